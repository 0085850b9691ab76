# title: Uh-huh
# desk: Payroll
# caller: Marek, Transport, lorry 14
# summary: Marek wants the form that everybody wants this week. He is first in line at a raised bridge, and a boat is taking its time.
# minutes: 5
# day: 3
# skills: courtesy, clarify, follow, greeting, educate
# locale: en-GB
# cast: Marek = hatBeanie, skin f0c9a4, clothes f26b4e, ink 6b4a2b
# cast: Bernard = grayShort, skin f6d7bf, clothes 6b705c, ink 555555

// What is really wrong: a letting office wants to see a year’s pay, and wrote “P60” because that is what it writes.
// Marek came in February. His P60 is real, he could have it in a minute, and it shows seven weeks. It would lose him the flat.
// What he needs is an earnings letter, which nobody rings for, as nobody knows that there is one.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = 0
VAR courtesy = 0
VAR clarify = 0

// The story’s own memory.
// wasted: how much of the boatman’s sandwich went on the wrong question; from three on Marek has begun to turn round.
VAR wasted = 0
// opened: he has read the one number on his P60. planned: the letter goes without him. texted: he knows how he will hear.
VAR opened = false
VAR planned = false
VAR texted = false

-> answer

// ---- You pick up ----

=== answer ===
Wednesday, ten to three, in payroll. The P60s went up on Monday, and you have told nineteen people where. # place: lorry-cab # id: answer_nineteen
Bernard Hale has been here for thirty-one years and does not look up from his tea. # id: answer_bernard
Bernard: That will be the sixty. It has been the sixty since Monday, and when I say Monday I mean half past eight. # id: answer_sixty
* [Payroll, hello. P60, is it? They’ve all been P60s this week. # error: guessed-aloud # id: answer_guess # note: Your guess was right, which is the trouble with it. Now you both think the question has been asked. A caller whose sentence you finish stops telling you the rest, so give your name and leave the sentence to him.]
    Marek: How you know this? Yes! P60! You are like my grandmother with cards. # face: smileBig # id: answer_guess_marek
    -> bridge
* [Payroll, good afternoon. It’s Alex that you’ve got here. # greeting: 1 # id: answer_alex # note: Desk, good afternoon, name, and after that a space for him to speak in. Nineteen calls in, it still has to sound like the first, because for him it is.]
    Marek: Alex! Good. Marek here, lorry fourteen. You are on speaker, and my hands are on my knees. # face: smile # id: answer_alex_marek
    -> bridge
* [Payroll. Can you hold on a moment? I’m mid-way through one. # courtesy: -1 # error: still-on-the-last-call # id: answer_hold # note: You were still typing up the caller before. It’s a moment to you, and to him it’s the first thing that payroll ever said to him. Finish the note, then lift the receiver, so that you arrive with both ears.]
    ~ wasted++
    Marek: Hold on to what? I have wheel. … Hello? I am Marek, lorry fourteen, I am still here. # face: concerned # id: answer_hold_marek
    -> bridge

// ---- He names a form ----

=== bridge ===
Marek: So. I am at Holm Lock, first in line, engine off, bridge is up. For one boat. The man in it is eating sandwich. # face: calm # id: bridge_boat
Marek: I have time until sandwich is finished. I need my P60, please, if is possible today. # face: explaining # id: bridge_sixty
* [Who’s going to be reading it, once you’ve got it? # clarify: 2 # id: bridge_who # note: You asked about the step after the form. A form is only ever on its way to somebody, and that somebody decides whether it’s the right one. It took ten words, and no other caller this week was asked.]
    Marek: Mrs Pryce. Letting office, Castle Street. For flat, Alex! Two rooms and a balcony, and under balcony, water. # face: smileBig # id: bridge_who_marek
    -> flat
* [Which year’s would you like? Last year’s, or one from before? # error: the-usual-question # id: bridge_year # note: A question, and politely put, and it’s the one you ask everybody. It can only lead to a P60. When a question has the form’s name built into the answer, it checks the order and not the need.]
    ~ wasted++
    Marek: From before what? In February I came. I have one year here, and is not even a year. # face: suspicious # id: bridge_year_marek
    -> again
* [Uh-huh. You’ll find that on the portal, Documents, Year End. # error: answered-the-crowd # id: bridge_portal # note: It’s correct, and it was ready before he’d finished speaking. You answered nineteen other people. When the answer is on your tongue that early, ask one thing first, since the twentieth caller may only use the same words.]
    ~ wasted++
    Marek: Portal! Portal asks me name of first pet. I never had pet. I wrote “none”, and it threw me out. # face: tired # id: bridge_portal_marek
    -> again

=== again ===
Marek: He is at second half now, with the sandwich. So, what do we do? # face: calm # id: again_half
* [I can unlock the portal for you. What’s your payroll number, Marek? # error: mended-the-wrong-thing # id: again_unlock # note: It was willing, and it would even have worked. But it opens a door to a paper you haven’t asked about. Before you clear what stands in the way, find out whether it’s the way.]
    ~ wasted++
    Marek: Number is on badge. Badge is in jacket. Jacket is… one moment… no, this is number of lorry. # face: concerned # id: again_unlock_marek
    -> flat_after_all
* [Hang on, I’ve not asked the main thing. Where does it go? # clarify: 1 # id: again_where # note: You caught yourself, said so, and asked what you might have asked at first: what happens to the paper next. Going back a step in the open costs one sentence. Going on in the wrong direction costs the call.]
    Marek: Ha! To Castle Street. To Mrs Pryce, letting office, for flat. With balcony, Alex! Over the water! # face: smile # id: again_where_marek
    -> flat
* [The other drivers have all found theirs, so it’ll be there somewhere. # courtesy: -1 # error: others-can # id: again_others # note: You meant that it can be done. What he hears is that it’s been done by everyone but him. Comparing a caller with colleagues who managed tells him nothing new about the task, and something new about you.]
    { courtesy <= -2: -> drives_off }
    Marek: Yes, yes. Other drivers had pets. # face: serious # id: again_others_marek
    -> flat_after_all

=== flat_after_all ===
Marek: Listen, is for Mrs Pryce, in letting office. There is flat, there is balcony, is whole story. # face: explaining # id: flat_after_all_pryce
-> flat

// ---- And then what? ----

=== flat ===
Marek: Two of us want it. Half past four she shuts. Who shows first that he has money for rent, this one has key. # face: driven # id: flat_key
Marek: So you push button, P60 comes, I am happy man. Yes? # face: smile # id: flat_button
* [Yes. Button pushed, and the P60 comes to your phone as we speak. # clarify: -1 # error: fast-and-wrong # id: flat_send # note: You skipped the portal and the password for him, and that’s real service. But a quick hand-over of a thing you haven’t looked at only gets the wrong paper there sooner. One look at it first.]
    Marek: Ping! I hear it! Alex, you are made of gold. # face: smileBig # id: flat_send_marek
    -> sent
* [Lucky you. Would she wait for you until tomorrow, if it came to that? # error: bargained-too-soon # id: flat_tomorrow # note: You were making room in case of trouble. But he had just told you about two people and one key, and you don’t know of any trouble yet. Ask what the paper must do before you ask for more time to do it in.]
    ~ wasted++
    Marek: Tomorrow? Tomorrow other man is standing on balcony, with my coffee. # face: concernedFear # id: flat_tomorrow_marek
    -> screen
* [And when it’s on her desk, what is it that she looks for on there? # clarify: 1 # id: flat_looks # note: You followed the paper one step further, to the eye that will read it. Now you know what it has to say, and you can tell whether this one says it. It’s the question that the form’s own name makes you skip.]
    Marek: What I earn in year. She has ruler. She puts it under the number, so, and she looks at you. # face: explaining # id: flat_looks_marek
    -> screen

=== sent ===
Marek: So I go now? Man is folding the paper from his sandwich. # face: smile # id: sent_go
* [Is there anything else I can help you with today while you’re there? # error: closing-script # id: sent_else # note: A polite way to ask whether you can go. He can’t tell you what else he needs, because he doesn’t know what you could have noticed. Before you close, look once at what you gave and what it’s for.]
    ~ wasted++
    Marek: Can you tell this man to chew slower? Then no. But… you look at it also, yes? Before I go? # face: concerned # id: sent_else_marek
    -> screen
* [Before you do, open it for me. What’s the one big number on it? # tier: 3 # clarify: 1 # educate: 1 # id: sent_open # note: You’d been quick, and then you looked. Better still, you let him look, and the number spoke for itself. Checking a thing after you’ve handed it over is late, and it’s a great deal earlier than Castle Street.]
    ~ opened = true
    Marek: Four thousand one hundred eighteen. … For year? Who is this poor man? # face: concernedFear # id: sent_open_marek
    -> screen
* [Off you go, then. Good luck with that flat, mind the bridge! # error: closed-on-the-form # id: sent_luck # note: Everyone was pleased, and the call took two minutes. That’s what a wrong answer looks like when nobody has asked what it’s for: exactly like a right one, until half past four.]
    -> ruler

// ---- What your screen says ----

=== screen ===
His record is up by now. Started: 14 February. On the P60, one figure: £4,118.60, pay to the fifth of April. # id: screen_record
Bernard: February… They would be reading seven weeks as though it were a year. I should not care to be read like that. # id: screen_bernard
{ sent:
    Marek: Alex? You went quiet. It is P60, what you sent me, or it is not P60? # face: suspicious # id: screen_ask_sent
- else:
    Marek: Alex? You went quiet. Is there P60, or there is no P60? # face: suspicious # id: screen_ask
}
* [There is a procedure with tenancies, you see. It’s a little different. # error: procedure-for-an-answer # id: screen_procedure # note: True as far as it goes, and there’s no answer in it. A procedure is what you follow. He needs to hear what he’ll have in his hand at the end of it, so name that first.]
    ~ wasted++
    Marek: Procedure. We had this also, in my town. It lived on second floor. # face: tired # id: screen_procedure_marek
    -> reason
* [There is a P60, but it’s no good. You should’ve been asking for an earnings letter. # tier: 1 # courtesy: -1 # error: should-have-asked # id: screen_should # note: The answer is right, and it comes with a mark out of ten. How could he have asked for a letter that isn’t on the page? Tell people what they need now. What they should have known is yours to mend.]
    { courtesy <= -2: -> drives_off }
    Marek: I should have. Of course. I should ask for thing I don’t know, at eighteen tonnes. # face: contempt # id: screen_should_marek
    -> reason
* [Yes, and I’d hide it, as what she’ll want is an earnings letter. # tier: 1 # courtesy: 1 # id: screen_letter # note: You told him yes, no, and what instead, in one breath, and you were on his side while you said it. Name the right thing along with the wrong one, or he’s left with a hole where his plan was.]
    Marek: Ear-rings letter? For Mrs Pryce? … Ah. Earnings. This is better, she has no ears for jokes. # face: smile # id: screen_letter_marek
    -> reason

// ---- Why? ----

=== reason ===
Marek: But she writes P60. Here, on email, with capital letters. What is wrong with P60? # face: concerned # id: reason_why
* [Yours began in February and it stops in April, so it’s seven weeks. A letter gives the year. # tier: 1 # tier: 2 # educate: 1 # id: reason_weeks # note: Two months, and he can do the sum himself. A reason is good when the other person could have found it with the same facts. He won’t need telling again, and nor will his cousin.]
    Marek: Seven weeks… and she reads like year. So I am for her a man who earns nothing. # face: concernedFear # id: reason_weeks_marek
    -> after_reason
* [She writes P60 because it’s what they have on the list. Letting offices mix them up. # error: blamed-the-reader # id: reason_list # note: It may well be so. But it puts the fault with the one person he can’t afford to correct, and it doesn’t tell him what the paper says. Explain the thing itself, and nobody has to be wrong.]
    Marek: She has key, Alex. I don’t tell woman with key that she is mixed up. # face: serious # id: reason_list_marek
    -> still_why
* [It’s cumulative to year end, so it won’t show your annualised gross. # educate: -1 # error: payroll-dialect # id: reason_dialect # note: Each word was correct, and all of them were from your side of the desk. If you can’t say it in things that he has in the cab, dates and weeks and money, he’s been told it without having been given it.]
    ~ wasted++
    Marek: Again, please. But now for man in lorry. # face: suspicious # id: reason_dialect_marek
    -> still_why

=== still_why ===
Marek: She wants number for a year. P60 is for a year. So why is my year bad one? # face: suspicious # id: still_why_year
* [Sorry, it’s a maddening system. It catches people out up and down the building. # error: sorry-for-a-reason # id: still_why_sorry # note: It was friendly, and he’d asked you why. Blaming the system together feels like an answer and leaves him where he stood. Sympathy can wait for the end of the call; the reason is what he’s short of.]
    ~ wasted++
    Marek: So system is mad, and I am standing in it. This I knew before. # face: tired # id: still_why_sorry_marek
    -> after_reason
* [I wouldn’t use it if I were you, that’s all. You’re safer with the letter. # tier: 1 # error: advice-without-reason # id: still_why_wouldnt # note: Good advice, and he has to take it on trust from a voice he met five minutes ago. Advice without its reason lasts until the next person says the opposite, and he’s about to meet one with a ruler.]
    Marek: You wouldn’t. My cousin would. You see how I have now one against one. # face: concerned # id: still_why_wouldnt_marek
    -> after_reason
* [Because yours has only seven weeks in it. A letter can give her the whole year. # tier: 1 # tier: 2 # id: still_why_weeks # note: It came at the second asking, short and whole: why his is small, and what isn’t. A reason that comes late is still worth all of its weight.]
    Marek: Ah. So it is not bad year. It is only a small piece of good one. # face: smile # id: still_why_weeks_marek
    -> after_reason

=== after_reason ===
{ opened: -> plan }
-> proof

// ---- Why should he believe it? ----

=== proof ===
Marek: Hm. Cousin, for his flat: P60. Sandra in depot: P60. Mrs Pryce: P60. And one Alex who says no. # face: suspicious # id: proof_count
Marek: In lorry I believe people too. But I look in mirror. # face: serious # id: proof_mirror
* [I’ve got it up in front of me, and I’ve been over it twice. # error: sure-for-him # id: proof_twice # note: You had checked, and it does you credit. But he can’t see what’s in front of you, so all that’s travelled down the line is that you’re sure. So is Sandra. Give him something that he can look at.]
    Marek: In front of you. In front of me is a man with crumbs. # face: suspicious # id: proof_twice_marek
    -> doubt
* [Is there a March payslip in that cab? “Pay to date” is what it’ll say. # tier: 3 # educate: 1 # id: proof_payslip # note: You sent him to a piece of paper of his own, and told him the line to look at before he looked. If it fits, he needn’t trust you at all, and that’s the moment when people start to.]
    ~ opened = true
    { courtesy < 0:
        Marek: In visor, somewhere. … Four thousand one hundred. Maybe you know. Maybe you only guess good. # face: suspicious # id: proof_payslip_doubt
    - else:
        Marek: In visor. Wait. … Four thousand one hundred eighteen! You see my visor from there? # face: smileBig # id: proof_payslip_marek
    }
    -> plan
* [Shall I put Bernard on? Thirty-one years in payroll, and he’d tell you the same. # error: borrowed-years # id: proof_bernard # note: It’s good company to be in. But he has three names on the other side, and you’ve only added one to yours. Counting heads doesn’t settle a number, and there’s a number that he can read.]
    Marek: Bernard I never met. Sandra brings cake. # face: calm # id: proof_bernard_marek
    -> doubt

=== doubt ===
Marek: You know what, I send P60 also. Two papers is more than one. # face: explaining # id: doubt_two
* [Send it by all means, if you’d rather. It’s your flat, when all’s said. # courtesy: -1 # error: washed-hands # id: doubt_yours # note: It sounds like respect for his choice, and it’s a shrug. You know what that paper will do on that desk. Leaving someone free to choose is a kindness only when he can see what you see.]
    { courtesy <= -2: -> drives_off }
    Marek: It is not my flat. This is whole point of this call. # face: serious # id: doubt_yours_marek
    -> plan
* [Why don’t you ask Mrs Pryce what she’d make of it, and ring me after? # error: sent-him-to-ask # id: doubt_ask # note: Asking her is sensible, and he’s the one with the least time to do it. You had the number on your screen. When the proof is an arm’s length from you, don’t send the caller across the town for it.]
    ~ wasted++
    Marek: She doesn’t lift phone. This is why people bring her paper. # face: tired # id: doubt_ask_marek
    -> plan
* [Look at it first, there on your phone, and read me the one number it has. # tier: 3 # id: doubt_look # note: The paper that would have done harm on her desk does good in his hand. He reads it with what you’ve told him in mind, and the seven weeks are there in print. Proof is what the other person can see.]
    ~ opened = true
    { sent:
        Marek: I look, I look. … Four thousand one hundred eighteen? This is not year, this is Christmas. # face: concernedFear # id: doubt_look_sent
    - else:
        You press the button. # id: doubt_look_button
        Marek: Ping. … Four thousand one hundred eighteen? This is not year, this is Christmas. # face: concernedFear # id: doubt_look_marek
    }
    -> plan

// ---- Who goes where ----

=== plan ===
A bell starts somewhere behind him. The bridge is coming down. # id: plan_bell
{ wasted >= 3:
    Marek: Sandwich is long finished. I start to turn round, Alex, I come to you and I take this paper. # face: driven # id: plan_turning
- else:
    Marek: So I turn round here, I come to you for paper, then Castle Street. # face: explaining # id: plan_turn
}
Marek: Nursery in Quay Street has slot, ten past three. Twelve small bikes. I do it tomorrow, they are children, they don’t know what is Wednesday. # face: serious # id: plan_slot
* [Keep your slot, and I’ll email it to her by four, or it’s on my desk for you from half past three. # tier: 4 # follow: 2 # id: plan_keep # note: You took the running about on yourself and left him the road he was on. Two ways, the better one first, both before she shuts. And twelve people who will never ring payroll get their Wednesday.]
    ~ planned = true
    Marek: It goes without me? Then I am only driver again. This I can do. # face: smile # id: plan_keep_marek
    -> address
* [I’ll do my best for today. Would she stay open until five, or take it tomorrow? # follow: -1 # error: today-is-not-a-time # id: plan_today # note: You promised effort, and effort has no clock on it. And he told you when she shuts. When someone gives you a time, build the promise backwards from it, or he’ll hear that it went past you.]
    Marek: Half past four, I said. At five she is at home, with ruler. # face: concerned # id: plan_today_marek
    -> turning
* [Turn round, then. Come to me. I’ll have your paper signed by the time you’re here. # error: let-him-turn-round # id: plan_come # note: You’d have kept your word to the minute, and it’s his afternoon that pays for it. A letter can travel without a lorry. Before you agree to a caller’s plan, see what it costs and who isn’t in the room.]
    Marek: Good, so I turn. Only, there is behind me a bus, and a lady with horse. # face: concerned # id: plan_come_marek
    -> turning

=== turning ===
The indicator ticks. Eighteen tonnes begin to think about it. # id: turning_indicator
Marek: I tell nursery what? # face: solemn # id: turning_nursery
* [They’re only little, aren’t they? I’m sure they would understand. # follow: -1 # error: only-a-nursery # id: turning_little # note: He’d said as much himself, and you agreed to be kind. But it’s a promise with a time on it, made to somebody who isn’t here to argue. Speak for the one who can’t hear the call.]
    Marek: It is what I said. When you say it, it sounds worse. # face: solemn # id: turning_little_marek
    -> finish
* [You know the roads best. Do whichever you feel is the quickest. # error: left-him-to-it # id: turning_roads # note: It’s true that he knows the roads. You know what he doesn’t, that the letter needn’t go by road at all. Giving someone a free choice without the one fact that decides it isn’t freedom.]
    Marek: Quickest for me is to turn. So I turn. # face: driven # id: turning_roads_marek
    -> finish
* [That you’re coming. The letter leaves by four, without you. # tier: 4 # follow: 1 # id: turning_there # note: You gave him back his slot, with the reason why he can keep it: you carry the letter, he carries the bikes. People let go of a bad plan when they’re handed the better half of a good one.]
    ~ planned = true
    Marek: Without me? … Indicator off. Sorry, bus. Sorry, horse. # face: smile # id: turning_there_marek
    -> address

// ---- What goes, and to whom ----

=== address ===
Marek: Good. Is Pryce, with Y. P, R, Y. At castle, small line, lettings. # face: explaining # id: address_pryce
A horn. Then a bigger horn. # id: address_horn
Marek: This is for me. I am first, and they want that I am brave. # face: calm # id: address_brave
* [Pryce with a Y, at castle, hyphen, lettings. Good, I’ll tell her what you’re on. # courtesy: -1 # error: consent-assumed # id: address_got # note: You read it back, which is half of the job. But what he earns is his to tell, and he’d said nothing about that yet. Asking takes three seconds, and it’s the difference between helping a man and handling him.]
    { courtesy <= -2: -> drives_off }
    Marek: You put… OK. She must know, so she must know. I would like to be asked. # face: solemn # id: address_got_marek
    -> hear
* [Could you text me that before you set off, so that I’ve got it in writing? # error: paperwork-at-the-wheel # id: address_text # note: In writing is usually safest, and usually you’d be right. He’s first in line with a bus behind him. Fit the check to where the other person is: you have a pen, and he’s told you once.]
    ~ wasted++
    Marek: Text? With which hand? … I move, Alex, I move, I have lost you for a second… OK, here. # face: concernedFear # id: address_text_marek
    -> hear
* [I have that. And what you earn in a year, may I tell her? # clarify: 1 # courtesy: 1 # id: address_may # note: You asked leave for the one thing in the letter that belongs to him. It’s also the number that she’ll put her ruler under, so the question is courtesy and a check at once.]
    Marek: You may. Tell her loud. Nobody else asks, they only print. # face: smile # id: address_may_marek
    -> hear

// ---- How he will know ----

=== hear ===
{ wasted >= 3:
    Tyres on iron, then on road. The slot is three minutes old already. # id: hear_late
- else:
    Tyres on iron, then on road. Quay Street is eight minutes off. # id: hear_road
}
Marek: And if she doesn’t answer? I am in nursery, with twelve bikes and I don’t know how many noses. # face: concerned # id: hear_noses
* [You could give her a call from there, and then you’ll know where you stand. # follow: -1 # error: gave-back-the-checking # id: hear_call # note: You carried it nearly all the way, and then put the last yard down in front of him. The checking is the part that needs a free hand and a desk. You have both, so keep it.]
    Marek: With small bike in each hand. Good. I call with my nose. # face: tired # id: hear_call_marek
    -> finish
* [If there’s no answer by four, I ring her. You’ll have a text to read when you’re parked. # follow: 1 # id: hear_parked # note: A time, what you do then, and news that waits until he’s standing still. You thought about where he’d be when he heard. That is what makes a promise fit the person and not only the task.]
    ~ texted = true
    Marek: When I am parked. Alex, you are first one in office who knows that I also drive. # face: smileBig # id: hear_parked_marek
    -> finish
* [I’ll ring you the very second I hear from her, whenever that might turn out to be. # error: whenever-that-is # id: hear_second # note: It’s keen, and there’s no time in it. He’ll have an ear on the phone all the way down Quay Street. Give a time by which he’ll know, and let the news wait until his hands are free.]
    Marek: Then it rings in roundabout. I know my phone. It likes roundabout. # face: calm # id: hear_second_marek
    -> finish

// ---- How it ends ----

=== finish ===
{ not planned:
    { tier >= 3: -> fetched }
    -> with_sixty
}
{ tier <= 2: -> two_numbers }
{ tier == 3: -> monthly }
{ wasted >= 3: -> late }
{ texted: -> balcony }
-> roundabout

=== balcony ===
Marek: We say, who asks is not lost. But I was lost, and you asked. So I must find new proverb. # face: smileBig # id: balcony_proverb
Bernard: Nineteen sixties since Monday. I find that I am wondering how many of them were flats. # end: resolved # next: At twelve minutes past three a girl in Quay Street chose the smallest bike and would not come in for her tea. Mrs Pryce put her ruler under the letter at ten to four. On Friday you and Bernard rang the nineteen back: four were flats. # id: balcony_end
-> END

=== roundabout ===
Marek: So I drive, and you do. OK. I think it is OK. # face: calm # id: roundabout_ok
The line crackles under a bridge and lets go. # end: resolved # next: The bikes were in Quay Street on time, though the teacher had to open the box herself, as the driver was outside with his phone. He rang Mrs Pryce three times before four. The key was his at ten past, and the smallest bike had a pedal missing that he had no time to look for. # id: roundabout_end
-> END

=== late ===
Marek: I do nursery now, quick. They will have coats on. # face: driven # id: late_coats
Marek: It was good call, Alex. It was only long one. # end: resolved # next: Mrs Pryce had the letter by four, and Marek has his balcony. In Quay Street half the coats had gone home. Five children saw the bikes unloaded, and the teacher asked the shop whether a slot means anything. # face: tired # id: late_end
-> END

=== monthly ===
Marek: You send her what I earn, yes? In month, in year, she will see. # face: calm # id: monthly_see
Marek: Go, bus, go, I go also. # end: callback # next: The bikes were on time. The letter gave his pay by the month, as nobody had said what Mrs Pryce reads, and she had no ruler for a month. She wanted another by morning. Marek rang from Quay Street, with a mother beside him waiting to have a saddle lowered, and waiting. # face: smile # id: monthly_end
-> END

=== two_numbers ===
Marek: You send letter, I send P60 from cousin’s computer. Somebody will be right. # face: explaining # id: two_numbers_somebody
He changes gear, and you lose the end of it. # end: lost # next: Mrs Pryce had two papers about one man, and the numbers were twenty-six thousand pounds apart. She gave the key to the other one. Marek parked in Quay Street and sat for a while, and twelve children watched a lorry that didn’t open. # id: two_numbers_end
-> END

=== fetched ===
Marek: I come to you, then. Twenty minutes. Have it ready, and have pen. # face: driven # id: fetched_pen
Marek: Quay Street… I ring them from traffic. # end: callback # next: He had the letter at half past three and the key at twenty past four. In Quay Street twelve children in helmets had stood at the window since three. One mother had taken the afternoon off for it, and she wrote to the shop that evening. # face: solemn # id: fetched_end
-> END

=== with_sixty ===
Marek: I come, I take what you have, P60, letter, calendar from wall. She can choose. # face: tired # id: with_sixty_choose
The indicator stops ticking. He has turned. # sound: hangup # end: lost # next: Mrs Pryce chose the P60. She put her ruler under four thousand pounds and gave the key to the other man. The bikes stood in the lorry all night, and the nursery asked for its deposit back, since children do know what Wednesday is. # id: with_sixty_end
-> END

=== ruler ===
Marek: Thank you, thank you! Best payroll in whole country! # face: smileBig # id: ruler_best
Bernard: The sixty? … Quite. Two minutes. You are getting the feel of it. # sound: hangup # end: lost # next: At twenty past four Mrs Pryce put her ruler under a figure that was seven weeks long and looked at him. Afterwards he drove straight past his last drop, where a nurse had waited in all afternoon for her bike. # id: ruler_end
-> END

=== drives_off ===
{ plan:
    Marek: You know, bridge is down, and I ask Sandra. She is not payroll, but she is polite. # face: contempt # id: drives_off_down
- else:
    Marek: You know, bridge is soon down. I ask Sandra. She is not payroll, but she is polite. # face: contempt # id: drives_off_sandra
}
An engine starts, and the line goes. Bernard looks at your telephone for some time. # sound: hangup # end: lost # next: Sandra printed him a P60, with a smile. It lost him the flat by half past four. He had turned the lorry for it, and the nursery in Quay Street got its twelve bikes on Monday, one birthday too late. # id: drives_off_end
-> END

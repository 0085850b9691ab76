# title: Payroll is a help desk
# desk: Payroll
# caller: Amina, Warehouse, bay 4
# summary: Amina’s night supplement is missing. She finished at six, and she has stayed up to ask you one thing.
# minutes: 5
# day: 10
# skills: courtesy, clarify, follow, greeting, educate, improve
# locale: en-GB
# cast: Amina = hijab, skin c68642, clothes f3b33d, ink 1f5f5b

// What is really wrong: the supplement is for shifts that begin at ten or later. Amina holds the keys, so she clocks on at
// quarter to, for the handover, and the clock writes each of her nights down as a late. The rule, in full, is on her side.
// She has learnt that payroll says sorry and then says no. So whoever says sorry first has, in her ears, said no.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = -1
VAR courtesy = 0

// Kept by the campaign: you have spoken before.
VAR met_amina = 0

// The story’s own memory.
// noes: how often she has heard a no, 0 to 2; at the second she has herself rubbed out for tonight.
VAR noes = 0
// planned: the money has a day. fixed: the clock will know.
VAR planned = false
VAR fixed = false

-> ring

// ---- You pick up ----

=== ring ===
Friday, two minutes past eight, on payday. Bernard is at the dentist until ten. # place: warehouse # id: ring_friday
The display says Amina Yusuf, Warehouse. You lift the receiver, and a lorry is backing up in it. # id: ring_display
{ met_amina:
    Amina: Payroll, and it’s Alex? You get about. You open at eight. I finished at six. I stayed up for you. # face: tired # id: ring_again
- else:
    Amina: Payroll? You open at eight. I finished at six. I stayed up for you. # face: tired # id: ring_six
}
Amina: My night supplement’s not there. I worked it. I clocked it. I’ve looked twice. A hundred and sixty pounds sixty. # face: serious # id: ring_sixty
* [Good morning, Amina! It’s Alex in payroll. Go on, I’m writing. # greeting: 1 # id: ring_writing # note: Good morning, desk, name, and a pen. She has waited two hours to say four sentences, so the most useful thing you can do at first is to take them down.]
    Amina: Writing. Good. Then write this. # face: calm # id: ring_writing_amina
    -> count
* [Payroll, good morning. Oh, I am so sorry to hear that, Amina. # error: sorry-before-looking # id: ring_sorry # note: It was kindly meant, and you hadn’t looked yet. To someone who’s been turned down before, a sorry in the first breath is how the no begins. Look first, and keep the sorry until you know what it’s for.]
    Amina: Sorry. Right. Pete got a sorry, in January. So it’s a no. # face: solemn # id: ring_sorry_amina
    -> heard_no ->
    -> count
* [Payroll. And you’re certain it’s not on there, under some other heading? # courtesy: -1 # error: doubted-the-count # id: ring_certain # note: It often is under another heading, so it was worth knowing. But she’d told you she had looked twice, and your first words were that perhaps she hadn’t. Believe the count, and check it yourself while she talks.]
    Amina: I count pallets all night. Forty to a row. I can count to nought. # face: contempt # id: ring_certain_amina
    -> count

// ---- Eleven nights ----

=== count ===
Amina: Eleven nights. Second, third, fourth. Seventh, eighth. Not there, Luca, the blue one. — Sorry. Tenth, eleventh. Fourteen, fifteen, sixteen. Twenty. # face: explaining # id: count_eleven
Amina: It’s all in my book. And on the slip, nought. # face: serious # id: count_nought
Page nine lies open in front of you. “The supplement is paid for shifts that begin at or after 22.00.” # id: count_page
* [That’s a rotten thing to open, and I’m sorry. You must be worn out. # error: sympathy-for-a-look # id: count_rotten # note: All of that was true, and none of it was what she rang for. When people expect a no, sympathy is the wrapping that they know it by. A question would have told her that it’s still open.]
    Amina: I am worn out. I don’t ring people up for that. Is it the quarter of an hour? Pete said. Quarter to ten. # face: tired # id: count_rotten_amina
    -> heard_no ->
    -> quarter
* [The supplement’s for shifts that start from ten, Amina. When did yours? # error: rule-before-question # id: count_rule # note: The rule is right, and so is the question. But said in that order the question is a trap, with the answer already marked wrong. Ask what happened first, then hold the rule up against it.]
    Amina: Quarter to. (away) No, I’m talking to payroll. — Quarter to ten. So that’s it? # face: concernedFear # id: count_rule_amina
    -> heard_no ->
    -> quarter
* [Eleven, I have them all down. And when do you clock on of a night? # clarify: 1 # id: count_clock # note: You gave her the count back, so she knows that it’s on paper, and asked the one fact that the page turns on. You asked it as if you didn’t know which way it would fall, and you didn’t.]
    Amina: Quarter to ten. Since February. Nights are ten till six, but I’ve the keys. # face: calm # id: count_clock_amina
    -> quarter

=== quarter ===
Amina: It’s page nine, isn’t it? Everyone’s got page nine. Pete has it on his fridge. # face: suspicious # id: quarter_fridge
* [If you clocked on at ten tonight, it’d go through. # error: moved-her-to-the-rule # id: quarter_ten # note: It would work, on paper. You bent her night until it fitted the page, without knowing what the quarter of an hour is for. Find out why people do what they do before you suggest that they don’t.]
    Amina: At ten the line’s running. Who’s opened up for it? You? # face: serious # id: quarter_ten_amina
    -> verdict
* [What is it that happens in that quarter of an hour? # clarify: 1 # id: quarter_what # note: Everybody else had stopped at the number. You asked what’s inside it. A rule is written about hours, and whether it fits depends on what the hours are, which only she can tell you.]
    Amina: I take the keys off lates. I count the cages. I sign for the trailer. Fifteen minutes, forty-four cages. # face: explaining # id: quarter_what_amina
    -> verdict
* [It does say ten, you know. I didn’t write it. I only apply it. # error: policy-correctly-quoted # id: quarter_says # note: Every word of it is accurate, and she knew it before she rang. Quoting the rule to someone who has it on the fridge isn’t information. And you’d read one line of the page. There’s more on it.]
    Amina: Then who do I ring? Whoever wrote it? Is he up? # face: contempt # id: quarter_says_amina
    -> heard_no ->
    -> verdict

// ---- Yes or no ----

=== verdict ===
Under the rule, in the margin, in Bernard’s pencil: “Handover is not start. B.H., March 1996.” # id: verdict_pencil
On your screen, her clockings. 21.45, and an L for late. Twelve of them. # id: verdict_twelve
Amina: I’m doing tonight’s sheet. I’ve a rubber and a pencil. Yes, or no? # face: serious # id: verdict_yes_no
* [It’s a yes! You’re owed for each of them, handover and all. # tier: 1 # courtesy: 1 # id: verdict_yes # note: The word that she’d stayed up for came first, with nothing in front of it. After a yes, people can listen. Before it, the best of explanations only sounds like the long way round to no.]
    Amina: … Say that again? — Luca, stop the truck a minute. — It’s a yes? # face: concernedFear # id: verdict_yes_amina
    -> reason
* [Sorry, it’s not as simple as that, and I’d rather raise it than promise. # error: raised-it # id: verdict_raise # note: You were being careful, and careful is good with money. But she asked for one word and it was in front of you. When you raise what you could have answered, your caution is paid for out of her night.]
    Amina: Raise it. Like a pallet. And then it stands there. # face: tired # id: verdict_raise_amina
    -> heard_no ->
    -> pressed
* [It could very well be a yes. Subject to Bernard, that is. He’s in at ten. # tier: 1 # error: hedged-yes # id: verdict_subject # note: The yes was in there, wearing a coat and a scarf. Bernard has been saying it in pencil since 1996. Where you have it in writing, say it as it is written, or the person who has to act will act on the “could”.]
    Amina: Subject. I’ve a box for yes and a box for no. There’s no box for subject. # face: suspicious # id: verdict_subject_amina
    -> heard_no ->
    -> reason

=== pressed ===
Amina: One word. Luca’s waiting for this sheet. I’ve been up twenty hours. # face: driven # id: pressed_word
* [I only answer the phone here, Amina. It’s not up to me, is it? # courtesy: -1 # error: only-the-phone # id: pressed_phone # note: It’s how it feels in your second week. But to her you are payroll, all of it, for as long as she’s on the line. Say what you can see from where you sit, since that’s more than she can.]
    { courtesy <= -2: -> in_writing }
    Amina: Then the phone can tell me. I don’t mind which of you. # face: contempt # id: pressed_phone_amina
    -> heard_no ->
    -> reason
* [Yes. It’s owed to you, and I was being careful when I’d no need to be. # tier: 1 # id: pressed_yes # note: You said the word first, and in passing why it took you two goes. That’s a better repair than an apology, because it’s the yes that she has been listening for, and nothing stands before it.]
    Amina: Yes. There. Three letters. (to herself) Y, E, S. # face: calm # id: pressed_yes_amina
    -> reason
* [Between us two it’s a yes. Don’t go quoting me on that, though. # tier: 1 # error: whispered-yes # id: pressed_between # note: You gave her the answer and took away the use of it. A yes that mustn’t be quoted can’t be put on a sheet. If it’s so, stand next to it. If it isn’t, don’t say it.]
    Amina: I don’t want it between us two. I want it in the bank. # face: suspicious # id: pressed_between_amina
    -> reason

// ---- Why nought? ----

=== reason ===
{ tier >= 1:
    Amina: So if it’s owed, why’s it nought? The clock works. I touch it, it blinks. # face: concerned # id: reason_owed
- else:
    Amina: Then tell me something you do know. Why’s it nought? The clock works. I touch it, it blinks. # face: suspicious # id: reason_know
}
* [Something’s gone wrong our end, it seems. These things happen, don’t they? # error: something-went-wrong # id: reason_something # note: You took the blame, and that’s decent, but blame isn’t a reason. She can’t tell from it whether next month will be different. Say what the something is, and it becomes a thing that can be mended.]
    Amina: They happen. Do they happen in June as well? # face: suspicious # id: reason_something_amina
    -> proof
* [The clock only sees you start. Before ten, it writes a late. # tier: 2 # educate: 1 # id: reason_late # note: Now she can see it with the clock’s own eye: quarter to ten, so late. With that one sentence she could find the next wrong slip by herself, and so could anybody who holds the keys.]
    Amina: A late. I’ve not done a late since I had my daughter. # face: explaining # id: reason_late_amina
    -> proof
* [The import maps a start before 22.00 to L, and so no premium accrues. # educate: -1 # error: clock-dialect # id: reason_import # note: It’s all there, if you work where you work. She’d have to ring a second person to find out what the first one said. Use the words that are painted on her wall: nights, lates, keys.]
    Amina: Accrues. — Luca, what’s accrues? — Luca doesn’t know either. # face: tired # id: reason_import_amina
    -> proof

// ---- Why should she believe it? ----

=== proof ===
Amina: They gave Pete a reason too. January. It was a good one. Nought pounds. # face: suspicious # id: proof_pete
* [I’m not the one who spoke to Pete. You’ll have to trust me on that, Amina. # courtesy: -1 # error: asked-for-trust # id: proof_trust # note: Fair, and beside the point: for her it was the same number on the same display. Trust is what she came without, so it can’t be the entrance fee. Show her something, and see if it comes.]
    { courtesy <= -2: -> in_writing }
    Amina: I’ll have to, will I? No. I’ve to be back here at quarter to ten. That’s all I have to. # face: contempt # id: proof_trust_amina
    -> pete
* [It’s here in the book, in Bernard’s own pencil, from 1996. I’m looking at it. # error: proof-in-your-drawer # id: proof_pencil # note: It’s the best proof in the building, and it’s on your side of the phone. She’s heard of many things in books. Point her to something that she’s holding, and she needn’t picture anything.]
    Amina: You’ve got a pencil. I’ve got a pencil. Mine has a rubber on the end. # face: serious # id: proof_pencil_amina
    -> pete
* [Could you find the L on your slip, where it takes you for a late? What’s beside it? # tier: 2 # tier: 3 # educate: 1 # id: proof_slip # note: You sent her to her own slip and told her what the letter means before she got there. You didn’t tell her the number. What people find for themselves, they don’t have to be persuaded of.]
    { courtesy < 0:
        Amina: L, twelve. I’ve eleven. So one of us can’t count, and I count for a living. # face: suspicious # id: proof_slip_doubt
    - else:
        Amina: L… Twelve. I’ve got eleven. … The ninth! His sister’s wedding. — Luca! You owe me a night! # face: smileBig # id: proof_slip_amina
        Amina: Nobody’s ever come off the phone to payroll with more than they asked for. # face: smile # id: proof_slip_more
    }
    -> money

=== pete ===
Amina: Pete’s on days now, you know. He got tired of asking. That’s one key-holder gone. # face: solemn # id: pete_days
* [Then please check me. One of your twelve lates is the ninth. Were you in? # tier: 2 # tier: 3 # id: pete_ninth # note: You let her test you, with a date that wasn’t in her book. You might have been wrong, and she could have caught you. That risk is what belief is made of, and it’s why sureness isn’t.]
    Amina: The ninth I was off. … No. The wedding. I was on for Luca. How’ve you got that, and I haven’t? # face: smile # id: pete_ninth_amina
    -> money
* [I understand that. But I’ve said what I’ve said, and I’d say it again. # error: said-it-louder # id: pete_again # note: You held your ground, and you were right to think it firm. But a second telling weighs no more than the first. When you notice that you’re about to repeat yourself, look for something that she can count.]
    Amina: You can say it. I can write it down. It’s still nought on the slip. # face: tired # id: pete_again_amina
    -> money
* [Should I ask Bernard to give you a ring, once he’s out of the dentist’s? # error: a-later-voice # id: pete_bernard # note: A second opinion can help, and Bernard’s would be a good one. At ten she’s been asleep for an hour, if she is lucky. Before you fetch someone, see whether you have the thing itself to hand.]
    Amina: At ten I’m asleep. That’s the other half of a night shift. # face: tired # id: pete_bernard_amina
    -> money

// ---- When? ----

=== money ===
Amina: So when? I don’t want the form. I want the day. # face: driven # id: money_when
* [Is money a bit tight? There’s a hardship fund, all in confidence. # courtesy: -1 # error: looked-in-her-purse # id: money_tight # note: A kind thought, and it turned wages into help. She isn’t asking for a favour, she’s asking for her pay. Ask by when and leave out what for, because the reasons are hers to offer.]
    { courtesy <= -2: -> in_writing }
    Amina: It’s not hardship. It’s nights. Keep the fund for someone who’s hard up. # face: serious # id: money_tight_amina
    -> bank
* [Corrections go out with the next run, which is the twenty-eighth, with all the rest. # follow: -1 # error: next-run # id: money_run # note: That’s the ordinary rule, and you’d have told anyone the same. But ordinary rules are where her pay got lost in the first place. Look for what you’re able to do, say that first, and let the rule be the second choice.]
    Amina: That’s three weeks. It’s a yes with a no round it. # face: solemn # id: money_run_amina
    -> heard_no ->
    -> bank
* [I’ll send it today so that it’s there on Monday, or it goes with the run on the 28th. # tier: 4 # follow: 1 # id: money_today # note: The better day first, the other after it, and the work in both is yours. All that’s left for her is to choose and go to bed. That is about as much as one should ask of anyone who’s been up for twenty hours.]
    ~ planned = true
    { noes >= 2:
        Amina: Monday. I’ll have Monday. — Luca! Write me in again. … You’ve rung who? # face: concerned # id: money_today_off
    - else:
        Amina: Monday. Not the other one. — Luca, leave me in for tonight. # face: smile # id: money_today_amina
    }
    -> next_month

=== bank ===
Amina: I’ve something on Tuesday. So it’s before Tuesday, or it’s no good to me. # face: concerned # id: bank_tuesday
* [What sort of something, if you don’t mind my asking? I could note it. # error: asked-what-for # id: bank_what # note: You were making a case for her. But pay needs no case, and now she has to choose between her privacy and her money. A date is enough to act on. If more matters, she’ll say.]
    Amina: I do mind. A bit. Note Tuesday. # face: solemn # id: bank_what_amina
    -> next_month
* [I could see if they’d consider making an exception, but just this once. # follow: -1 # error: exception-just-this-once # id: bank_exception # note: It sounds like fighting for her. But it makes her due into a favour, and someone else’s to give. You can make a payment from where you’re sitting, so promise that, and not the asking.]
    Amina: I’m not an exception. I’m a night. # face: contempt # id: bank_exception_amina
    -> next_month
* [Then I’ll pay it today so it’s with you on Monday, or I bring a cheque round. # tier: 4 # follow: 1 # id: bank_today # note: Before Tuesday is all that you needed to know, and you built on it: what you do, when it lands, and what else there is if it shouldn’t. No one had to explain herself.]
    ~ planned = true
    { noes >= 2:
        Amina: Monday, or on paper. Fine. — Luca, put me back on. … What d’you mean, you’ve rung them? # face: concerned # id: bank_today_off
    - else:
        Amina: Monday, or on paper. Right. — Luca, I’m on tonight. # face: calm # id: bank_today_amina
    }
    -> next_month

// ---- And next month? ----

=== next_month ===
Amina: And tonight I clock on at quarter to ten. And tomorrow. So what’s it going to say next month? # face: concerned # id: next_month_say
* [The clock can be told! I’ll have it done by noon for every key-holder, Pete too. # follow: 1 # improve: 1 # id: next_month_noon # note: The cause, a time before her next shift, and the others whom it catches, who haven’t rung and won’t. One caller with a good book has found what’s wrong for all of them, and you made use of it.]
    ~ fixed = true
    Amina: Pete as well? … He’ll have to take that off his fridge. # face: smileBig # id: next_month_noon_amina
    -> goodnight
* [I’ll note it, and correct yours by hand. Each month, for as long as I’m here. # error: by-hand-each-month # id: next_month_hand # note: A generous promise, and it lasts as long as you do. It helps one person, on the months when you remember. If you can see why a thing goes wrong, mend it there, where nobody has to remember.]
    Amina: And when you’re off? And when it’s your last day? I’ve seen three of you, in there. # face: concerned # id: next_month_hand_amina
    -> goodnight
* [Would you clock on twice, at quarter to and then at ten? It would see the second one. # error: gave-her-the-workaround # id: next_month_twice # note: Clever, and it might even work. But the clock’s mistake has become one more thing for her to do, each night, with the keys in her hand. Ask who should carry the fix before you hand it over.]
    Amina: Twice. With the line starting. And if I forget, it’s my fault. # face: tired # id: next_month_twice_amina
    -> goodnight

// ---- Where an apology belongs ----

=== goodnight ===
Amina: (a yawn) Right. That’s me. I’m going to lie down now. # face: tired # id: goodnight_yawn
* [Sleep well, then. It’s just one of those things, with clocks, I shouldn’t brood on it. # error: one-of-those-things # id: goodnight_clocks # note: You wished her well, and you meant to send her off lighter. But what you waved away was two hours of her morning. She’d finished brooding; what was still owing was for someone to say that it oughtn’t to have happened.]
    Amina: It’s a whole month of those things. Night. Morning. Whatever this is. # face: serious # id: goodnight_clocks_amina
    -> finish
* [Sorry, Amina. That was ours to see in February, and you’ve stayed up to tell us. # courtesy: 1 # id: goodnight_sorry # note: The same word as at the start, and now it can be heard. The answer has been given, so it can’t be a no in disguise, and it’s for something that you can name. Last is where a sorry weighs most.]
    { planned:
        Amina: Now that one I’ll have. You say it at the front, it’s a no. You say it now, it’s a sorry. # face: smile # id: goodnight_sorry_amina
    - else:
        Amina: That’s a proper one. It’d go nicely with a day on it. # face: solemn # id: goodnight_sorry_day
    }
    -> finish
* [Thanks for ringing in. You’ll get a short survey about it, would you fill that in for us? # error: survey # id: goodnight_survey # note: It’s on the card, and someone does count the answers. But she has been up for twenty hours, and you ended by asking her for something. Let the last thing that she hears be about her, and let the survey find its own way.]
    Amina: I’ve filled things in all night, thanks. # face: contempt # id: goodnight_survey_amina
    -> finish

// ---- How it ends ----

=== finish ===
{ not planned:
    { tier >= 3: -> three_weeks }
    -> days
}
{ tier <= 2: -> days_and_monday }
{ tier == 3: -> bounced }
{ not fixed: -> again_in_june }
{ noes >= 2: -> agency }
-> bed

=== bed ===
Amina: Quarter to ten, Luca. I’ll bring the keys. Don’t touch my pencil. # face: smile # id: bed_keys
She is gone in the middle of a reversing lorry. # end: resolved # next: The line ran at ten. The four o’clock trailer took two hundred and six parcels, one of them a tricycle, and on Saturday a grandmother had the door open before the bell stopped. On Monday Pete, who had asked for nothing, looked at his bank four times. # id: bed_end
-> END

=== agency ===
Amina: He’s rung the agency, because I told him to. Somebody I’ve never met has my keys till midnight. # face: tired # id: agency_keys
Amina: I heard no, so I said no. It goes quick, does a no. # end: callback # next: The money was there on Monday, and the clock knew better by noon. But that night a stranger looked for the right key until ten to eleven. Forty parcels missed the trailer, and a man in Quay Street ran his triathlon on a borrowed bike with a basket. # face: solemn # id: agency_end
-> END

=== again_in_june ===
Amina: Well, it’s Monday, that’s something. And next month I’ll have my book. # face: concerned # id: again_june_book
Amina: Don’t take this wrong. I hope I don’t talk to you. # end: callback # next: The money came on Monday. A month later the slip said L, thirteen, and payroll opened at eight. She rang off before anyone could be sorry and asked for days. The next week a customer’s wheel left a night late, and he wrote in to ask who packs these things. # face: tired # id: again_june_end
-> END

=== bounced ===
Amina: Monday. Twelve. I’ll look. # face: calm # id: bounced_look
The line goes over to the sound of forty-four cages. # end: callback # next: On Monday it wasn’t there. The form has a box for why the start was early, and you’d never asked. It came back at five with a query on it. Amina rang on Tuesday in her sleep, and that night a label went on the wrong box: a boy in Leeds unpacked his birthday, and it was a mudguard. # id: bounced_end
-> END

=== three_weeks ===
Amina: So I’m right, and I’m skint. I believe you. I’d sooner have had the day. # face: solemn # id: three_weeks_right
Amina: Luca, put me down for Sunday as well. Double. # end: callback # next: It was paid on the twenty-eighth, to the penny. To get past Tuesday she did seven nights together, and on the seventh she sent two pallets to the wrong shop. A couple who had come for their tandem were shown forty child seats. # face: tired # id: three_weeks_end
-> END

=== days ===
Amina: Right. I’ve got page nine, and I’ve got nought. I’ll go on days. Same as Pete. # face: solemn # id: days_pete
Amina: That’s two key-holders, Luca. Count them. # sound: hangup # end: lost # next: From Monday the line started whenever somebody had found the keys. On the first night it was twenty to eleven, and the trailer didn’t wait. Thirty-one parcels stayed on the floor, and a woman rang the shop to ask why her bike had been packed since Tuesday. # face: contempt # id: days_end
-> END

=== days_and_monday ===
Amina: Monday, you say. Pete had a Monday. I’ll go on days, and if it comes, it comes. # face: suspicious # id: days_monday_say
Amina: Luca. New sheet. # sound: hangup # end: lost # next: It came, on Monday, and by then the new sheet was signed. A boy of nineteen had the keys, and did his best. The trailer left eleven minutes late each night that week, and a courier stopped taking Larkfield’s parcels for the islands, where three people were waiting. # face: tired # id: days_monday_end
-> END

=== in_writing ===
Amina: I’ll put it in writing. Then you don’t have to talk to me. — Luca, rub me out. # face: contempt # id: in_writing_rub
The lorry stops backing up, and so does everything. # sound: hangup # end: lost # next: The letter came in capitals, with eleven dates. It was owed, and it was paid, five weeks on. By then nobody in the warehouse rang payroll for anything, and Saturday’s orders went out on Sundays, when people had already gone for their ride on something else. # id: in_writing_end
-> END

// ---- Each no is one too many ----

=== heard_no ===
{ noes:
- 0:
    ~ noes = 1
- 1:
    ~ noes = 2
    Amina: (away) Luca! Rub me out for tonight. … Because they said no, that’s why. # face: driven # id: heard_no_rub
}
->->

# title: Four callers, one question
# desk: Networks help desk
# caller: A colleague, about Monday
# summary: Every desk phone gets a new sign-in on Monday. Somebody rings about it, and you don’t know yet who, or what they need to hear first.
# minutes: 4
# day: 9
# skills: clarify, courtesy, follow, improve
# locale: en-GB
# cast: John = short4, skin 8d5524, clothes 3a6ea5, ink 1b1f3b
# cast: Grace = mediumStraight, skin f1cfa8, clothes 1b1f3b, ink 14141c
# cast: Chloe = longBangs, skin f7d7c4, clothes c9a0dc, ink 8a4b22
# cast: Marek = hatBeanie, skin f0c9a4, clothes f26b4e, ink 6b4a2b

// One change, four people. Each can climb all four rungs, and each needs another one first:
// John proof (3), Grace the reason (2), Chloe the answer (1), Marek what to do (4).
// The seed draws who rings. All four can earn the same: tier 4, courtesy 2, clarify 2, follow 2, improve 1.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = 0
VAR courtesy = 0

// Whether you have spoken to each of them on an earlier call.
VAR met_john = 0
VAR met_grace = 0
VAR met_chloe = 0
VAR met_marek = 0

// Who rings: 1 John, 2 Grace, 3 Chloe, 4 Marek.
VAR who = 1
// What they have had from you: something to check; a plan with your part in it.
VAR shown = false
VAR planned = false
// The last detail was checked and not guessed.
VAR checked = false

~ who = RANDOM(1, 4)
-> desk

=== desk ===
{ who:
- 1:
    Thursday, ten past four, the networks desk. The display says John Okafor, line B. # place: plant-line # id: desk_john
- 2:
    Thursday, ten past four, the networks desk. The display says Grace Liu, Supply. # place: supply-office # id: desk_grace
- 3:
    Thursday, ten past four, the networks desk. The display says Chloe Bennett, HR. # place: hr-office # id: desk_chloe
- else:
    Thursday, ten past four, the networks desk. The display says Marek Nowak, mobile. # place: lorry-cab # id: desk_marek
}
Yesterday’s message went to all nine hundred of you, and it was one sentence long. “From Monday, all desk phones get a new sign-in.” # id: desk_message
By the phone lies Priya’s sheet. One, what. Two, why. Three, proof. Four, what to do. Underneath, by hand: “not a running order”. # id: desk_sheet
You lift the receiver and say that this is networks, and Alex. # id: desk_lift
{ who:
- 1: -> john
- 2: -> grace
- 3: -> chloe
- else: -> marek
}

// ---- John: he has had what and why from a poster; he wants to see it work ----

=== john ===
{ met_john:
    John: (over machines) It’s you, Alex, good. Sorry to have you on the phone with the line standing. # face: calm # id: john_hello_again
- else:
    John: (over machines) Hello, Alex. Sorry to take your time with the line standing. # face: calm # id: john_hello
}
John: I’ve the poster up, and I’ve read what it’s in aid of. It’s only… we’d a poster in March as well, and then we’d a bit of a thing. # face: solemn # id: john_march
* [Isn’t this one different, though? Your number goes where you go. # tier: 2 # error: the-reason-again # id: john_different # note: A good reason, and he had just told you that he’s read it. Someone who has been let down by a change doesn’t doubt what it is for. He doubts that it works, and a reason can’t answer that.]
    John: Aye, that’s the third line down. …It was a good poster in March too. It’d a cartoon. # face: solemn # id: john_different_1
    -> john_pillar
* [It’ll go better this time, John. They’ve tested it for a month. # error: promise-instead-of-proof # id: john_better # note: You believe it, and you may be right. But “it’ll be fine” was said in March as well, by someone who believed it. When a promise was broken before, a second one weighs nothing. Let him look instead.]
    John: They’d tested it in March. …It turned out they’d tested it somewhere else. # face: suspicious # id: john_better_1
    -> john_pillar
* [Press star twice, there, on the phone that you’re worried about. # tier: 3 # courtesy: 1 # id: john_star # note: He’d had the what and the why off the wall, and neither was what he lacked. You gave him something to do with his own hand on his own phone. For someone who was let down, proof comes before everything.]
    ~ shown = true
    John: Star, star… “Pillar B. Desk. Sign-in from Monday, seven.” Well, it knows about Monday. # face: calm # id: john_star_1
    John: …It’s not a desk, mind. It’s a pillar. # face: suspicious # id: john_star_2
    -> john_first

=== john_pillar ===
John: It’s no matter. I can have the lads keep a mobile handy. We’re not meant to, near the presses. # face: tired # id: john_pillar_mobile
* [What happened in March, then? It ought to have been logged at the time. # courtesy: -1 # error: blamed-the-past # id: john_logged # note: You wanted to know, and it came out as a telling-off. He hears that March was his fault for not filling something in. Ask what he’d have to see to trust it, and leave the past where it is.]
    John: It was. …We’d to walk over and log it by hand, the phone being off. # face: serious # id: john_logged_1
    -> john_first
* [Don’t take my word. Press star twice on it, and read me what it says. # tier: 3 # id: john_word # note: You stopped asking to be believed and gave him a thing to look at. It came second and it still works, because the phone says it and not you.]
    ~ shown = true
    John: …“Pillar B. Desk. Sign-in from Monday, seven.” It’s a pillar, is that. There’s no desk in the place. # face: suspicious # id: john_word_1
    -> john_first
* [I do see. It must have been a horrible morning for the lot of you. # error: sympathy-for-proof # id: john_horrible # note: Kindly meant, and bigger than what he said. He calls things small on purpose, so that they can be dealt with. Sympathy asks him to feel March again; he’d sooner know about Monday.]
    John: It wasn’t horrible. …It was forty minutes. # face: solemn # id: john_horrible_1
    -> john_first

=== john_first ===
John: It’s a quiet enough phone, is the pillar. It’s just first thing. # face: calm # id: john_first_thing
* [Who picks it up on Monday first thing, and what for? # clarify: 1 # id: john_who # note: He said “just”, and people who make little of things put the need behind that word. You asked who and what for, and a quiet phone turned into the one that starts the line.]
    John: Whoever’s nearest, at six. First frame has to be passed by Quality before the second one moves. # face: explaining # id: john_who_1
    John: We ring, they come. No ring… the line stands. # face: serious # id: john_who_2
    -> john_six
* [How many calls does it get in an average week? # error: counted-the-calls # id: john_count # note: A fair question with the wrong unit. A count tells you how busy a phone is and not what hangs on it. Ask what the first call is for, because on some phones there is one that matters.]
    John: Thirty? …It’s not the thirty. It’s the one at six, for Quality, or the line doesn’t start. # face: concerned # id: john_count_1
    -> john_six
* [If it’s quiet I’d guess it can be one of the last we do. # courtesy: -1 # error: quiet-so-unimportant # id: john_last # note: You sorted him to the back by his own good manners. People who say that something is small are often the ones who should be asked about it. Quiet is not the same as unimportant.]
    John: You could do that. …We’ve been last before. We rang Quality at six, or we didn’t. # face: tired # id: john_last_1
    -> john_six

=== john_six ===
Under “what”, Priya’s sheet says: phones out from five to seven on Monday, then a staff number and a PIN. # id: john_six_sheet
John: So at six on Monday… does it ring Quality, or doesn’t it? # face: serious # id: john_six_ask
* [It ought to. If it doesn’t, it’ll be back on by seven at the worst. # error: softened-the-no # id: john_ought # note: You knew that it wouldn’t, and wrapped it so that it wouldn’t hurt. He’ll plan on “ought to” and find out with a whole shift behind him. A plain no on Thursday is a kindness.]
    John: An hour, then, at the worst. …That’s eleven bicycles, an hour. # face: solemn # id: john_ought_1
    -> john_desk
* [Not at six. The whole lot’s out till seven, and then it’ll want a PIN. # tier: 1 # courtesy: 1 # id: john_not # note: He asked a yes-or-no and got one, with the two facts behind it. Bad news told plainly and early treats him as somebody who can do something about it.]
    John: …Right. I’d sooner have that of a Thursday. And a PIN, in gloves. We’ll be there while dinner. # face: calm # id: john_not_1
    -> john_desk
* [I can’t tell you for one phone, they’re all done by building. # error: hid-in-the-whole # id: john_building # note: True of the list and no answer to the man. He asked about one phone and one minute, and both are on the sheet in front of you. If you can’t see it, say when you will have looked.]
    John: It’s in a building. …It’s holding a fair bit of it up. # face: suspicious # id: john_building_1
    -> john_desk

=== john_desk ===
{ shown:
    John: What I can’t see is why it’s got us down as a desk. One person, one number. There’s nineteen of us. # face: explaining # id: john_desk_ask
- else:
    John: What I can’t see is why we’re desk phones, on the poster. One person, one number. There’s nineteen of us. # face: explaining # id: john_desk_poster
}
* [It’s off the desk plan by your canteen, one name a phone so that calls find people. # tier: 2 # tier: 3 # id: john_plan # note: You told him how the mistake was made and where it hangs, ten steps from him. A reason that can be walked up to is worth two that can’t, and it takes the blame off everybody.]
    ~ shown = true
    { courtesy < 0:
        John: I know the plan. …Aye. It could be that. I’ll look when I’ve a minute that’s mine. # face: suspicious # id: john_plan_cold
    - else:
        John: That plan’s from before line C. There’s a rubber plant on it that died. …Aye, I see how that’d happen. # face: smile # id: john_plan_1
    }
    -> john_plan_it
* [That’ll be how somebody at your end filled it in, when they asked round for it all in the spring. # courtesy: -1 # error: pointed-at-his-side # id: john_form # note: Perhaps so, and it makes the mistake theirs before you’ve looked. Where it came from matters only if it helps him see how it is put right. A cause with a culprit in it closes people.]
    John: There was a form, aye. …It’d two boxes, Desk and Other. Other wanted a manager. # face: serious # id: john_form_1
    -> john_plan_it
* [It’s a database thing, John. I wouldn’t read too much into what it’s called you there. # error: waved-it-off # id: john_database # note: You meant that it’s no insult, and it isn’t. But the wrong word on his phone is the cause of his trouble, and he is the one who spotted it. Take up what a caller has noticed.]
    John: I’ll not, then. …It’s reading a lot into us, though. # face: solemn # id: john_database_1
    -> john_plan_it

=== john_plan_it ===
John: So what’s to be done, between now and six on Monday? # face: driven # id: john_offer_ask
* [There’s a form for shared phones. Get it up here to me by noon tomorrow and it’ll be looked at in time. # follow: -1 # error: gave-him-the-form # id: john_noon # note: That’s how the rule reads, and on another day it might do. But he is on the line till two with gloves on, and you have the form, the facts and a chair. Fill it in for him.]
    John: By noon. …I’m on the line while two. I’ll see if somebody can be let off. # face: tired # id: john_noon_1
    -> john_two
* [I’m listing it as shared tonight: no PIN, done on Saturday. Failing that, Quality waits by you. # tier: 1 # tier: 4 # follow: 2 # id: john_shared # note: Two ways in the order you’d take them, and the first one is your work and not his. It answers his six o’clock as well: done on Saturday means that it rings on Monday.]
    ~ planned = true
    { tier >= 4:
        John: Shared. No PIN, Saturday. …That’d do it. And I’ll have a word with Quality, in case. # face: smile # id: john_shared_1
    - else:
        John: Shared, Saturday. …I’ve it written down. I’ll have a word with Quality all the same. # face: calm # id: john_shared_written
    }
    -> john_two
* [Keep a mobile on the pillar that one morning, and if there’s any trouble I’ll square it. # follow: -1 # error: bent-the-rule-for-him # id: john_square # note: It would work, and it’s the presses’ rule and not yours to bend. He told you that they aren’t meant to. A promise to square it later lands on him if anything drops.]
    John: …I’d sooner not. Pete on nights dropped one in a press. It still buzzes. # face: serious # id: john_square_1
    -> john_two

=== john_two ===
John: That’s both of them, is it? Only there’s one each side. # face: calm # id: john_two_ask
* [Both, surely? They’ll be next to each other on the list, so fine. # clarify: -1 # error: guessed-the-second # id: john_both # note: You couldn’t have known about a second phone, and you said yes to it all the same. When a new fact turns up at the end, it is the cheapest time to ask and the dearest to nod.]
    John: They’re not next to each other on the pillar, they’re back to back. …But you’ve the list. # face: calm # id: john_both_1
    -> message
* [Let’s get this one right, and you ring us if the other plays up. # courtesy: -1 # follow: -1 # error: half-a-job # id: john_half # note: One thing at a time is a sound rule, and here it leaves the other phone for six on Monday, with no one at this desk. While he’s standing there, two labels cost no more than one.]
    John: Aye. …It’ll be the other one that plays up. It’s the one that’s nearer. # face: tired # id: john_half_1
    -> message
* [Which is this one? And what does the label say on the other side? # clarify: 1 # id: john_label # note: A question at the very end, when you could already hear the receiver going down. He’d handed you the one detail that your list doesn’t have, and you asked instead of assuming.]
    ~ checked = true
    John: Fair play. …This is the left. The right’s B two. That’s the one Quality ring back on. # face: smile # id: john_label_1
    -> message

// ---- Grace: she knows what; she wants to know what for ----

=== grace ===
Grace: Forty-one phones. Four minutes each to learn it. That is most of somebody’s morning. # face: serious # id: grace_morning
{ met_grace:
    Grace: You have been exact with me before, Alex. I have read what will happen. I read it twice, in case there was more. # face: explaining # id: grace_read_again
- else:
    Grace: I have read what will happen, and when. I read it twice, in case there was more. # face: explaining # id: grace_read
}
* [One in nine of your calls rings at an empty desk. It’s there to end that. # tier: 2 # courtesy: 1 # id: grace_nine # note: She gave you a cost and had the what already, so you put the reason on the other side of her scales, as a number. For someone who asks what it costs, why comes first, and it comes in figures.]
    Grace: One in nine. (a pause) That would be eleven a day. Go on. # face: calm # id: grace_nine_1
    -> grace_early
* [I’m sorry, is it one thing too many? We do try to keep it painless. # error: apology-for-a-reason # id: grace_sorry # note: She hadn’t said that it hurt. She’d said what it costs, and waited to hear what it buys. An apology agrees that the thing is a burden, and leaves her with nothing to weigh it against.]
    Grace: I did not ring about pain. I rang about a morning. # face: suspicious # id: grace_sorry_1
    -> grace_scales
* [From seven on Monday it’ll ask for a staff number, then a PIN of your own. # tier: 1 # error: told-her-what-she-knew # id: grace_what # note: Correct, and she had told you that she has read it twice. Saying the what again sounds as if you hadn’t listened, or had only the one line. Listen for the rung they’re already standing on.]
    Grace: Yes. That is the message, with “staff number” in it. # face: tired # id: grace_what_1
    -> grace_scales

=== grace_scales ===
Grace: So far I have a cost, and on the other side of it a picture of a telephone. # face: serious # id: grace_scales_line
* [It’s really very quick, though. People say it’s easier than what they had. # error: sold-the-ease # id: grace_ease # note: You made the cost smaller, and it was never the cost that was missing. “People say” is no figure either. Give her the other side of the scales: what goes wrong today, and how often.]
    Grace: People say. How many, and which? # face: suspicious # id: grace_ease_1
    -> grace_early
* [We’re all in the same boat, I’m afraid. The whole building has to do it. # courtesy: -1 # error: same-boat # id: grace_boat # note: It’s meant to be fair, and it tells her that the question isn’t hers to ask. That others pay as well is no reason; it makes the bill larger. Say what the money buys.]
    Grace: Then I have been thinking too small. It is nine hundred times four minutes. # face: contempt # id: grace_boat_1
    -> grace_early
* [It’s for the one call in nine that rings where somebody used to sit. # tier: 2 # id: grace_used # note: You turned round and brought what she had asked for: what goes wrong now, as a fraction. It cost you one exchange, and she is doing the sum already.]
    Grace: One in nine. (a pause) You might have opened with that. # face: calm # id: grace_used_1
    -> grace_early

=== grace_early ===
Grace: My desks are not like yours. Half of what we buy is bought before you have had breakfast. # face: explaining # id: grace_breakfast
* [They’ll soon get used to it. It’s ten seconds once they have it by heart. # error: reassured-past-the-hint # id: grace_soon # note: You answered a worry about learning, and she had begun to tell you about an hour. “Not like yours” is an invitation to ask. When somebody says that they’re different, ask how.]
    Grace: I have written down ten seconds. I was speaking of the hour. Taichung rings at six. # face: tired # id: grace_soon_1
    -> grace_dark
* [Which of those calls couldn’t wait until after seven on Monday? # clarify: 1 # id: grace_which # note: She mentioned breakfast, and you heard the clock in it. One narrow question, tied to the hour that changes, and you have the call that matters instead of a description of the department.]
    Grace: Taichung, at six. Four hundred rims, or no four hundred rims. # face: driven # id: grace_which_1
    -> grace_dark
* [Could you give me an idea of the hours that your team tends to keep? # error: asked-too-wide # id: grace_hours # note: It was right to ask, and this asks for everything. A wide question to a busy person comes back as a document. Ask about the hour in which the phones change, and she can answer in a word.]
    Grace: Seven to six, on paper. Six to six, if you are Taichung. I can send you the rota. # face: serious # id: grace_hours_1
    -> grace_dark

=== grace_dark ===
Under “what”, Priya’s sheet says: phones out from five to seven on Monday. The message left that out. # id: grace_dark_sheet
Grace: So. At six, what do my phones do? # face: serious # id: grace_dark_ask
* [I’d have to ask Priya for that. It was she who planned it all. # error: passed-up # id: grace_priya # note: The answer lay under your hand. Sending her to the specialist sounds modest and costs her a second call. Ask Priya about what isn’t on the sheet, and read out what is.]
    Grace: Then I have the wrong person. Is the right one there? # face: suspicious # id: grace_priya_1
    -> grace_proof
* [Six is early for us. I’d expect most of them to be working by then. # error: hedged-a-fact # id: grace_most # note: A soft answer to a hard question, and a wrong one. She’ll plan four hundred rims on your “most”. If the sheet says that they’re out, say out, and she can begin to plan round it.]
    Grace: Most of them. I do not buy most of a rim. # face: contempt # id: grace_most_1
    -> grace_proof
* (out) [They’re out, from five till seven. After that it’s a number and a PIN. # tier: 1 # courtesy: 1 # id: grace_out # note: Two hours, no cushion. She would find out in any case, and it is worth far more to her on Thursday than on Monday. Plain bad news is a way of taking someone seriously.]
    Grace: Out. (a pause) Good. That is the first thing today I did not know. # face: calm # id: grace_out_1
    -> grace_proof

=== grace_proof ===
Grace: One call in nine, I am told. Whose figure is it? I was promised a saving in March, and I am still looking for it. # face: suspicious # id: grace_proof_ask
* [Your own phone bill has it on page four. Payroll’s lost calls went from two a week to none. # tier: 2 # tier: 3 # id: grace_bill # note: The figure is hers, on paper that she has signed, and she can put a finger on it while you talk. Someone who was promised savings before won’t take a number on trust. She’ll take her own.]
    ~ shown = true
    { courtesy < 0:
        Grace: (turning pages) It is here. I shall count it myself, when I have you off the telephone. # face: serious # id: grace_bill_cold
    - else:
        Grace: (turning pages) Page four. Two hundred and twenty-eight, of two thousand and fifty-two… (a silence) I have been signing that page. # face: solemn # id: grace_bill_1
    }
    -> grace_rims
* [It’s Priya’s, and she’s very careful with her figures. I’d put my own name to it myself. # error: vouched-for-it # id: grace_vouch # note: Loyal, and no doubt deserved. But she asked for the count and you gave her the character of whoever counted. Trust in a person she hasn’t met can’t be passed along the line. A page can.]
    Grace: I am sure that she is. I asked for the count. # face: serious # id: grace_vouch_1
    -> grace_rims
* [From the business case. I could find out whether you’d be allowed to come up and have a look at it. # courtesy: -1 # error: closed-the-book # id: grace_case # note: You were being careful with a paper that isn’t yours, and it told a head of department that she may not see what she paid for. Look for proof on her side of the line before you guard your own.]
    Grace: I signed the business case. It said “efficiencies”. # face: contempt # id: grace_case_1
    -> grace_rims

=== grace_rims ===
{ grace_dark.out:
    Grace: On Monday at six, then, Taichung rings a phone that is out, and offers my rims to Rotterdam. What do you propose? # face: driven # id: grace_rims_ask
- else:
    Grace: On Monday at six, then, Taichung rings a phone that may be out, and may offer my rims to Rotterdam. What do you propose? # face: driven # id: grace_rims_may
}
* [You could let them have your mobile number, or else ask them to ring once it’s past seven. # follow: -1 # error: options-without-an-owner # id: grace_could # note: Both would work, and both are hers to do, across eight time zones, tonight. Two options look generous until somebody asks who does what. Put your own hands in the first one.]
    Grace: I could. I could also have done that without ringing you. # face: tired # id: grace_could_1
    -> grace_number
* [While it’s out, I’ll point that line at your mobile. Or they ring you on Tuesday instead. # tier: 1 # tier: 4 # follow: 2 # id: grace_point # note: First the way that costs her nothing, with your name on it and its hours, then the second best. Somebody who decides for a living needs the options in order, and to hear which part is already taken.]
    ~ planned = true
    { tier >= 4:
        Grace: The first. Tuesday costs me a week, and the mobile costs me my sleep. I have budgeted for that. # face: smile # id: grace_point_1
    - else:
        Grace: The first. I shall be awake in any case, to see whether it does. # face: suspicious # id: grace_point_awake
    }
    -> grace_number
* [I’ll ask Priya to leave your phones till last. She’s bound to find some way round it. # follow: -1 # error: promised-for-another # id: grace_bound # note: You promised with someone else’s hands. If Priya can’t, Grace hears of it at six on Monday from a silence. Promise what this desk can do today, and ask for the rest as a favour.]
    Grace: Bound to. At seven I shall know whether she was. The rims are at six. # face: suspicious # id: grace_bound_1
    -> grace_number

=== grace_number ===
Grace: They use the number on the contract. Twenty-three ten, I think. # face: calm # id: grace_number_think
* [Twenty-three ten, then. I’ll note it against your name and see to it. # clarify: -1 # error: took-i-think-for-yes # id: grace_note # note: You wrote down “I think” as if it were “I know”. She is exact about what she has in front of her, and told you honestly that she hadn’t. Have it read out while the paper is near.]
    Grace: You have noted it. I should be happier if one of us had looked. # face: solemn # id: grace_note_1
    -> message
* [It’s your own number, though, isn’t it? I’ll go by what you’ve said. # courtesy: -1 # error: tossed-it-back # id: grace_own # note: You thought that she of all people would know. She has forty-one of them and had just said “I think”. Surprise at what someone doesn’t know stops them from saying it again; ask where it’s written instead.]
    Grace: It is one of forty-one. Do you know all of yours? # face: contempt # id: grace_own_1
    -> message
* [Would you read it to me off the contract while I’m still here? # clarify: 1 # id: grace_contract # note: Ten seconds and a drawer. “I think” is a gift, because it shows you where the mistake will be. You asked for the paper instead of trusting either memory, and one of them was wrong.]
    ~ checked = true
    Grace: (a drawer) Twenty-three… nought one. Not ten. (a pause) I would have lost four hundred rims on “I think”. # face: concerned # id: grace_contract_1
    -> message

// ---- Chloe: three rumours; she wants one plain answer before anything else ----

=== chloe ===
{ met_chloe:
    Chloe: Alex! Oh good, it’s you. It’s Monday’s sign-in. I’ve heard three things about it, and my page prints at five! # face: smileBig # id: chloe_hello_again
- else:
    Chloe: Hi, Alex! Honestly, no rush. It’s the sign-in, I’ve heard three things about it, and my page prints at five! # face: smileBig # id: chloe_hello
}
Chloe: One’s thumbprints. One’s that they all cut off at midnight. And Facilities say you apply in writing —no, that’s a different form. # face: concerned # id: chloe_three
* [And which of those three sounded closest to what you’d read? # clarify: -1 # error: asked-when-told # id: chloe_which # note: Asking is mostly a good start, and here she had asked first. Every question gives somebody with three stories a fourth to tell. When a person is drowning in versions, the plain answer is the kind thing, and it comes first.]
    Chloe: Oh! Well, the thumbs were from Dawn, who’d had it from her sister at the bank, only her sister’s is eyes. # face: explaining # id: chloe_which_1
    -> chloe_still
* [None of them. From seven on Monday it’s staff number, and then PIN. # tier: 1 # courtesy: 1 # id: chloe_none # note: She had three answers and needed one. You gave it in a dozen words, with no why and no history, and it swept the other three off the table. For a head full of versions, the answer comes first.]
    Chloe: (writing) Staff number. PIN. Seven… That’s it? That goes on one line! # face: smile # id: chloe_none_1
    -> chloe_eleven
* [It’s because people move desks, you see, and their numbers stay behind. # tier: 2 # error: reason-before-answer # id: chloe_because # note: A good reason, with nothing yet for it to be the reason of. She had three ideas, and now she has four. Someone who doesn’t know what is happening can’t use why it is happening.]
    Chloe: Oh, that’s lovely. So it’s about belonging? Honestly, I could do a whole page on belonging. # face: smileBig # id: chloe_because_1
    -> chloe_still

=== chloe_still ===
Chloe: That’s so helpful, honestly. For now I’ve put “watch this space”. With a little thumb. # face: smile # id: chloe_still_thumb
* [That sounds friendly. People like a page with some warmth in it. # error: praised-the-muddle # id: chloe_warmth # note: You heard a cheerful voice and encouraged it. “Honestly” is what she says while she is being polite, and under it she still doesn’t know what the page is about. Warmth can wait; the fact can’t.]
    Chloe: Do they? Only I don’t actually know what it says yet. # face: concerned # id: chloe_warmth_1
    -> chloe_eleven
* [Shall I send you the whole sheet? It’s all on there in order. # error: sent-the-lot # id: chloe_sheet # note: It was complete and it was quick, for you. She has three versions to sort out, and a page of four headings is a fourth. Pick out the one line that she needs and say it.]
    Chloe: A fourth thing! Great! I’ll read it next to the other three. # face: smileBig # id: chloe_sheet_1
    -> chloe_eleven
* [Cross out the thumb. Staff number and PIN, from seven on Monday. # tier: 1 # id: chloe_cross # note: There it is, and it begins with what to throw away. With rumours about, the true answer has to say which ones it replaces, or it just joins them.]
    Chloe: Crossing… Oh. It’s only that? I’d drawn the little lines on it. # face: calm # id: chloe_cross_1
    -> chloe_eleven

=== chloe_eleven ===
Chloe: It’s for my eleven starters, Monday, nine o’clock. They’re for the phones, so they’ll want it first of anyone! # face: explaining # id: chloe_eleven_ask
* [And when do the eleven of them get their own staff numbers? # clarify: 1 # id: chloe_when # note: One question, and it goes straight to where two plans meet. You knew what the phone would ask for, so you asked when they would have it. She found the gap herself, which is better than being told.]
    Chloe: With their badges! At ten… Oh. Ten is after nine. # face: concernedFear # id: chloe_when_1
    -> chloe_why
* [Eleven’s fine. It’ll take as many as you’ve chairs for. # error: answered-what-wasn-t-asked # id: chloe_chairs # note: Friendly, true, and she hadn’t asked it. You knew that the phone wants a staff number, and people on their first morning may not have one. Ask about the thing that only she can know.]
    Chloe: Oh good! I wasn’t worried about chairs. They get badges and numbers at ten, so by then they’ll have picked one. # face: smile # id: chloe_chairs_1
    -> chloe_why
* [Would they really need a phone on their very first day? # courtesy: -1 # error: questioned-the-plan # id: chloe_first_day # note: You wanted to make the problem smaller, and it sounded as though she hadn’t thought. She knows her starters’ day and you know the phones. Ask when things happen, and leave the plan to its owner.]
    Chloe: That’s… honestly, fair point. It’s just that it’s the job. First real call’s at half past nine, badges are at ten. # face: serious # id: chloe_first_day_1
    -> chloe_why

=== chloe_why ===
{ tier >= 1:
    Chloe: Why’s it want a staff number, though? I don’t want to print anything that sounds as if we’re watching people. # face: concerned # id: chloe_why_ask
- else:
    Chloe: And now Dawn says it wants staff numbers. Why would it? I don’t want to print anything that sounds as if we’re watching people. # face: concerned # id: chloe_why_dawn
}
* [I’d leave that bit out. They’re all new, so they won’t think to ask. # error: left-the-why-out # id: chloe_leave # note: It would be a shorter page, and the first question in the room would be that one. People who aren’t told a reason make one up, and hers already includes being watched.]
    Chloe: They’re new, so they ask about everything. I had one on the telephone about why the lift hums. # face: suspicious # id: chloe_leave_1
    -> chloe_print
* [It’s a security thing, isn’t it? There’s a policy I could look out. # error: hid-behind-policy # id: chloe_policy # note: “Security” and “policy” are where reasons go to be hidden, and her worry was about being watched. Say what it does for the person who signs in. That is a sentence, and it’s a nice one.]
    Chloe: There’s a policy? Honestly, brilliant. I’ll put “policy”. # face: tired # id: chloe_policy_1
    -> chloe_print
* [So your number comes with you. People moved and callers didn’t. # tier: 2 # courtesy: 1 # id: chloe_comes # note: Now she wanted the reason, and you gave her one that fits her page: what it does for the person who signs in. It answers the worry about watching without so much as mentioning it.]
    Chloe: So whoever rings for Sue gets Sue. Wherever she’s sat. I can say that. That’s even quite nice. # face: smile # id: chloe_comes_1
    -> chloe_print

=== chloe_print ===
Chloe: It is Monday, though? Only last year I printed nine hundred canteen menus and they were Leeds’s. # face: concerned # id: chloe_print_ask
* [Press star twice on yours. It says what, when and why, in two lines. # tier: 1 # tier: 2 # tier: 3 # id: chloe_star # note: You let the phone on her own desk say it. She needn’t trust you, or Dawn, or Dawn’s sister. After a wrong print, proof is something that she can read with her own eyes, word for word.]
    ~ shown = true
    { courtesy < 0:
        Chloe: Star, star. “Monday 07.00, staff number and PIN, so that your calls find you.” Okay. It does say that. # face: serious # id: chloe_star_cold
    - else:
        Chloe: Star, star… “Monday 07.00, staff number and PIN, so that your calls find you.” It’s been in there the whole time? # face: smileBig # id: chloe_star_1
    }
    -> chloe_nine
* [Yes, it’s Monday. I’ve got it right here, in black and white. # error: proof-only-you-can-see # id: chloe_black # note: You’re looking at it, and she isn’t. Somebody in the canteen had it in black and white as well. A person who has been burned needs something on her side of the line to look at.]
    Chloe: So had Catering. They’d even laminated it. # face: suspicious # id: chloe_black_1
    -> chloe_nine
* [As far as I know, yes. Could you hold the printing back until tomorrow? # error: hedged-and-put-off # id: chloe_hold # note: You covered yourself against the one chance in a hundred, and gave her the delay. If you know, say how she can see it too. A hedge moves the worry from your desk to hers.]
    Chloe: The printing man goes at five, and tomorrow he’s at his sister’s. So that’s… no. # face: concerned # id: chloe_hold_1
    -> chloe_nine

=== chloe_nine ===
Chloe: So at nine I’ve got eleven people and no numbers. At half past there’s a real customer. What do I do? # face: driven # id: chloe_nine_ask
* [Couldn’t the badge desk open early, or the phones start later? Either’s fine by us. # follow: -1 # error: options-without-a-lead # id: chloe_either # note: Both are possible, and you put neither first and took neither on. She has eleven strangers to look after; what she lacks isn’t ideas. Lead with the one you’d choose, and the part that you will do.]
    Chloe: Either! Okay! …Which? # face: concernedFear # id: chloe_either_1
    -> chloe_roughly
* [I wouldn’t worry. An hour of watching is how most of us learnt it, and it’s fun. # follow: -1 # error: shrugged-it-off # id: chloe_watch # note: You made it smaller because you couldn’t see why it was large. There’s a customer at half past nine and no one signed in to answer. Comfort that skips the clock comes back as a complaint.]
    Chloe: They’d be watching eleven phones not do anything. # face: tired # id: chloe_watch_1
    -> chloe_roughly
* [I’ll have the badge desk send the numbers tonight. Failing that, I bring spares at nine. # tier: 4 # follow: 2 # id: chloe_tonight # note: Two ways, the better one first, and you are in both of them. She has a room to hold together; you took the part that lives between two desks, which is the part that gets dropped.]
    ~ planned = true
    { tier >= 4:
        Chloe: Tonight? You’d do that? Then they could pick their PIN on the bus! # face: smileBig # id: chloe_tonight_1
    - else:
        Chloe: Tonight? Honestly, that’d be lovely. If they do come. I’ll have a plan B, I’ve always got a plan B! # face: concerned # id: chloe_tonight_plan_b
    }
    -> chloe_roughly

=== chloe_roughly ===
Chloe: So I’ll put phones from nine-ish, numbers on the day, PIN, welcome. Roughly? The printing man’s in the doorway. # face: smile # id: chloe_roughly_ask
* [Roughly, yes. You know your starters, you’ll word it better than me. # clarify: -1 # error: let-it-pass # id: chloe_better # note: It was gracious, and the page had a wrong hour in it. “Roughly?” is a question. Eleven people will do what the page says and not what you both meant.]
    Chloe: Roughly it is! Printing! # face: smileBig # id: chloe_better_1
    -> message
* [Read it to me before it prints? {planned:Numbers tonight, phones at half past.|Numbers first, phones after, not at nine.} # clarify: 1 # id: chloe_read # note: You said what you’d understood and asked her to do the same. It takes fifteen seconds, and it’s the last moment at which a mistake costs fifteen seconds.]
    ~ checked = true
    { planned:
        Chloe: “Your number comes tonight. Choose a PIN. Phones at half past nine.” It’s three lines. Mine are never three lines. # face: smile # id: chloe_read_1
    - else:
        Chloe: “Badge and number at ten. Choose a PIN. Then phones.” It’s three lines. Mine are never three lines. # face: smile # id: chloe_read_ten
    }
    -> message
* [No, {planned:it isn’t on the day|it can’t be nine-ish}. It does need to be right, if it’s to be printed. # courtesy: -1 # error: corrected-and-left # id: chloe_right # note: You’d caught a mistake, and handed it back as a telling-off with only half of the cure in it. Say the right version, and have her say it too. Being careful isn’t the same as being clear.]
    Chloe: Right. Yes. Sorry. {planned:Not on the day|Not nine-ish}… It’s gone now, it’s in his tray. # face: concerned # id: chloe_right_1
    -> message

// ---- Marek: two lorries in front of him; he wants to know what to do, and the rest afterwards ----

=== marek ===
{ met_marek:
    Marek: Alex, my friend! I stand in queue for weighbridge. Two lorries before me, then I must go. # face: smileBig # id: marek_hello_again
- else:
    Marek: Alex, hello! I stand in queue for weighbridge. Two lorries before me, then I must go. # face: smileBig # id: marek_hello
}
Marek: This sign-in, Monday. What I must do? Not why. Why, I read when I am old. # face: smile # id: marek_do
* [From Monday it takes your staff number, and then it wants a PIN. # tier: 1 # error: told-him-the-change # id: marek_takes # note: You told him what the telephone will do, and he’d asked what he should. He can’t act on a description. With somebody who has two lorries’ worth of time, start at the top of the ladder and fill in the rest on the way down.]
    Marek: It wants, it takes, very nice for telephone. And me, what I do? # face: concerned # id: marek_takes_1
    -> marek_one
* [Pick up your PIN letter from the gatehouse tonight, or I bring it over. # tier: 4 # courtesy: 1 # follow: 1 # id: marek_letter # note: He asked what to do, so you began with doing: one place, one time, and a second way with you in it. The why and the proof can come afterwards. For a man in a queue, the last rung comes first.]
    Marek: Gatehouse, tonight, letter. Ha! This is first answer today that has legs. # face: smileBig # id: marek_letter_1
    -> marek_slot
* [You’ve no need to worry. Payroll’s had it three weeks with no hitch. # tier: 3 # error: proof-for-a-man-in-a-queue # id: marek_payroll # note: He wasn’t doubting it. Proof is for someone who doesn’t believe you, and he only has no time. Give it later, when he asks; first say what his hands have to do.]
    ~ shown = true
    Marek: I am happy for payroll. Payroll is sitting down. # face: suspicious # id: marek_payroll_1
    -> marek_one

=== marek_one ===
Marek: (an engine, and a hiss of brakes) Is moving. One lorry now. So, do? # face: driven # id: marek_one_ask
* [Let me first explain the idea behind it, so that it makes sense to you. # error: insisted-on-order # id: marek_idea # note: In a classroom, yes. He has one lorry in front of him and has told you twice what he needs. The order on your sheet suits whoever wrote it. Give people the part they ask for, and they’ll take the rest.]
    Marek: What is sudden comes from devil, we say. What is slow, I think, comes from help desk. # face: tired # id: marek_idea_1
    -> marek_slot
* [There’s a PIN letter at the gatehouse for you tonight, or I bring it. # tier: 4 # follow: 1 # id: marek_gate # note: Second time asked, and you gave him the step, the place and your own part. He can hold that with one hand on the wheel. Now there’s room for everything else.]
    Marek: See? Now it has legs. Now I listen to all of it. # face: smile # id: marek_gate_1
    -> marek_slot
* [It was in the message, wasn’t it? Have one more look when you’re home. # courtesy: -1 # error: back-to-the-message # id: marek_message # note: You thought that it was all in there. It’s one sentence long, and he rang because he’d read it. Sending somebody back to what failed the first time tells them that the failure was theirs.]
    Marek: I have looked. There is one sentence, and picture of telephone. The telephone is laughing. # face: serious # id: marek_message_1
    -> marek_slot

=== marek_slot ===
Marek: This is for wall phone on dock three, yes? I have only that one. With it I start my Monday. # face: smile # id: marek_wall
* [Dock three, is it? Right. You get two goes before it locks you out. # error: answered-the-easy-half # id: marek_goes # note: A useful detail, given to the half of the sentence that didn’t matter. “With it I start my Monday” was the door. Ask what he starts, and when, before you tell him how.]
    Marek: Two goes. My fingers, they are big. And at half past six I am still asleep, and I ring the school with them. # face: concerned # id: marek_goes_1
    -> marek_half_six
* [Isn’t there a phone of your own that you could be using for it instead? # courtesy: -1 # error: solved-it-away # id: marek_own # note: Quick, and it takes the question away rather than answering it. You’d not asked what the phone is for, so you couldn’t know whether another would do. Under that roof, none does.]
    Marek: Under that roof I have signal like potato has signal. At half past six I ring school from wall. # face: suspicious # id: marek_own_1
    -> marek_half_six
* [What’s the first thing you’ve got to ring about on Monday, and when? # clarify: 1 # id: marek_first # note: He’s cheerful until somebody names a time, so you asked for the time. Everything you know about Monday is about hours, and now you can lay his hour beside it.]
    Marek: (not laughing) School in Mill Lane. Half past six I ring, seven I deliver. If I don’t ring, gate is closed. # face: serious # id: marek_first_1
    -> marek_half_six

=== marek_half_six ===
Under “what”, Priya’s sheet says: phones out from five to seven on Monday. The message left that out. # id: marek_out_sheet
Marek: So, Monday, half past six, wall phone, I ring. This works? # face: concerned # id: marek_works
* (out) [Not then. It’ll be out until seven and then it’s number and PIN. # tier: 1 # courtesy: 1 # id: marek_not_then # note: He had built his Monday on a yes, and you took it away in one line, with the hour. It spoils his mood for ten seconds on Thursday instead of spoiling a school’s morning on Monday.]
    Marek: …Out. (the engine stops) Okay. Better I cry on Thursday. # face: solemn # id: marek_not_then_1
    -> marek_old
* [That’s cutting it a bit fine, but I don’t see why it shouldn’t work. # error: hoped-aloud # id: marek_fine # note: You hoped it, and it came out as a yes. The two hours are on the sheet. When somebody asks “this works?”, look before you feel, because he’ll drive on your answer.]
    Marek: You don’t see. And who sees? I like that somebody sees. # face: suspicious # id: marek_fine_1
    -> marek_old
* [It’s a bit technical. There’s a switch-over window in there. # error: fogged-it # id: marek_window # note: “Window” is a soft word for “your phone will be dead”. You softened it for your own sake. A man with a gate to get opened needs the hard word and the hour.]
    Marek: I ask for telephone, and he gives me window. # face: tired # id: marek_window_1
    -> marek_old

=== marek_old ===
{ marek_half_six.out:
    Marek: Okay. Now I am old. Why Monday? Why not Sunday, when all are sleeping? And who says it comes back at seven? # face: suspicious # id: marek_old_ask
- else:
    Marek: Okay. Now I am old. Why Monday? Why not Sunday, when all are sleeping? And who says that after this it works? # face: suspicious # id: marek_old_works
}
* [I’m only on the desk, Marek. It isn’t really something I’ve a say in, or they ask me about. # error: only-the-desk # id: marek_desk # note: True, and he hadn’t asked who decided. He asked why, and the why is on the sheet. “Only” makes the call end at you. You needn’t have made the plan to be able to explain it.]
    Marek: You are only on desk, I am only in lorry. And school is only school. # face: serious # id: marek_desk_1
    -> marek_ring
* [Shops sell on Sundays. Look at the weighbridge phone. The yellow tag means done. # tier: 2 # tier: 3 # id: marek_tag # note: A reason in half a line, and then something to look at through his own windscreen. It’s the same telephone, already changed, and somebody is talking into it. No promise of yours could say as much.]
    ~ shown = true
    { courtesy < 0:
        Marek: There is tag. Maybe it is for decoration. We’ll see at seven. # face: suspicious # id: marek_tag_cold
    - else:
        Marek: Tag! Yellow! And she speaks in it, and she is not even crying. # face: smile # id: marek_tag_1
    }
    -> marek_ring
* [Sorry, it’s a rotten time for it. I’d be cross about it too, with all that lot to deliver. # error: sympathy-for-reason # id: marek_rotten # note: You gave him a feeling that he didn’t have, in place of the reason that he asked for. Being on his side is good. Telling him why Sunday won’t do would have put him on yours.]
    Marek: I am not cross. I am sitting before a scale, and I ask why. # face: tired # id: marek_rotten_1
    -> marek_ring

=== marek_ring ===
Marek: (rolling forward) I am next. Sixteen small bicycles and closed gate. So who rings school? # face: driven # id: marek_ring_ask
* [I’m ringing them from here at half six, while yours is out. Or you ring tonight, before five. # tier: 1 # tier: 4 # follow: 1 # id: marek_here # note: You put yourself first on the list and an hour on it, and left him a second way that he can take without you. He asked who, and the answer was a person.]
    ~ planned = true
    { tier >= 4:
        Marek: The first! You ring, and I only arrive. Like king, with sixteen bicycles. # face: smileBig # id: marek_here_1
    - else:
        Marek: You ring, I arrive. So it is said. On Monday I look if it is also done. # face: calm # id: marek_here_said
    }
    -> marek_dunne
* [Dispatch ought to be doing that, really. I’ll drop them a line about it, if I can. # follow: -1 # error: if-i-can # id: marek_dispatch # note: You may be right about whose job it is. But “ought” and “if I can” are two ways of not promising, and he heard both. Say what you will do, or say that you won’t, so that he can plan.]
    Marek: If you can. And if I can, I come at seven. # face: contempt # id: marek_dispatch_1
    -> marek_dunne
* [Couldn’t you try the gate when you get there, or see whether a garage would let you phone? # follow: -1 # error: left-it-to-luck # id: marek_garage # note: Two ideas, and both of them start when it’s already gone wrong. He rang on a Thursday in order not to stand at a shut gate on a Monday. Use the days that he’s given you.]
    Marek: Goat dies only once, we say. It is not plan. It is what we say when there is no plan. # face: serious # id: marek_garage_1
    -> marek_dunne

=== marek_dunne ===
Marek: I give you number. Caretaker, Mr Dunne. Four four seven… (a horn) …one nine. # face: explaining # id: marek_dunne_number
* [Got it, I think. And if not, it’ll be on their website, won’t it? # clarify: -1 # error: got-it-i-think # id: marek_think # note: There was a horn in the middle of it. You’ll be looking for a caretaker’s number at half past six in the morning, when a school’s website offers the office, from nine. Say back what you heard.]
    Marek: You think. Okay. I also think. # face: concerned # id: marek_think_1
    -> message
* [Four, four, seven, one, nine. Does he know it’s sixteen of them? # clarify: 1 # id: marek_sixteen # note: You gave the number back, digit by digit, and then asked what the other end knows. Half of what goes wrong at a gate is that somebody expects another lorry.]
    ~ checked = true
    Marek: Good that you ask! He thinks it is six. For sixteen he must open big gate, with other key. # face: smile # id: marek_sixteen_1
    -> message
* [I can’t write with that noise on. Text me it later, when you’ve parked. # courtesy: -1 # error: left-it-for-later # id: marek_later # note: The noise was real, and he isn’t the one making it. You moved the last piece to an hour when he’s asleep. You have him now: say back what you heard, let him correct it, and it’s done.]
    Marek: Later I am weighed, later I am loaded, and then I sleep. But I try. # face: tired # id: marek_later_1
    -> message

// ---- All four find a hole in the same sentence ----

=== message ===
{ who:
- 1:
    John: And that message… it says desk phones. It’d want a line for them of us who haven’t a desk. # face: calm # id: message_john
- 2:
    { grace_dark.out:
        Grace: Your message left out two hours. Somebody else will not ring you about them. # face: serious # id: message_grace
    - else:
        Grace: Your message left out what happens at six. Somebody else will not ring you about it. # face: serious # id: message_grace_six
    }
- 3:
    Chloe: Can I say something about the message? One sentence, nine hundred people. It frightened them. # face: serious # id: message_chloe
- else:
    Marek: Last thing. Message says desk phone. I have no desk. I nearly did not read. # face: explaining # id: message_marek
}
* [I just answer the phone here. You’d have to tell whoever wrote it. # courtesy: -1 # follow: -1 # error: not-my-message # id: message_not_mine # note: It’s honest about who wrote it, and the person ringing can’t tell which of you is which. They’ve found the hole in it and brought it to you. Carry it one desk further; it’s nearer for you than for them.]
    { who:
    - 1:
        John: …Aye. I’ll not know who that is, though. It wasn’t signed. # face: tired # id: message_not_mine_john
    - 2:
        Grace: I have told the person who answered. # face: contempt # id: message_not_mine_grace
    - 3:
        Chloe: Right. No, sorry. Honestly, forget I said it. # face: tired # id: message_not_mine_chloe
    - else:
        Marek: I tell you, you tell him, he tells cat. Okay. # face: tired # id: message_not_mine_marek
    }
    -> finish
* [You’re not the first to say that. It isn’t much of one, is it? # improve: -1 # error: joined-the-complaint # id: message_much # note: Agreeing is friendly, and tomorrow the sentence will be just as short. If several people have said it, you hold something useful: the list of what it lacks. Take that to whoever can send another.]
    { who:
    - 1:
        John: It’s not. …So there’s a few of us, then. And it’s still up. # face: solemn # id: message_much_john
    - 2:
        Grace: No. And you have now been told so more than once. # face: serious # id: message_much_grace
    - 3:
        Chloe: It really isn’t! And I’ve just got to print under it. # face: concerned # id: message_much_chloe
    - else:
        Marek: So I am not first. Then first one, he also only told you. # face: suspicious # id: message_much_marek
    }
    -> finish
* [I’m taking Ruth a second one tonight with your point in the middle. # improve: 1 # id: message_ruth # note: What somebody noticed on the telephone turns into a line that nine hundred people can read. You said who would hear it and when. A complaint ends with the call; a suggestion with an owner goes on.]
    { who:
    - 1:
        John: “Or a pillar.” Just put “or a pillar”. …Thanks. # face: smile # id: message_ruth_john
    - 2:
        { grace_dark.out:
            Grace: “Out from five to seven.” Five words. I counted. # face: calm # id: message_ruth_grace
        - else:
            Grace: “At six you may hear nothing.” Six words. I counted. # face: calm # id: message_ruth_six
        }
    - 3:
        Chloe: Could it say “no thumbs”? It could just say “no thumbs”! # face: smileBig # id: message_ruth_chloe
    - else:
        Marek: Then write: also for wall. For people of wall! # face: smileBig # id: message_ruth_marek
    }
    -> finish

// ---- How it ends ----

=== finish ===
{ who:
- 1: -> john_end
- 2: -> grace_end
- 3: -> chloe_end
- else: -> marek_end
}

=== john_end ===
// In the game a lower tier means that something was missing; in Inky, where tier stays 0, proof and plan decide.
{ shown and planned and (tier == 0 or tier == 4):
    { checked:
        -> john_saved
    }
    -> john_one_side
}
{ planned or tier >= 2:
    -> john_walks
}
-> john_mobile

=== john_saved ===
John: Left, right, shared, Saturday. …That’s me sorted. I’ll let you get on. # face: smile # id: john_saved_line
The receiver goes back on its pillar, and behind it the line starts up. # end: resolved # next: At four minutes past six on Monday the first frame was passed. It went out that week to a nurse who rides home from nights, and who has no idea that a pillar was ever a desk. # id: john_saved_end
-> END

=== john_one_side ===
John: Shared, Saturday. That’s a weight off. …I’ll look at the other one myself, some time. # end: callback # next: On Monday Quality were rung at six from the left-hand phone, and rang back at five past on the right, which wanted a PIN. The line stood for twenty-six minutes. A shop in York told a waiting father that his daughter’s bicycle would be Tuesday. # face: calm # id: john_one_side_line
-> END

=== john_walks ===
{ planned:
    John: Well. It’s down for Saturday. …At six on Monday I’ll be stood in Quality, all the same. # face: solemn # id: john_walks_planned
- else:
    John: Well. I know where I stand, at least. …At six on Monday I’ll be stood in Quality. # face: solemn # id: john_walks_line
}
John: I’ll set off at ten to. # end: callback # next: John walked the four hundred yards to Quality and four hundred back, and the first frame moved at half past six. Seven bicycles missed that day’s van, and one of them was for somebody’s birthday. # face: tired # id: john_walks_end
-> END

=== john_mobile ===
John: Right. …I’ll have the lads keep a mobile by, then. Sorry to have bothered you. # face: tired # id: john_mobile_line
He has put it down before you can say that he hasn’t. # sound: hangup # end: lost # next: At six on Monday the pillar said nothing and the mobile had no signal. The line stood until ten to seven. The next change that was announced, John didn’t ring about, and the shop that waited for nine bicycles rang its customers one by one. # id: john_mobile_end
-> END

=== grace_end ===
{ shown and planned and (tier == 0 or tier == 4):
    { checked:
        -> grace_saved
    }
    -> grace_ten
}
{ planned or tier >= 2:
    -> grace_delegates
}
-> grace_writes

=== grace_saved ===
Grace: Twenty-three nought one, my mobile, five to seven. Eleven calls a day. It is cheap. # face: calm # id: grace_saved_sum
Grace: Thank you for the page number. # end: resolved # next: Taichung rang at a minute past six and Grace bought four hundred rims in her dressing gown. A touring club in Wales had its bicycles before the clocks went back. Since then she signs page four after reading it. # face: smile # id: grace_saved_end
-> END

=== grace_ten ===
Grace: Then it is arranged. I shall be awake. # end: callback # next: Grace was awake. The line that you had pointed at her was 2310, which is the photocopier’s. Taichung rang 2301, twice, and sold half of the rims to Rotterdam. A touring club in Wales was told October instead of August. # face: calm # id: grace_ten_line
-> END

=== grace_delegates ===
{ planned:
    Grace: I have your word. I do not yet have a Monday. (a pause) I shall send somebody to sit by a phone that works. # face: solemn # id: grace_delegates_word
- else:
    Grace: I understand it. I do not yet have a Monday. (a pause) I shall send somebody to sit by a phone that works. # face: solemn # id: grace_delegates_line
}
Grace: Good afternoon. # end: callback # next: Grace gave Taichung the number of a mobile, and a buyer sat by it from half past five. Nobody there had ever rung that number, so they waited until eight. The rims came a week late, and a customer who had been promised August bought elsewhere in July. # face: serious # id: grace_delegates_end
-> END

=== grace_writes ===
She says nothing for so long that you look at the cable. # id: grace_writes_silence
Grace: I shall put it in writing, to somebody who has been told. # face: contempt # sound: hangup # end: lost # next: It reached Priya on Sunday with eleven others like it. At six on Monday forty-one phones were out, and the first that Supply knew of its rims was a photograph of them, from Rotterdam. Ninety people who had ordered wheels were written to. # id: grace_writes_end
-> END

=== chloe_end ===
{ shown and planned and (tier == 0 or tier == 4):
    { checked:
        -> chloe_saved
    }
    -> chloe_nineish
}
{ planned or tier >= 2:
    -> chloe_waits
}
-> chloe_thumbs

=== chloe_saved ===
Chloe: It’s in his tray. Three lines, and no thumb. I’m actually quite proud of it. # face: smile # id: chloe_saved_proud
Chloe: And I’ll see you on Monday if they don’t get their numbers! They will, though, won’t they? # end: resolved # next: They did. At twenty-six minutes to ten the shyest of the eleven took a call from a man whose chain guard rattled. He said that he hadn’t expected anybody so soon, and neither had she. # face: smileBig # id: chloe_saved_end
-> END

=== chloe_nineish ===
Chloe: It’s printing! I can hear it! Thank you, thank you, honestly. # end: callback # next: The numbers went out that night, and the page said that they would come on the day. Nine of the eleven didn’t open theirs until the coffee break. A man with a rattling chain guard was answered at ten past ten, by the trainer. # face: smileBig # id: chloe_nineish_line
-> END

=== chloe_waits ===
{ planned:
    Chloe: Okay. So if the numbers come, they come. I’ll just… have them sit there till ten anyway, and smile. # face: concerned # id: chloe_waits_anyway
- else:
    Chloe: Okay. So I know what, and I know why. I’ll just… have them sit there till ten, and smile. # face: concerned # id: chloe_waits_line
}
Chloe: It’s fine. Honestly. # end: callback # next: Eleven people smiled at eleven phones for an hour. At half past nine one of the phones rang, and nobody was signed in to it. The man with the rattling chain guard let it ring twenty times, and then wrote a review. # face: tired # id: chloe_waits_end
-> END

=== chloe_thumbs ===
{ checked:
    Chloe: You know what, honestly, three lines look a bit bare. I’ll go with something general. With a picture! # face: smile # id: chloe_thumbs_bare
- else:
    Chloe: It’s a bit general, honestly, what I’ve put. But there’s a picture! You’ve been great. # face: smile # id: chloe_thumbs_line
}
She is talking to the printing man before she has rung off. # sound: hangup # end: lost # next: The page said “Your phone is changing with you!” under a drawing of a thumb. On Monday people were seen pressing theirs on screens all over the building, and for most of an hour customers who rang the contact centre heard it ring. # id: chloe_thumbs_end
-> END

=== marek_end ===
{ shown and planned and (tier == 0 or tier == 4):
    { checked:
        -> marek_saved
    }
    -> marek_wrong_gate
}
{ planned or tier >= 2:
    -> marek_waits
}
-> marek_weighed

=== marek_saved ===
Marek: My turn! They wave. So: letter, you, Dunne, big gate. I don’t praise day before sunset, but it is nice afternoon. # face: smileBig # id: marek_saved_line
There is a hiss, a clank, and something says eleven tonnes two. # end: resolved # next: You rang Mr Dunne at half past six from an empty office. At seven the big gate stood open, and by assembly sixteen children in Mill Lane had been told four times not to ride in the hall. # id: marek_saved_end
-> END

=== marek_wrong_gate ===
Marek: My turn! You ring, I arrive. If number is good. # end: callback # next: The number had a digit missing where the horn was. You found the right one at ten past seven. Mr Dunne had the small gate open, for six. Marek carried sixteen bicycles across a netball court, and the baker after him waited for an hour. # face: smile # id: marek_wrong_gate_line
-> END

=== marek_waits ===
{ planned:
    Marek: They wave, I go. You ring, maybe. He opens, maybe. With two maybe I come later, when is somebody there. # face: solemn # id: marek_waits_maybe
- else:
    Marek: They wave, I go. So I know what comes, and why. With this I can stand very educated before closed gate. # face: solemn # id: marek_waits_line
}
The line goes where lorries go. # end: callback # next: He left it until twenty to eight, when there is a teacher to open. The sixteen bicycles were late for assembly, and the next shop on his round had opened without its order and sent two customers away. # id: marek_waits_end
-> END

=== marek_weighed ===
Marek: They wave. Never mind, Alex. I do like we always do, I see what happens. # face: tired # id: marek_weighed_line
A clank, and the line is gone. # sound: hangup # end: lost # next: What happened was that dock three stayed dark and the gate in Mill Lane stayed shut. Marek took the bicycles back. A class of sixteen watched a lorry leave, and the school asked for its deposit. # id: marek_weighed_end
-> END

# title: The Friday queue
# desk: IT help desk
# caller: The queue, six waiting
# summary: Nine minutes to five on a Friday. Ruth is away, Tom is off, six people are waiting, and each wants something else.
# minutes: 7
# day: 10
# skills: clarify, courtesy, follow, improve
# locale: en-GB
# cast: Bernard = grayShort, skin f6d7bf, clothes 6b705c, ink 555555
# cast: Grace = mediumStraight, skin f1cfa8, clothes 1b1f3b, ink 14141c
# cast: Elena = bun, skin e8b48a, clothes 1f8a84, ink 3a1f14
# cast: Amina = hijab, skin c68642, clothes f3b33d, ink 1f5f5b
# cast: Sue = medium1, skin f2c79d, clothes f26b4e, ink 4a2418
# cast: Denise = twists, skin 6f4e37, clothes 8a9a5b, ink 1b1f3b
# cast: Ruth = afro, skin 7b4b2a, clothes 1f8a84, ink 20140f

// Time passes by talking only: what is well said takes a minute, what leads astray takes two.
// Six calls, all well said, take eight of the nine minutes. Five of the six have a short answer that
// ends the call and helps nobody; for Bernard the short answer is the whole answer.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = 0

// Whether you have spoken to them on an earlier call.
VAR met_sue = 0
VAR met_denise = 0

// The clock: minutes after four. At 60 the lines go over to the night message.
VAR minute = 51
// Who waits, the longest first; 1 while the lamp is lit. The display shows three.
VAR b = 1
VAR g = 1
VAR e = 1
VAR a = 1
VAR s = 1
VAR d = 1
// Whether somebody else’s lamp went out by itself, Mrs Pell caught her bus, and the boiler house was opened.
VAR out = false
VAR pell = false
VAR gloria = false

-> desk

=== desk ===
Friday, nine minutes to five, the IT desk. Ruth is away at a meeting. Tom is off, and has left you a note. # place: next-desk # id: desk_friday
“Target is ninety seconds a call. At five it goes over to the night message, whoever’s on. Enjoy.” # id: desk_note
Six lamps are lit. A lorry is turning in the yard below, and there’s frost on its roof already. The display shows the three who have waited longest, and the rest behind them. # id: desk_lamps
-> display

// ---- The display: three at a time, the longest wait first ----

=== display ===
{ minute >= 60: -> five }
{ e and minute >= 53:
    ~ e = 0
    The lamp from the Harbour Street till goes out by itself. # id: display_e_out
}
{ a and minute >= 55:
    ~ a = 0
    ~ out = true
    In the yard the lorry pulls out. The lamp from loading bay two goes off. # id: display_a_out
}
{ b and minute >= 56:
    ~ b = 0
    ~ out = true
    The lamp from payroll goes out, without haste, as if it had been folded. # id: display_b_out
}
{ d and minute >= 58:
    ~ d = 0
    The lamp from the boiler house goes out. Somewhere below, something is being hit. # id: display_d_out
}
{ not (pell or e):
    // Without Mrs Pell no ending asks for the rest, so no call need remember it.
    ~ out = false
    ~ gloria = false
}
{ b + g + e + a + s + d == 0: -> five }
{ b + g + e + a + s + d < 3: -> longest }
16.{minute}. {b:Bernard Hale, payroll. }{g:Grace Liu, Supply, marked urgent. }{e:Elena Rossi, Harbour Street, from the till. }{a and b + g + e < 3:Amina Yusuf, loading bay two. }{s and b + g + e + a < 3:Sue Marsh, Customer Accounts. }{d and b + g + e + a + s < 3:Denise Cole, boiler house.} # id: display_list
+ {b} [Bernard, IT desk, Alex speaking. Thank you for holding on. # error: longest-wait-first # id: take_bernard # note: The longest wait is a fair claim, if it’s also a short call. But the time on a lamp only tells how patient somebody has been. Where they’re ringing from tells what one more minute costs them. Look at both.]
    -> bernard
+ {g} [Grace, this is Alex on the IT desk. Sorry about the wait. # error: rank-before-need # id: take_grace # note: “Urgent” had been pressed by the one who was waiting, and the title beside it pulls. Neither says when it’s too late. A person at a desk can mostly wait two minutes longer than a person with somebody standing in front of them.]
    -> grace
+ {e} [Elena, IT desk, this is Alex. What’s going on at the till? # id: take_elena # note: A call from a till has a customer on the other side of the counter. You looked for the place where a minute costs the most, rather than for the longest wait or the largest title.]
    -> elena
+ {a and b + g + e < 3} [Amina, IT desk, Alex here. What’s it doing down on the bay? # error: nearest-lorry-first # id: take_amina # note: A loading bay has a lorry at it, and a lorry has a time. You can see this one from the window. Taking the call whose clock you can’t stop leaves the others where they were, still able to wait.]
    -> amina
+ {s and b + g + e + a < 3} [Sue, it’s Alex, on IT. Is it the same as last Friday? # error: the-easy-one-first # id: take_sue # note: You know her, you know what it is, and it would be quick. That’s the pull of an easy call: it feels like getting on. She’s cross and warm and at her own desk, so see first who isn’t.]
    -> sue
+ {d and b + g + e + a + s < 3} [Denise, IT desk, this is Alex. What’s up with the boilers? # error: last-come-first # id: take_denise # note: She had waited least, and outside it was freezing. Somebody who rings the IT desk from a boiler house is standing in front of something. Heat can be gone by morning; a total or a password can’t.]
    -> denise

=== longest ===
{ b + g + e + a + s + d == 2:
    16.{minute}. Two lamps. You take the one that has waited longer. # id: longest_two
- else:
    16.{minute}. One lamp. # id: longest_one
}
{
- b: -> bernard
- g: -> grace
- e: -> elena
- a: -> amina
- s: -> sue
- else: -> denise
}

// ---- Bernard: opening hours. Everybody believes opening hours ----

=== bernard ===
~ b = 0
Bernard: Good afternoon, or what remains of it. I wished to enquire, since in ninety-four one simply knew, until what hour your counter downstairs is open of a Friday. # place: payroll-office # face: calm # id: bernard_hour
+ [What is it you need from the counter? Then I can see who’s best. # error: asked-where-it-was-clear # id: bernard_need # note: Asking for the need is right nine times in ten. Here the question was the need: he wants to know whether to walk. A clear question about opening hours is answered, not explored, least of all with five people behind it.]
    ~ minute = minute + 2
    Bernard: It concerns a lead, which, if I may go back to the spring in which it was issued to a colleague of mine, who has since married— # face: explaining # id: bernard_need_1
    It’s a good story, and it ends well. It takes two minutes. # id: bernard_need_2
    -> display
+ [Till five, on Fridays. If you set off now, you’ll be there in good time. # tier: 1 # courtesy: 1 # id: bernard_five # note: The short answer was the whole answer. People believe opening hours; they need no reason, no proof and no second way. Knowing when to stop at the first rung is what pays for the calls that need all four.]
    ~ minute = minute + 1
    Bernard: Until five. I am obliged to you. I had prepared for rather more. # face: smile # id: bernard_five_1
    -> display
+ [Till five. It was six once, but with so few of us it’s been cut back. # tier: 1 # error: explained-the-obvious # id: bernard_cut # note: You gave a reason, which is mostly a kindness. But no one doubts opening hours, and a reason is an invitation to talk about it. Where an answer is believed already, the rest is your own habit.]
    ~ minute = minute + 2
    Bernard: It was half past five, in point of fact, from the autumn of two thousand and three, when Mrs Alder, who had the key, moved to Rhyl— # face: explaining # id: bernard_cut_1
    You learn a good deal about Mrs Alder. # id: bernard_cut_2
    -> display

// ---- Grace: urgent, and not today ----

=== grace ===
~ g = 0
Grace: Eleven thousand. The stock report is too high by eleven thousand, and I have pressed the red key. # place: supply-office # face: serious # id: grace_eleven
+ [It’s a known fault in that report. It’ll be put right on Monday. # tier: 1 # courtesy: -1 # error: conveyed-only # id: grace_known # note: True, short, and inside the ninety seconds. She can’t do a thing with it: whose Monday, and which end of it? An answer that has to be asked about again saves no time, it only moves it to somebody else’s day.]
    ~ minute = minute + 1
    Grace: Known to whom? (a pause) A Monday has two ends. Good afternoon. # face: contempt # id: grace_known_1
    -> display
+ [When does somebody have to stand up and say that total aloud? # clarify: 1 # id: grace_when # note: “Urgent” is a key on a telephone. You asked for the hour behind it in one question, and five other people got their minutes back. It’s no slight to ask: she answers in numbers, and likes to be asked for one.]
    ~ minute = minute + 1
    Grace: Monday, at ten. (a pause) Not today. I see what you are doing. Go on. # face: calm # id: grace_when_1
    -> grace_by
+ [Let’s go through it now, shall we? Could you read me column A? # error: solved-the-loudest # id: grace_now # note: Generous, thorough, and at this minute dear. You gave your time to the person in front of you without asking when it was needed, and the ones behind her paid for it. Ask for the hour before you roll up your sleeves.]
    ~ minute = minute + 2
    Grace: Column A. Four thousand one hundred and six. Four thousand… (a silence) It is a long column. I present it on Monday. # face: tired # id: grace_now_1
    -> grace_by

=== grace_by ===
Grace: So. What shall I have from you, and by when? # face: driven # id: grace_by_ask
+ [Monday by nine, or I ring at half past eight. Line fourteen: freight’s in twice. # tier: 3 # follow: 1 # id: grace_nine # note: An hour with a margin, a second one in case, and a line that she can put her finger on while you speak. So she believes the first because she can check the last. It took no longer than an excuse.]
    ~ minute = minute + 1
    Grace: Fourteen… (a page) So it is. Nine, then. Thank you. # face: smile # id: grace_nine_1
    -> display
+ [As soon as I possibly can, Grace. I’ll be putting it right at the very top of the pile. # follow: -1 # error: priority-without-a-time # id: grace_soon # note: It sounds like more than a time, and it’s less. She can’t plan on the top of a pile. A late hour that you keep is worth more to her than an early one that you haven’t named.]
    ~ minute = minute + 1
    Grace: I am at the top of nine piles. None of them has a clock. # face: suspicious # id: grace_soon_1
    -> display
+ [It’s only me in today, with Ruth away and Tom off. I’ll do what I can for you. # courtesy: -1 # error: excused-by-staffing # id: grace_only # note: All of it is so, and it asks her to carry your Friday. She wanted an hour, and a short-handed desk can still name one. Say what will be there and when, and leave out why it’s hard.]
    ~ minute = minute + 1
    Grace: Two absences and an “I can”. I asked for an hour. # face: contempt # id: grace_only_1
    -> display

// ---- Elena: a till, a customer, a bus ----

=== elena ===
~ e = 0
Elena: (low) Mrs Pell, one moment. Yes, hello. The till says Approved, and it has said Approved since quarter to. # place: shop # face: concerned # id: elena_pell
Elena: She has a bus to catch, with a child’s trailer. And you’re going to tell me to switch it— # face: tired # id: elena_switch
+ [Off, yes. At the back, count to ten, and then on again. # error: took-the-guess # id: elena_off # note: She finished your sentence and you let her. It’s the usual cure, and nobody had looked whether the money has moved. With a payment half done, find out what happened before you wipe the place where it’s written.]
    ~ minute = minute + 2
    Elena: (whispering) …nine, ten. It wants to know who I am. It wants the manager. I am the manager. # face: concernedFear # id: elena_off_1
    -> elena_bell
+ [Did the card machine print a slip? What does it say? # clarify: 1 # id: elena_slip # note: You passed over the guess that she offered and asked for the one piece of paper that decides everything. If it’s printed, she’s paid, and it’s only the till that doesn’t know.]
    ~ minute = minute + 1
    Elena: It printed… (rustling) “Paid, sixteen forty-four.” I took that for the lady before. # face: calm # id: elena_slip_1
    -> elena_bell
+ [Approved means that it’s gone through. She can go now. # tier: 1 # courtesy: -1 # error: conveyed-only # id: elena_go # note: You were right about Mrs Pell, and in twelve seconds. The till still stands there with its word, and so does everyone who’s behind her. An answer that is true of one customer leaves the shop where it was.]
    ~ minute = minute + 1
    Elena: She can… Mrs Pell, apparently you can go. (the door bell) Without a receipt, and I’ve three more, and it still says Approved. Thank you. # face: suspicious # id: elena_go_1
    -> display

=== elena_bell ===
The shop’s door bell goes. When she speaks again she isn’t whispering. # id: elena_bell_goes
Elena: There’s three behind her. What do I do? # face: driven # id: elena_bell_ask
+ [Take her card again, to be safe. We can give one back on Monday. # follow: -1 # error: charged-twice # id: elena_twice # note: It clears the queue, and it’s the customer who pays for it, twice, over a weekend. “To be safe” was your safety. Before you ask a customer for anything, see what you can do at your end.]
    ~ minute = minute + 1
    Elena: Mrs Pell, they’d like you to pay twice. …No. She’d sooner not. Nor would I. # face: contempt # id: elena_twice_1
    -> display
+ [She’s paid. It’s out of paper. Feed it, I’ll send her receipt. # tier: 1 # tier: 2 # follow: 1 # id: elena_paper # note: The answer, the reason, and your part, in the order in which she could use them. Because she knows that it’s the paper, she can put it right herself when it happens next Saturday with nobody on this desk.]
    ~ minute = minute + 1
    ~ pell = true
    Elena: Paper! Under the… (a whirr) Mrs Pell, you’re paid, and you’ve a bus. Go! # face: smileBig # id: elena_paper_1
    -> display
+ [Keep her there a moment longer, while I get into the till from my end. # error: mended-it-first # id: elena_keep # note: You were mending the till, and she needed to let somebody go. The machine can be wrong until tomorrow. The customer has a bus, so first find out whether she’s free to leave it.]
    ~ minute = minute + 2
    Elena: A moment. (the bell) She’s gone for her bus. The trailer hasn’t. # face: tired # id: elena_keep_1
    -> display

// ---- Amina: a lorry, and last Friday ----

=== amina ===
~ a = 0
Amina: Scanner’s dead. Lorry’s on two. It won’t wait. Forty-one boxes. # place: warehouse # face: driven # id: amina_dead
Amina: Not there, Luca. — Sorry. Your lot said last week that it’d come back by itself. Nineteen hours. # face: suspicious # id: amina_nineteen
+ [Paper list, top tray. Try its corner code on the door reader. # tier: 1 # tier: 3 # courtesy: 1 # id: amina_tray # note: After last week she’d believe a beep and no one’s word, and you didn’t hold that against her. You told her what to use and how she’d know, in the ten seconds that it takes to walk to a door.]
    ~ minute = minute + 1
    Amina: Top tray. Corner. Door… (a beep) It takes it! Bring them, Luca. One. Two. Three. # face: smile # id: amina_tray_1
    -> display
+ [Use the paper list for now, Amina. It does every bit as well. # tier: 1 # error: conveyed-only # id: amina_paper # note: The right answer, and no ground to stand on. She’s been given a right answer by this desk before and waited nineteen hours. When somebody doubts you with a reason, the answer needs something that she can see for herself.]
    ~ minute = minute + 1
    Amina: Every bit. Says who? They sent one back in June. Eleven boxes. # face: contempt # id: amina_paper_1
    -> display
+ [Which one is it, do you know? It’s got a number on its underside. # error: asked-for-the-number # id: amina_number # note: Your form wants that number, and she has a lorry with its engine running. It was a question for your sake. Get the boxes on first; a dead scanner will have the same number at half past five.]
    ~ minute = minute + 2
    Amina: Seven digits. Three. Eight. — Hold it still, Luca. — Three again. He’s shut his doors on thirty. # face: tired # id: amina_number_1
    -> display

// ---- Sue: the same thing, third Friday running ----

=== sue ===
~ s = 0
{ met_sue:
    Sue: Oh, it’s you, good. It’s Friday, so I’m locked out. That’s three running, you could set a clock by me. # place: accounts-floor # face: tired # id: sue_locked_again
- else:
    Sue: It’s Friday, so I’m locked out. That’s three running, you could set a clock by me. # place: accounts-floor # face: tired # id: sue_locked
}
+ [Are you sure that’s the new password you’re putting in, and not last month’s one? # courtesy: -1 # error: doubted-her # id: sue_sure # note: It often is that. But she’s had three Fridays to check her own typing, and being asked says that you think she hasn’t. Look at what tried to get in before you look at her fingers.]
    ~ minute = minute + 2
    Sue: I’m sure of very little, love, but I can spell it to you. I’ll not, there’s people. # face: contempt # id: sue_sure_1
    It is four minutes’ worth of typing, done in two. Then it lets her in. # id: sue_sure_2
    -> display
+ [There, you’re in again, all done for this week. Have yourself a really lovely weekend! # tier: 1 # error: conveyed-only # id: sue_in # note: Quick and cheerful, and it’s the third time that somebody has done just that. She’s let in and none the wiser, and next Friday has a call in it already. The reason would have cost you one breath.]
    ~ minute = minute + 1
    Sue: Ta. Same time next week, then. I’ll bring biscuits. # face: tired # id: sue_in_1
    -> display
+ [You’re in. It’s your mobile, still trying the old password. Give it the new one. # tier: 1 # tier: 2 # courtesy: 1 # id: sue_mobile # note: You let her in and told her who’d been locking her out, and neither took longer than a joke. The reason makes next Friday’s call unnecessary, and it clears her of something that she’d begun to believe about herself.]
    ~ minute = minute + 1
    Sue: The mobile! And there’s me having words with the wrong machine, three weeks. Like a marriage. # face: smileBig # id: sue_mobile_1
    -> display

// ---- Denise: a dead lock, a boiler, a frost ----

=== denise ===
~ d = 0
{ met_denise:
    Denise: You again. Good. Boiler house. Badge reader’s dead. Need in. # place: workshop # face: serious # id: denise_dead_again
- else:
    Denise: Boiler house. Badge reader’s dead. Need in. # place: workshop # face: serious # id: denise_dead
}
Denise: (sniffs) Gloria’s dropped out. Freezes tonight, pipes go. # face: concerned # id: denise_gloria
+ [I’ll ring the gatehouse now, so the key’s out for you. If it isn’t, I’m down at five with ours. # tier: 4 # follow: 1 # id: denise_key # note: What you do now, what you do if that fails, and by when. Somebody who trusts hands wants to hear what yours will be doing. It’s a long sentence on a busy day, and it is the last one that this needs.]
    ~ minute = minute + 1
    ~ gloria = true
    Denise: Gatehouse. Then you. Can do. (sniffs) You looked out of the window. # face: smile # id: denise_key_1
    -> display
+ [There’s a spare key for that one down at the gatehouse. They’re there all night, just ask. # tier: 1 # error: conveyed-only # id: denise_spare # note: It’s where the key is, and where your part ended. She would have had to go, to ask, and to be on a list. One call from you puts it into her hand. With frost outside, an answer isn’t a plan.]
    ~ minute = minute + 1
    Denise: They’ve a list. Not on it. Been before. (sniffs) I’ll manage. # face: tired # id: denise_spare_1
    -> display
+ [Might it be your badge that’s gone, Denise? They wear out. Could you try it elsewhere? # courtesy: -1 # error: doubted-her-look # id: denise_badge # note: A sound check, for somebody who hasn’t looked. She says “dead” after she’s had the cover off. Ask her what she’s tried, and you’ll have the whole list in four words, without a walk to another door.]
    ~ minute = minute + 2
    Denise: Tried mine. Tried Pete’s. Had the cover off. Won’t try a door. Trying my boot. # face: contempt # id: denise_badge_1
    -> display

// ---- Five o’clock ----

=== five ===
{ b + g + e + a + s + d > 0:
    ~ out = true
    Five o’clock. The board goes dark with a lamp still lit, and the night message begins to speak to somebody. # id: five_dark
- else:
    The board is empty. Four floors down somebody starts a car. # id: five_empty
}
Your own phone rings. It’s Ruth, between two meetings, and you can hear a barrier going up. # place: car-park # sound: ring # id: five_ruth
Ruth: You’ve had it to yourself. How was it? # face: calm # id: five_how
She waits. # id: five_waits
+ [People queue here for hours and passwords. Put those on the hold message. # improve: 1 # id: five_hold # note: A thing that hinders, and a change that somebody can make by Monday. You noticed it while it was happening, which is when it can be seen, and brought it to the person who can have it done.]
    Ruth: Hold? …While they’re holding anyway. Write me the two sentences tonight, while you can still hear them. # face: smile # id: five_hold_1
    -> night
+ [Good, I think. We’re under the ninety seconds, it’s up on the board. # error: counted-the-seconds # id: five_good # note: The board counts what a board can count. It can’t tell a call that ended from a call that was finished. When somebody asks how it was, tell them what people rang about and who’ll have to ring again.]
    Ruth: Seconds? (a pause) And who’ll be ringing us on Monday? # face: serious # id: five_good_1
    -> night
+ [Mad. You can’t leave one person with six lines at five on a Friday. # improve: -1 # error: complained-without-a-way # id: five_mad # note: You’re right, and she can’t do anything with it from a car park. A complaint tells her how you feel, and she can hear that. What you noticed from that chair is something only you can tell her: say what should change.]
    Ruth: One person? …Yes. What would you have put beside you? # face: concerned # id: five_mad_1
    -> night

// ---- How it ends ----

=== night ===
// In the game the tier has the last word; in Inky, where it stays 0, the bus and the boiler do.
{ pell and gloria and (tier == 0 or tier == 4) and not out:
    -> all_six
}
{ tier <= 1 and not pell:
    -> six_messages
}
{ not pell:
    -> without_receipt
}
{ not gloria:
    -> cold
}
-> most_of_them

=== all_six ===
Ruth: All six, then, and you’re still sitting down. Go home, Alex. # face: smile # id: all_six_ruth
The barrier comes down, and the board shows six lamps, out. # end: resolved # next: Mrs Pell caught her bus, with a trailer on her knees. The gatehouse had the key out, and Gloria ran all night. On Monday hardly anybody rang about any of it, and Sue only to say that she was in. # id: all_six_end
-> END

=== most_of_them ===
Ruth: Most of them, then. Which is the one you’re still thinking about? # face: calm # id: most_ruth
You know at once which. # end: callback # next: Mrs Pell had her bus and the boiler house its heat. But one of the six had half an answer, or none, and rang again on Monday at a minute past eight. Seeing to it took until nine, so a shop’s first customer of the week was asked to come back after ten. # id: most_end
-> END

=== cold ===
Ruth: It’s freezing here already. …You’ve gone quiet. What is it? # face: concerned # id: cold_ruth
You’re looking at the fire door, which has frost on the inside. # end: callback # next: Mrs Pell caught her bus. Nobody caught Gloria. A pipe went at four in the morning above the paint shop, and thirty-one bicycles that had been promised for the weekend were painted a second time. # id: cold_end
-> END

=== without_receipt ===
Ruth: There’s a message here from Harbour Street. What do I tell Elena? # face: serious # id: without_ruth
You tell her what you know, which isn’t how it ended. # end: callback # next: Mrs Pell took the bus, and on Monday she rang the contact centre to ask whether she’d bought a trailer. It took three people to find out. She has it now, and tells the story well. # id: without_end
-> END

=== six_messages ===
Ruth: And were they finished, Alex? Or had they stopped? # face: concerned # id: messages_ruth
The board says how many, and then, in green, how fast. # end: lost # next: On Monday five of the six rang again, and two of those asked for somebody else. Mrs Pell stopped her card over the weekend and bought a trailer in another shop, from a man who wrote her receipt by hand. # id: messages_end
-> END

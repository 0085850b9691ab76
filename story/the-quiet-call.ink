# title: The quiet call
# desk: Wellbeing desk
# caller: Grace, a mobile, no extension
# summary: Somebody in the car-park would like an appointment. She has nine minutes, and she would rather not say.
# minutes: 5
# day: 7
# skills: courtesy, clarify, follow, greeting, educate, improve
# locale: en-GB
# cast: Grace = mediumStraight, skin f1cfa8, clothes 1b1f3b, ink 14141c
# cast: Denise = twists, skin 6f4e37, clothes 8a9a5b, ink 1b1f3b

// What it is about: nobody says, and no ending tells. She needs an hour, and to know what it will look like from outside.
// The questions that help begin with when and how. Every question that begins with what or why costs her something.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = -1
VAR courtesy = 0

// Kept by the campaign: you have spoken before.
VAR met_grace = 0

// The story’s own memory.
// pried: how often you reached for the reason, 0 to 3; at the third she goes.
VAR pried = 0
// planned: the hour is held, and she can picture it. seen: word of it goes where other people read.
VAR planned = false
VAR seen = false

-> ring

// ---- You pick up ----

=== ring ===
Tuesday, nine minutes to nine. The wellbeing desk is a desk with a fern on it, in a corridor, behind a door that sticks. # place: car-park # id: ring_fern
A mobile number, no name. Rain on a car roof. # id: ring_rain
Grace: Is this the number for appointments? I have nine minutes. # face: serious # id: ring_nine
You know the voice. It is Grace Liu, head of Supply, and she has not said so. # id: ring_voice
* [Good morning, Grace! It’s Alex, on the wellbeing desk. How can I help? # courtesy: -1 # error: named-out-loud # id: ring_grace # note: On any other desk this is the greeting to give. Here she’d left her name out, and you put it back in, in a corridor. Use the name that people give you. If they give you none, they can do without.]
    Grace: (after a silence) I hadn’t said who it was. # face: suspicious # id: ring_grace_1
    -> opening
* [It is, and you’re talking to Alex. I’ve just pushed the door to. # greeting: 1 # id: ring_door # note: She has your name and needn’t give hers, and the one thing she couldn’t see, the door, you told her. A greeting can say who you are without asking who she is.]
    { met_grace:
        Grace: Alex. We have spoken. This time there’s no need to remember it. # face: calm # id: ring_door_met
    - else:
        Grace: Alex. And a door. That is two more than I expected. # face: calm # id: ring_door_1
    }
    -> opening
* [Wellbeing desk, hello. Are you all right? You sound a little tense. # error: diagnosed-the-voice # id: ring_tense # note: You listened to how she sounded, and that’s half of this job. Saying it aloud is the other half, and it comes later or not at all. She rang for an hour on a day, and was told about her voice.]
    Grace: I sound like somebody in a car. It’s eight minutes now. # face: serious # id: ring_tense_1
    -> reached ->
    -> opening

// ---- When ----

=== opening ===
Grace: One appointment. I don’t know how it’s done. I take it that there’s a form, since there generally is. # face: explaining # id: opening_form
* [There is, and it begins with this. What’s it regarding, only roughly? # clarify: -1 # error: asked-what # id: opening_regarding # note: It is where the form begins, so it’s where you began. But she doesn’t need a reason to have an hour. Ask what you need to know for the next step, and look hard at whether the reason is part of it.]
    Grace: (after a silence) Roughly, it’s regarding one appointment. # face: solemn # id: opening_regarding_1
    -> reached ->
    -> outside
* [Forms can wait, you know. Would it help to talk it over a little first? # error: opened-the-wrong-door # id: opening_talk # note: It was warm, and for some callers it would be the whole of the call. She has told you what she wants and how long she’s got. To offer more than was asked for can be a way of not giving what was.]
    Grace: No. … No, thank you. It’s the one thing I have no time for. # face: tired # id: opening_talk_1
    -> outside
* [There is, and I fill it in. Must it be today or some time this week? # clarify: 1 # id: opening_when # note: You took the form off her and asked when. It also tells you, without a word about what it is, whether anything is urgent. The gentlest way to ask how bad it is, is to ask how soon.]
    Grace: Not today. Today I’ve two thousand brake levers. This week, yes. # face: calm # id: opening_when_1
    -> outside

// ---- How ----

=== outside ===
Grace: Forty people can open my diary. One answers my telephone, and he’s kind, which makes it no easier. # face: concerned # id: outside_forty
Grace: So I’d like to know what this is going to look like. From outside. # face: serious # id: outside_look
* [How should word of it reach you then? On this number? And what may it say? # clarify: 1 # id: outside_how # note: She had told you where it mustn’t go, so you asked where it may. Nothing in the question touches what it’s about. Privacy is made of small things such as numbers and subject lines, and she knows them better than you do.]
    Grace: This number. A day and an hour, no more than that. Whoever reads it should think of the dentist. # face: calm # id: outside_how_1
    -> window
* [I’ll send you an invitation, and mark it as private. It’s just a grey block. # error: grey-block # id: outside_grey # note: It’s what the button is for, and you meant to protect her. But in a diary that forty people read, a blank where there hasn’t been one is the loudest thing on the page. Ask how it looks from where she sits.]
    Grace: In six years I’ve had no grey block. There would be soup on my desk by eleven. # face: concernedFear # id: outside_grey_1
    -> window
* [Lots of people come to us, you know. It’s really no cause for any shame. # courtesy: -1 # error: answered-the-unasked # id: outside_shame # note: You wanted to take a weight off. But she had asked about a diary, and you answered a feeling that she hadn’t named. Now it’s on the table, and it was you who put it there.]
    Grace: I didn’t say shame. (after a silence) I said diary. # face: solemn # id: outside_shame_1
    -> window

// ---- Somebody at the window ----

=== window ===
A knuckle on glass. The rain gets louder, and so does a sniff. You are on the speaker in her dashboard. # id: window_knuckle
Denise: Barrier’s stuck. Can shift it. Five minutes. Don’t reverse. # face: calm # id: window_denise
Grace: That’s quite all right, Denise. I’m with a supplier. (to you) You were saying, about the delivery. # face: smile # id: window_delivery
* [The delivery? Forgive me, I think that we’ve got our wires crossed there. # error: missed-the-cover # id: window_wires # note: You said what was true at your end, and it left her alone in the rain with a made-up delivery. When someone suddenly talks oddly, don’t correct it. Ask yourself who else might be listening, and answer that.]
    Grace: Crossed. Quite. I’ll take it up with your warehouse. (the window) … That was nearly rather public. # face: concernedFear # id: window_wires_1
    -> hour
* [Are you able to speak freely? Simply say yes or no, and I’ll understand. # error: asked-aloud # id: window_freely # note: It’s the textbook question, and with a receiver at her ear it’d be the right one. Out of a dashboard, with the window down, it tells whoever is there that there’s something to be free of. Think of where your voice comes out.]
    Grace: Yes. … To the delivery, yes. (the window) She doesn’t repeat things. I’d still have liked not to find out. # face: solemn # id: window_freely_1
    -> hour
* [One item this week, by the side entrance! I can have a slot for you now. # courtesy: 1 # id: window_item # note: You stepped into the story that she’d made up and went on working inside it. No one had to explain anything to anyone. Tact is often no more than that: noticing who’s in the room, even when you are not.]
    Grace: Unmarked, if you would. Thank you, Denise, I can wait. (the window) … You’re quick. # face: smile # id: window_item_1
    -> hour

// ---- The answer ----

=== hour ===
Grace: Six minutes. What is there, and what does it cost? # face: serious # id: hour_cost
* [Thursday at ten to six. That’s free, and so are the first six sessions. # tier: 1 # courtesy: 1 # id: hour_thursday # note: A day, an hour, a price, and how many there are. She asks in numbers because numbers don’t look back at you, and you answered in them. That is respect, and it’s also the quickest way.]
    Grace: Ten to six. Six. Nought. (writing) Those I can work with. # face: calm # id: hour_thursday_1
    -> who_pays
* [Is that to do with work, or more with home? It decides who’s free. # clarify: -1 # error: matched-before-asked # id: hour_work # note: There is a list, and it is sorted like that, so the question felt practical. But you could have given her any hour on it. Before you ask for something private, make sure that the answer changes what you do.]
    Grace: Does it change the hour? … Then let us leave it out. # face: solemn # id: hour_work_1
    -> reached ->
    -> plainly
* [I’ll find out what there is and what it costs, and somebody will be in touch. # error: somebody # id: hour_somebody # note: On most days it would do. On this one it adds a stranger, at an hour that you don’t know, on a number that you can’t vouch for. When it was hard to ring once, don’t make it twice.]
    Grace: Which somebody? I have told one person. It took me three weeks. # face: concernedFear # id: hour_somebody_1
    -> plainly

=== plainly ===
Grace: A day and an hour, please. And a price. # face: serious # id: plainly_day
* [Thursday at ten to six. It’s free, and so are five after it. # tier: 1 # id: plainly_thursday # note: There they are, in the order in which she asked. After two wrong turns the plain thing, plainly said, is worth more than an explanation of the turns.]
    Grace: You see, it fits on one line. # face: calm # id: plainly_thursday_1
    -> who_pays
* [Sorry. Thursday, ten to six. But a man or a woman, and what sort of age? # tier: 1 # clarify: -1 # error: one-question-more # id: plainly_man # note: They will ask it there, and there it’s a kindness. Here it turned the hour you gave her back into an interview. When somebody has asked for three plain facts, let them stand for a moment before you want one in return.]
    Grace: One who is free on Thursday. (writing) And free of charge, I take it. # face: suspicious # id: plainly_man_1
    -> who_pays
* [It’s only so they can pick the right sort of person. Thursday, ten to six? # tier: 1 # courtesy: -1 # error: defended-the-question # id: plainly_only # note: The hour was in there, behind a defence that she hadn’t asked for. When a caller steps round something, explaining why you wanted it is one more push. Give her what she asked for, and see whether you needed the rest.]
    Grace: I’m sure that they’re all the right sort. Thursday. And a price? … Free. I see. # face: tired # id: plainly_only_1
    -> who_pays

// ---- Why it is safe ----

=== who_pays ===
Grace: Free means that someone else pays. If Larkfield pays, Larkfield knows. # face: suspicious # id: who_pays_knows
* [It’s strictly confidential, I can assure you, and we take it extremely seriously. # error: assured # id: who_pays_assure # note: It’s true, and it’s what’s said in places where it isn’t true as well, so it carries no weight. She’d asked how the money travels. Tell people how the thing works, and they’ll work out for themselves whether it’s safe.]
    Grace: Everybody takes it seriously. I have sat in the meetings where they take it. # face: tired # id: who_pays_assure_1
    -> proof
* [We pay people outside by the hour, so they know who comes. We only hear how many. # tier: 2 # educate: 1 # id: who_pays_hours # note: You drew her the path: who pays whom, for what, and where the names stop. A reason like that doesn’t ask to be trusted. It can be followed with a finger.]
    Grace: Hours, not names. So the name stops at their door. # face: explaining # id: who_pays_hours_1
    -> proof
* [It’s anonymised at source, under the data agreement that we hold with the provider. # error: agreement-dialect # id: who_pays_agreement # note: All of that is in the folder, and she could draw one up in her sleep. It told her there’s paper, and it’s paper that she’s afraid of. Say what happens, in the order in which it happens.]
    Grace: I have negotiated eleven of those. It’s why I ask. # face: serious # id: who_pays_agreement_1
    -> proof

=== proof ===
Grace: I see a great deal of paper in this company. I know how far it travels. # face: solemn # id: proof_paper
The rain has nearly stopped. She lets it. # id: proof_rain
* [I wouldn’t tell a soul, and I’ve not put anything in writing, not so far. # error: vouched-for-yourself # id: proof_soul # note: She’d believe it of you, and you aren’t what worries her. One discreet person at a desk is luck. What she wants to know is whether it would hold if somebody else had picked up.]
    Grace: You, no. I didn’t ask about you. I asked about the paper. # face: serious # id: proof_soul_1
    -> pass
* [We’ve used them for six years, and there has yet to be a single complaint. # error: no-complaints # id: proof_complaint # note: It’s a good record, and it proves less than it seems to. Silence is what you’d have in either case. When somebody doubts, don’t offer the absence of bad news; find the one thing that she could look at.]
    Grace: To complain about that, one would have to say what it was. # face: suspicious # id: proof_complaint_1
    -> pass
* [It’s an invoice with hours and a sum that Supply sign. Is there ever a name on it? # tier: 2 # tier: 3 # educate: 1 # id: proof_invoice # note: You didn’t ask to be believed, and you didn’t say who she was. You pointed to a paper of the very kind she was afraid of, and let her read it in her own memory.]
    { courtesy < 0:
        Grace: Line four. Sixty-two sessions, and no name. … I see. You’ve been careful there, if not everywhere. # face: suspicious # id: proof_invoice_cold
    - else:
        Grace: Line four. Sixty-two sessions, last quarter. I asked them whether it could be fifty. # face: concerned # id: proof_invoice_1
        Grace: (after a silence) I hadn’t thought of them as people. # face: solemn # id: proof_invoice_2
    }
    -> picture

=== pass ===
Grace: Four minutes. # face: solemn # id: pass_four
* [Should you prefer it, HR could talk you through the whole of it themselves. # error: passed-it-on # id: pass_hr # note: They do know more about it. But it is one more voice, one more name, and it was three weeks before she could tell one. Handing on is for when the other person can do what you can’t.]
    Grace: I eat my lunch with HR. # face: contempt # id: pass_hr_1
    -> picture
* [I can only go by what’s written down for me here, and that’s what I’ve been told. # error: only-what-i-am-told # id: pass_told # note: It was honest about the limits of what you know. But now the last thing that stood between her and the paper has stepped aside. Before you point to your instructions, look round for something that she could point to.]
    Grace: Yes. That is generally how it gets about. # face: tired # id: pass_told_1
    -> picture
* [If you’d turn your pass over, the second number’s theirs. It doesn’t come through us. # tier: 2 # tier: 3 # id: pass_over # note: A thing in her own pocket, and a number that she can try without you. It says the same as all your assurances did: the names go there, and they don’t come here. Only now she’s the one who checks.]
    Grace: (plastic on glass) Oh eight hundred… It isn’t one of ours. I buy our numbers. # face: calm # id: pass_over_1
    -> picture

// ---- What it will be like ----

=== picture ===
Grace: Suppose that I say Thursday. I don’t sign for what I can’t picture. # face: concerned # id: picture_suppose
* [I’ll hold it and text you: a side door in Mill Street with no sign, or a call from your car. # tier: 4 # follow: 2 # id: picture_door # note: She can see the door. She can see the other way too, if the door should be too much. The holding and the writing are yours, and all that’s left to her is to be there. Make the next step small enough to take in the rain.]
    ~ planned = true
    Grace: No sign. (after a silence) The door, I think. From here I should only count cars. # face: calm # id: picture_door_1
    -> box_three
* [You’ll have an email with all the details, a map, and a short questionnaire for them. # follow: -1 # error: standard-confirmation # id: picture_email # note: Confirming in writing is a good habit, and it’s why the system does it by itself. But she’d told you who opens her post. A promise that is kept in the wrong place is worse than one that’s kept late.]
    ~ seen = true
    Grace: My assistant opens those. He’ll have it open now, beside his coffee. # face: concernedFear # id: picture_email_1
    -> again
* [You’d go a bit before, give your name at the desk, and they’ll sort you out from there. # error: name-at-the-desk # id: picture_name # note: It’s how one goes to anything. But a name, a desk, other people on chairs: you showed her the one picture that she’d rung up to avoid. Tell it from her side, and begin with what won’t happen.]
    Grace: At a desk. Aloud. # face: solemn # id: picture_name_1
    -> again

=== again ===
Grace: Is there another way? I’m asking you as I’d ask a haulier. # face: serious # id: again_haulier
* [By phone from your car or a side door without a desk, and I hold it and text you. # tier: 4 # follow: 1 # id: again_phone # note: You looked for the way that suits her, put the easier one first, and kept your own part in it. Asked like a haulier, you answered like one: two routes, and who does the driving.]
    ~ planned = true
    ~ seen = false
    Grace: A door without a desk. I wish more of them were made. # face: calm # id: again_phone_1
    -> box_three
* [I’m afraid it’s how they do it, but once you’re there, it’s really not so bad. # error: talked-it-smaller # id: again_bad # note: It’s probably true, and it asked her to mind less. When somebody says which part she can’t do, making it sound small doesn’t shrink it. See whether that part can be done by someone else.]
    Grace: I’m sure it isn’t. For those who are there. # face: tired # id: again_bad_1
    -> box_three
* [What is it that bothers you about it? Then perhaps I can look for a way. # error: asked-why-not # id: again_bothers # note: You wanted to solve it with her, and with most people you’d be right to ask. She’s told you, in numbers: forty, one, three weeks. When the question has been answered already, asking it again is asking for the reason behind it.]
    Grace: That is a what. I’d hoped that we were on hows. # face: solemn # id: again_bothers_1
    -> reached ->
    -> box_three

// ---- The starred box ----

=== box_three ===
The form won’t save. Box three has a star: “Reason for contacting us”. # id: box_three_star
Grace: You’ve stopped typing. # face: concerned # id: box_three_stopped
* [It’s only being slow. Is there one word that I could give it, for the record? # error: one-small-word # id: box_three_word # note: One word seems next to no price. But it’s the one that she has gone round since the first minute, and you’d have got it for the sake of a star. If a form can’t do without, ask whose form it is.]
    Grace: One word. It is always one word. # face: solemn # id: box_three_word_1
    -> reached ->
    -> minute
* [It wants a reason. It gets a dash, and I’m asking for that star to go! # courtesy: 1 # improve: 1 # follow: 1 # id: box_three_dash # note: You told her why you had stopped, you didn’t pass the question on, and you’ll see that it isn’t put to the next one. A box that nobody needs filled is a door that somebody doesn’t get through.]
    Grace: A dash. (after a silence) I pay for that software. Tell them that a customer said so. # face: smile # id: box_three_dash_1
    -> minute
* [It’s wanting a reason. Shall I put down “stress”? It’s what they all have. # error: put-it-for-her # id: box_three_stress # note: You found a way to spare her the question, and answered it for her. It may be wrong, it’s on paper, and paper is what she rang about. A dash says less, and it’s hers.]
    Grace: Then let them have it. I would rather not be all of them. # face: suspicious # id: box_three_stress_1
    -> minute

// ---- The last minute ----

=== minute ===
Grace: One minute. I’ve a man at nine who would like me to send the levers by sea. # face: serious # id: minute_sea
{ planned:
    Neither of you says anything. It isn’t an unfriendly silence. # id: minute_silence
- else:
    Neither of you says anything. Somewhere a barrier goes up. # id: minute_barrier
}
* [I do hope that it gets better soon, whatever it is. Look after yourself. # error: whatever-it-is # id: minute_whatever # note: It was meant from the heart. But “whatever it is” walks round the outside of the thing and taps on it. In a call where the reason has been left in peace, leave it there at the end.]
    Grace: (after a silence) Quite. Well. Good morning. # face: solemn # id: minute_whatever_1
    -> finish
* [The second number on your pass: they pick that one up at night as well. # educate: 1 # id: minute_night # note: A last fact, laid down where she can find it and needn’t pick it up. You don’t know whether there are nights. She now knows there’s someone there in them, and she needn’t tell you.]
    { pried == 0:
        Grace: At night. (after a silence) You didn’t ask me one thing that I couldn’t answer. Thank you. # face: smile # id: minute_night_1
    - else:
        Grace: At night. (after a silence) That is worth knowing, in itself. Thank you. # face: calm # id: minute_night_pried
    }
    -> finish
* [And if I see you about, I won’t let on. It’s as good as forgotten, all of this. # error: shared-a-secret # id: minute_forgotten # note: You meant that she’s safe with you. But it makes the two of you keepers of something, and from now on she’ll see it when she sees you. She rang a desk. Let her have rung a desk.]
    Grace: You’ll say good morning, as one does. I’d rather that than be forgotten. # face: serious # id: minute_forgotten_1
    -> finish

// ---- How it ends ----

=== finish ===
{ not planned:
    { seen: -> soup }
    { tier >= 3: -> on_the_pass }
    -> struck_out
}
{ tier <= 2: -> empty_chair }
{ tier == 3: -> wrong_number }
-> thursday

=== thursday ===
A car door. Heels, and then rain where she was. # id: thursday_heels
The fern has a new leaf, or you have not looked at it before. # end: resolved # next: At nine she asked what it costs a rider to wait five weeks, and sent the levers by air. On Friday a postwoman in the hills had two brakes again. At ten to six on Thursday a car was missing from the car-park. What it was about you don’t know, and you’ve stopped wondering. # id: thursday_end
-> END

=== wrong_number ===
Grace: Thursday, then. I’ll look out for it. # face: calm # id: wrong_look
A car door, and the dial tone. # end: callback # next: Where it should go had got lost among the rest, so the reminder went to the number on file, which her assistant answers. He put it through with great tact. She moved it to a week when he was away. The levers went by sea that morning, and a rider on an island walked for five weeks. # id: wrong_end
-> END

=== soup ===
Grace: If it’s been sent, it’s been sent. I’ll think of something to call it. # face: tired # id: soup_call
Grace: A delivery, perhaps. # end: callback # next: The email reached her assistant before she reached her chair. In the meeting somebody asked her kindly how she was, so she let the levers go by sea to be out of it, and three hundred riders had another letter about waiting. There was soup by eleven. She cancelled with regret, to a no-reply address. # face: solemn # id: soup_end
-> END

=== on_the_pass ===
Grace: I believe that it works. I don’t yet see myself in it. I have your number. # face: concerned # id: pass_end_number
A car door. She doesn’t walk off straight away. # end: callback # next: Her pass lay by her keyboard until the week after, when she turned it over and rang the second number from a lay-by. Until then she did everything by return of post and some of it twice. A shop had two deliveries of child seats and none of levers, and sent a man home with his bike on his shoulder. # id: pass_end
-> END

=== empty_chair ===
Grace: Put me down for Thursday, by all means. It costs nothing. # face: solemn # id: chair_costs
She rings off to the second. # sound: hangup # end: lost # next: You held the hour, and nobody came. In the meeting she asked what sixty-two sessions had bought, and had the next year’s cut to forty. The levers went by sea. A girl with one brake was told five weeks by a voice that had been told so as well. # id: chair_end
-> END

=== struck_out ===
Grace: Then we’ll say that I rang about a delivery. It didn’t arrive. It happens. # face: solemn # id: struck_delivery
The seat belt, and the rain again. # sound: hangup # end: lost # next: She was in her chair by nine, with a minute in hand. She settled two thousand levers in four sentences, by sea, and nobody had the courage to ask her why. In the third of the five weeks a rider wrote to say that he’d bought another make. # id: struck_end
-> END

=== rings_off ===
Grace: That’s three. I said that I’d stop at two. # face: contempt # id: off_three
The engine starts. When the line has gone, you can still hear the door behind you, which sticks. # sound: hangup # end: lost # next: Nobody rang the wellbeing desk from that number again. At nine the levers went by sea. A courier in the city rode for five weeks on one brake, and told everyone who’d listen that Larkfield asks you a lot of questions. # id: off_end
-> END

// ---- Each reach for the reason is counted, as she counts things ----

=== reached ===
~ pried = pried + 1
{ pried:
- 2:
    Grace: That is twice that you’ve reached for it. I’d stop at two. # face: serious # id: reached_two
- 3:
    -> rings_off
}
->->

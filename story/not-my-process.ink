# title: Not my process
# desk: HR help desk
# caller: Denise, Workshop, ext. 3308
# summary: Denise has asked three times for the same repair. The form keeps losing it, and the form isn’t yours.
# minutes: 5
# day: 8
# skills: improve, clarify, courtesy, educate, follow, greeting
# rubric: improve 20, follow 15
# locale: en-GB
# cast: Denise = twists, skin 6f4e37, clothes 8a9a5b, ink 1b1f3b
# cast: Chloe = longBangs, skin f7d7c4, clothes c9a0dc, ink 8a4b22

// What is really wrong: the form shuts a request at midnight of the day in “needed by”, and Grace Liu reads at nine
// in the morning, soonest first. Whoever is in a hurry writes “today”, and is shut out before anybody has read a word.
// Grace had a reason: an old request was once signed a second time, and a second paint oven came.
// So the box can’t go. But it could warn whoever asked, and that is one tick.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = -1
VAR courtesy = 0

// Earlier calls: lines only.
VAR met_denise = 0
VAR kept_denise = 0

// fourth: you have fed the form another “today” yourself.
VAR fourth = false
// crate: she has put the rule and the oven together.
VAR crate = false
// idea: what goes up to Grace is something that she can say yes to. priced: and its cost stands at the top.
VAR idea = false
VAR priced = false

-> ring

=== ring ===
Wednesday, ten past two. You have the HR desk beside Chloe’s. The display says Denise Cole, Workshop. # place: workshop # id: ring_display
Chloe: That’ll be the approval form. It isn’t even ours, it’s Grace Liu’s, we’re only at the top because— no, that’s the other one. # face: explaining # id: ring_chloe
Through the receiver comes a compressor, and somebody waiting for it to finish. # id: ring_compressor
* [HR help desk, good afternoon! This is Alex. # greeting: 1 # id: ring_named # note: Desk, greeting, name. Someone who has been sent from office to office knows at once that she has arrived somewhere, and whom to hold to it.]
    { met_denise > 0:
        Denise: Alex. They’ve put you in HR now. Good. You’ve lost me a fan. # face: serious # id: ring_named_again
    - else:
        Denise: Alex. Not had you before. You’ve lost me a fan. # face: serious # id: ring_named_denise
    }
    -> asks
* [Hello there. If it’s the form, I’m afraid that’s Supply. # courtesy: -1 # error: not-our-form # id: ring_supply # note: You saved her a wrong turning, or meant to. But you answered a guess, and the first thing she heard was where else to go. Whose form it is can wait, because first you need to know what it did.]
    Denise: Been to Supply. Supply says it’s got HR on the top. I’m holding it. It has. # face: serious # id: ring_supply_denise
    -> asks
* [Denise, is it that form again? We’re all climbing the walls. # error: joined-in-first # id: ring_walls # note: You wanted her to feel that she had company, and it’s a friendly instinct. But she has plenty of people to be cross with already. What she lacks is one who looks into it, and you haven’t told her your name.]
    Denise: Climb away. It’s lost me a fan. # face: suspicious # id: ring_walls_denise
    -> asks

=== asks ===
Denise: Vera. Paint oven. Fan bearing’s going, you can hear her from the gate. # face: explaining # id: asks_vera
Denise: Two fitters, one Sunday. Asked Friday. Gone. Monday, in capitals. Gone. Yesterday. Gone. (sniff) Somebody’s binning them. # face: contempt # id: asks_gone
* [Has it let any of yours through, and what was different? # clarify: 1 # courtesy: 1 # id: asks_through # note: You asked about the time it worked. When a thing fails again and again, the one success shows where to look, and it takes her mind off culprits and on to differences.]
    Denise: One. Lights, for over Maureen. End of the month, I put. No rush. Signed before I’d found the ladder. # face: explaining # id: asks_through_denise
    Denise: (slowly) No rush, and it flew. Vera’s dying, and it sinks. Make sense of that. # face: suspicious # id: asks_through_sense
    -> look
* [I’ll put it in again for you, right now. I’ll tick Urgent. # error: same-door-again # id: asks_urgent # note: You took the work on yourself, which she’ll have liked. But three have vanished, and you sent a fourth the same way without knowing why. Find out what eats them first, because speed only feeds it.]
    ~ fourth = true
    Urgent fills in the rest by itself. The form goes off with a small, contented whoosh. # id: asks_urgent_whoosh
    Denise: Quick hands. So were mine. # face: suspicious # id: asks_urgent_denise
    -> look
* [Three! Somebody up there wants their head looking at, don’t they? # courtesy: -1 # error: fed-the-grudge # id: asks_head # note: It’s pleasant to be on the same side. But you agreed that somebody is throwing them away, and you don’t know it. Joining in makes her surer of something that may be wrong, and harder to bring back.]
    Denise: Wes said that. I said that. We’ve had a grand morning, and no fan. # face: tired # id: asks_head_denise
    -> look

=== look ===
You open her three. Each has Vera, and each has “today” as the day it’s needed by. At the foot: CD, 00.00. # id: look_three
Chloe: CD, that’s closed by date. Grace reads at nine, soonest first. It was the ovens, honestly, they bought one twice, eleven thousand pounds! # face: explaining # id: look_chloe
On the form’s own page, under the closing, is a box: warn the person who asked. Nobody has ticked it. # id: look_box
-> blame

=== blame ===
Denise: Well? Who’s binning them? Give me a name, and I’ll come up there. In these boots. # face: driven # id: blame_name
* [Grace Liu has that form, not HR. It’d be her that you’d need to see. # error: handed-her-a-name # id: blame_grace # note: It’s true whose form it is, and she did ask. But she asked who was binning them, and you gave a name in reply, so now it’s Grace who bins things. Say what happened before you say whose it is.]
    Denise: Grace. (a zip) Right. I’ll go and see Grace. # face: driven # id: blame_grace_denise
    -> boots
* [Not one of them was turned down, they’ve shut themselves, at midnight. # tier: 1 # id: blame_midnight # note: Plain, and it took the person out of it. She had built a story round somebody who didn’t want her fan. The first thing she needed was that there’s no such somebody.]
    Denise: (over you) Cut themselves? … Shut. # face: suspicious # id: blame_midnight_denise
    -> why
* [I’d better not say, but between the two of us, you’re not the first who’s asked. # courtesy: -1 # error: hinted-at-a-culprit # id: blame_between # note: You wanted to stay loyal to everyone at once. But a hint is heard as a name that you’re keeping back, and she’ll fill it in. If you know what happened, tell that, and leave the whispers out.]
    Denise: So there is somebody. Knew it. Boots are on. # face: driven # id: blame_between_denise
    -> boots

=== boots ===
{ courtesy <= -3: -> hangs_up }
The compressor stops. You hear a stool go back. # id: boots_stool
* [Give me a second. They shut themselves at midnight, unread. # tier: 1 # id: boots_unread # note: You let go of whose fault it was and told her what had happened. That is the shortest way to stop somebody who is on her way to shout at the wrong person: a fact that leaves nobody to shout at.]
    Denise: (sitting down again) Unread. Huh. # face: suspicious # id: boots_unread_denise
    -> why
* [I’d come up with you, if I could. They do need telling. # error: cheered-her-on # id: boots_cheer # note: You stood with her, and that’s generous. But you know something that would change her mind, and you kept it in order to be agreeable. Agreement is cheap company, and what you’d seen was worth more to her.]
    { courtesy <= -3: -> hangs_up }
    Denise: Telling what? You’re the one at the screen. Tell me. # face: serious # id: boots_cheer_denise
    -> why
* [She’s in meetings until five, so you’d only be stood about. # courtesy: -1 # error: shut-the-door # id: boots_meetings # note: You were trying to spare Grace a scene and Denise a wait. But all she hears is one more door that’s shut. If you don’t want somebody to storm off, give her what she’d be storming off to get.]
    { courtesy <= -3: -> hangs_up }
    Denise: I can stand. I stand all day. Unless you’ve got something better. # face: contempt # id: boots_meetings_denise
    -> why

=== why ===
{ tier >= 1:
    Denise: Forms don’t shut themselves. I’ve had doors down here swore they did. Somebody’s told it to. # face: suspicious # id: why_told
- else:
    Denise: One go. What’s happened to them? Somebody’s done something. # face: serious # id: why_one_go
}
* [It’s just how that system is set up, I’m afraid. They close after midnight. # tier: 1 # error: the-system # id: why_system # note: It was true, and it closed the subject. “The system” is what people say when they’ve stopped looking, and she opens machines for a living. Somebody chose that rule for a reason, and the reason is what makes it bearable.]
    Denise: Systems. I’ve got systems. Mine have a lid. # face: contempt # id: why_system_denise
    -> prove
* [It does tell you, underneath the box. You’d put “today” in it, three times, so it shut at midnight. # tier: 1 # tier: 2 # courtesy: -1 # error: small-print # id: why_print # note: You had found the cause, and it came out as her mistake. She put the day she wanted it, as most of us would. When a form misleads three times running, explain the form before you explain the person.]
    { courtesy <= -3: -> hangs_up }
    Denise: Underneath. In that print. I’d want a feeler gauge. I put when I wanted it. I wanted it then. # face: serious # id: why_print_denise
    -> prove
* [Somebody did, so that an old one can’t get bought twice: it shuts at midnight on the day you’ve put. # tier: 1 # tier: 2 # educate: 1 # id: why_twice # note: You gave her the rule and the reason for the rule. A thing that looked like spite turns into a thing that somebody once needed, and from there she can think about mending it instead of hating it.]
    ~ crate = true
    Denise: Bought twice… (sniff) The ovens. Two Veras, in the one week. I eat my dinner off the other one. Still in its crate. # face: smile # id: why_twice_denise
    -> prove

=== prove ===
{ fourth: -> own_up }
Denise: And you’ve looked at mine? Hands on? Or is that off a card? # face: suspicious # id: prove_looked
* [I have, and at the foot of your copies you’ll find CD and some noughts. # tier: 3 # courtesy: 1 # id: prove_foot # note: You sent her to her own paper and told her beforehand what she would find there. She trusts what she can put a finger on, and a thing foretold and then found is the nearest that a telephone comes to showing.]
    { courtesy < 0:
        Denise: CD, noughts. Well, that’s ink. You I’m not sure of. I’ll go with the ink. # face: suspicious # id: prove_foot_ink
    - else:
        Denise: CD, noughts. … CD, noughts. … Same again. Midnight. There’s nobody up there that keen. # face: smile # id: prove_foot_denise
    }
    -> need
* [Put one in for tonight. See for yourself. If I’m right, it’ll be gone. # error: proof-by-losing-a-day # id: prove_tonight # note: It would have proved it, and a test is an honest offer. But the test costs a day, and days are what she is out of. Look for a proof that is lying there already before you ask for a new one.]
    Denise: Lose a fourth, to learn I’ve lost three. No. # face: contempt # id: prove_tonight_denise
    -> thumb
* [Would I make that up? You’ll have to trust me on it, Denise, sorry. # error: take-my-word # id: prove_trust # note: You were sure, and you were right. But trust is what you’re given after somebody has checked you once, and she had no way to check. Everything she needed was printed on the paper in her hand.]
    Denise: Everybody up there says trust me. Down here we isolate it, lock it off, and then we test. # face: serious # id: prove_trust_denise
    -> thumb

=== own_up ===
Denise: And the one you put in just now? Where’s that going? # face: suspicious # id: own_up_where
On your screen your fourth is in the list. Urgent has filled in today. # id: own_up_list
* [That’s logged, it’s got a number, and it’s marked urgent, so it should be all right. # courtesy: -1 # error: hoped-aloud # id: own_up_logged # note: You’d been quick on her behalf and it’s hard to take that back. But you can see where it’s going, and she’ll find out in the morning. A mistake that you report yourself costs little, and one she finds costs everything else you said.]
    { courtesy <= -3: -> hangs_up }
    Denise: Marked urgent. Mine said it in capitals. Here, what’s the day on yours? … Thought so. # face: contempt # id: own_up_logged_denise
    -> thumb
* [Same place. I’ve put today as well, look, it’s just come up on yours: shuts at midnight. # tier: 3 # courtesy: 1 # id: own_up_same # note: You owned it before it could be found, and your own mistake became the proof: she could watch it happening on her screen. People believe someone who shows them the evidence against himself.]
    { courtesy < 0:
        Denise: (reading) Shuts at midnight. So it does. Took you long enough to read your own. # face: suspicious # id: own_up_same_late
    - else:
        Denise: (reading) Shuts at midnight. (a bark of laughter) It got you and all. Right. Now I believe it. # face: smileBig # id: own_up_same_denise
    }
    -> need
* [Sorry. I’ll delete that one, so that it doesn’t get in the way of anything you do. # error: tidied-it-away # id: own_up_delete # note: You said sorry and cleaned up, which is decent. But the fourth was the best proof you had, as it was about to do before her eyes what the others did unseen. Show the mistake first, and tidy up after.]
    Denise: Get in the way of what? Leave things where I can see them. # face: serious # id: own_up_delete_denise
    -> thumb

=== thumb ===
Denise: Give me something I can put my thumb on. # face: suspicious # id: thumb_something
* [It’s in the guidance, page four. I can send you the link for that. # error: sent-her-reading # id: thumb_link # note: It was a real source, and sending it costs nothing. But she has a telephone in one hand and an oven going, and a link is work that you give to somebody else. Bring the proof to where she stands.]
    Denise: A link. I’ve got a paper here with oil on it. # face: contempt # id: thumb_link_denise
    -> need
* [Did you ask Wes? I’d bet you anything his went the same way. # error: proof-from-somebody-absent # id: thumb_wes # note: You may well be right, and a second witness helps. But he’s not on the line, so she’s no surer than before, only busier. Use what the two of you can see this minute.]
    Denise: Wes’s on nights. You want me to wake Wes, for a form? # face: suspicious # id: thumb_wes_denise
    -> need
* [Any of your copies, right at the foot. It’ll say CD, 00.00. # tier: 3 # id: thumb_foot # note: Later than it might have been, and still good, because it asks for no trust at all. It was on the paper in her hand all along, and now she knows where to put her thumb.]
    { courtesy < 0:
        Denise: CD. Noughts. (sniff) So it’s the paper that’s honest. # face: suspicious # id: thumb_foot_paper
    - else:
        Denise: CD. Noughts. I’d had my thumb over it. # face: calm # id: thumb_foot_denise
    }
    -> need

=== need ===
Denise: So it’s dead, is it. By the book. Vera’s not read the book. # face: tired # id: need_dead
* [What will Vera do, and by when? # clarify: 1 # id: need_vera # note: You asked what is at stake and when it turns bad. Now there’s a day that the paper has to beat, and it isn’t the one she wrote. Until you know that day, any plan is only quick or slow.]
    Denise: Sunday she’s cold, I can get in. Monday they load her. A hundred and forty frames, the red. She seizes, they bubble. # face: driven # id: need_vera_denise
    Denise: There’s one with a card on. Some lad in Leith. His mum’s written “please, please”. # face: concerned # id: need_vera_leith
    -> plan
* [She’ll go another week, surely? # courtesy: -1 # error: guessed-it-could-wait # id: need_week # note: You hoped to take the pressure down. But she has had her ear to that machine and you haven’t, so it sounds as if you don’t believe her. Ask when it breaks, since guessing at it is a way of not asking.]
    { courtesy <= -3: -> hangs_up }
    Denise: Will she. (holding the phone out; a long grinding) Monday they load her. You tell her surely. # face: contempt # id: need_week_denise
    -> plan
* [Could you borrow a bearing somewhere? # error: did-her-job-for-her # id: need_borrow # note: You were looking for another way round, and that’s a good habit. But bearings are her trade, and paper was the part that you could help with. Before you offer a remedy, ask what it has to be in time for.]
    Denise: Could rob Maureen. Then I’ve two down, and Monday they still load Vera. # face: tired # id: need_borrow_denise
    -> plan

=== plan ===
Denise: Go on, then. What do I write? # face: calm # id: plan_write
* [Put something far off, Christmas, say. Then it can’t shut on you before it’s been read. # error: taught-a-trick # id: plan_christmas # note: It was clever, and on her own it would have felt like winning. But a false date goes to the bottom of a pile sorted by date, and the next person learns to lie to the form too. Look for the true answer that works.]
    Chloe: (whispering) Soonest first! Christmas is the bottom of the pile! # face: concernedFear # id: plan_christmas_chloe
    Denise: I heard that. # face: contempt # id: plan_christmas_denise
    -> again
* [The same again, I should think, but marked for me, and this time I’ll be keeping an eye on it from here. # follow: -1 # error: an-eye-on-it # id: plan_eye # note: You meant to watch over it. But it would still shut nine hours before Grace sits down, with you as the witness. An eye is not an action, so say what you’ll do, and by what time she’ll know.]
    Denise: So you’ll see it go. # face: contempt # id: plan_eye_denise
    -> again
* [Sunday, as that’s when it’s needed, and I’ll ring at half nine with her answer, or else carry it up now. # tier: 4 # follow: 1 # id: plan_sunday # note: A true date that is also a safe one, your own part with a time on it, and a second way if she doesn’t fancy the first. She only has to choose, and whichever she takes, you’re in it.]
    { tier >= 4:
        Denise: Sunday. Vera’s day, not mine. Can do. Half nine, and I’ll have the radio off. # face: smile # id: plan_sunday_denise
    - else:
        Denise: Sunday, then. Can do. Won’t hold my breath. # face: suspicious # id: plan_sunday_breath
    }
    -> next_lad

=== again ===
Denise: Try me once more. Then I’m going down to Maureen with a puller. # face: serious # id: again_try
* [Sunday, since it lives till then: she’ll see it at nine, and I’ll chase it, or take it up. # tier: 4 # follow: 1 # id: again_sunday # note: Second time, and right: a true day, why it works, and two ways in which you carry some of it. A bad suggestion is soon forgiven when the next one can be followed.]
    { tier >= 4:
        Denise: Sunday. Could’ve said. Chase it. # face: calm # id: again_sunday_denise
    - else:
        Denise: I’ll write it. I’ve wrote worse. # face: suspicious # id: again_sunday_write
    }
    -> next_lad
* [Would it be better if you explained it to Grace yourself? You know it best. # courtesy: -1 # error: handed-it-back # id: again_yourself # note: She does know Vera best, and some would take it as a compliment. But she has asked three times on paper and once by telephone. When someone comes to you with the last of her patience, don’t give her an errand.]
    { courtesy <= -3: -> hangs_up }
    Denise: Explain it myself. Like this, you mean? Like I’m doing now? # face: contempt # id: again_yourself_denise
    -> bubbled
* [Leave it blank, perhaps, and I’ll mention it to her if I happen to see her. # follow: -1 # error: if-i-see-her # id: again_blank # note: You didn’t want to promise what you couldn’t be sure of, and that’s honest. But “if I see her” gives her less than the form did. A small promise with a time beats a large maybe.]
    Denise: If. (sniff) I’ve a drawer of those. # face: tired # id: again_blank_denise
    -> bubbled

=== next_lad ===
Denise: And the next lad down here in a hurry puts “today”, and it has him. Same as me. # face: serious # id: next_lad_same
Denise: I want that shutting off. For good. You tell them that. # face: driven # id: next_lad_off
* [I will. No more shutting. Then it’s safe, whatever anyone puts in it. # improve: -1 # error: asked-for-the-impossible # id: next_lad_off_it_is # note: You took her side and took her words with it. But the closing was put there to stop eleven thousand pounds going twice, and its owner can’t give that up. A suggestion has to keep what the other side needs.]
    { crate:
        Denise: (after a moment) And I get a third oven. I’ve not the floor. # face: suspicious # id: next_lad_off_third
    - else:
        Denise: Good. That’s telling them. # face: contempt # id: next_lad_off_denise
    }
    -> numbers
* [Shall I put in a proper report, that it’s losing people’s requests and must be looked at? # error: complaint-without-a-change # id: next_lad_report # note: A report is more than a grumble, and it’ll be read. But it leaves Grace to guess what you’d like her to do, and a busy person guesses later. Send the change along with the trouble, as small as you can make it.]
    Denise: They’ve had reports. I’ve done them one on the wall in here. In primer. # face: tired # id: next_lad_report_denise
    -> numbers
* [It can go on shutting, so that no old one’s bought twice, and warn you first: it’s one tick. # improve: 1 # tier: 2 # id: next_lad_warn # note: You kept what the owner needs and added what the caller needs, and found that it was there already. A suggestion is easy to accept when it costs its owner one tick and takes nothing away from her.]
    ~ idea = true
    { crate:
        Denise: No third crate. And it shouts first. (sniff) Like Vera does. That’d have done me. # face: smile # id: next_lad_warn_denise
    - else:
        Denise: Bought twice? … (sniff) That’s the oven I eat my dinner off. Right. Shut, then, but shout first. Could live with that. # face: calm # id: next_lad_warn_dinner
    }
    -> numbers

=== numbers ===
Denise: Grace’ll say, what’s it cost. She says it about biscuits. # face: explaining # id: numbers_biscuits
* [I’ll copy her director in as well, so that it doesn’t just lie there for weeks. # improve: -1 # courtesy: -1 # error: over-her-head # id: numbers_director # note: You wanted it to move, and copying somebody senior often makes things move. But Grace would have to defend herself before she could agree. Give the owner the chance to say yes first, since most people would like to.]
    Denise: Over her head. I’d not thank anybody for that. Nor would she. # face: serious # id: numbers_director_denise
    -> finish
* [What’s it cost you, in hours? I’ll read it you before it goes. # improve: 1 # clarify: 1 # follow: 1 # id: numbers_hours # note: You asked for the figure that the owner will ask for, and you’ll put it where she looks first. The person who bears the cost is the only one who can count it, and being asked for it is a kind of respect.]
    ~ priced = true
    Denise: Two of us, three nights, babysitting Vera. Eighteen hours. Put four hundred pounds. # face: driven # id: numbers_hours_denise
    { idea:
        Denise: … Against one tick. # face: calm # id: numbers_hours_tick
    }
    -> finish
* [Shall I tell her how fed up you all are with it? She should hear that. # error: feelings-for-figures # id: numbers_fed_up # note: It’s true, and Grace would be sorry. But she weighs things in pounds and hours, and being sorry gives her nothing to sign. Speak to each person in what they count with, and the feeling will come through in the figure.]
    Denise: She knows I’m fed up. I’m fed up every Wednesday. It’s not a cost centre. # face: tired # id: numbers_fed_up_denise
    -> finish

=== finish ===
// In Inky, where tier stays 0, she does it by halves.
{ tier < 4: -> robbed }
{ idea and priced: -> ticked }
{ idea: -> sent_back }
-> refused

=== ticked ===
{ kept_denise < 0:
    Denise: Half nine. You owe me one from before, mind. I’ve it chalked up. # face: calm # id: ticked_owe
- else:
    Denise: Half nine. I’ll hear the phone, I’ve got it wired to the hooter. # face: smile # id: ticked_hooter
}
Denise: Came up here for a name to shout at. (sniff) Put mine on it instead. # face: smileBig # id: ticked_name # end: resolved # next: Grace read it at nine, asked what a tick costs, and ticked it. Vera had her fan on Sunday. On Tuesday a boy in Leith took a red bicycle to bed with him, and his mother wrote to say please again, and thank you.
-> END

=== sent_back ===
Denise: Half nine, then. She’ll ask you what it costs, mind. I said. # face: calm # id: sent_back_said
Chloe: She will, you know. # face: concerned # id: sent_back_chloe # end: callback # next: Vera had her fan on Sunday, and the red frames went out. Your suggestion came back with four words on it, “What does it cost?”, and waited while you rang round. In that week the form shut on a wheel for a customer in Harbour Street, who bought another make.
-> END

=== refused ===
Denise: That’s Vera done, if you ring. The form, I’ll believe when I see. # face: tired # id: refused_believe
Chloe files the form’s page away again, with its empty tick. # id: refused_chloe # end: resolved # next: Grace signed for Vera at nine, and the red frames dried smooth. What you sent her about the form held nothing that she could say yes to. In May it shut on a brake stand for Harbour Street, and a man with two children on the back was told to come again next week.
-> END

=== robbed ===
Denise: I’ll put Sunday. And I’ll rob Maureen tonight, for in case. # face: suspicious # id: robbed_maureen
Denise: No offence. I don’t hang a weight off a thing I’ve not tested. # face: serious # id: robbed_weight # end: callback # next: Grace signed it at nine. By then Maureen’s bearing was in Vera, with a week’s wear on it, and Maureen was in pieces. Twelve riders who had been promised new axles by the weekend were rung up and promised them again.
-> END

=== bubbled ===
Denise: So I’ve told you, and I’ve wrote it, and I’ve no fan. # face: tired # id: bubbled_no_fan
The compressor starts up, and she doesn’t wait for it. # sound: hangup # id: bubbled_end # end: lost # next: Vera stopped on Monday at twenty to eleven with a hundred and forty frames inside. The red came up like porridge. A boy in Leith had a card on his birthday with a drawing of a bicycle on it.
-> END

=== hangs_up ===
Denise: No. I’ve mended things with less help than this. # face: contempt # id: hangs_up_less
The line closes. Chloe looks across. “It isn’t even our form,” she says. # sound: hangup # id: hangs_up_end # end: lost # next: Denise took the bearing out of another machine that night, without a form. It held until the Wednesday. In Leith a mother who had written “please, please” was told that the red one was out of stock.
-> END

# title: Sue calls the helpdesk
# desk: IT help desk
# caller: Sue, Customer Accounts, ext. 4471
# summary: Sue is stuck at the same screen as on Tuesday. She has a customer holding, and somebody has sighed.
# minutes: 4
# day: 4
# skills: courtesy, clarify, follow, greeting, educate, improve
# locale: en-GB
# cast: Sue = medium1, skin f2c79d, clothes f26b4e, ink 4a2418

// What is really wrong: on Tuesday the postcode lookup was down, and F6 skipped it.
// Today the lookup is well. One customer's record is locked, because a shop till has it open.
// The screen shows the same grey box for both.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = -1
VAR courtesy = 0

// Kept by the story: time Mr Farrow has spent for nothing, times Sue heard that you mind, and whether he has rung off.
VAR wasted = 0
VAR slights = 0
VAR gone = false

-> answer

=== answer ===
Four minutes past ten. The display says Sue Marsh, Customer Accounts. # place: accounts-floor # id: answer_display
Tom, beside you, reads it too. “Address screen. It’s F6. She should know this.” He sighs like a tyre going down. # id: answer_tom
You have already picked up. # id: answer_picked_up
* [Sue! Go on, what’s it done to you this time? # courtesy: -1 # error: weary-joke # id: answer_this_time # note: You meant it kindly, as a joke between people who talk a lot. But “this time” counts her calls out loud, and someone who hears counting starts to apologise instead of telling you what’s wrong.]
    ~ slights++
    Sue: (a beat) Was that a sigh, or a puncture? I can ring back, if it’s a bad time. # face: solemn # id: answer_this_time_sue
    -> stung
* (named) [Morning, IT help desk, Alex speaking. # greeting: 1 # id: answer_named # note: You gave the desk, your name and a good morning, the same as any customer would get. A name tells her who has hold of her problem, and gives her a person where she had only heard a sigh.]
    Sue: Alex! You’re new. Was that you sighing, or have you got a puncture over there? # face: suspicious # id: answer_named_sue
    -> grey_box
* [Hello there, Sue. Is it the address screen again? # error: assumed-the-need # id: answer_again # note: You were friendly, and your guess was even right. But a guess in the first breath tells her that you know about a fault, and gives her no name to hold on to. Say who you are, and let her say what’s wrong.]
    Sue: It is! So it’s everybody? And is that Tom? Only I heard a sigh like a puncture. # face: suspicious # id: answer_again_sue
    -> grey_box

=== stung ===
* [Just teasing. Don’t be like that. What’s it doing? # courtesy: -1 # error: joke-as-defence # id: stung_teasing # note: You wanted it to be light again. But telling her how to take it makes the sting her fault, and that is a second one. When a joke misses, own it in half a sentence and go on.]
    ~ slights++
    Sue: I’m not being like anything. I’m being quick. # face: contempt # id: stung_teasing_sue
    -> grey_box
* [Sorry, Sue, that came out wrong. What’s happening? # courtesy: 1 # id: stung_sorry # note: You put it right in half a line and went straight on to her problem. An apology works best when it is short, because a long one makes her look after you.]
    ~ slights = 0
    Sue: Oh. No, you’re all right. # face: calm # id: stung_sorry_sue
    -> grey_box
* [No, no, it’s a lovely time! I do like a chat. # error: gushed # id: stung_chat # note: You were trying to smooth it over, and warmth is a good instinct. But she offered to go away because she felt she was a nuisance, and a chat is not what she rang for. Say you’re listening, then listen.]
    ~ wasted++
    Sue: (drily) Lovely. Well, it’s not a chat, it’s a screen. # face: tired # id: stung_chat_sue
    -> grey_box

=== grey_box ===
Sue: I’m stuck at the address. Grey box, won’t go past it. Same as Tuesday. Exactly the same. # face: concerned # id: grey_same
Sue: And I’ve a customer in my other ear, a Mr Farrow. He’s whistling. They hum, they whistle, and then they stop. # face: concernedFear # id: grey_whistle
* [That was the postcode lookup. Press F6 to skip it and you’ll be straight through. # clarify: -1 # error: tuesdays-fix # id: grey_f6 # note: You wanted to save her a minute, and on Tuesday this was the right key. But you treated a word she used as a fault you’d seen. One question is quicker than one wrong fix, because a wrong fix has to be undone.]
    ~ wasted++
    Sue: F6. … It’s blinked. … Oh, it’s eaten it. # face: concernedFear # id: grey_f6_sue
    Sue: I’d just got it out of him, it’s one of those houses with a name and no number. # face: tired # id: grey_f6_eaten
    -> eaten
* [That’s maddening. Can you take me through it, from when you first logged on today? # error: open-question-on-the-clock # id: grey_logged_on # note: You asked before you assumed, which is right. But she has a man whistling, and a question as wide as a morning costs a morning. When someone is short of time, ask the one thing that splits the likely causes.]
    ~ wasted++
    Sue: From when I logged on? I’d a tea. I did Mrs Bell, she went through. Then him, and he won’t. # face: tired # id: grey_logged_on_sue
    -> need
* [Could you try somebody else’s? Does the same box come up? # clarify: 1 # id: grey_another # note: One small test, and it splits the question in two. If everyone is stuck it’s the lookup, and if only he is stuck it’s his record. A good question is one whose answer changes what you do next.]
    Sue: Hang on. Mrs Bell… B, E… Oh. Straight through, Mrs Bell. It’s only him, then. # face: explaining # id: grey_another_sue
    -> need

=== eaten ===
* [Type it in again, slowly, and then F6 once more. It can take two goes. # error: same-fix-twice # id: eaten_twice # note: You stayed with her, and you hoped. But a fix that failed has told you something, and trying it harder throws that away. When the first answer doesn’t fit, go back to the question.]
    ~ wasted++
    Sue: I’m not having him spell Ynysfach twice. And Mrs Bell’s went in without any of this. # face: serious # id: eaten_twice_sue
    -> need
* [It did the trick on Tuesday. Are you sure that it was F6 you pressed? # courtesy: -1 # error: doubted-her # id: eaten_sure # note: You trusted the fix more than the person. She did what you asked and lost her work by it, so being doubted hurts twice. Check your own guess first, because that is the part you know least about.]
    ~ slights++
    { slights >= 3: -> hangs_up }
    Sue: F6. Between F5 and F7, where they keep it. And Mrs Bell’s went in fine without. # face: suspicious # id: eaten_sure_sue
    -> need
* [Sorry, that was me guessing. Does it do it on anyone else’s record? # clarify: 1 # id: eaten_sorry # note: You owned the wrong guess and asked what you might have asked before. People forgive a mistake quickly when the next sentence is already about their problem.]
    Sue: Mrs Bell went straight through, ten minutes since. No, it’s only him. # face: explaining # id: eaten_sorry_sue
    -> need

=== need ===
Sue: (away from the phone) I’ve not forgotten you, Mr Farrow! … He says that’s what I said last time. # face: concerned # id: need_away
* [Uh-huh. Bear with me, I’ll just bring his record up. # error: uh-huh # id: need_uhhuh # note: You were already working for her, and she couldn’t know it. To her it was silence and keys. A record tells you what is stuck, and only she can tell you what it’s for and when it’s too late.]
    ~ wasted++
    Sue: (to herself) Bear with me. They should set it to music. # face: tired # id: need_uhhuh_sue
    -> verdict
* [Could you tell him we’ll ring back once it’s sorted? # error: spent-her-customer # id: need_ring_back # note: You wanted to take the pressure off, and sometimes that’s right. But you gave away her customer’s time before you knew what it was worth. Ask first, because “later” may be the one thing that he can’t use.]
    ~ wasted++
    Sue: He’s sat in his car outside work to make this call. So no, I couldn’t, not really. # face: serious # id: need_ring_back_sue
    -> verdict
* [What is it that you’re putting in, and when’s it too late? # clarify: 1 # id: need_too_late # note: You asked about the need behind the screen. Now you know what a good answer has to do and by when, and every plan you make after this can be measured against it.]
    Sue: Eleven o’clock. Eleven’s too late. # face: driven # id: need_too_late_sue
    -> verdict

=== verdict ===
Sue: He’s moved house. It’s his little girl’s bike, on tomorrow’s van, for her birthday Saturday. # face: explaining # id: verdict_bike
Sue: Despatch print the van sheet at eleven, and it’s still got the house he’s sold. # face: concernedFear # id: verdict_eleven
On your screen the lookup shows green. Mr Farrow’s record shows a padlock, HS2, since 9.41. # id: verdict_padlock
HS2, says the list on the wall, is till two in the Harbour Street shop. Tom mouths “F6”. # id: verdict_hs2
Sue: So is it Tuesday’s thing, or isn’t it? It’s the same screen, I’ll tell you that for nothing. # face: suspicious # id: verdict_ask
* [Same screen, Sue, you’re right. New fault, his record’s locked. # tier: 1 # courtesy: 1 # id: verdict_right # note: You told her the answer, and first you gave her what she had got right. It is easier to hear that you’re wrong about the fault from someone who has noticed that you’re right about the screen.]
    -> misheard
* [I’ll look into it properly and come back to you, Sue. I don’t want to guess at it. # follow: -1 # error: look-into-it # id: verdict_look # note: It sounds careful, but you had the answer in front of you, and a promise with no time on it is one that nobody can keep. If you know, say so, because she can’t act on “looking into it”.]
    ~ wasted++
    Sue: You’ve gone quiet the way my dentist does. Just tell me. I’d sooner know. # face: serious # id: verdict_look_sue
    -> plainly
* [No, that was Tuesday. The lookup’s fine today. It’s his record, it’s been locked. # tier: 1 # courtesy: -1 # error: corrected-her-first # id: verdict_no # note: All of it is true, and she heard the “no”. She was right about the screen, and you could have begun there. Start with what someone has got right, because it costs you four words and keeps her listening.]
    ~ slights++
    { slights >= 3: -> hangs_up }
    Sue: I know when Tuesday was, thank you. # face: serious # id: verdict_no_sue
    -> reason

=== plainly ===
* [His record’s locked. Same screen, as you said, new fault. # tier: 1 # courtesy: 1 # id: plainly_locked # note: There it is, in ten words, with her half of the truth in it. She could have had it a moment sooner, but a plain answer mends a vague one at once.]
    -> misheard
* [I think it’s locked, but I’m new here, I could be wrong. # tier: 1 # error: hid-behind-new # id: plainly_new # note: You were honest about being new, and you did answer. But you could see the padlock, so the doubt wasn’t about the fault, it was about you. Say what you can see, and keep “I think” for what you can’t.]
    ~ wasted++
    Sue: One of us ought to be sure, and I was counting on you. # face: concerned # id: plainly_new_sue
    -> reason
* [All right, it’s a locked record, if that’s any use to you. # tier: 1 # courtesy: -1 # error: let-her-hear-it # id: plainly_any_use # note: The fact came out, and so did the feeling that she had dragged it from you. She’ll remember the second. If you’re cornered, the plain answer on its own is the quickest way out.]
    ~ slights++
    { slights >= 3: -> hangs_up }
    Sue: It’d be more use with a bit less of that on it. # face: contempt # id: plainly_any_use_sue
    -> reason

=== misheard ===
Sue: (over you) Lost? Don’t say lost, he’ll hear you! … Oh, locked. # face: concernedFear # id: misheard_lost
-> reason

=== reason ===
Sue: Well, I’ve not locked it. Who’s locked it? There’s only me in here. # face: suspicious # id: reason_who
* [Harbour Street have him open. It’s one at a time, so people don’t save over each other. # tier: 2 # educate: 1 # id: reason_one # note: You said who, and you said why a thing like that exists at all. With the reason, she can work out the next one for herself, and a lock stops being a fault and becomes a queue.]
    Sue: Like the loo on a train. # face: smile # id: reason_one_sue
    -> proof
* [I’m so sorry, Sue. What a morning, with him waiting there as well. # error: sorry-instead-of-why # id: reason_sorry # note: You felt for her, and you meant it. But she asked who and why, and an apology isn’t either. When somebody wants a reason, sympathy can sound like a way of not giving one. The reason is the kindness here.]
    ~ wasted++
    Sue: Don’t be sorry, be quick. # face: driven # id: reason_sorry_sue
    -> proof
* [Harbour Street have. It’s one person to a record, that was in the notes in January. # tier: 2 # courtesy: -1 # error: should-know-this # id: reason_january # note: The reason was right, and it came with a telling-off. “It was in the notes” means “you should know this”, and she’ll hear that part longest. Explain it as if for the first time, since for her it is.]
    ~ slights++
    { slights >= 3: -> hangs_up }
    Sue: In January I’d eleven hundred Christmas returns. I’ll have missed it. # face: tired # id: reason_january_sue
    -> proof

=== proof ===
Sue: Only I’d a man on Tuesday who was very sure as well. He was sure for forty minutes. # face: suspicious # id: proof_tuesday
Sue: So how do I know it’s this, and not that again? # face: serious # id: proof_how
* [Can you read me the grey box once more, word for word? Then we’ll both be certain. # clarify: -1 # error: asked-again # id: proof_read # note: Asking is a good habit, and you had already asked. She wanted a reason to believe you, and this sent her off to fetch one. Once you know, stop asking and show her something that she can see for herself.]
    ~ wasted++
    Sue: “Address not available. Try later.” Like it said to me, and to you, and to Tuesday. # face: tired # id: proof_read_sue
    -> plan
* (shown) [Look bottom left, under his name. Padlock, HS2? That’s the till in Harbour Street. # tier: 3 # educate: 1 # id: proof_padlock # note: You gave her something to look at on her own screen, and it was either there or it wasn’t. People don’t believe sureness. They believe what they can check without you.]
    { courtesy < 0:
        Sue: There’s a padlock, yes. There’s generally something. I’ll take your word for what it means. # face: suspicious # id: proof_padlock_doubt
    - else:
        Sue: Padlock, HS2… Nine years, and I thought that was a bit of biscuit. # face: smile # id: proof_padlock_sue
        { wasted < 3:
            Sue: (away) Mr Farrow, were you in Harbour Street at all today? … He was! He paid the rest off. # face: smileBig # id: proof_padlock_ask
        - else:
            Sue: (away) Mr Farrow, were you in Harbour Street at all today? # face: smile # id: proof_padlock_ask_late
        }
    }
    -> plan
* [I’ve got the session log up. It’s an exclusive lock, yours is read-only till release. # educate: -1 # error: proof-only-you-can-see # id: proof_log # note: It’s accurate, and it was a fair try at proof. But she can’t see your log, and the words were from your desk, not hers. Proof has to be something that she can check from where she sits.]
    ~ wasted++
    Sue: Say that again as if I sold bicycles. … No, don’t. He’s listening. # face: tired # id: proof_log_sue
    -> plan

=== plan ===
{ wasted >= 3: -> rang_off }
{ wasted == 2:
    Sue: He’s stopped whistling. # face: concernedFear # id: plan_stopped
- else:
    Sue: Still whistling, bless him. It’s the one about the bicycle made for two. # face: calm # id: plan_whistling
}
Sue: So what do I do with him? # face: driven # id: plan_ask
* [I’d keep him on while I ring Harbour Street. Or let him go, I’ll ring you by quarter to. # tier: 4 # follow: 1 # id: plan_best # note: Two ways on, the better one first, and in both of them you do something. She can choose without having to work it out, and people follow a plan more gladly when you’re in it too.]
    Sue: I’m keeping him. (away) Mr Farrow, we’ve found out who’s sat on your bicycle! # face: driven # id: plan_best_sue
    -> meanwhile
* [I’ll log it now. Try it every few minutes, and it should clear before lunch. # follow: -1 # error: handed-it-back # id: plan_log # note: Logging it was right, and locks often do clear. But her clock says eleven, not lunch, and the trying was left to her. Check the next step against her deadline, and take a piece of it yourself.]
    Sue: Before lunch is after eleven, I find. # face: serious # id: plan_log_sue
    -> alone
* [You could keep him on, or call the shop, or do the paper form. Whichever’s easiest. # follow: -1 # error: options-without-order # id: plan_options # note: Choices are usually a kindness, and these were real ones. But she’s under pressure, and a list with nothing first makes her do the thinking. Put them in the order you’d take them, and say which part is yours.]
    Sue: What’s easiest is somebody picking. # face: tired # id: plan_options_sue
    -> alone

=== rang_off ===
~ gone = true
Sue: He’s stopped whistling. … Mr Farrow? … Mr Farrow? # face: concernedFear # id: rang_off_stopped
Sue: He’s gone. Well. That’s that, then. What do I do now? # face: solemn # id: rang_off_gone
* [He’ll ring back, they mostly do. At least we can go at it in peace now. # courtesy: -1 # follow: -1 # error: shrugged-off-the-customer # id: rang_off_peace # note: You were looking for the bright side. For her, the man on the line was the whole reason for the call. Her customer is your customer, one desk further off, so plan to win him back and not to do without him.]
    ~ slights++
    { slights >= 3: -> hangs_up }
    Sue: In peace. I’ll tell him that, if he does. # face: serious # id: rang_off_peace_sue
    -> alone
* [Oh, Sue. That’s rotten, and I’m sorry. It wasn’t anything you did. # follow: -1 # error: comfort-without-a-step # id: rang_off_sorry # note: It was kind, and it was true. But there’s still most of an hour until eleven, and she asked what to do. Comfort holds someone for a moment, and a next step holds them for the morning.]
    Sue: It’s good of you. It’s still the wrong house, though. # face: tired # id: rang_off_sorry_sue
    -> alone
* [I’ll get it open. Half past, I ring you, and you ring him with it done. # tier: 4 # follow: 1 # id: rang_off_half_past # note: You took the first job, put a time on it, and left her the good part. When a customer has gone, the quickest way back is to ring him with the thing done, not with an explanation.]
    Sue: Half past. With it done. I’ll stop on a minute, though, if it’s all the same to you. # face: driven # id: rang_off_half_past_sue
    -> meanwhile

=== alone ===
{ gone:
    Sue: Somebody wants ringing, by the sound of it. Only I’ve three more waiting, and one’s humming. # face: concerned # id: alone_gone
- else:
    Sue: Somebody wants ringing, by the sound of it. Only I’ve two ears, and he’s in one of them. # face: concerned # id: alone_ears
}
* [I’ll ring Harbour Street, Sue. Stop where you are, give me two minutes. # tier: 4 # follow: 1 # id: alone_ring # note: A moment later than it might have been, but you took the step that only you had hands for, and said how long. Taking one part of the work yourself is what makes the rest of a plan believable.]
    Sue: Two minutes. Right. I’m not moving. # face: calm # id: alone_ring_sue
    -> meanwhile
* [Harbour Street’s 4620. Ask for Elena, it’s till two, and she’ll close it. # error: sent-her-round # id: alone_number # note: Everything she’d need was in there, and on a quiet day it would have been a help. But she’d just told you that she hadn’t a hand free. When you are the one who can make the call, make it.]
    Sue: (writing) Forty-six… Only I thought I was ringing somebody. I thought that’s what this was. # face: solemn # id: alone_number_sue
    -> on_her_own
* [I would ring the shop, but I’m not meant to, Sue, not in my first week. # error: rule-first # id: alone_rule # note: You may be right about the rule, and it’s sensible to know your limits. But Tom was an arm’s length away, and he could have called. When you can’t do a thing yourself, find the person who can before you say no.]
    Sue: No, no. I’ll not have you in bother in your first week. # face: solemn # id: alone_rule_sue
    -> on_her_own

=== meanwhile ===
You ring Harbour Street on your other line. It rings, and it goes on ringing. # id: meanwhile_ringing
Tom leans over. “Grace Liu wants you, head of Supply. It’s only Sue, she can wait.” # id: meanwhile_tom
Sue: Are you still there? Only I can hear someone talking. # face: concerned # id: meanwhile_still
* [I’ll have to take another call, Sue. Ring me back if it’s not gone in ten minutes’ time. # follow: -1 # courtesy: -1 # error: only-sue # id: meanwhile_another # note: A head of department was waiting, and that’s a real pull. But you had given Sue your word first, and she’d built her next ten minutes on it. A promise to a colleague takes its place in the queue like any other.]
    -> dropped
* [All in hand. They’re closing it now, I’ll have you in there before you know it. # follow: -1 # error: nearly-there # id: meanwhile_in_hand # note: You wanted her to be easy, so you told her what you hoped. She was looking at the box, and she could see it hadn’t moved. Say where you really are, because one comfortable guess makes your true answers doubtful.]
    Sue: Closing it. Only it’s still sat here, grey as anything. You did say closing? # face: suspicious # id: meanwhile_in_hand_sue
    -> goodbye
* [Still here. No answer, so I’m trying Elena’s mobile. Watch the padlock, bottom left. # follow: 1 # tier: 3 # id: meanwhile_watch # note: You kept your word in the middle, which is where promises usually go quiet. You said what hadn’t worked, what you were trying next, and where she’d see it happen, so she didn’t have to wonder.]
    { proof.shown:
        Sue: I’m watching it like a kettle. # face: calm # id: meanwhile_watch_sue
    - else:
        Sue: That’s a padlock? Nine years, and I thought that was a bit of biscuit. I’m watching it. # face: smile # id: meanwhile_watch_biscuit
    }
    -> goodbye

=== goodbye ===
Elena answers from the stockroom. “Oh, that’s mine,” she says, and closes it. # id: goodbye_elena
Sue: Oh! It’s gone. It’s in. It’s taken it! # face: smileBig # id: goodbye_in
{ gone:
    Sue: I’ll have to ring him and say so. I hope he picks up. # face: concerned # id: goodbye_ring_him
- else:
    Sue: (away) Saturday’s on, Mr Farrow! … He’s whistling again. # face: smile # id: goodbye_whistling
}
Sue: You’d think that box would say which it was. # face: explaining # id: goodbye_box
Sue: And I don’t like to ring, you know. I got a puncture on Tuesday as well. # face: tired # id: goodbye_puncture
* [That’ll have been Tom. He sighs at the kettle, Sue, I shouldn’t mind him. # error: excused-the-sigh # id: goodbye_tom # note: You were being loyal to both of them, and it was nearly funny. But she told you why she doesn’t like to ring, and the answer was that she mustn’t mind. Answer for the desk, and give her a reason to ring again.]
    Sue: The kettle. I see. Well, I’ll try to be as little trouble as the kettle. # face: solemn # id: goodbye_tom_sue
    -> civil
* [Glad you did. Padlock means someone’s in, so ring. None, F6. I’ll get that box reworded. # courtesy: 1 # educate: 1 # improve: 1 # tier: 2 # id: goodbye_glad # note: She knows she was right to ring, she can tell the two faults apart now, and the box has someone to speak for it. Three things in one breath, and each of them saves a call that neither of you wanted.]
    Sue: Padlock, ring. No padlock, F6. That’s going on a yellow sticky. # face: explaining # id: goodbye_glad_sue
    Sue: Two boxes, tell them. One for Mr Farrow, and one for Tuesdays. # face: smile # id: goodbye_two_boxes
    -> how_it_went
* [We don’t mind, truly. Ring whenever that thing sticks, it’s what we’re sat here for. # courtesy: 1 # error: warm-but-no-wiser # id: goodbye_welcome # note: It was warmly said, and she needed to hear it. But she’ll meet that grey box next week knowing no more than today, and so will the next person. Kindness lasts longer when it leaves somebody able to manage.]
    Sue: That’s nice of you. I’ll try not to, all the same. # face: calm # id: goodbye_welcome_sue
    -> how_it_went

=== how_it_went ===
{ gone: -> rung_back }
{ tier >= 4: -> thanked }
-> civil

=== thanked ===
{ answer.named:
    Sue: Thank you, Alex. # face: smile # id: thanked_alex
- else:
    Sue: I never got your name, did I? … Alex. Thank you, Alex. # face: smile # id: thanked_name
}
Sue: First time this week I’ve put that phone down lighter than I picked it up. # face: smileBig # id: thanked_lighter
Tom has stopped typing. “What padlock?” he says. # id: thanked_tom # end: resolved # next: The van found the new house. On Monday Mr Farrow rang to say that his daughter has hardly been indoors since, and he asked for Sue by name.
-> END

=== civil ===
{ gone: -> rung_back }
Sue: Anyway, it’s in, that’s the main thing. I’ll let you get on. # face: tired # id: civil_end # end: resolved # next: Mr Farrow’s bicycle went to the right house. The next time something stuck, Sue asked round her own office for half an hour before she rang you, and that customer didn’t hold.
-> END

=== rung_back ===
Sue: I’ll ring him now. At least I can tell him it’s done, and not that it’s being looked at. # face: driven # id: rung_back_end # end: callback # next: Mr Farrow picked up, in his car. His daughter’s bicycle went to the right house, though he told the driver that he’d very nearly bought one somewhere else while he waited.
-> END

=== dropped ===
Sue: No, you take your call. It’s fine. It’s only Saturday. # face: solemn # id: dropped_end # end: callback # next: The other call was a laptop off its charger. At five to eleven Sue ran down to Despatch with the address on an envelope. Mr Farrow’s review gave the bicycle five stars and the telephone one.
-> END

=== on_her_own ===
Sue: Well. I’ll see what I can do from this end. Bye, then. # face: tired # sound: hangup # id: on_her_own_end # end: lost # next: The shop’s phone rang on while a queue was served, and the van sheet printed at eleven. On Friday two strangers signed for a small red bicycle, and Mr Farrow spent the birthday fetching it.
-> END

=== hangs_up ===
Sue: I think I’ll ask somebody who doesn’t mind being asked. # face: contempt # id: hangs_up_sue
The line closes. Tom looks up. “What was it?” he says. You don’t quite know. # sound: hangup # id: hangs_up_end # end: lost # next: Sue tried four other numbers. By half past ten Mr Farrow had cancelled the bicycle, and he told his neighbour that nobody there seems to talk to anybody.
-> END

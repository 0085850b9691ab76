# title: The recorded call
# desk: Coaching
# caller: Tom, from the meeting room
# summary: Tom is to hear a call of his own, forty-one minutes long. Ruth has asked you to do the asking, and said nothing about the talking.
# minutes: 6
# day: 4
# skills: clarify, courtesy, follow, improve
# locale: en-GB
# cast: Tom = short1, skin f2c9ac, clothes 5b7b9a, ink 5a3a22
# cast: Sue = medium1, skin f2c79d, clothes f26b4e, ink 4a2418
# cast: Ruth = afro, skin 7b4b2a, clothes 1f8a84, ink 20140f

// What is on the recording: Sue begins to say that she has the little laptop. Tom sighs, and she stops. On the little
// laptop F6 turns the light down. It takes them thirty-eight minutes to come back to what she began with.
// Silence is a reply here: right where Tom is already looking at the answer, wrong where he has asked you something.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = 0
VAR courtesy = 0

// From earlier calls; they change a line.
VAR met_sue = 0
VAR trust_sue = 0

// Kept by the story.
// own: he found the sigh himself. dark: he has heard minute thirty-eight. his: what he’ll do was said by him.
VAR own = false
VAR dark = false
VAR his = false

-> bar

// ---- Fourteen seconds ----

=== bar ===
Once in a while each of you hears a call again. It’s for the one who made it, and Ruth wipes them on Mondays. # place: meeting-room # id: bar_mondays
Tom is hearing his in the meeting room, where the loudspeakers are, and has rung you up from there. Ruth sits by you, microphone off, turning a pencil. She has asked you to ask. # id: bar_ruth
Tom: (breath) Fine. I’m in the fish tank, I’ve got the recording up. Which of my sins is it? # face: tired # id: bar_sins
* [It’s Tuesday’s, with Sue. I think you’ll soon hear what’s wrong with it. # courtesy: -1 # error: verdict-first # id: bar_wrong # note: You may be right, and you’ve told him what he’s meant to find. From now on he isn’t listening to the call, he’s listening for the charge. Let the recording speak before anybody sums it up.]
    Tom: Will I? Good. That saves you from saying it. # face: contempt # id: bar_wrong_tom
    -> play
* [Tuesday’s, with Sue. You’ve got the bar, so stop it where you like. # courtesy: 1 # id: bar_yours # note: A small thing, and you put it in his hand. Someone who can stop the recording doesn’t have to defend himself from it. People look hardest at what they’re allowed to hold.]
    Tom: I’ve got the bar. … Huh. Nobody’s let me drive before. # face: calm # id: bar_yours_tom
    -> play
* [Sorry about this. It’s not my idea, Tom. Shall we just get it over with? # error: disowned-it # id: bar_sorry # note: You wanted to stay on his side of the table. But now it’s nobody’s idea, and a thing to get over with can’t be worth hearing. If you’re the one who asks, mean to know the answer.]
    Tom: Whose idea is it, then? … No, fine. Over with. # face: suspicious # id: bar_sorry_tom
    -> play

=== play ===
{ met_sue > 0 and trust_sue > 0:
    Tom: Sue. She asks if you’re in, now, when it’s me that picks up. Did you know that? # face: tired # id: play_asks
}
{ met_sue > 0 and trust_sue < 0:
    Tom: Sue. You’ve had her on since, haven’t you? They’ve not got that one up here, I see. # face: suspicious # id: play_since
}
Sue: (recorded) It’s Sue, in Accounts. It’s that grey box, only I’ve a— # id: play_only
On the recording somebody breathes out. It takes a while. “It’s F6, Sue,” says Tuesday’s Tom. # id: play_breath
Sue: (recorded) F6. Right. No, never mind. F6. # id: play_never_mind
He stops it at fourteen seconds. # id: play_fourteen
Tom: There. It was F6. I said F6. I’d put that one in a museum. # face: calm # id: play_museum
* [(You keep quiet, and leave the line open for him.) # error: silence-too-soon # id: play_silence # note: Silence is a good tool, and it needs something to stand on. He hadn’t been asked anything yet, so he couldn’t tell a space to think in from a dead line. Ask first. Then be quiet.]
    Tom: Hello? … Have you gone, or is this a technique? # face: suspicious # id: play_silence_tom
    -> shown
* [What did you hear in that, the fourteen seconds of it? # clarify: 1 # id: play_hear # note: Open, short, and about the recording and not about him. His answer won’t be the one you’re hoping for. It tells you where he’s standing, though, and that is where you have to start from.]
    Tom: What did I hear. … I heard somebody who’s been told. # face: serious # id: play_hear_tom
    -> shown
* [You can hear yourself sigh, can’t you, just before the F6? # tier: 1 # error: told-him-what-he-heard # id: play_sigh # note: It’s there, plain as day, and he’d have come to it in another minute. Told to him, it’s an opinion that he can fight. Heard by him, it would have been a fact. You were both right and too quick.]
    Tom: That’s called breathing. I do it most days. # face: contempt # id: play_sigh_tom
    -> shown

=== shown ===
Tom: I showed her in March. I showed her again in April, with a drawing. She should know it. That’s what I hear. # face: tired # id: shown_drawing
The pencil beside you has stopped turning. On your own screen the bar stands at fourteen seconds. # id: shown_bar
* [(You keep quiet, and look at the bar as well.) # tier: 1 # clarify: 1 # id: shown_quiet # note: He had answered about Sue, and the question was about the recording. You didn’t argue. You left the two of them alone with each other, and somebody who isn’t being contradicted will often check for himself.]
    ~ own = true
    The line hums. Eight seconds is a long time on a telephone. Then you hear it again, through his end: the box, the breath, the F6. # id: shown_quiet_again
    Tom: … That’s not her. That’s me. I thought it was the fan. # face: concerned # id: shown_quiet_tom
    -> file
* [Don’t you think that she sounds a little hurt? # error: leading-question # id: shown_hurt # note: It has a question mark, and it’s a statement. He can only agree with you or refuse, and pride will choose for him. If you’ve already got the answer, it isn’t a question. Leave the recording to do it.]
    Tom: You tell me. You’ve got the answers on your side of the glass. # face: suspicious # id: shown_hurt_tom
    -> file
* [With a drawing. I see, then she might well know it. # error: agreed-to-be-liked # id: shown_agree # note: He’s a friend, and agreeing costs nothing. But you’ve just told him that the call was all right, and then there’s no reason to listen on. You can respect what he did in April and still not have heard Tuesday.]
    Tom: Thank you. So I’m not altogether sure what I’m doing in here. # face: calm # id: shown_agree_tom
    -> file

// ---- A straight question ----

=== file ===
{ own:
    Tom: I didn’t know it came out. … Does this go on my file? # face: concerned # id: file_came_out
- else:
    Tom: It’ll be that I breathed, will it? Does this go on my file? # face: serious # id: file_breathed
}
* [Would that matter very much, if it went on your file? # error: question-for-a-question # id: file_matter # note: In the middle of so much asking it’s easily done. But he wanted a fact, you had it, and a question handed back sounds like a method. Answer what is asked; it buys you the right to ask again.]
    Tom: You’re doing the book at me. Page nine. I’ve read page nine. # face: tired # id: file_matter_tom
    -> cost
* [No. It’s for you, and Ruth wipes the lot on Monday. # courtesy: 1 # id: file_no # note: He asked you something straight out and he was worried, so this was the moment to talk. No, and why no. Somebody who’s looking over his shoulder can’t listen, and now he needn’t.]
    Tom: Monday. (breath) Sorry. That’s the fan again. # face: smile # id: file_no_tom
    -> cost
* [(You wait a while, to see what he makes of that.) # courtesy: -1 # error: silence-to-a-straight-question # id: file_wait # note: Waiting can be the kindest thing on a call like this. Here he’d asked you something, and he was afraid of the answer, and in that place a silence is an answer. It says yes. A straight question gets a straight reply.]
    Tom: Right. So that’s a yes. # face: contempt # id: file_wait_tom
    -> cost

=== cost ===
Tom: It was still F6, though. It’s F6 if I say it, and F6 if I sing it. So what’s it cost anyone? # face: explaining # id: cost_sing
* [Colleagues are customers too, aren’t they? It’s all about how we come across. # error: slogan # id: cost_slogan # note: You believe it, and so does the firm. But he asked about a price, on a Tuesday, to a person, and you answered with a poster. A principle convinces whoever has it already. Stay with the fourteen seconds.]
    Tom: Is that on a mug yet? I feel that it should be on a mug. # face: tired # id: cost_slogan_tom
    He plays it again, to have something to do. “Only I’ve a—”, says Tuesday, and breathes. # id: cost_slogan_again
    -> only
* [Forty-one minutes is what it cost. She stopped telling you things because you sighed. # tier: 1 # tier: 2 # courtesy: -1 # error: told-him # id: cost_told # note: That’s the finding, correct in every word, and he now has it from you. What one is told by a colleague one can call unfair. He was two clicks from hearing it said by Sue, who isn’t even cross.]
    Tom: And you’ve got that out of fourteen seconds. You’re wasted on telephones. # face: contempt # id: cost_told_tom
    -> only
* [“Only I’ve a.” Your breath comes in there, and then she lets it go. A what, though? # tier: 1 # clarify: 1 # id: cost_a_what # note: You didn’t say what it cost. You pointed at the place where something was left out and wondered about it, which is catching. A gap in a sentence is hard to leave alone, above all for someone who mends things.]
    Tom: “Only I’ve a.” … I never heard that. # face: concerned # id: cost_a_what_tom
    -> only

// ---- Minute thirty-eight ----

=== only ===
Tom: So what had she got? You know, don’t you? You’ve heard it to the end. # face: serious # id: only_what
You do know. It’s at minute thirty-eight, and his hand is on the bar. # id: only_hand
* [She’d the little laptop, Tom. F6 is a different thing on those. # tier: 1 # tier: 2 # error: took-the-finding # id: only_laptop # note: He asked, you knew, and it seemed unkind to hold it back. But he could get to it himself in three seconds, and what he finds there is his for good. Give people facts that they can’t reach. Leave them those they can.]
    Tom: … You could’ve let me have that one. # face: tired # id: only_laptop_tom
    -> rest
* [Have a guess, go on. What would you say that it might’ve been? # error: quiz # id: only_guess # note: You wanted him to find it, and you made it a game in which you hold the card. He’s a grown man listening to his own bad Tuesday. Leave him with the recording, which knows more than either of you.]
    Tom: I’d say that I’m thirty-six, and it’s ten past four. # face: contempt # id: only_guess_tom
    -> rest
* [(You keep quiet. There’s a lot of bar left yet, and he’s got it.) # tier: 1 # tier: 2 # tier: 3 # id: only_quiet # note: He had asked you, and this time it was right not to answer, since the answer was under his own hand. That’s the test for a silence: can he get there without you? If he can, stand out of the light.]
    Tom: … It’s on here, isn’t it? … It’s on here. # face: driven # id: only_quiet_tom
    -> thirty_eight

=== rest ===
Tom: So there’s forty-odd minutes of this yet. Do I sit through it, or do I take it as read? # face: tired # id: rest_read
* [I’d sit through it. We could all hear it together, right from the start. # error: the-whole-of-it # id: rest_whole # note: Thorough, and fair to the recording. But he’d be listening to forty minutes of himself with an audience, and by minute six he’d be composing his defence. One moment, well chosen, is enough to believe.]
    Tom: All three of us, breathing. No. I’ll take it as read. # face: solemn # id: rest_whole_tom
    -> thirty_one
* [Try minute thirty-eight. It’s Sue who says it there, and much better than I do. # tier: 1 # tier: 2 # tier: 3 # id: rest_minute # note: You’d got between him and the recording, and you stepped out again. A place that he can go to and hear is worth more than your best account of it. It’s seldom too late to hand over the evidence.]
    Tom: Thirty-eight. Hang on. # face: calm # id: rest_minute_tom
    -> thirty_eight
* [You can take it as read. It doesn’t get any better, as I remember. # error: take-my-word # id: rest_read_it # note: You were sparing him, and he’ll be glad of it for an hour. But he’s got only your word for what she said, and next week he’ll remember the word and not the call. Let him hear one minute of it.]
    Tom: No. I don’t suppose that it does. # face: tired # id: rest_read_it_tom
    -> thirty_one

=== thirty_eight ===
~ dark = true
He pulls the bar along. Bits of Tuesday go by. # id: eight_bits
Sue: (recorded) It’s gone a bit dim, is that it? … No, dimmer. … It’s as good as night in here. # id: eight_dim
Sue: (recorded) I did start to say. Only I’ve a laptop today, the little one. Has that a different F6? … Well, she’s rung off, my lady with the brakes. # id: eight_laptop
Tom: Twenty-three times. I had her turn the lights down twenty-three times. # face: concernedFear # id: eight_times
{ courtesy < 0:
    Tom: She could’ve said so at any point, mind. She’s got a mouth. # face: suspicious # id: eight_mouth
- else:
    Tom: She was telling me at nine seconds. … What sort of a person doesn’t stop for “only I’ve a”? # face: solemn # id: eight_nine
}
-> thirty_one

// ---- His reasons ----

=== thirty_one ===
Tom: Thirty-one times since March. That’s me, saying F6. It’s a fault, that lookup, and I’ve told people it’s a fault. # face: explaining # id: one_fault
* [Who’ve you told? Let’s send them the thirty-one, with the dates. # improve: 1 # id: one_dates # note: There’s a real fault behind the sigh and he’s right to mind it. You took it seriously enough to ask who knows, and then made it something that can be sent. What’s reported no longer needs to be breathed out.]
    Tom: Told. … I’ve sighed at several people. I have got the dates, though. # face: smile # id: one_dates_tom
    -> flowers
* [Thirty-one, that’s a lot. But it’s hardly Sue’s doing, is it? # courtesy: -1 # error: yes-but # id: one_but # note: You began by hearing him and took it back with the “but”. He knows that it isn’t Sue’s doing; he has just spent half an hour on it. When someone brings you his reason, stay with the reason for one sentence more.]
    Tom: No. I’d got that far by myself, thanks. # face: contempt # id: one_but_tom
    { courtesy <= -2: -> shut }
    -> flowers
* [I’d be sighing as well. It’s been a joke ever since I came. # improve: -1 # error: joined-him # id: one_joke # note: It’s companionable, and some of it is true. But now there are two of you sighing, and the lookup is as it was. Agreeing with a complaint ends it where it stands. Ask who could mend it, and what they’d need from him.]
    Tom: It has, hasn’t it? So that’s two of us. It’s practically a policy. # face: calm # id: one_joke_tom
    -> flowers

=== flowers ===
{ dark:
    Tom: So what does one do? About her, I mean. Flowers? # face: concerned # id: flowers_dark
- else:
    Tom: Anyway. What do you want me to do? Flowers? # face: suspicious # id: flowers_want
}
* [I could have a word with her for you, or drop her a line. She’d take it from me. # follow: -1 # error: went-in-his-place # id: flowers_word # note: You’d spare them both an awkward minute, and it is the minute that counts. What you carry to Sue is a message. What he brings is the rest of her sentence. Offer to hold his line, not his tongue.]
    Tom: “Tom says sorry.” It’s like school. You’ll want me to sign it. # face: contempt # id: flowers_word_tom
    -> asked
* [It’s your call, really. Flowers, or a card, or leave it alone and see how Monday goes. # follow: -1 # error: options-without-a-lead # id: flowers_call # note: It is his call, and choices are good, and one of these is a way out with the light on. If you’d like somebody to do the harder thing, put it first, and put your own part in it next to it.]
    Tom: Leave it alone. Yes. You might have put that one first. # face: calm # id: flowers_call_tom
    -> asked
* [Ring and ask her for the rest of it, and I’ll take your line. Or sit in on mine first. # tier: 4 # follow: 1 # id: flowers_ring # note: A first step, a smaller one behind it, and you in both: your desk while he rings, or your own call on the table. It’s easier to be listened to for someone who sees that you’d go first.]
    { tier >= 4:
        Tom: “You were saying, Sue.” I could open with that. Two days late. … And I’m still sitting in on yours. # face: smile # id: flowers_ring_tom
    - else:
        Tom: I could. I’d sooner sit in on yours, and count the breathing. # face: suspicious # id: flowers_ring_count
    }
    -> asked

// ---- Ruth asks ----

=== asked ===
Ruth reaches across and switches her microphone on. # id: asked_switch
Ruth: Tom. What will you do? # id: asked_ruth
Tom: … # face: solemn # id: asked_dots
* [(You press your lips together, and count. Four. Five. Six.) # courtesy: 1 # follow: 1 # id: asked_count # note: It was Ruth’s question and his answer, and all that was wanted from you was room. The pause before a promise is where the promise is made. Fill it, and it’s yours. Leave it, and it’s his.]
    ~ his = true
    { tier >= 4:
        Tom: … Something. Today. Before I’ve thought of a funny way to say it. # face: driven # id: asked_count_tom
    - else:
        Tom: … Something. I’ll have to see what. # face: solemn # id: asked_count_what
    }
    -> finish
* [I think what he’ll do is ring her on Monday. Is that right? # error: answered-for-him # id: asked_monday # note: He was slow, it was uncomfortable, and you helped. But he was being asked what he would do, and he’s now agreed with what you would. A thing that he has only nodded to can be forgotten by Monday. Count to ten.]
    Tom: Monday. That’s right. You’ve got it minuted, I expect. # face: tired # id: asked_monday_tom
    -> finish
* [There’s no hurry with it. You’ve been very good about this. # follow: -1 # error: let-him-off # id: asked_hurry # note: He had been good about it, and you wished to let him go with that. But he was just about to say something, and you told him that he needn’t. Thank him when he’s finished. A pause isn’t always distress.]
    Tom: Oh. Good. I was going to … no. Good. No hurry, then. # face: calm # id: asked_hurry_tom
    -> finish

=== finish ===
{ tier >= 4:
    { his: -> rings }
    -> monday
}
{ tier >= 2: -> fine }
-> mute

=== rings ===
The meeting-room door goes. You can hear him dialling before he has sat down. # id: rings_door
Ruth: And you? What did you hear? # id: rings_end # end: resolved # next: “You were saying,” said Tom, and for a quarter of an hour Sue said it. Then they rang her lady with the brakes, Miss Okello, on two telephones at once. She had been going to ride down Castle Street on Sunday as they were.
-> END

=== monday ===
Tom: Well. That was very … (breath) … fan. # face: tired # id: monday_fan
Ruth: And whose answer was that? # id: monday_end # end: callback # next: He rang Sue on Monday, and said sorry well. She told him not to be daft, and didn’t mention the lady who had rung off. Miss Okello had her brakes done on Saturday by a man in a shed.
-> END

=== fine ===
Tom: Fine. # face: tired # id: fine_tom
Ruth: Fine? # id: fine_ruth
Tom: Noted, then. Fine and noted. # face: solemn # id: fine_end # end: callback # next: Tom sighs with his head turned now, away from the microphone. On Wednesday Sue began a sentence with “only”, heard the chair creak, and said never mind. The customer who was waiting on it was sent a left pedal, and then another left pedal.
-> END

=== mute ===
Tom: Thanks, both. Most instructive. I’d no idea that I was so audible. # face: calm # id: mute_end # end: callback # next: Tom has found the mute button. He sighs as before, and Sue hears a click, and waits, and wonders whether she’s been cut off. On Thursday she had been talking to the click for a minute when her customer, on the other ear, gave up.
-> END

=== shut ===
Tom: I think we’ve all heard it now. I’ve got calls waiting. People with problems. # face: contempt # id: shut_calls
He shuts the laptop, and it sounds like a door. Ruth’s pencil makes one small mark. # sound: hangup # id: shut_end # end: lost # next: Tom asked not to be recorded any more, and took the calls from outside only, as he’s good at those. Sue’s go to whoever is free. One of them was a Miss Okello’s, about brakes, and she was put through four times.
-> END

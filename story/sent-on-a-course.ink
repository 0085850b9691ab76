# title: Sent on a course
# desk: Team lead’s desk
# caller: Tom, IT help desk, the next desk
# summary: Tom has been put down for a course, for the third time. Ruth has asked you to take his call.
# minutes: 5
# day: 6
# skills: clarify, courtesy, follow, educate, improve, greeting
# rubric: follow 20
# locale: en-GB
# cast: Tom = short1, skin f2c9ac, clothes 5b7b9a, ink 5a3a22
# cast: Ruth = afro, skin 7b4b2a, clothes 1f8a84, ink 20140f

// What Tom needs: that somebody asks him what would help, before somebody else books what won’t.
// He is right that the course is a punishment, and that is half of it. The other half: callers do ring off when they hear
// him. Whoever only agrees leaves him right and stuck; whoever only tells him sends him to the hotel by the roundabout.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = -1
VAR courtesy = 0

// Earlier calls: lines only.
VAR met_tom = 0
VAR trust_tom = 0

// seen: he has looked at his own list. asked: he has said aloud what he would want. owed: he has an answer to come, and when.
VAR seen = false
VAR asked = false
VAR owed = false

-> ring

=== ring ===
Twenty to three. You are minding Ruth’s desk. Her note says: Tom will ring about the course. Take it. Don’t sell it. # place: next-desk # id: ring_note
Under it lie his call list for last Tuesday, HR’s list with his name on, and the leaflet. One: Smile, They Can Hear It. Two: Owning the Ouch. # id: ring_papers
The phone rings. Tom is eleven feet away, with the receiver at his ear and his back to you. # id: ring_back
* [Tom, I can see you. You could just turn round, you know. # courtesy: -1 # error: joked-it-away # id: ring_turn # note: It is funny, and on another day he’d have said it himself. But he picked the telephone so as not to have a face while he said this. When someone chooses a little distance, leave it to him until he gives it up.]
    Tom: I could. The form says telephone. So I’m telephoning. (his chair turns to the wall) # face: contempt # id: ring_turn_tom
    -> opening
* [Ruth Adeyemi’s phone, Alex speaking. She asked me to take it. # greeting: 1 # id: ring_named # note: Whose phone, who you are, and why it’s you. He had got himself ready for Ruth, and a stranger in her chair needs explaining. You treated it as a real call, and so it became one.]
    { trust_tom > 0:
        Tom: Good. You, I can talk to. In both ears, as it turns out. # face: smile # id: ring_named_good
    - else:
        { met_tom > 0:
            Tom: You again. I keep getting you when it matters. In both ears, this time. # face: calm # id: ring_named_again
        - else:
            Tom: I know it’s Alex. I’m getting Alex in both ears. … Fine. Officially, then. # face: calm # id: ring_named_tom
        }
    }
    -> opening
* [Hello! It’ll be about the course. Ruth said that you’d be on. # error: began-for-him # id: ring_began # note: Friendly, and it saved him a sentence. But he’d been turning that sentence over since lunch, and now it’s something that people were already discussing. Let a person begin his own hard call, even if you know how it starts.]
    Tom: Did she. So it’s a thing. It’s been a thing in a meeting. # face: suspicious # id: ring_began_tom
    -> opening

=== opening ===
Tom: I’m ringing to not go. Customer Care Essentials. Two days, in a hotel by a roundabout. # face: tired # id: opening_not_go
Tom: Third time. They must think it’s like tetanus. (breath) Go on. Tell me it’s an opportunity. # face: contempt # id: opening_third
* [It’s got a new trainer this year, you know. People do say it’s better now. # error: sold-the-course # id: opening_trainer # note: You’d like it to be good for him, and perhaps it is. But he asked you for the sales talk so as to have it over with. Whatever you praise now, he has to run down, and you’re on opposite sides of a leaflet.]
    Tom: Better than what? Read me it. You’ve got the leaflet, I can see the leaflet. # face: suspicious # id: opening_trainer_tom
    -> leaflet
* [What is it you’ve got against it, Tom? Would it be the two days? # error: asked-for-objections # id: opening_against # note: You asked, and asking is usually the way in. But a question about his objections makes him the obstacle, and he has defended himself twice before. He needs to hear first that there’s something to object to.]
    Tom: Is that off the form? “Nature of resistance”? # face: contempt # id: opening_against_tom
    -> settled
* [No. Three times, and after complaints: I’d call that a punishment too. # courtesy: 1 # id: opening_punishment # note: You agreed with what’s true in it, without a but. He’s been told so often that it’s good for him that a plain yes lets him put his arms down. It’s half of the way, so don’t sit down there.]
    Tom: (a breath, a real one) … Right. Well. Thank you. I’d three more paragraphs. # face: smile # id: opening_punishment_tom
    -> settled

=== leaflet ===
You unfold it. A man in a headset is hugging himself, under a number two. # id: leaflet_modules
* [“Owning the Ouch.” All right. I wouldn’t want to go either. # courtesy: 1 # id: leaflet_ouch # note: You looked at it with his eyes, and you said what you saw. Changing your mind in front of somebody costs a little pride, and it tells him that this conversation can be moved.]
    Tom: There’s a badge. You get to wear it home. # face: smile # id: leaflet_ouch_tom
    -> settled
* [It’s two days off the phones, at any rate. I’d take that. # error: sold-the-lunch # id: leaflet_lunch # note: You tried to find him something in it, as one does for a friend. But he likes the phones, or did, and “at least it’s a rest” says that the job is the trouble and that a sandwich cures it.]
    Tom: I’m quite fond of the phones. It’s what they ring about. # face: tired # id: leaflet_lunch_tom
    -> settled
* [You might get something out of it, with an open mind. # courtesy: -1 # error: open-mind # id: leaflet_open # note: It sounds fair, and it’s what people say. But it puts the fault in his mind before anybody has looked at the course. Someone who has been twice has earned a closer question than whether he was open.]
    Tom: It was open both times. That’s how the ukulele got in. # face: contempt # id: leaflet_open_tom
    -> settled

=== settled ===
{ courtesy > 0:
    Tom: So we’re agreed, then. Lovely. Tell her I’ve a dentist. Both days. He’s very thorough. # face: calm # id: settled_agreed
- else:
    Tom: Fine. Tell her I’ve a dentist. Both days. Put me down as difficult. # face: contempt # id: settled_difficult
}
* [Before I do, what was it that the other two got wrong? # clarify: 1 # id: settled_wrong # note: He was on his way out, content, and you asked the thing that would keep him. Agreeing with a man is pleasant and changes nothing. Asking what would have been right is the half that’s harder to stay for.]
    Tom: Wrong? … They’d good biscuits. It was two days on how I sound. Not one question about what I’m asked. # face: explaining # id: settled_wrong_tom
    Tom: Forty-one calls a week, on one page. It says “Welcome back”, and what it means is “wrong password”. I’d like to hear them smile at the forty-first. # face: tired # id: settled_wrong_page
    -> have_to
* [I’ll tell her, and that you’re right. They’re a waste of your time. # error: stopped-at-agreeing # id: settled_tell # note: It would have made you a good neighbour. But he’d have hung up with a dentist and no more, and been booked again in spring. Agreement is where he starts to listen, so it’s the moment to ask and not to say goodbye.]
    Tom: Grand. That’s us agreed, then. … They’ll only book me again for April. I’ll be out of teeth. # face: tired # id: settled_tell_tom
    -> have_to
* [Couldn’t you tell her the real reason? She’d rather have that. # courtesy: -1 # error: asked-for-the-truth # id: settled_real # note: You were nearly there, and it’s true of Ruth. But it came out as though he were lying, when the dentist was a joke to cover a retreat. Ask what the real reason is, yourself, because you are who’s listening.]
    Tom: The real reason. On the form. In the box that takes four hundred characters, with spaces. # face: contempt # id: settled_real_tom
    -> have_to

=== have_to ===
{ courtesy <= -3: -> puts_down }
Tom: Only… have I got to? If I say no, and stay no? # face: serious # id: have_to_ask
* [I’d leave that to Ruth, really. It isn’t for me to say, is it? # error: left-it-to-ruth # id: have_to_ruth # note: Modest, and it’s often right not to speak for your team lead. But she gave you this call, and the answer is on the paper in front of you. Handing on what you know is one more desk that he’s been sent to.]
    Tom: You’re in her chair. You’ve got her pen. (breath) Fine. # face: suspicious # id: have_to_ruth_tom
    -> why_me
* [You haven’t. A place is held in your name, and you can leave it. # tier: 1 # id: have_to_no # note: He asked a straight question and got a straight answer, with no condition tied to it. A thing that’s really free to be refused can be looked at calmly, and that’s of more use to you than a yes.]
    Tom: Leave it. Just leave it. … Huh. I’d a speech for that as well. # face: calm # id: have_to_no_tom
    -> why_me
* [Not if you give her something for it. That’s fair, I’d have said. # tier: 1 # courtesy: -1 # error: made-it-a-trade # id: have_to_trade # note: You told him that he could refuse, and then you put a price on it. There isn’t one: Ruth wants his reasons, and she isn’t buying them. Someone who’s been punished hears every bargain as the next punishment, so leave the answer free.]
    Tom: Ah. There it is. What’s she want, a kidney? # face: suspicious # id: have_to_trade_tom
    -> why_me

=== why_me ===
{ courtesy <= -3: -> puts_down }
{ tier >= 1:
    Tom: Then what’s my name doing on it? Who sat there and typed Birch? # face: suspicious # id: why_me_typed
- else:
    Tom: So who was it that typed Birch? I’d like a name for a name. # face: contempt # id: why_me_name
}
* [There were some complaints, Tom. Three of them, if you want to know. That’ll be why it’s you and nobody else. # tier: 2 # courtesy: -1 # error: verdict-for-a-reason # id: why_me_verdict # note: It’s accurate, and he’d asked. But given like that it’s a verdict: there were complaints, so here you are. The reason that he can use is how the list works and what stops it, and that you kept back.]
    Tom: Right. Thank you, m’lud. # face: serious # id: why_me_verdict_tom
    -> three
* [I wouldn’t read anything into it. It’s only a list, and everyone’s on one of them sooner or later. # error: only-a-list # id: why_me_only # note: You were trying to make it smaller for him. But he’s been on it three times, so he knows that it isn’t chance, and now he also knows that you’ll say so to be kind. A reason would weigh less than that.]
    Tom: Is Bernard on one? No. There’s things you don’t put Bernard on. It says three complaints, on mine. # face: tired # id: why_me_only_tom
    -> three
* [Nobody, it fills itself in at three complaints, and you come off it once Ruth has your reason. # tier: 1 # tier: 2 # educate: 1 # id: why_me_list # note: You explained how a name gets on to the list and how it gets off again. It wasn’t a person judging him, it was a sum. And now he knows where the one gap in it is, and that it’s waiting for his own words.]
    Tom: It does it by itself. … I’ve been sent to a roundabout by a spreadsheet. Twice. # face: explaining # id: why_me_list_tom
    -> three

=== three ===
{ courtesy <= -3: -> puts_down }
His call list has a mark in Ruth’s pencil. On Tuesday there are seven calls of eight seconds. Each of the seven tried another desk, a minute after. # id: three_list
Tom: Three people. (he has stopped swinging the chair) What do they say I do? I’m not rude. I’m quick. You’ve sat beside me. Is there anything in it? # face: serious # id: three_ask
* [Honestly, you’re the best there is on this desk. I’d take no notice of them. # error: kind-lie # id: three_best # note: He may well be the best on the desk, and it’s kind to say it. But he’d just turned serious, which he does about twice a year, and you answered with a compliment. When somebody asks for the truth, kindness is giving it with care.]
    Tom: That’s nice. That’s what it says on the badge. … I did ask, though. # face: tired # id: three_best_tom
    -> asked_twice
* [Ruth seems to think there is, and somebody in HR did mention your tone. # courtesy: -1 # error: hid-behind-others # id: three_ruth # note: You let other people say it, so that you wouldn’t have to. But he asked what you had seen from your own chair, and an opinion at third hand can’t be looked up or answered. Say what you know, and where he can find it.]
    Tom: My tone’s been to HR? It might have said. What about you? # face: contempt # id: three_ruth_tom
    -> asked_twice
* [A bit, yes. Your list, Tuesday: seven calls, eight seconds. Then they tried elsewhere. # tier: 3 # courtesy: 1 # id: three_list_yes # note: You told him the hard thing in figures that he can look up without you, and no word about his character. He’d argue with an opinion all afternoon. Eight seconds he can only read, and then begin to wonder about.]
    ~ seen = true
    -> eight

=== asked_twice ===
{ courtesy <= -3: -> puts_down }
Tom: I’m asking what you’ve heard. You. With the ears. # face: serious # id: asked_twice_you
* [I only meant that it’s the calls, and not you. Anyone would. # error: excused-him # id: asked_twice_anyone # note: You’re right about the calls, and he’d thank you for it. But excusing him again leaves him exactly where he was: right, and on the list. He wants to know what other people hear, because that is the part he can’t hear for himself.]
    Tom: Anyone would what? (breath) Doesn’t matter. Anyone would. # face: tired # id: asked_twice_anyone_tom
    -> send_me
* [It’s in your list, on Tuesday: seven people rang off after eight seconds. # tier: 3 # id: asked_twice_list # note: The second time of asking, and you gave him something he can see. It’s harder to say after a compliment or a dodge. But he did ask twice, and someone who asks twice for the truth has already made room for it.]
    ~ seen = true
    -> eight
* [I’ve got to sit next to you, Tom. Don’t make me say it, please. # courtesy: -1 # error: spared-yourself # id: asked_twice_spare # note: It was honest, about you. But now he knows there’s something so bad that it can’t be said, and whatever he imagines will be worse than seven short calls. Saying a small true thing is easier to sit next to.]
    Tom: That bad. Right. I’d not have guessed it was that bad. # face: solemn # id: asked_twice_spare_tom
    -> send_me

=== eight ===
Eleven feet away, he scrolls. You can hear the wheel of his mouse twice. # id: eight_scrolls
{ courtesy < 0:
    Tom: Eight. Eight. So you’ve been counting me. … Eight. (breath) What can you even say in eight? # face: suspicious # id: eight_counting
- else:
    Tom: Eight. Eight. … What do I say in eight seconds? “IT, Tom”, and a— (he hears it) Oh. # face: concerned # id: eight_oh
    Tom: They’d not even said what it was. Had they? And I’d already answered. # face: solemn # id: eight_answered
}
-> send_me

=== send_me ===
{ seen:
    Tom: So they’ve a point, the three. (breath) Fine. Send me. I’ll own my ouch. # face: solemn # id: send_me_point
- else:
    Tom: Fine. Send me. Two days, and I’ll wear the badge. Is that everybody happy? # face: tired # id: send_me_badge
}
* [It might not be so bad, once you’re there. You could just see how it goes. # error: took-the-surrender # id: send_me_see # note: He gave in, and it must have felt like the end of the job. But he gave in because he was hurt, and someone who goes like that sits there with his arms folded. When a person surrenders, ask him what he would have fought for.]
    Tom: That’s what they said about the last one. I saw how it went. It went past a roundabout. # face: contempt # id: send_me_see_tom
    -> box
* [Leave the smiling out of it. What would have to change, in the work itself? # clarify: 1 # id: send_me_change # note: You didn’t take the surrender, and you didn’t take back the truth either. The callers have a point and so has he, and the question holds both: what would make it different? He has had the answer ready for two years.]
    ~ asked = true
    Tom: D’you know that “Welcome back” page? D’you know who I told? An hour a week, I asked for. Off the phones, to mend what makes them ring. # face: driven # id: send_me_change_hour
    Tom: And the new ones sit by me, first week, not by a video. I’d it typed up. Two years back. What d’you think they said? … They didn’t. # face: serious # id: send_me_change_video
    -> box
* [No, no, those calls would make anybody sound tired. It’s not you, Tom, truly. # courtesy: -1 # error: took-it-back # id: send_me_back # note: You couldn’t bear to see him flattened, so you agreed with him all over again. But that unsays the only useful thing he has heard today, and treats him as someone who can’t stand it. Stay with what’s true, and ask what would help.]
    Tom: You can’t have it both— Is there something in it, or isn’t there? # face: suspicious # id: send_me_back_tom
    -> box

=== box ===
{ courtesy <= -3: -> puts_down }
{ asked:
    Tom: There’s a box. “What would be of more use?” I’d never scrolled down that far. … It’s blinking. It’s twelve minutes to. # face: calm # id: box_scrolled
- else:
    Tom: There’s a box at the bottom. “What would be of more use?” Shuts at three. (breath) What do they want in a box? # face: tired # id: box_want
}
* [What you’d want instead, biggest thing first. I’ll have your calls till three. Or say it, and I’ll type. # tier: 4 # follow: 1 # id: box_first # note: Two ways of doing it, the better one first, and you paid for it with something that costs you: his phone, for twelve minutes. The words stay his. People write the true thing down when somebody has made it quiet enough.]
    { tier >= 4:
        Tom: You’ll have my calls. … Mind the page. (typing) “One. An hour.” # face: driven # id: box_first_hour
    - else:
        Tom: Have the calls, if you want them. I’ll put something. It’ll fit in four hundred. # face: suspicious # id: box_first_something
    }
    -> an_answer
* [Put whatever you like. It’s your box, after all. Ruth’s easy, she’ll most likely go along with anything sensible. # follow: -1 # error: whatever-you-like # id: box_whatever # note: It sounds like trust, and it leaves him alone with a blinking line, twelve minutes and a phone that’s about to ring. Somebody who has been ignored once won’t write it twice unasked. Say what you’d put first, and which part of it you’ll carry.]
    Tom: Whatever I like. I’d like a motorbike. # face: contempt # id: box_whatever_tom
    -> blinking
* [I could write it for you. Would that be easier? I think I know what you’re after by now. # error: wrote-his-reasons # id: box_write # note: You offered work, and that’s more than most would. But they’re his reasons, and nobody has let him say them yet. Knowing what someone wants before he’s said it is just what his callers rang off from.]
    Tom: You know what I’m after. (breath) D’you know who says that? I say that. It takes me eight seconds. # face: serious # id: box_write_tom
    -> blinking

=== blinking ===
Tom: Still blinking. Are you doing anything, or are we both just watching it? # face: tired # id: blinking_both
* [I’ll leave you to think it over, then. It ought to come from you. # error: left-him-to-it # id: blinking_leave # note: It’s meant as respect, and some people do write better alone. But he has had two years alone with it. The words should come from him, and the quiet to write them in could have come from you.]
    Tom: It did come from me. It came from me two years ago. # face: solemn # id: blinking_leave_tom
    -> roundabout
* [I’m taking your phone. Write down the first thing you’d change. # tier: 4 # follow: 1 # id: blinking_phone # note: You stopped talking about it and picked something up. It’s a small thing, one telephone for ten minutes. But it’s what he lacked, and it makes one line in a box look like work and not like a wish.]
    { tier >= 4:
        Tom: That’s my— (it rings on your desk) You’ve actually put it through. … Right. “One.” # face: smile # id: blinking_phone_one
    - else:
        Tom: You’ve put it through. Well. I’ll write them something, I suppose. # face: calm # id: blinking_phone_suppose
    }
    -> an_answer
* [Put dentist, and we’ll do it properly when there’s more time. # follow: -1 # error: put-dentist # id: blinking_dentist # note: You wanted to get him off the list before three, and you’d have sat down with him afterwards, too. But afterwards is where his last page went. A real reason in bad handwriting today is worth more than a good one some time.]
    Tom: When there’s more time. (breath) I know where that’s filed. # face: contempt # id: blinking_dentist_tom
    -> roundabout

=== an_answer ===
You put his phone through to yours. Somebody wants a password, and is very nice about it. # id: an_answer_put
Tom: (still typing) And then what? She reads it. I can do a no. It’s the not hearing. # face: concerned # id: an_answer_then
* [You’ll hear by noon tomorrow, and why, and I’ll ask HR to put that box before the list. # follow: 1 # improve: 1 # id: an_answer_noon # note: A time, a reason with it, and your word that somebody comes back either way. And you’ve noticed that the list asks last what it should ask first, and you’ll tell those who can turn it round. He can do a no, so promise him an answer and not a yes.]
    ~ owed = true
    { tier >= 4:
        Tom: Noon. And why. (a key, pressed hard) It’s gone. Three hundred and ninety-eight, with spaces. # face: calm # id: an_answer_noon_tom
    - else:
        Tom: Noon. And why. (breath) I’ll not set an alarm. # face: suspicious # id: an_answer_noon_alarm
    }
    -> finish
* [I’ll answer for Ruth. She wouldn’t leave you without one. She thinks the world of you, Tom. # error: answered-for-her # id: an_answer_world # note: It’s likely true, and a nice thing to hear about yourself. But his last page wasn’t lost because anybody thought badly of him. It was lost because nobody had said by when. Don’t vouch for someone’s heart when what’s wanted is a date.]
    Tom: She thinks the world of everyone. It’s a lot of world to get round to. # face: tired # id: an_answer_world_tom
    -> finish
* [At least you’ll have said it this time. Surely that’s worth having, whatever she does with it. # courtesy: -1 # error: worth-having-said # id: an_answer_least # note: You were preparing him for the worst, as a friend might. But he said it two years ago, so it’s worth exactly what it was worth then. If you ask someone to try again, bring him something that’s different this time.]
    Tom: I’ve had the joy of having said it. I’ve had that for two years. # face: contempt # id: an_answer_least_tom
    -> finish

=== finish ===
// In Inky, where tier stays 0, he is struck off and no more.
{ tier < 4: -> struck_off }
{ owed: -> an_hour }
-> not_hearing

=== an_hour ===
Ruth: (in the doorway, reading) An hour? # face: calm # id: an_hour_ruth
Tom: (no longer into the telephone) A week. I can explain it. # face: serious # id: an_hour_explain
Ruth: Explain it. # face: smile # id: an_hour_sits # end: resolved # next: He had his answer at ten to twelve: yes to the hour, and one new starter to begin with. Three weeks on, the page said “Wrong password”, to colleagues and customers alike. A woman in Whitby read it at her second try and not her ninth, laughed, and bought the bell.
-> END

=== not_hearing ===
Tom: That’s it gone, then. I’ll not wait up. # face: calm # id: not_hearing_gone
The receiver goes down in both your ears. # sound: hangup # id: not_hearing_end # end: callback # next: Ruth read it that evening and liked it, and meant to say so. Tom heard in the second week, when he had stopped listening. In between, the seven came to nineteen. One was a shop with a customer at the till, who left the tandem and took the bus.
-> END

=== struck_off ===
Tom: There. I’ve put “Not at this time”. That’s a reason. It’s got words in. # face: tired # id: struck_off_words
Tom: No, you’ve been… It’s fine. I don’t have to go. That’s what I rang for. # face: solemn # id: struck_off_fine # end: callback # next: Ruth struck him off at one minute to three, and asked what he would sooner have. He said that he was fine. The Monday after, a driver at the kerb, with a customer’s gate to find, heard eight seconds of Tom and went by guess. The bicycle spent the night at the wrong farm.
-> END

=== roundabout ===
Three o’clock. On HR’s list the line with his name turns from yellow to green. # id: roundabout_green
Tom: And that’s me booked. (breath) I’ll send you a card. # face: tired # sound: hangup # id: roundabout_card # end: lost # next: He went, and sat at the back, and was awarded the badge. For a week he smiled, and they could hear it. A woman in Whitby, locked out at her ninth “Welcome back”, asked him whether he was laughing at her.
-> END

=== puts_down ===
Tom: You know what? I’d sooner have had the voicemail. # face: contempt # id: puts_down_voicemail
Eleven feet away, without turning round, he lays the receiver down. You hear it twice. # sound: hangup # id: puts_down_end # end: lost # next: He told Ruth that the two of you had had a good chat. At three the list booked him by itself. The next morning a man in Selkirk, who wanted to buy four bicycles, listened for eight seconds and rang somebody else.
-> END

# title: We tried that on Tuesday
# desk: Networks help desk
# caller: Bernard, Payroll, ext. 1194
# summary: Bernard has rung twice this week and been helped twice. He would like it, today, to be true.
# minutes: 5
# day: 9
# skills: clarify, courtesy, follow, educate, improve, greeting
# rubric: follow 20
# locale: en-GB
# cast: Bernard = grayShort, skin f6d7bf, clothes 6b705c, ink 555555
# cast: Priya = long, skin a5694f, clothes d9d3ec, ink 1b1320

// What is really wrong: on Monday Payroll moved into Meeting Room 4, and nobody told the room. A standing booking for a
// club that was wound up years ago ends there every day at four, and then the room cuts everybody off, for the next lot.
// His file leaves at ten to four and runs twenty-six minutes. Tried again after four it goes, which looks like a cure.
// He has had two answers and two reasons. Here the ladder starts in the middle: something he can see, then why, then what.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = -1
VAR courtesy = 0

// Earlier calls: lines only.
VAR met_bernard = 0
VAR trust_bernard = 0

// fobs: times he has been handed something off a card; at the third he leaves you in peace.
VAR fobs = 0
// own: the record of this call will hold his words, and stay open.
VAR own = false

-> ring

=== ring ===
Thursday, twenty-nine minutes to four. The display says Bernard Hale, Payroll, and under it come up his other calls. # place: payroll-office # id: ring_display
Tuesday, 4.05: restarted, all well, closed. Wednesday, 4.06: restarted, line fine, probably the bank, closed. # id: ring_log
* [Good afternoon, networks, thank you so much for ringing. How may I help you today? # error: first-time-voice # id: ring_how # note: Courteous, and the voice for somebody who rings for the first time. He has been asked that twice this week. When the display tells you that a caller has been here before, let him hear that you know it.]
    Bernard: I was asked that on Tuesday, and I was asked it on Wednesday, in the same words, which I took at first for a recording. # face: tired # id: ring_how_bernard
    -> third
* [Networks, hello. Is it still that same trouble? Have you restarted it again since? # courtesy: -1 # error: first-card-in-the-box # id: ring_restart # note: It’s where most faults end, and you’d seen that he had rung before. But a restart is what he was given last time, and it’s the one thing he knows isn’t the answer. Look at what was tried before you offer it.]
    ~ fobs++
    Bernard: We tried that on Tuesday. I mention it because I was about to be asked, and I see that I was not quick enough. # face: serious # id: ring_restart_bernard
    -> third
* [Networks, Alex speaking. Mr Hale, I’ve got Tuesday and Wednesday in front of me. # greeting: 1 # courtesy: 1 # id: ring_named # note: Your name, his name, and proof in one breath that the last two calls were written down and read. For somebody who’s been passed along, being remembered comes before being helped.]
    { met_bernard > 0 and trust_bernard < 0:
        Bernard: Ah. It is you. I had hoped, if you will forgive me, for somebody else. But you have read it, which is more than they had. # face: suspicious # id: ring_named_you
    - else:
        { met_bernard > 0:
            Bernard: Alex. You do get about. And you have read them, which puts you two ahead of your colleagues. # face: calm # id: ring_named_about
        - else:
            Bernard: Have you indeed. Then you are two ahead of your colleagues, who had neither of them in front of anybody. # face: calm # id: ring_named_bernard
        }
    }
    -> third

=== third ===
Bernard: I send a file to the bank at ten minutes to four. It stops. I am told to restart, I restart, it goes, and I am told that I am cured. # face: explaining # id: third_cured
Bernard: I am not cured, I am late. And before I say it all a third time, I should be glad to know that there is somebody there. # face: serious # id: third_somebody
* [It says they restarted at about five past, both days. And when had it stopped? # clarify: 1 # id: third_when # note: One narrow question, taken from the record, about the one thing that the record leaves out. It shows that you’ve read it more surely than saying so, and he’s a man who writes down times.]
    Bernard: At four. On the stroke, on both days, I have it here in pencil. … You are the first who has asked me when. # face: smile # id: third_when_bernard
    -> conclude
* [I do understand how frustrating this must have been for you, and I’m truly sorry. # error: more-politeness # id: third_sorry # note: It was meant, and on a first call it would have helped. But both of the people who fobbed him off were kind as well, so kindness has stopped telling him anything. Show that you’ve understood the matter, since anyone can say that they understand.]
    Bernard: You are very kind. They were both very kind. I could wish that somebody were rude and looked. # face: tired # id: third_sorry_bernard
    Bernard: Four o’clock, it was, on both days. I have it in pencil. # face: solemn # id: third_sorry_four
    -> conclude
* [Could you take me through all of it, from the start, so that I’m sure I’ve got it? # courtesy: -1 # error: third-telling # id: third_again # note: An open question is a good habit, and you wanted to be thorough. But he had just asked not to tell it a third time, and most of it was on your screen. Ask for what’s missing and not for everything again.]
    ~ fobs++
    Bernard: From the start. Well. In ninety-four, when it was still cards, they went on the number nine bus, with Mr Platt. # face: solemn # id: third_again_platt
    Bernard: I see that it is twenty-five to, so I shall come to Tuesday. Four o’clock, it stopped. Four o’clock on Wednesday. # face: serious # id: third_again_four
    { fobs >= 3: -> not_detain }
    -> conclude

=== conclude ===
You look up his socket. It’s listed as Meeting Room 4. Payroll was moved in there on Monday, because of the carpets. # id: conclude_socket
The room has a standing booking: Quality Circle, daily, three till four, until further notice. When it ends, the room ends every connection. # id: conclude_booking
Outside each meeting room there’s a small lit panel that says who is in it. # id: conclude_panel
Bernard: You have gone quiet. On Tuesday, that was the card being looked for. # face: suspicious # id: conclude_quiet
* [It’s your socket. It’ll stop at four again, whatever anybody restarts. # tier: 1 # error: answer-before-belief # id: conclude_socket_it # note: You were right, and you said it straight, which most callers would thank you for. But he’s had two straight answers that were wrong, and yours sounds the same from where he sits. When answers have lost their credit, begin with what he can see.]
    ~ fobs++
    Bernard: On Tuesday it was the machine, on Wednesday the bank, and today it is the socket. You are working your way along the desk. # face: contempt # id: conclude_socket_bernard
    { fobs >= 3: -> not_detain }
    -> challenge
* [Could you go to your door, and read me the little panel on the outside? # tier: 3 # courtesy: 1 # id: conclude_door # note: You didn’t say that you knew. You sent him to see for himself, and trusted him to draw the line from there. To someone who’s been told things all week, being asked to look is the first respect he’s been paid.]
    -> door
* [Meeting rooms cut the line when a booking ends, to clear it for the next. # tier: 2 # error: reason-before-belief # id: conclude_meeting # note: It’s the true reason, and usually it’s what turns a no into sense. But a reason works on someone who half believes you already. He’s been given reasons all week, so give him something to look at first, and then explain what he has seen.]
    ~ fobs++
    Bernard: I dare say that they do. This, however, is Payroll. # face: contempt # id: conclude_meeting_bernard
    { fobs >= 3: -> not_detain }
    -> challenge

=== challenge ===
Bernard: In thirty-one years I have been given a great many explanations. How should I tell this one from those? # face: serious # id: challenge_tell
* [By the panel at your door. Do go and see who it thinks is in there with you. # tier: 3 # id: challenge_panel # note: He asked how to tell, and you gave him a way that doesn’t pass through you. It came second when it should have come first, but a thing that he reads with his own eyes makes up for that.]
    -> door
* [By this: I’m certain of it, Mr Hale. You have my word, for what that’s worth. # error: gave-my-word # id: challenge_word # note: You wanted to put something of your own behind it, and that’s generous. But a word is worth what the last one was worth, and on this desk the last two came to nothing. Put a fact behind it instead, and your word will be good again.]
    Bernard: I have two of those already. They are in the drawer, with the luncheon vouchers. # face: tired # id: challenge_word_bernard
    -> why
* [You needn’t follow it, honestly. It’s ten minutes’ work here, and it’ll be gone. # courtesy: -1 # error: neednt-follow # id: challenge_neednt # note: You were trying to spare him the detail. But he has followed the money of nine hundred people for thirty-one years, and he’d asked you something. Sparing someone an explanation that he’s asked for tells him you doubt he’d manage it.]
    ~ fobs++
    Bernard: I follow a good deal. I have followed, for example, that I am not to ask. # face: contempt # id: challenge_neednt_bernard
    { fobs >= 3: -> not_detain }
    -> why

=== door ===
The receiver is laid on something soft. Steps go away, brisk. They come back a good deal slower. # id: door_steps
{ courtesy < 0:
    Bernard: It says Quality Circle, in use until sixteen hundred. I don’t say I see what you’re driving at. I say that’s what it says. # face: suspicious # id: door_says
- else:
    Bernard: “Quality Circle. In use until sixteen hundred.” … There isn’t one. There hasn’t been since, I couldn’t tell you, two thousand and eleven? # face: concerned # id: door_circle
    Bernard: I was its treasurer. # face: solemn # id: door_treasurer
}
-> why

=== why ===
{ door:
    Bernard: But I don’t see what a meeting that isn’t held can do to a file that’s mine. # face: concerned # id: why_meeting
- else:
    Bernard: Go on. What is it supposed to be, this time? # face: suspicious # id: why_supposed
}
* [It means that it wasn’t you. You’ve been right the whole week, you know, and we weren’t. # error: comfort-for-a-cause # id: why_right # note: He had earned that, and you were generous to say it. But he asked how the one thing does the other. Being told that he was right leaves him as wise as he was on Monday, so explain first, and let him find out for himself that he was right.]
    Bernard: I know that I was right. I should like to know what about. # face: serious # id: why_right_bernard
    -> four_oclock
* [It means that it wasn’t looked at on Tuesday, or they’d have found it. # courtesy: -1 # error: blamed-the-last-one # id: why_nobody # note: You wanted to stand apart from what went before. But he rang a desk, and to him you are that desk. Blaming the last person tells him what the next one will say of you, and it still doesn’t explain anything.]
    Bernard: I dare say that he spoke as highly of whoever came before him. # face: contempt # id: why_nobody_bernard
    -> four_oclock
* [The room doesn’t know you’ve moved in. As a meeting ends, it clears the line for the next. # tier: 2 # educate: 1 # id: why_room # note: You explained what he had seen, and now the panel, the hour and the two cures all hang together. With a reason of that sort he could find the next one himself, and that is what an explanation is for.]
    { door:
        Bernard: It clears… So at four it shows the Circle out, and me with it. And at five past there’s nobody left to show out. Well, I’m damned. # face: smile # id: why_room_circle
    - else:
        Bernard: So I am being asked to leave a meeting. It is at least a new one. I had not had that one. # face: suspicious # id: why_room_new
    }
    -> four_oclock

=== four_oclock ===
Bernard: Then am I to understand that at four o’clock today, with nine hundred people’s wages half-way along the wire… # face: concernedFear # id: four_understand
* [It’s possible, yes. I’d see how it goes at four, and then we’ll know. # follow: -1 # error: wait-and-see # id: four_see # note: You were being careful, and you hadn’t seen it happen yourself. But he has, twice, and “see how it goes” is a fob-off with a clock on it. When you know what’s coming, say so while there’s still time to step aside.]
    ~ fobs++
    Bernard: We did see how it went. We saw on Tuesday, and on Wednesday we saw it again. # face: contempt # id: four_see_bernard
    { fobs >= 3: -> not_detain }
    -> need
* [You’ll be cut off, yes, and a restart won’t have anything to do with it. # tier: 1 # courtesy: 1 # id: four_cut # note: He’d worked it out and needed to hear it from you, plainly, with the restart put to rest. Said first, this would have been the third answer of the week. Said here, it only confirms what he has seen.]
    { tier >= 3:
        Bernard: Thank you. I have waited since Tuesday for someone to say that out loud. # face: calm # id: four_cut_thank
    - else:
        Bernard: That is plain, at any rate. I cannot say that it is pleasant. # face: serious # id: four_cut_plain
    }
    -> need
* [Oh, I’m sure it won’t come to that, Mr Hale. There’s plenty of time yet. # error: soothed # id: four_sure # note: You wanted to take the fear out of his voice. But he’s right to be afraid, and he can count. Soothing someone who sees clearly makes you the one who doesn’t, so agree with the danger first and then deal with it.]
    Bernard: It’s twenty-three minutes to. I’m not sure it’s plenty. I’m not sure you are. # face: concerned # id: four_sure_bernard
    -> need

=== need ===
Bernard: It goes at ten minutes to four. It has gone at ten minutes to four since the spring of two thousand and six. # face: serious # id: need_since
* [How long does it run? When does the bank shut? # clarify: 1 # id: need_long # note: Two numbers that only he has, and every plan hangs on them. You could have guessed, and then found out at a quarter past four. Ask for the limits before you draw inside them.]
    Bernard: Twenty-six minutes. They shut at half past four, to the second. Miss Liu’s figures come at a quarter to, and cannot come before. # face: explaining # id: need_long_bernard
    Bernard: And the customers’ refunds ride along with it. There is a Miss Tolland, in Truro, who has been waiting since August for a wheel. # face: concerned # id: need_long_tolland
    -> plan
* [What if it went tomorrow? Would a day matter? # courtesy: -1 # error: moved-payday # id: need_tomorrow # note: As a question about limits it wasn’t a bad one. But it came out as a proposal, and what it proposed was that people wait for their wages so that a socket needn’t be hurried. Ask what the limits are and let him name them.]
    Bernard: Nine hundred people, I think, would tell you by about lunch-time. # face: contempt # id: need_tomorrow_bernard
    -> plan
* [Send it this minute, and it’s there before four. # error: raced-the-clock # id: need_now # note: It was quick thinking, and it would have been neat. But you didn’t know how long it runs or what it waits for, and he does. A clever plan made without the caller’s numbers is a guess that he has to correct.]
    Bernard: I cannot. Miss Liu’s figures come at a quarter to four. I have asked her to be early, once, in two thousand and nine. # face: tired # id: need_now_bernard
    -> plan

=== plan ===
Across the desk Priya has a phone at each ear. She reads your screen upside down, and holds up five fingers. # id: plan_priya
Bernard: What would you have me do? # face: driven # id: plan_do
* [If it goes at four, ring straight back and ask for me, and you won’t have to explain it all again. # follow: -1 # error: a-fourth-call # id: plan_back # note: You offered yourself by name, and it would have been a comfort on Tuesday. But it lets the thing happen and has him ring about it afterwards, a fourth time. You can stop it before four, so the next call should be yours to him.]
    Bernard: You would like me to ring you when it has happened. I have become rather good at that. # face: contempt # id: plan_back_bernard
    -> pencil
* [To be on the safe side, I’d put it on a stick and send it from the HR office. It’s only along the corridor. # error: safe-side-for-whom # id: plan_stick # note: You’d found a socket that stays up, and that’s real help. But it’s nine hundred people’s bank accounts in a pocket, and he’s the one who would answer for them. Ask what rules the work has before you offer a way round it.]
    Bernard: I carried it once, in ninety-four, in a biscuit tin, and Mr Platt walked behind with an umbrella. We were spoken to. # face: solemn # id: plan_stick_tin
    -> pencil
* [Don’t press it till I ring. I’ll have that meeting struck out by ten to. If not, go at one past four. # tier: 1 # tier: 4 # follow: 1 # id: plan_ring # note: One thing for him to do, which is to wait for you, and one for you, with a time on it. And a second way that still arrives before the bank shuts. He can believe a plan that says what happens if it fails.]
    { tier >= 4:
        Bernard: One past four, and twenty-six: that is four twenty-seven. It fits. And you ring me. I shall not so much as fill the kettle. # face: smile # id: plan_ring_fits
    - else:
        Bernard: I shall write it down. I wrote the others down. # face: suspicious # id: plan_ring_write
    }
    -> record

=== pencil ===
Bernard: I have a pencil. What time do I write down, and whose name do I write beside it? # face: serious # id: pencil_time
* [Ten to, and mine. Else you go at one past. # tier: 4 # follow: 1 # id: pencil_mine # note: A time, a name, and what to do if neither comes good. It’s the same plan that you might have begun with, cut down to what fits in a ledger, and there it will be read again.]
    { tier >= 4:
        Bernard: “Ten to. Alex.” One past, and twenty-six… four twenty-seven. Yes. That will go in the column. # face: calm # id: pencil_mine_column
    - else:
        Bernard: “Ten to. Alex.” We shall see how it looks at ten to. # face: suspicious # id: pencil_mine_see
    }
    -> record
* [I’ll be as quick as I possibly can. # error: quick-as-i-can # id: pencil_quick # note: It was honest, and you’d have run. But he asked for a time and a name, and “quick” is neither. Someone who’s been let down can’t rest on effort, so give him a minute that he can hold you to.]
    Bernard: I have written “quick”. There is not a column for it. # face: tired # id: pencil_quick_bernard
    -> cut_off
* [Priya’s, she’s the one who’ll be doing it. # follow: -1 # error: somebody-elses-name # id: pencil_priya # note: It’s fair to say whose hands will do the work. But he has been handed on twice this week, and now he’s handed on again. Let Priya do it, and let the promise be yours, because you’re the one that he’s talking to.]
    Bernard: And is Miss Nair aware of it? … No. I thought not. # face: suspicious # id: pencil_priya_bernard
    -> cut_off

=== record ===
Bernard: And what shall you write? On Tuesday it was written that I had been helped. I was not shown it. Miss Nair told me, and she blushed. # face: serious # id: record_write
* [That it’s mended, Mr Hale, and I’ll close it the very minute the file has gone through. # error: closed-too-soon # id: record_mended # note: You’d like to give him a finished thing, and so would anyone. But that’s how it went on Tuesday and on Wednesday: it passed once, and it was closed. A fault that comes by the clock is cured when the clock has come round again.]
    Bernard: The very minute. Yes. That is when they closed the others. # face: tired # id: record_mended_bernard
    -> finish
* [Your words. What would you put? It stays open till you say, and I’ll ask that they all do. # clarify: 1 # improve: 1 # follow: 1 # id: record_words # note: You gave him the pen, and made him the one who says when it’s over. And by asking for it in every case you mend the thing that let him down: calls were closed by whoever was tired of them, and not by whoever had made them.]
    ~ own = true
    Bernard: I should put… “There was a meeting, and nobody was at it.” Till Monday, then. I shall tell you on Monday. # face: smile # id: record_words_bernard
    -> finish
* [That we’ve let you down badly, both times, and who it was. I won’t spare anybody, either. # improve: -1 # error: wrote-a-complaint # id: record_complaint # note: You were angry for him, which is loyal. But a note about who’s to blame gets answered by whoever’s blamed, and the booking stands there still. Write down what happened and what would stop it happening, and leave the names to the people who need them.]
    Bernard: I did not ring up for anybody’s head. I have had a head on my desk. It does not send files. # face: serious # id: record_complaint_bernard
    -> finish

=== finish ===
// In Inky, where tier stays 0, he goes by bus.
{ tier < 4: -> by_bus }
Fourteen minutes to four. Priya puts down one of her telephones. # id: finish_fourteen
Priya: One, it’s struck out. Two, I’d— no, you ring him. It was you that said you would. # face: calm # id: finish_priya
{ own: -> as_promised }
-> closed_again

=== as_promised ===
Bernard: (on the first ring) Payroll. … Free, it says. In green. I have been standing beside it. # face: smile # id: promised_free
Bernard: I have put “Alex, fourteen to, as promised”. It is the only entry this week that I have not had to rub out. # face: smileBig # id: promised_entry
“Treasurer,” says Priya, and starts to laugh when you have already hung up. # id: promised_priya # end: resolved # next: The file left at ten to four and landed at sixteen minutes past. Miss Tolland of Truro rode to the sea on a new wheel. On Monday, at five past four, Bernard rang to say that it had gone again, and that there was nothing else.
-> END

=== closed_again ===
Bernard: (on the first ring) Free, it says. I am obliged to you. I shall press it at ten to. # face: calm # id: closed_free
Bernard: And then you will close it. Yes. Well, good afternoon. # face: solemn # id: closed_afternoon # end: resolved # next: The file landed at sixteen minutes past four, and the call was closed. Over Sunday the booking came back by itself, as standing ones do. On Monday it cut off the drivers’ pay. Bernard didn’t ring, and on Tuesday a woman in Fife stayed in all day for a bicycle whose driver had stayed at home.
-> END

=== by_bus ===
Bernard: I am obliged to you. I shall not wait by a telephone, however. I have done that this week. # face: serious # id: bus_obliged
Bernard: There is still a number nine. # face: solemn # id: bus_nine # end: callback # next: The meeting was struck out at fourteen minutes to four, and you rang, and nobody was there. The bank had not taken wages over the counter since 2008, but was very kind. Everybody was paid on Monday, and Miss Tolland of Truro missed the last club ride of the year.
-> END

=== cut_off ===
Bernard: Then I shall press it at ten to, as I have since two thousand and six, and we shall both know at four. # face: solemn # id: cut_press
Bernard: Good afternoon. You have been very civil. # face: tired # sound: hangup # id: cut_civil # end: lost # next: It stopped at four, on the stroke. At four minutes past he began again, and at half past the bank shut on the last hundred names. One of them was a Miss Tolland, of Truro, who told the cycling club that she would believe in the wheel when she had sat on it.
-> END

=== not_detain ===
Bernard: I shall not detain you. I expect that there are others waiting to be told to restart. # face: solemn # id: detain_others
The receiver goes down as if on to velvet. Under his name there is room for a third line. # sound: hangup # id: detain_end # end: lost # next: He rang the bank instead, who asked him whether he had tried restarting. The wages came on Monday. A Miss Tolland, of Truro, who was owed for a wheel, bought it elsewhere on Saturday and wrote to say where.
-> END

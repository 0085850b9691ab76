# title: What’s it now?
# desk: Telephony
# caller: Amina, Warehouse, ext. 2210
# summary: Your friend’s telephone rings you for the third time this morning. Somebody would like a line moved before a visit.
# minutes: 5
# day: 1
# skills: clarify, courtesy, follow, greeting, improve
# rubric: greeting 15
# locale: en-GB
# cast: Bernard = grayShort, skin f6d7bf, clothes 6b705c, ink 555555
# cast: Amina = hijab, skin c68642, clothes f3b33d, ink 1f5f5b

// What he needs: not a line moved, which takes five days and would leave payroll without its number on pay day, but one
// number that rings in two places for an afternoon. The display is wrong three times: about who is calling, about which
// line it is, and about where he can be found. When Bernard is sure he contracts nothing; when he isn’t, everything.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = 0
VAR courtesy = 0

// Kept by the story.
// joked: you asked Payroll what it was now. joyce: he has told you who answers upstairs. heard: he has heard both ring.
VAR joked = false
VAR joyce = false
VAR heard = false
// set: it is yours to switch on. found: you know where he will be.
VAR set = false
VAR found = false

-> answer

// ---- The display says Amina ----

=== answer ===
Monday, twenty to nine, your first desk. At induction, on Friday, they put you next to Amina Yusuf, and then apart, for laughing at the fire film. # place: warehouse # id: answer_induction
She has rung you twice already. A headset had gone. Then Luca had sat on the next one. # id: answer_twice
It rings. The display says Yusuf, A., Warehouse. You lift it, and at the other end something reverses, beeping. # id: answer_display
* [Right, what’s it now, Yusuf? Has Luca eaten one? # courtesy: -1 # greeting: -1 # error: joked-at-the-display # id: answer_now # note: It would have made Amina’s morning. But a display knows which telephone is in use, and it has no idea whose hand is on it. A joke needs to know who’s listening; desk and name are for anyone at all.]
    ~ joked = true
    Bernard: Good morning. It is Hale, in Payroll. I was asked that once before, in two thousand and one, by a gentleman who has since left us. # face: solemn # id: answer_now_bernard
    -> pardon
* [Amina! Back so soon? How’s that poor back of yours? # error: greeted-the-display # id: answer_amina # note: Warm, by name, with a kind question in it: everything a good greeting has, and the wrong person. The name on a display belongs to the desk. Give yours first, and let the caller tell you whose voice it is.]
    Bernard: A good deal easier, thank you, since I gave up ladders. I am not Amina, however. I am Bernard Hale, in Payroll. # face: suspicious # id: answer_amina_bernard
    -> pardon
* [Telephony, good morning. You’re through to Alex. # greeting: 1 # courtesy: 1 # id: answer_alex # note: You were sure who it was, and you still said it as you’d say it to a stranger. That’s what the plain greeting is for: it fits whoever turns out to be there, and a friend loses nothing by it.]
    Bernard: Good morning, Alex. Bernard Hale, in Payroll, at the desk of Miss Yusuf, who is counting something. # face: smile # id: answer_alex_bernard
    -> line

=== pardon ===
In the warehouse somebody laughs, stops, and says a number. # id: pardon_laughs
* [Ah, no, that was meant for Amina. It says her name here, you see, Mr Hale. # courtesy: -1 # error: explained-the-slip # id: pardon_meant # note: All true, and it explains why you did nothing wrong. He didn’t ask for that. When something has landed on the wrong person, the reason can wait; what he wants to know is whether you’ve noticed him yet.]
    Bernard: I do see. It was a kindness, and I was standing in front of it. # face: solemn # id: pardon_meant_bernard
    -> line
* [I beg your pardon, Mr Hale. Alex, in telephony. What can I do for you? # courtesy: 1 # id: pardon_beg # note: Four words for the slip, then your name, then him. That is about the right proportion. People remember how quickly you turned to them far longer than what you turned from.]
    Bernard: It is granted, and forgotten. Thank you, Alex. # face: calm # id: pardon_beg_bernard
    -> line
* [Oh, I’m so sorry, Mr Hale, how dreadful. I could sink through this floor. # error: apology-to-be-looked-after # id: pardon_sink # note: You were truly sorry, and it grew until it was about you. A large apology hands the other person a job, which is to make you feel better. Half a sentence, and then his errand.]
    Bernard: You must not distress yourself on my account. I dare say that the floor is wanted. # face: concerned # id: pardon_sink_bernard
    -> line

// ---- Which line? ----

=== line ===
Bernard: I should like a line moved, if it can be done by noon tomorrow, there being a visit. # face: explaining # id: line_moved
The job on your screen has begun to fill itself in. Caller, Yusuf. Line, 2210. # id: line_screen
* [Right you are, 2210 by noon. Where are we moving it to? # clarify: -1 # error: filled-in-by-the-display # id: line_2210 # note: Brisk and willing, and the screen had it all there. But it filled itself in from the telephone, as you nearly did with the greeting. What a system offers you is a guess. Ask the man.]
    Bernard: Two two one… That isn’t… I don’t know that Miss Yusuf’d care for that. It’s mine I meant. It’s four three one nought. # face: concerned # id: line_2210_bernard
    -> visit
* [Which number would that be, and who’ll be ringing it? # clarify: 1 # id: line_which # note: The screen had an answer ready and you asked him anyway. A line isn’t a wire, it’s the people who dial it. Ask who they are, and you’ll know what has to work when they do.]
    Bernard: Four three one nought, which is mine, and has been since ninety-eight. As to who, that is the pleasant part. # face: smile # id: line_which_bernard
    -> visit
* [There’s a form for moves, Mr Hale. Shall I send you that? # error: form-first # id: line_form # note: Forms have their use, and you offered to send it. But he’s holding a telephone because he wanted a person. If you know what he needs, half the form is already filled; if you don’t, neither will the form.]
    Bernard: I have it by me. It came back on the ninth with a stamp on it, which says Incomplete, and does not say where. # face: tired # id: line_form_bernard
    -> visit

=== visit ===
Bernard: They call themselves the Early Wheels. They bought from us before nineteen eighty, and every second year they ride here to tell us so. # face: smile # id: visit_wheels
Bernard: My number is on the invitation. They lose their way, and then they ring it; and tomorrow from one I shall be at the gate, and not upstairs. # face: explaining # id: visit_gate
On the wall there is a calendar. Somebody has written “pay” on tomorrow. # id: visit_calendar
* [And while you’re there, who else will be wanting that number tomorrow? # clarify: 1 # id: visit_else # note: He had told you about the calls he was thinking of. You asked about the others. It’s the question that separates moving a line from moving a problem, and he couldn’t have told you what he hadn’t thought of.]
    ~ joyce = true
    Bernard: Tomorrow. … Ah. Tomorrow is pay day. Everybody will, and Joyce answers, at my desk. One could not take it from Joyce. # face: concerned # id: visit_else_bernard
    -> verdict
* [I’ll divert it to the gate from noon, shall I? It’s two minutes’ work. # error: solved-the-half-you-heard # id: visit_divert # note: Quick, kind, and it would have worked for the riders. But a number seldom has only the callers that you’ve been told about. Before you send a line somewhere, ask what it’s leaving behind.]
    Bernard: Well, that’d… I’m sure that’d do nicely. There’s only Joyce, and she’ll… no, no. I shouldn’t think it’s anything. # face: concerned # id: visit_divert_bernard
    -> verdict
* [Moves take us five working days, I’m afraid. Tomorrow can’t be done. # tier: 1 # error: rule-and-stop # id: visit_five # note: It’s correct, and he has heard it. But he asked for a move because that was the word he had. Behind the word there’s an afternoon, a gate and some lost cyclists, and for those there may be another way.]
    Bernard: Five. Then I shall do as I did in two thousand and twelve, and stand by the gate, and hope. # face: solemn # id: visit_five_bernard
    -> verdict

// ---- Can it be moved? ----

=== verdict ===
{ joyce:
    Bernard: So it is wanted in two places, which is not, I know, what a line is for. Can it be moved, or can it not? # face: serious # id: verdict_two
- else:
    Bernard: I ought to’ve said about Joyce. She’s at my desk tomorrow, it being pay day, and she’d need it too. So it can’t be moved, or… can it? # face: concerned # id: verdict_joyce
}
* (both) [No, you’d leave Joyce without it on pay day. But I could have it ring for both of you. # tier: 1 # tier: 2 # courtesy: 1 # id: verdict_both # note: A no that isn’t left standing alone: what can’t be, why it would hurt, and what can. He can repeat that to Joyce in one breath. A reason in terms of his own office is one that he can check against it.]
    Bernard: For both. Well, I had not supposed that one could. Joyce would hold the fort, and I the gate. # face: calm # id: verdict_both_bernard
    -> doubt
* [Can it be moved? I’d hate to say it can’t. Let me have a word with one or two people. # follow: -1 # error: soft-no # id: verdict_hate # note: You wished to be obliging, and so is he, and between two obliging people nothing gets said. He needs to plan a day. A plain no would leave him freer than a perhaps.]
    Bernard: That’s very… shall I wait, then, or don’t I? I wouldn’t want to hold you up. # face: concerned # id: verdict_hate_bernard
    -> tell_joyce
* [It can’t be moved, not this week. It’s a re-patch at the frame, and that’s Sundays. # tier: 1 # error: words-from-your-own-desk # id: verdict_frame # note: You gave an answer and meant to give the reason as well. But the reason was in the words of your own desk, so he has the no and not the why. Say what it does to him, and leave the frame to those who’ve seen it.]
    Bernard: At the frame. I dare say that it is. I have never known what was in it. # face: suspicious # id: verdict_frame_bernard
    -> tell_joyce

=== tell_joyce ===
Bernard: I only ask as I’ll have to say something to Joyce, and I don’t know what I’d say. # face: concerned # id: joyce_say
* [Say it stays with her. A move would take it off her on pay day. # tier: 1 # tier: 2 # courtesy: 1 # id: joyce_stays # note: There’s your answer, in a form that he can carry upstairs. It came one question late and lost nothing by it. If a reason can be passed on by someone who isn’t technical, it was a good reason.]
    Bernard: It stays with her. That I can say. She will want it twice, but I can say it. # face: calm # id: joyce_stays_bernard
    -> doubt
* [Say that it’s in hand, and that she’s not to worry over it. # error: comfort-for-an-answer # id: joyce_worry # note: Soothing, and she’ll worry from that moment on. When people ask what to tell someone else, they’re asking you for a sentence with a fact in it. If you can’t say it to Joyce, you haven’t yet said it to him.]
    Bernard: She would ask me what it is that she is not to worry over. # face: serious # id: joyce_worry_bernard
    -> doubt
* [Say it needs five days’ notice. Sorry, it’s how we work. # tier: 1 # error: rule-for-a-reason # id: joyce_notice # note: It’s the rule, politely put, and a rule is only an answer with its hat on. Why five days, and why that matters to Joyce, is still untold. Give her the consequence; she’ll forgive you the calendar.]
    Bernard: It was five days in nineteen ninety-nine. I am glad that something is as it was. # face: tired # id: joyce_notice_bernard
    -> doubt

// ---- “I’m sure it’ll do” ----

=== doubt ===
{ verdict.both:
    Bernard: In two thousand and fourteen it was to ring in two places. A most agreeable young man told me so, and I stood beside that telephone until it was dark. # face: tired # id: doubt_dark
- else:
    Bernard: I did once ask for it to ring in two places. That was two thousand and fourteen. A most agreeable young man told me that it would, and I stood beside that telephone until it was dark. # face: tired # id: doubt_asked
}
Bernard: But it’ll be different now. I’m sure it’ll do. I wouldn’t dream of doubting it. # face: calm # id: doubt_dream
* [It will, Mr Hale. It’s all been replaced since, and it’s really very good now. # courtesy: -1 # error: agreeable-again # id: doubt_replaced # note: You were agreeable, and young, and told him so; he has met you before, eleven years ago. Where somebody has stood until dark on a promise, a warmer promise is more of the same. Let him hear it instead.]
    Bernard: He was very good, too. He told me about the one that it had replaced. # face: solemn # id: doubt_replaced_bernard
    { courtesy <= -3: -> most_obliged }
    -> polite
* [Then let’s try it. I’ll ring 4310 from here. Who’s standing near the gate phone? # tier: 3 # id: doubt_try # note: He’d said that he was sure, and you heard what was under it. Belief isn’t talked into people. You had a way for him to hear it with his own ears in half a minute, and half a minute is cheap.]
    -> both_ring
* [I quite understand. Shall I mark the job as important, so it’s looked at? # error: marked-important # id: doubt_marked # note: You took him seriously, and you put it in the one place where he can’t see it. A mark on a job comforts the person who makes it. Ask what would let him be sure by the time he puts the receiver down.]
    Bernard: That’s good of you. They’ll all be marked, I expect. I don’t suppose one’d mark a thing unimportant. # face: concerned # id: doubt_marked_bernard
    -> polite

=== polite ===
Bernard: You’ve been most helpful. I’m sure it’s all in hand, and I shan’t keep you. # face: solemn # id: polite_keep
* [It’s a pleasure, Mr Hale. I’ll see that it’s all set up for you. # error: took-courtesy-for-yes # id: polite_pleasure # note: Two polite people, and a call that’s over, and one of them doesn’t believe a word. Thanks can mean that he has what he came for, or that he has given up asking. It’s worth one more question to know which.]
    Bernard: I don’t doubt it. … I’ll have a chair put by each of them. It’s no trouble. # face: tired # id: polite_pleasure_bernard
    -> forward
* [Would it be a help at all if I put that in writing, with my name? # error: paper-for-proof # id: polite_paper # note: Your name on it is more than he had last time, and it was honestly meant. But a letter can’t ring. He stood until dark beside a promise; what he’d like is to hear the bell.]
    Bernard: I’ve the other one in writing. It’s in the drawer, with his name. Andrew, I think it was. # face: solemn # id: polite_paper_bernard
    -> forward
* [You don’t sound it. Is anyone by the gate phone? I’ll make it ring. # tier: 3 # id: polite_ring # note: He had thanked you and was going, and it would have been easy to let him. You listened to how it was said. Very courteous people leave without telling you that you’ve failed, so you have to notice it at the door.]
    -> both_ring

=== both_ring ===
~ heard = true
Amina: (away) Gate phone, Luca. No, nearer. — Not you, sorry, Mr Hale. Fourteen steps. # id: ring_luca
You tie the two together, and dial. Somewhere behind the beeping a bell begins that nobody has heard for years. “It’s for me!” shouts Luca. # id: ring_bell
{ courtesy < 0:
    Bernard: That is a bell. I grant you that it is a bell. # face: suspicious # id: ring_grant
- else:
    Bernard: That is mine. That is mine, over there. … And that is Joyce on it, from upstairs, saying “Payroll”, to Luca. # face: smileBig # id: ring_joyce
}
-> forward

// ---- What happens tomorrow ----

=== forward ===
{ heard:
    Bernard: I have waited eleven years for that. What would you have me do? # face: smile # id: forward_waited
- else:
    Bernard: And is there anything that I’d… that I ought to do? # face: concerned # id: forward_ought
}
* [Whatever’s easiest. There’s the gate, or Amina’s desk, or your mobile, or all three. # follow: -1 # error: options-in-a-heap # id: forward_easiest # note: You were giving him the choice, which is courteous, and he’s so courteous himself that he’ll choose whatever troubles you least. Say which you’d do and what you’ll do for it. He can always refuse that.]
    Bernard: I do not carry a mobile. For the rest, whichever’s… I wouldn’t want to be a nuisance. # face: concerned # id: forward_easiest_bernard
    -> contact
* [Could you ring us from the gate at noon tomorrow? We’ll have it switched on in no time. # follow: -1 # error: his-to-remember # id: forward_noon # note: It would work, so long as he remembers, you’re in, and the line isn’t busy. You handed him the one part that can be forgotten, on the morning when he has forty guests. Take that part yourself.]
    Bernard: At noon, from the gate. And if it’s engaged I’d… well, I’d walk up, I suppose. # face: concerned # id: forward_noon_bernard
    -> contact
* [I’ll set both from noon till five, and I’ll ring it at ten to. Or it can ring at this desk. # tier: 1 # tier: 4 # follow: 1 # id: forward_set # note: The way you’d do it first, a second one if he’d rather, and your own part in it with a time. He needs only to be standing there. That is the kind of choice which a polite man can make.]
    ~ set = true
    { heard and tier >= 2 and courtesy >= 0:
        Bernard: The gate. At ten to twelve I shall be standing beside it, with the list and, I think, a flag. # face: smileBig # id: forward_set_flag
    - else:
        Bernard: The gate, then, thank you. I’ll be near it. I might put Luca near the other one, in case. # face: suspicious # id: forward_set_luca
    }
    -> contact

// ---- Where is he? ----

=== contact ===
Bernard: And should anything be altered, you would let me know? # face: concerned # id: contact_altered
The last box on your screen has filled itself in. Reach caller on: 2210. # id: contact_box
* [I would. Where do I find you tomorrow morning, if it’s not at this one? # clarify: 1 # courtesy: 1 # follow: 1 # id: contact_where # note: That telephone had been wrong about him twice, and you didn’t give it a third go. People move about. A promise to let somebody know is only as good as knowing where they’ll be.]
    ~ found = true
    Bernard: Upstairs until eleven, on my own line. After that here. … It is good of you to ask. People mostly ring where I was. # face: smile # id: contact_where_bernard
    -> window
* [I would. You’ll get an email from the system, with the job’s number in it. # error: left-to-the-system # id: contact_system # note: The system will do it without fail, to a screen that he won’t be sitting at. A message sent is not a person told. Find out where he’ll be standing when it matters, and aim for there.]
    Bernard: That comes up on the screen. The screen is upstairs, where I shall not be. # face: serious # id: contact_system_bernard
    -> window
* [Of course. Shall I ring you back on this number, if there’s any news? # follow: -1 # error: display-a-third-time # id: contact_back # note: A promise to ring back is usually just what a caller wants. But this number is Amina’s. You’d learnt that at hello, and the box had forgotten it again. Before you promise to ring, ask where it’ll be answered.]
    Bernard: On this one you’ll find Miss Yusuf. She’d be very… she’d send it over on a fork-lift, I should think. # face: concerned # id: contact_back_bernard
    -> window

=== window ===
{ joked:
    Bernard: One thing more. The little window said Yusuf, I take it? Nine people use this telephone. I only chanced to be the one who was asked. # face: explaining # id: window_asked
- else:
    Bernard: One thing more. Does your little window say Yusuf? Nine people use this telephone, and I believe that eight of us get it. # face: explaining # id: window_eleven
}
* [It does. I’ve learnt my lesson: desk and name first, from now on. # error: private-vow # id: window_vow # note: A good resolution, and it will work on the days when you’re sitting there. The window will say Yusuf to the next new person as well. Keep the resolution, and get the window changed.]
    Bernard: I believe you. And when they move you on, on Thursday, I dare say that the next one will learn it too. # face: calm # id: window_vow_bernard
    -> finish
* [It does. It’s been out of date for years, from what they tell me. # improve: -1 # error: ran-it-down # id: window_years # note: You were agreeing with him, and it may be so. But you’re on the desk that looks after it, so to him it sounds like someone who knows and isn’t going to. If you can report it, do, and say so.]
    Bernard: Is it? I’d thought that somebody’d… well. I don’t know who I’d thought. # face: solemn # id: window_years_bernard
    -> finish
* [It does. I’ll have shared ones say the place instead of a person. # improve: 1 # id: window_place # note: You could have settled for being careful. Instead you took the trap away for whoever sits at this desk next. When a mistake is easy to make, the thing to mend is what makes it easy.]
    Bernard: “Warehouse, long desk.” In ninety-six there was a card that said exactly that. # face: smile # id: window_place_bernard
    -> finish

// ---- How it ends ----

=== finish ===
{ set and tier >= 4:
    { found: -> flag }
    -> forklift
}
{ set: -> stairs }
{ tier <= 1: -> two_chairs }
-> slips

=== flag ===
Bernard: I am obliged to you, Alex. I shall wave. # face: smile # id: flag_wave
{ joked:
    Amina: He’s gone. He’s humming. You asked Payroll what it was now. Luca’s told four vans. # face: smileBig # id: flag_vans
- else:
    Amina: He’s gone. He’s humming. What did you do to him? Eleven years, he says. # face: smileBig # id: flag_humming
}
She has to go. “Not on the flag, Luca,” you hear, and the line closes. # sound: hangup # id: flag_end # end: resolved # next: At twenty past one a Mrs Tolliver, who is eighty-one, rang from the wrong bank of the canal with a tandem and no husband. Bernard answered at the gate, and talked her over two bridges. Upstairs Joyce did sixty-one payslips.
-> END

=== forklift ===
Bernard: Until ten to twelve, then. I am obliged to you. # face: calm # id: forklift_end # end: callback # next: At nine you learnt that the gate would be closed until two, and that the riders must come round by the yard. The message reached 2210, and Luca’s hand, and a basin. Bernard rang you at one. Thirteen guests were already sitting in the wrong lane.
-> END

=== stairs ===
{ heard and tier >= 3:
    Bernard: I did hear it. Only I’ve not… there’s others may ring that number, and I never thought what it’d be for them. # face: concerned # id: stairs_others
}
{ heard and tier <= 1:
    Bernard: I did hear it. Only I couldn’t… Joyce’ll ask me why it’s done, and I’d not know what to say. # face: concerned # id: stairs_joyce
}
Bernard: It is most kind of you. I’ll manage. I’ve managed since ninety-eight. # face: tired # id: stairs_end # end: callback # next: Bernard didn’t care to rest the day on it. Joyce took the calls upstairs, and he took the stairs, nineteen times. A Mrs Tolliver waited forty minutes by the canal with a tandem. She asked him, when he came, whether he was quite well.
-> END

=== slips ===
Bernard: It is most kind of you. I dare say that I shall get through, tomorrow. # face: calm # id: slips_end # end: callback # next: At noon your desk was engaged, and Bernard didn’t like to press. So Joyce took the lost riders along with the payslips, and sent them down to him by Luca, on slips of paper. Mrs Tolliver’s said “canal”, and not which side.
-> END

=== two_chairs ===
Bernard: Thank you, Alex. You have been as helpful as you could. I shall think of something. # face: solemn # id: chairs_end # end: callback # next: Bernard could think only of asking Joyce. At twenty past one a Mrs Tolliver rang from the canal with a tandem and no husband, and was told that everyone is upset on pay day, and to hold. She held for half an hour, and rode home.
-> END

=== most_obliged ===
Bernard: I am most obliged to you. I shall not take up any more of your morning. # face: solemn # id: obliged_morning
He puts the receiver down so gently that you go on listening for a while. # sound: hangup # id: obliged_end # end: lost # next: Bernard has not rung telephony since; he writes to it. He struck the number off forty invitations by hand. Nine of the Early Wheels never found the gate, and their secretary wrote to say that they had waved at the building.
-> END

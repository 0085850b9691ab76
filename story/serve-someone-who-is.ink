# title: Down as a four
# desk: Maintenance help desk
# caller: Ruth, contact centre, at Tom’s desk
# summary: The radiators are cold on the floor where customers are answered. On your list that is rank four, comfort.
# minutes: 5
# day: 7
# skills: courtesy, clarify, follow, greeting, educate, improve
# rubric: follow 20
# locale: en-GB
# cast: Ruth = afro, skin 7b4b2a, clothes 1f8a84, ink 20140f

// Two promises, and both have to be kept: something small by five today, and the right thing on Thursday.
// The right thing alone leaves six people in gloves tonight. The small thing alone takes the right one off the list.
// A third heater on that floor’s circuit takes the telephones with it.

// Kept from earlier calls, by the game.
VAR met_ruth = 0
VAR trust_ruth = 0

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = 0
VAR courtesy = 0

// tonight: 0 there is nothing for it, 1 two radiators, 2 as many heaters as can be found.
VAR tonight = 0
// both: the list still holds the valve once the radiators are on.
VAR both = false

-> answer

// ---- Minus four ----

=== answer ===
Tuesday, ten past two, minus four outside, and this morning’s rain has set where it fell. Denise is on the roof and has left you her list. Each job has a rank: one is danger, two is the plant, three is doors and lifts, four is comfort. # place: next-desk # id: answer_list
Last but one is the contact centre. “Radiators cold. V6 stuck shut, behind Tom. Valve on Thursday’s lorry, line nine. Four.” And below it, smaller, “Laurel and Hardy in the cage. Oil. Good for six desks or so. Two to a circuit. Third one takes the phones off.” # id: answer_four
The display says Ruth Adeyemi. On any other day she is your team lead. # id: answer_display
* [Ruth! I’ve not broken anything, have I? It’s only my second day on here. # error: made-it-about-you # id: answer_broken # note: When a boss rings it’s natural to look for what you did wrong. But it made the call about you, and she had to put you at ease before she could say that she was cold. Whoever rings a help desk is a caller first.]
    Ruth: Broken? No. … I’m not ringing as your team lead, Alex. I’m ringing because I can’t feel my thumb. # face: explaining # id: answer_broken_ruth
    -> down_as
* [Maintenance desk, Alex speaking. Hello, Ruth, what’s happened up there? # greeting: 1 # id: answer_named # note: Desk and name, as for anybody, and then straight to her. She knows your name better than most, and gets the greeting all the same. It’s how a caller can tell that it isn’t kept for strangers.]
    { trust_ruth > 0:
        Ruth: Alex. You let me finish, last time. I’ve looked forward to that. # face: smile # id: answer_named_trust
    - else:
        { trust_ruth < 0:
            Ruth: Alex. We might begin again, you and I. # face: calm # id: answer_named_again
        - else:
            { met_ruth:
                Ruth: So this is where they’ve put you today. # face: smile # id: answer_named_met
            }
        }
    }
    Ruth: Happened? Not a thing, since Friday. That’s what I’m ringing about. # face: calm # id: answer_named_ruth
    -> down_as
* [Hello, Ruth. The heating, is it? You’re the fifth since nine. # courtesy: -1 # error: the-fifth-today # id: answer_fifth # note: It was a sigh with a number in it. You were only saying that it’s busy, but she heard that she’s one too many. It also told you less than it seemed to, because the other four weren’t ringing from her room.]
    Ruth: Fifth? … And the other four, were they in the middle of talking to a customer? # face: serious # id: answer_fifth_ruth
    -> down_as

=== down_as ===
Ruth: It is thirteen degrees at Tom’s desk. I’m holding the thermometer, in a glove. # face: serious # id: down_as_thirteen
Ruth: What am I down as? # face: calm # id: down_as_ask
* (who) [As a four, for Thursday, and I’m not sure that’s right. Who gets answered from your room this week? # tier: 1 # clarify: 1 # courtesy: 1 # id: down_who # note: You told her the truth about the list, and then you doubted the list and not the caller. A rank is a guess that someone made from the words “cold office”. Asking who is at the other end of that room is how you check it.]
    Ruth: Who? … # face: smile # id: down_who_ruth
    Ruth: Riders. Below minus three the brake cables freeze, and they ring us from wherever they’ve stopped. # face: explaining # id: down_who_riders
    -> hands
* [You’re a four, Ruth. That’s comfort. They’re five days as a rule, so Thursday’s early, isn’t it? # tier: 1 # courtesy: -1 # error: ranked-as-comfort # id: down_comfort # note: You read out what it said, and you even found some good news in it. But “comfort” told her what the desk thinks of her room. She isn’t ringing because it’s unpleasant. She rang for somebody you can’t hear from where you are.]
    Ruth: Comfort? # face: suspicious # id: down_comfort_ruth
    She leaves the word lying there until you have had a good look at it. # id: down_comfort_word
    -> hands
* (hurried) [You’re on for Thursday, with a new valve. I’ll do what I can to hurry it along for you, Ruth. # tier: 1 # error: hurry-without-a-handle # id: down_hurry # note: You wanted to be on her side, and you offered what costs nothing. There is no handle on “what I can”, for you or for her. Find out what the room is for before you offer her speed, because speed may not be what’s missing.]
    Ruth: Along? … Which end would you push? # face: suspicious # id: down_hurry_ruth
    -> hands

=== hands ===
{ not down_as.who:
    Ruth: Below minus three the brake cables freeze. Riders ring us from wherever they’ve stopped. This is the room that they ring. # face: explaining # id: hands_riders
}
Ruth: Listen to this. # face: serious # id: hands_listen
The receiver moves. Someone types, with holes in it. “D for … sorry, madam, that was an S,” says Tom, a long way off. “It’s my gloves.” # id: hands_gloves
* [Oh, I’m sorry, that’s grim. Have they had something hot, at least? # error: sympathy-for-hands # id: hands_drink # note: You heard that they were cold, and you were kind about it. She had held the phone out so that you’d hear the typing. When someone lets you listen, say what you heard, or ask about it, and leave the tea to them.]
    Ruth: Hot? … Gallons of it. They’re perfectly cheerful. They just can’t hit the keys. # face: calm # id: hands_drink_ruth
    -> like_to_ask
* [Couldn’t they take those calls from home till the valve’s in? # error: moved-the-people # id: hands_home # note: It’s a sensible question on another day. But it moves forty people to suit one valve, and it hands the work back to the person who rang. First find out how little would be enough. It’s often a good deal less than everything.]
    Ruth: Home? … Nine of them have a desk at home. Three of those have a toddler on it. # face: tired # id: hands_home_ruth
    -> like_to_ask
* (how_many) [How many of those desks can’t do without, and from when? # clarify: 2 # id: hands_how_many # note: Forty cold people is a problem for Thursday. You asked which part of it can’t wait, and that might be small enough for today. A question with a number for an answer turns a complaint into a job.]
    Ruth: … Six. # face: driven # id: hands_how_many_six
    Ruth: By day they take it in turns by the kettle. The evening six can’t leave their phones. Five until nine. # face: explaining # id: hands_how_many_ruth
    -> why

=== like_to_ask ===
Ruth: Is there anything that you’d like to ask me, Alex? # face: calm # id: like_to_ask_ruth
She means it, and she’s prepared to wait for it. # id: like_to_ask_wait
* [No, thanks, I believe I’ve got the picture. It’s forty people in coats. # error: got-the-picture # id: ask_picture # note: You had a picture, and it was vivid, and it was the wrong size. When someone offers you a question, it’s usually because there’s an answer that she’d like you to have. Take the offer, even if you think you know.]
    Ruth: Picture? … It’s a good picture. There are thirty-four too many in it. # face: suspicious # id: ask_picture_ruth
    -> why
* (which) [Yes. Which of them can’t get up for a warm, and during what hours? # clarify: 1 # id: ask_which # note: She held the door for you and you went through it. Now the job has edges: some desks, some hours. You can’t mend a floor today, but perhaps you can mend a corner of it until nine.]
    Ruth: Six can’t. Five o’clock until nine, the evening line. They’re answering from the moment they sit down. # face: explaining # id: ask_which_ruth
    -> why
* [Just the one thing, I suppose. Have you tried turning the thermostat up? # courtesy: -1 # error: the-thermostat # id: ask_thermostat # note: It does sometimes turn out to be that. But you had “stuck shut” in front of you, so it was a question to which you knew the answer. Asked like that, it only tells her that you think she hasn’t looked.]
    Ruth: Tried? (away) Tom, have we tried turning it up? … He’s gone quite pink. So it’s helped a little. # face: contempt # id: ask_thermostat_ruth
    -> why

// ---- V6 ----

=== why ===
{ courtesy <= -3: -> tea_money }
{ not hands.how_many and not like_to_ask.which:
    Ruth: It’s six of them that matter. The evening six, from five until nine. They can’t get up. # face: explaining # id: why_six
}
Ruth: Why is it Thursday? # face: concerned # id: why_thursday
* [I’m sorry, Ruth. It’s on order, and these things take as long as they take. # error: takes-what-it-takes # id: why_things # note: All true, and it might be said about anything from a valve to a baby. She asked why, and “these things” is a way of not saying which thing. One plain fact about her own pipe would have been less trouble to say.]
    Ruth: Things? … Which thing is it? # face: suspicious # id: why_things_ruth
    -> what_is_different
* [A valve on its way to you has stuck shut. The water’s hot, it just can’t get past it. # tier: 2 # educate: 1 # id: why_valve # note: Now she can see it: heat in the building, and a tap in the way. With that she can tell the room why, and see for herself what would help and what wouldn’t. A reason is something that the other person can use.]
    Ruth: So we have got heat. It’s on the wrong side of a tap. # face: explaining # id: why_valve_ruth
    -> what_is_different
* [In fairness, Ruth, why is the plant a two? If that stands, there are no bicycles. # courtesy: -1 # error: plant-first # id: why_plant # note: It’s the reason the list has for its ranks, and it isn’t a foolish one. But it weighs her room against the plant, and she hadn’t asked for more than her share. Say what’s broken, and leave out whose work counts.]
    Ruth: Bicycles? … And when one of them has stopped on a hill, Alex, who does it ring? # face: serious # id: why_plant_ruth
    -> what_is_different

=== what_is_different ===
{ courtesy <= -3: -> tea_money }
Ruth: On Friday it was going to be tomorrow. On Monday it was going to be tomorrow. # face: suspicious # id: different_tomorrow
Ruth: What’s different about Thursday? # face: concerned # id: different_ask
* [Feel the pipe behind Tom, both sides of V6, and look up Thursday’s lorry, the valve’s on line nine. # tier: 2 # tier: 3 # id: different_pipe # note: Two things that she can find out without you: where the heat stops, and where the cure is. After two tomorrows a third day isn’t worth much by itself. It’s worth something with a hand on it.]
    { courtesy < 0:
        Ruth: It’s warm, and then it’s cold. … I’d have taken your word that it was cold. # face: solemn # id: different_pipe_cold
    - else:
        “Chair, Tom,” you hear. Then, for a while, only the room. # id: different_pipe_chair
        Ruth: Hot. Hot. … Cold. There’s a little brass collar between the two, and that’s all it is. # face: smile # id: different_pipe_hot
        Ruth: And line nine, one valve, Thursday at seven. M. Nowak. He’s drawn a flower on it. # face: smile # id: different_pipe_nine
    }
    -> so
* [Denise told me Thursday, not tomorrow, and I’d sooner have her word than most people’s. # error: passed-on-a-word # id: different_word # note: Denise’s word is good, and so was Friday’s. Someone who has had two tomorrows can’t tell a good word from a hopeful one by how it sounds. Give her something that she can look up or put her hand on.]
    Ruth: Word? I had it on Friday, too. She meant that one as well. # face: tired # id: different_word_ruth
    -> so
* [I know. I’m sorry. If that were me I’d have lost patience with us some time ago. # error: agreed-and-stopped # id: different_patience # note: You took her side against your own desk, and it was decent of you. But she asked a question, and it’s still standing there. Agreeing that it has been bad gives nobody any reason to think that it’s about to get better.]
    Ruth: Patience? I’ve plenty left, thank you. It’s the other thing that I’ve run out of. # face: calm # id: different_patience_ruth
    -> so

// ---- So, Thursday ----

=== so ===
{ tier >= 3:
    Ruth: Then I believe in Thursday. # face: calm # id: so_believe
- else:
    Ruth: Thursday, then. We’ll see. # face: tired # id: so_see
}
She says no more. It is a very thorough silence, and it has a clock in it. # id: so_silence
* [Thursday at seven, and I’ll stand over it myself till it’s fitted and that whole floor is warm again. # follow: -1 # error: only-the-right-fix # id: so_thursday # note: It’s a real promise and you’d have kept it. But you had just learnt about five o’clock, and you promised past it. The thorough answer can be a way of not giving the small one. Mend what can’t wait, badly if need be, and then mend it well.]
    Ruth: Floor? … By Thursday I’d have settled for one thumb. # face: tired # id: so_thursday_ruth
    -> five
* [And for tonight I’ll get hold of all the fan heaters in the place. Six or seven of them, by three. # follow: -1 # error: generous-with-the-fuse # id: so_heaters # note: You saw that tonight was the point, and you were generous. But you promised what the sockets can’t carry, and the list had said so. A cheap fix is still a fix, and has to be checked like one before it is offered.]
    Ruth: Seven? … Tom’s asking which sockets they’d go in. # face: concerned # id: so_heaters_ruth
    -> sockets
* [Two oil radiators by half four, your six around them, or the training room, and Thursday stands. # tier: 4 # follow: 1 # id: so_radiators # note: A small thing soon, somewhere else to go if it fails, and the right thing left standing where it was. It won’t look like much on a list. It is the size of the need, and it arrives before the need does.]
    ~ tonight = 1
    { tier >= 4:
        Ruth: Around them? (away) Tom, push that up against Anjali’s. And hers against the pillar. # face: driven # id: so_radiators_push
    - else:
        Ruth: Two. … I’ll keep the training room in mind. # face: concerned # id: so_radiators_mind
    }
    -> on_the_list

=== five ===
Ruth: At five o’clock it’s eleven degrees up here. I measured it last night. # face: serious # id: five_eleven
* [There’s a box of foil blankets, in first aid. I could bring you those, up to a dozen. # error: foil # id: five_foil # note: You were looking for something, and something is often better than nothing. But it warms shoulders, and what’s cold is fingers, next to an open microphone. Try your cheap fix in your head, in her room, before you send it up.]
    Ruth: Foil? … Say that to yourself, Alex, and then listen to it down a telephone. # face: tired # id: five_foil_ruth
    -> the_four
* [Two oil radiators by half four, then, and the six of them pulled up around those. # tier: 4 # follow: 1 # id: five_radiators # note: She had to say “five” twice, and then you heard it. Two radiators don’t mend anything, and they’re what the evening needs. It’s no shame to do the small thing first, so long as it isn’t the last.]
    ~ tonight = 1
    Ruth: Around? … Yes. They’d fit. It’d be like camping, with headsets. # face: smile # id: five_radiators_ruth
    -> on_the_list
* [Let me ask Denise about that, as soon as she’s down, and I’ll ring you straight back. # error: waited-for-the-expert # id: five_denise # note: Asking the one who knows is usually right, and you’re new. This time she’d already answered, in small letters at the bottom of her list. Look at what the expert left you before you wait for her to come down.]
    Ruth: Soon? … She went up at one, with a flask. # face: suspicious # id: five_denise_ruth
    -> the_four

=== sockets ===
Behind her Tom says something with the word “again” in it. # id: sockets_again
* [Any you like, up there. They’re only small. It’s only till nine. # follow: -1 # error: any-socket # id: sockets_any # note: You had half a thought about the fuse, and you talked over it because the idea was so good. The person who asks which socket has usually met the fuse. When somebody checks your plan, check it with him.]
    ~ tonight = 2
    Ruth: Small. … I’ll tell him that. # face: concerned # id: sockets_any_ruth
    -> on_the_list
* [That’s a point. I’d best leave it until I’ve had a word with Denise. # error: backed-off # id: sockets_leave # note: You saw the risk and stepped back from it, which is safer than not seeing it. But you stepped all the way back to nothing, and there was a number between seven and none. When a plan’s too big, make it smaller.]
    Ruth: Leave it? … So we had seven, and now we’ve none. It’s gone quite quickly. # face: tired # id: sockets_leave_ruth
    -> the_four
* [Two, then, oil ones, by half four, because a third takes your phones off. # tier: 4 # follow: 1 # id: sockets_two # note: You gave up the generous version without sulking, and told her why two is the number. What she has now is less than you offered, and it will still be on at nine. A promise should be the size that it can be kept at.]
    ~ tonight = 1
    Ruth: Off? … Tom says he knew it. He’s being quite nice about it. # face: smile # id: sockets_two_ruth
    -> on_the_list

// ---- What the list will say ----

=== on_the_list ===
Ruth: And what will it say on your list tonight, when I’m warm? # face: calm # id: on_the_list_ask
* [Two jobs, the radiators for today, and the valve, open until you’ve felt the pipe. # follow: 1 # courtesy: 1 # id: list_two # note: A quick fix kills the slow one if they share a line, because a list only knows whether something’s done. You gave each promise its own place, and you let the one who is cold say when it’s warm.]
    ~ both = true
    Ruth: Until I’ve felt it? … Then I’ll tell you, and not the other way about. # face: smileBig # id: list_two_ruth
    -> the_four
* [Resolved. Your name’s beside it. You’ll be off there before they’ve so much as warmed up. # follow: -1 # error: closed-by-the-cheap-fix # id: list_resolved # note: A closed job looks like a kept promise, and everybody likes to close one. But there were two promises on that line, and “resolved” is true of the small one. On Thursday nobody will be waiting for the valve but her.]
    Ruth: Off? … And on Thursday, what does Denise read? # face: suspicious # id: list_resolved_ruth
    -> the_four
* [Pending, or part complete. Doesn’t it fill that in by itself, once the job’s been touched? # error: let-the-system-say # id: list_itself # note: Systems do look after a good deal, and you can’t know all of them in two days. But a promise that’s kept by nobody in particular is kept by luck. If you’re not sure what it will say, write down what it should.]
    Ruth: Itself? … By itself it’s had me waiting since Friday. # face: contempt # id: list_itself_ruth
    -> the_four

=== the_four ===
{ down_as.hurried:
    Ruth: Tom has found the list, by the way. He says that I’m a four. # face: suspicious # id: the_four_found
- else:
    Ruth: There’s still the four. # face: concerned # id: the_four_still
}
Ruth: Next winter there’ll be someone else in your chair, and somebody else with this thermometer. # face: concerned # id: the_four_chair
* [Shall I move you up to a two, on the quiet? It’d be spring before they saw. # improve: -1 # error: on-the-quiet # id: four_quiet # note: It was done for her, and it would have worked, for her. But it mends one line and makes the ranks worth less, and it leaves with you. If a rule puts something in the wrong place, change what the rule asks.]
    Ruth: Quiet? … And the day that a lift sticks, who’ll tell the person in it that she’s a three? # face: suspicious # id: four_quiet_ruth
    -> finish
* [I’d put a line on the form, one that asks who it is that’s answered there. # improve: 1 # id: four_who # note: One question, which anyone can answer, and it would have ranked her room right on Friday. That’s the size a suggestion should be: small enough to be said yes to, and placed where the mistake gets made.]
    Ruth: Who. … Yes. I’ll sign that, if you’ll write it. # face: smile # id: four_who_ruth
    -> finish
* [No, it’s not much of a list, is it? I only work off it, Ruth. # improve: -1 # error: only-work-off-it # id: four_only # note: It’s honest, and you didn’t write it. But Denise only works off it, too, and so did the last person, and that’s how it has lasted. Whoever works off a list all day knows best what’s missing from it.]
    Ruth: Only? … There’s nobody who doesn’t, you know. # face: solemn # id: four_only_ruth
    -> finish

=== finish ===
{ tonight == 2: -> tripped }
{ tonight == 0: -> in_gloves }
// A low tier means that she has the radiators and won’t stake the evening on them; Inky, where tier stays 0, shows that.
{ tier < 4: -> training_room }
{ both: -> one_glove }
-> off_the_list

=== one_glove ===
Ruth: I’ll ring you at five and tell you what the thermometer says. # face: smile # id: one_glove_ruth
{ mood > 0:
    Ruth: You don’t owe me that one, Alex. It’s so that you hear it. # face: smileBig # id: one_glove_hear
}
At five she does. “Eighteen,” says Ruth, “and Tom has taken one glove off.” # id: one_glove_end # end: resolved # next: At six a girl of fifteen rang from the foot of Quarry Lane, with both brakes frozen and nine per cent of a battery. Tom had the road right the first time, and she was fetched before it died. On Thursday Ruth felt the pipe, and rang you to close the job.
-> END

=== off_the_list ===
Ruth: I’ll go and help with the furniture. # face: calm # id: off_the_list_ruth
You have two radiators to fetch, and you fetch them. # id: off_the_list_end # end: callback # next: The six were warm that night. On Thursday the valve came in on line nine, and as no open job wanted it, it went on a shelf. On Friday it was minus six, Hardy had been lent to the canteen, and a rider on a bridge spelt out his road four times.
-> END

=== training_room ===
Ruth: I’ll take the six of them down to the training room, I think. To be on the safe side. # face: tired # id: training_room_end # end: callback # next: Laurel and Hardy warmed an empty corner. There were four working telephones in the training room. Between five and nine, eleven riders heard music, and one of them pushed her bicycle three miles home to it.
-> END

=== in_gloves ===
Ruth: Well. We have gloves. # face: solemn # id: in_gloves_ruth
She puts the receiver down gently, and misses. # id: in_gloves_end # end: callback # next: At twenty to seven Tom, in gloves, typed Mill Lane for Hill Lane. The recovery van was very quick. The rider stood under a lamp on the other side of town for an hour and ten minutes, and sold the bicycle in the spring.
-> END

=== tripped ===
Ruth: Seven heaters by three. I’ll tell them. # face: concerned # id: tripped_ruth
They are lovely and warm by five. # id: tripped_end # end: lost # next: At four minutes past, the circuit went, with the heaters, the lights and six telephones on it. A woman on the towpath with a locked front wheel said hello seven times, each time a little more politely, and then she began to walk.
-> END

=== tea_money ===
Ruth: Thank you, Alex. There’s a shop in Bridge Street that does heaters. I’ll take it out of the tea money. # face: solemn # id: tea_money_ruth
She isn’t angry. It would have been easier. # sound: hangup # id: tea_money_end # end: lost # next: She bought four, and nobody had told her about the circuit. At ten past five they took the telephones off together, in the middle of nine conversations. One of the nine was a boy who had been asked to stay where he was and wait.
-> END

# title: Only John
# desk: Maintenance help desk
# caller: John, plant, line B, ext. 2206
# summary: You promised John a call at two. It is eighteen minutes to, and two has just become impossible.
# minutes: 4
# day: 2
# skills: courtesy, clarify, follow, greeting, improve
# rubric: follow 20
# locale: en-GB
# cast: John = short4, skin 8d5524, clothes 3a6ea5, ink 1b1f3b

// What John has built on two o’clock: he moved the tea there, so that fourteen people stand idle once and not twice.
// The trolley with the tea leaves at ten to. Up to then everything can be moved; after that, only he can be.
// Denise can’t be with him at two, whatever is said. She can at half past, if nobody else is given her first.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = 0
VAR courtesy = 0
VAR follow = 0

// late: minutes of the eight that went on something else; at three the trolley has gone.
VAR late = 0
// slot: 0 John has no time, 1 he has Denise next, 2 he gave his place away, 3 it was promised twice.
VAR slot = 0

-> answer

// ---- Eighteen minutes to two ----

=== answer ===
Eighteen minutes to two. You are keeping Denise’s list today. On it, in your own hand: John Okafor, line B. Ring at two and send her. # place: plant-line # id: answer_pad
Denise goes the other way, a crank handle over her shoulder. “Lift’s stuck. Lady’s in it. Winding her down.” # id: answer_denise
“Eight minutes a floor, three floors. Can’t stop halfway. Won’t make two.” She sniffs. “They’ll hear Gladys knock, right through to B.” # id: answer_gladys
The door swings to behind her. Your phone rings, and the display says John Okafor. # id: answer_rings
* [John! You’ve beaten me to it, I was just about to ring you. # error: just-about-to # id: answer_just # note: It’s what everybody says, and it wasn’t so, because you meant to ring at two. A small fib in the first breath tells him that all is well, and you’ll need that breath to tell him it isn’t.]
    John: Were you? Oh, that’s good. Then I needn’t have walked over. … It’s only John, anyway. # face: smile # id: answer_just_john
    -> still_two
* [Hello, John. Can it hold till two? We’ve a bit of a flap on. # courtesy: -1 # error: can-it-hold # id: answer_hold # note: You had one eye on the door, and he’s the sort who can wait. That is how the same person comes to do all the waiting. Ten seconds of listening would have told you that two was the very thing he rang about.]
    John: It can, yes. Well, it’s two I was … I’m sorry. I’ll be quick. It’s only John, from line B. # face: solemn # id: answer_hold_john
    -> still_two
* [Maintenance, Alex speaking. Good to hear you, John. # greeting: 1 # id: answer_named # note: Desk, your name, his name, in the middle of a flap. He apologises for existing before he has said what he wants, so a proper greeting is worth more to him than to somebody who expects one.]
    John: That’s a proper answer, that is. It’s only John, though. Line B. # face: smile # id: answer_named_john
    -> still_two

=== still_two ===
John: I know it’s you that’s ringing me. I only wondered … is two still two? # face: concerned # id: still_two_ask
John: It’s no great matter if it isn’t. Well. Bit of a thing. # face: calm # id: still_two_bit
* [No, John. Two’s gone, and better you have it now. # tier: 1 # courtesy: 1 # id: two_gone # note: A promise that’s going to break is worth most while there’s still time to move. You gave him the bad news eighteen minutes early and without a preface, and that is a way of keeping faith with it.]
    John: (a long breath) … Right. No, thank you. I’d rather find out from a person than from a clock. # face: solemn # id: two_gone_john
    -> need
* [It should be. She’s on a lift just now, but we’re hopeful. # follow: -1 # error: should-be # id: two_should # note: You weren’t lying, you were hoping out loud. But he can’t plan on “should”, and you had heard her say that it wouldn’t. When you already know, hope is just bad news with a delay on it.]
    ~ late++
    John: Hopeful. … I follow Town, so I know about hopeful. # face: tired # id: two_should_john
    -> stand_down
* [Two it is. I’ve got it with a line under it. # follow: -1 # error: kept-to-the-letter # id: two_is # note: You wanted to be somebody who keeps a promise, and that’s worth wanting. But this one was already impossible. Saying it again doesn’t keep it, it only makes sure that he’s counting on it when it breaks.]
    John: With a line under it. … That’s very good of you. I’ll have them put their tools down on the dot. # face: smile # id: two_is_john
    -> stand_down

=== stand_down ===
Somewhere behind your wall, something iron knocks once, slowly. # id: stand_knock
John: Only it’s fourteen people that stand still, you see, on the strength of it. # face: explaining # id: stand_fourteen
* [Grand. Two o’clock, then, and you’ll have my full attention, John. # follow: -1 # error: promised-it-again # id: stand_grand # note: You’d heard the knock. Each time you say two it gets harder to unsay, and the cost goes on growing at his end, where you can’t see it. The cheapest moment to take something back is this one.]
    ~ late++
    John: Lovely. … You went quiet for a second there, before the grand. # face: suspicious # id: stand_grand_john
    -> need
* [John, I take that back. Two’s gone, and I knew when I picked up. # tier: 1 # courtesy: 1 # id: stand_back # note: You undid it while it could still be undone, and you didn’t dress it up. It costs some pride. He loses nothing by it, and from here on he knows that what you tell him will be so.]
    John: … Oh. Well, that can’t have been nice to say. Thank you. # face: solemn # id: stand_back_john
    -> need
* [It might be an idea to have something up your sleeve, John. # error: hinted # id: stand_hint # note: A hint feels gentler than a no, mostly to the person who gives it. He has to guess what you mean and then pretend that he hasn’t. Say the hard word yourself, and let him get on with it.]
    ~ late++
    John: Up my … They’re short sleeves, in the plant. What is it you’re not telling me? # face: suspicious # id: stand_hint_john
    -> need

// ---- What leans on two ----

=== need ===
{ follow <= -2 and courtesy <= -1: -> lets_you_off }
{ tier >= 1:
    John: So if it isn’t two … when is it? I’m sorry to push. There’s a lad holding my clipboard. # face: concerned # id: need_when
- else:
    John: Only, if there’s a doubt, I’d sooner have the doubt. I can do something with a doubt. # face: concerned # id: need_doubt
}
* [Half past, I should think. Shall I pencil you in for that? # follow: -1 # error: spent-denises-time # id: need_pencil # note: It was meant to be helpful, and it might even come true. But you swapped a promise you couldn’t keep for one you hadn’t checked, with her time and his people. Find out what he needs from the clock first.]
    ~ late++
    John: Half past. … Is that her that says so, or the pencil? # face: suspicious # id: need_pencil_john
    -> hung
* [What’s leaning on two, at your end? Tell me what falls over if it moves. # clarify: 1 # id: need_leaning # note: You asked what two o’clock is for before you offered another one. A time is only a peg. Once you know what hangs on it, you can see which other pegs would hold.]
    John: … Tea. # face: calm # id: need_leaning_john
    John: I moved the tea to two. They’ve to stand while she does the clamp, so they may as well stand with a cup. # face: explaining # id: need_leaning_tea
    -> tea
* [I feel dreadful, John. You’ve been so patient with us all along. # error: traded-apologies # id: need_dreadful # note: You meant it, and he deserved it. But John answers an apology with an apology, so this sort can go on until teatime. To somebody who makes himself small, the kindest thing is to make room for what he needs.]
    ~ late++
    John: No, no, don’t you be sorry. I’m sorry. You’ve enough on up there, and then there’s me. # face: solemn # id: need_dreadful_john
    -> hung

=== hung ===
John: It isn’t so much the time. It’s what I’ve gone and hung on it. # face: concerned # id: hung_it
* [Go on, then, John, tell me all that you’ve hung on it. # clarify: 1 # id: hung_what # note: He left the door open an inch, and you pushed it. People who don’t like to be a trouble tell you the important thing in half a sentence. Asking for it is how you get the other half.]
    John: The tea. I moved it, so they’d stand the once. It took some doing. You’ve not met our trolley. # face: smile # id: hung_what_john
    -> tea
* [I know. Half the site’s hung something on Denise today. # error: knew-without-hearing # id: hung_know # note: You were nodding along, and he heard that he was one of many. You didn’t know, though, because he hadn’t said yet. When somebody begins to tell you, the next word you need is his.]
    ~ late++
    John: Yes. I expect they have. Ours is only the tea. I moved it to two, to save them standing twice. # face: solemn # id: hung_know_john
    -> tea
* [Well, fretting won’t wind her any faster, will it? # courtesy: -1 # error: no-use-fretting # id: hung_fret # note: It was meant to take the heat out, and it’s true of the lift. But he wasn’t fretting, he was about to tell you the one fact that you need. Calming a calm man down tells him that he’s a nuisance.]
    John: No. I’ll not fret, then. … It’s tea at two, though. I moved it. That’s all it was. # face: tired # id: hung_fret_john
    { courtesy <= -2: -> lets_you_off }
    -> tea

=== tea ===
John: The trolley sets off at ten to. Once it’s off it’s tea at two, and then they stand again whenever she does come. # face: explaining # id: tea_trolley
John: And there’s four tandems for the half-four lorry. Twenty minutes for her, an hour for them. Ten past three’s the last I could start. # face: driven # id: tea_tandems
John: I’ve to tell the line something, though. I’d like it to be something that’s so. # face: concerned # id: tea_so
* [Then tell them that there’s an emergency on. It’s been one of those days up here, John. # error: something-came-up # id: reason_emergency # note: You kept it short and spared him the details. But a reason without anything in it sounds like an excuse, and he’s the one who has to say it aloud to fourteen people. Give him one that would stand up on its own.]
    ~ late++
    John: They’ll want to know if it’s the coffee machine. It was, the last time it was an emergency. # face: tired # id: reason_emergency_john
    -> march
* [A visitor’s stuck in the lift. I’m sure you’d be the first to say she goes before you. # tier: 1 # tier: 2 # courtesy: -1 # error: ranked-him # id: reason_first # note: The reason was right and true. But he had asked what to tell people, and you answered a complaint that he hadn’t made. Say what’s happening and leave out who matters more, since he’ll work that out on the way back.]
    John: Oh, she must. … I never thought that we went first. I only asked what I should tell them. # face: solemn # id: reason_first_john
    { courtesy <= -2: -> lets_you_off }
    -> march
* [She’s winding a lift down by hand, with a lady in it, and can’t stop halfway, so two’s gone. # tier: 1 # tier: 2 # id: reason_lift # note: Now he has the picture, and so will the line. A reason that people can see for themselves doesn’t need defending. Nobody grudges the minutes to somebody hanging between two floors.]
    John: By hand. … In Gladys? Oh, the poor woman. Yes. That I can tell them. # face: concernedFear # id: reason_lift_john
    -> march

// ---- The March sort ----

=== march ===
John: It’s not that I doubt you. In March your lot said twenty minutes, and he came on the Thursday. # face: concerned # id: march_thursday
John: He was very good, on the Thursday. I’ve just to know if it’s that sort of wait, or the other. # face: suspicious # id: march_sort
* [It’s three floors of lift at eight minutes each, from quarter to, and if you hush you’ll hear Denise knock. # tier: 3 # id: march_knock # note: You gave him a sum that he can do and a sound that he can hear, and neither depends on liking you. Somebody who was let down in March can’t use your certainty. He can use a fact that’s in the room with him.]
    John: (away) Give us a second’s hush, would you? … # face: serious # id: march_knock_hush
    { courtesy < 0:
        John: There’s something knocking. I’ll not swear to what. # face: suspicious # id: march_knock_cold
    - else:
        John: … That’s never her. I’ve had a man looking at the pipes for that. # face: smileBig # id: march_knock_pipes
        John: Three eights. Nine minutes past, then, and let her get her breath. # face: explaining # id: march_knock_sum
    }
    -> clock
* [It isn’t, John, I promise you. I’m not the March lot. I mean it when I tell you something. # error: word-for-proof # id: march_word # note: You do mean it, and he’d be the last to say that you don’t. But the man in March meant it too. When trust has been spent by someone before you, your word draws on an empty account. Bring something from outside.]
    ~ late++
    John: I’m sure you do. He’d a lovely manner as well. # face: tired # id: march_word_john
    -> clock
* [It could be ten past, could be half three. I wouldn’t want to tell you wrong a second time. # error: too-wide-to-use # id: march_wide # note: You were being careful, and nobody could prove you wrong. But an answer that covers the whole afternoon covers nothing. You’d heard eight minutes a floor, so do the sum, say it, and say where it could slip.]
    ~ late++
    John: Ten past to half three. That’s all my afternoon, that is, with the lorry in the middle. # face: serious # id: march_wide_john
    -> clock

// ---- A time to have instead ----

=== clock ===
{ late >= 3: -> trolley }
{ late == 2:
    John: It’s a minute off ten to. I can see the girl with the urn. # face: driven # id: clock_urn
- else:
    John: It’s only just gone quarter to. I could still catch the trolley. # face: calm # id: clock_catch
}
John: What would you do, if it was your line? # face: explaining # id: clock_ask
* [Leave them their tea at two, John. She’ll be along as soon as she’s free. # follow: -1 # error: left-it-to-luck # id: clock_leave # note: It asks nothing of anybody, so it sounds restful. But “as soon as” isn’t a time, and it leaves him with the very thing that he rang to prevent. If the old time is dead, put a new one in its place.]
    John: And when the tea’s drunk? Then I’m stood there with fourteen people and a clamp. # face: serious # id: clock_leave_john
    -> a_time
* [Tea at half past and she’s yours next, or else ten past three, and I ring at quarter past. # tier: 4 # follow: 1 # id: clock_half # note: A first choice, a fallback that still makes his lorry, and a check in between that is your job and not his. You didn’t keep the promise. You traded it, before it broke, for one that you can keep.]
    ~ slot = 1
    { tier >= 4:
        John: (shouting, away) Hold the tea! … Half past. Yes. That would do very nicely. # face: driven # id: clock_half_john
    - else:
        John: Half past, or ten past three. … I’ll write them both down, anyway. # face: concerned # id: clock_half_both
    }
    -> owen
* [Whatever suits you and the line, John. You say when, and I’ll see what she can do about it. # follow: -1 # error: blank-choice # id: clock_suits # note: With most people it’s good manners to let them choose. John chooses whatever is least trouble to you, so a free choice is a way of losing him his afternoon. Make the offer yourself, and make it one that he can improve on.]
    John: Oh, I’m easy. … Whatever’s the least bother for Denise. I don’t mind, if it comes to that. # face: solemn # id: clock_suits_john
    -> a_time

=== trolley ===
Behind him cups begin to chink, a great many of them, and a wheel that wants oil. # id: trolley_chink
John: That’s the trolley away. … No, it’s all right. It’s tea at two, then, and they’ll stand twice. # face: tired # id: trolley_away
* [That’s my fault, all this talk. I could kick myself, John, I really could. # error: blame-for-a-step # id: trolley_kick # note: It was partly your fault, and it’s honest to say it. But he would now have to comfort you with a trolley going past him. Own it in the way that is of use to him, which is the next time on the clock.]
    John: No, don’t do that. You’ll want the foot. # face: solemn # id: trolley_kick_john
    -> a_time
* (straight) [She’s out at ten past. I send her straight over, and I ring as she leaves. # tier: 4 # follow: 1 # id: trolley_straight # note: The good plan was gone, and you didn’t stop to mourn it. You made the best of the one that was left, with your own hand in it. Coming late to the right thing still saves most of the afternoon.]
    ~ slot = 1
    { tier >= 4:
        John: While they’ve still got a drop in the cup. That’s … that’s ten minutes of it saved. Yes, please. # face: driven # id: trolley_straight_john
    - else:
        John: If she’s out, yes. … That would save a bit, if she’s out. # face: concerned # id: trolley_straight_if
    }
    -> owen
* [Can’t somebody run after it? It won’t have got far, with all those cups on. # error: unspill-the-tea # id: trolley_run # note: You were still trying for the first plan, out of loyalty to it. But it had left, and he’d said so. Each minute that goes into winning back what’s lost comes out of what’s left.]
    John: It’s got as far as Wojtek. You’d not get a cup off Wojtek. # face: tired # id: trolley_run_john
    -> a_time

=== a_time ===
John: I could do with a time, if you’ve such a thing. I’m sorry to go on. # face: concerned # id: a_time_ask
* [Half past, let’s say, John. Roughly, though. I’d rather you didn’t hold me to it. # follow: -1 # error: promise-without-the-promise # id: a_time_roughly # note: You gave a time and took it back in one breath. You were leaving yourself room, and it came out of his, because he can’t stop fourteen people roughly. Say a time that you’d be content to be held to.]
    John: No. I’ll not hold you to it. … I’ll leave things be, then. # face: solemn # id: a_time_roughly_john
    -> nearly
* [Sorry, John, that’s really for her to say. I’ll see that she gets your message. # error: hers-to-say # id: a_time_hers # note: It’s proper not to give away another person’s time. But you keep her list, and you knew where she’d be and until when. Passing on a message isn’t doing your part when the next place on the list is yours to give.]
    John: She’s not one for messages. She’s got a shoebox of them. # face: tired # id: a_time_hers_john
    -> nearly
* [Half past two, she comes to you next, and I’ll ring at quarter past to say so. # tier: 4 # follow: 1 # id: a_time_half # note: He had to ask twice, and then he got all of it: a time, who comes, and a call in between that is yours to make. A promise with a checkpoint in it can be trusted by someone who has been let down.]
    ~ slot = 1
    John: Half past, next, and you’ll ring. … I’ve got that on the back of my hand. # face: calm # id: a_time_half_john
    -> owen

// ---- Somebody louder ----

=== owen ===
A hand comes down on the list. It is Owen, from reception. “Front doors won’t shut. I’ve dealers from Porto at half past, with a photographer. I need Denise next.” # id: owen_hand
John: I can hear that. … That sounds a good bit louder than me. # face: solemn # id: owen_louder
* [No, Owen, John’s next, and you’re at ten to three, and till then I’ll find you a wedge. # follow: 1 # courtesy: 1 # id: owen_wedge # note: The louder one got a time and a wedge, and the quieter one heard you say whose turn it was. It’s easy to keep a promise while nobody else wants the slot. This is the moment it’s for.]
    John: … You said that with me listening. # face: smileBig # id: owen_wedge_john
    -> nearly
* [I’ll fit you in, Owen, don’t worry. John, yours stands, same as we said. # follow: -1 # error: same-hands-twice # id: owen_fit # note: You made two people happy with one pair of hands. It lasts until half past, and then one of them learns of it by waiting. Whoever you leave out of a promise should hear it from you and not from the clock.]
    ~ slot = 3
    Owen says you’re a star, and goes. # id: owen_fit_star
    John: Same as we said. … Only he thinks so as well, by the sound of him. # face: suspicious # id: owen_fit_john
    -> nearly
* [Would you mind, John, if they went before you? They’re dealers, and it’s just the once. # follow: -1 # error: asked-the-one-who-gives-way # id: owen_mind # note: You asked before you took, and with someone else that would be fair. But you asked the only one of the two who was certain to say yes. It isn’t a question when you choose whom to put it to by the answer.]
    ~ slot = 2
    John: No, no. You see to them. … We’re used to it, on B. # face: tired # id: owen_mind_john
    -> nearly

// ---- The walk to the phone ----

=== nearly ===
John: I nearly didn’t ring, you know. You don’t like to be chasing people. # face: tired # id: nearly_chasing
John: And it’s forty yards to this phone, and they all watch you walk. # face: concerned # id: nearly_walk
* [You mustn’t think like that, John. Ring as often as you want, it’s no bother to us at all. # courtesy: 1 # error: left-him-the-walk # id: nearly_bother # note: He’ll be glad that you said it. But it leaves the chasing with him, and the forty yards. If it’s your promise, then it’s your walk, so don’t invite him to check on you better, arrange that he needn’t.]
    John: That’s kind. I’ll try and not, all the same. # face: calm # id: nearly_bother_john
    -> finish
* [I know. It’s all bits of paper on this desk, John, I don’t know how anyone gets rung at all. # improve: -1 # error: grumbled-along # id: nearly_paper # note: It’s friendly to grumble together, and you have a point about the paper. But he told you what it costs him, and now it costs the same tomorrow. You sit where the paper is, so you can say what should be there instead.]
    John: No. … Well, you hear them say that about the referee. # face: solemn # id: nearly_paper_john
    -> finish
* [That was my walk. I’ll ask Denise to put promised calls on her board, timed. # improve: 1 # courtesy: 1 # id: nearly_board # note: You took the forty yards on yourself, and you took the fault to someone who can change it, with the change in your hand. A promise on a pad has one reader. On a board, the whole desk can see it slipping.]
    John: On the board. With my name? … I’ve not been on a board since school. # face: smile # id: nearly_board_john
    -> finish

=== finish ===
{ slot == 0: -> tea_at_two }
{ slot == 2: -> gave_way }
{ slot == 3: -> both }
// A low tier means that he has the new time and doesn’t dare to move anything for it; Inky keeps tier at 0 and shows that.
{ tier < 4: -> just_in_case }
{ trolley.straight: -> drop_in_the_cup }
{ late >= 3: -> twice }
-> half_past

=== half_past ===
John: I’ll let you go. Half past, then. … You’d better write it down, and put a line under it. # face: smileBig # id: half_past_john
Through the wall Gladys knocks again, lower down, and a lady’s voice says, quite clearly, “Well!” # id: half_past_end # end: resolved # next: You rang at quarter past, and Denise was there at half past with the seal in her pocket. Four tandems made the lorry. They belong to a club where whoever rides at the back cannot see, and on Sunday nobody had to stay behind.
-> END

=== drop_in_the_cup ===
John: I’ll go and tell them to drink slowly, then. # face: smile # id: drop_john
He does, too. You hear fourteen people asked to, before the line closes. # id: drop_end # end: resolved # next: Denise came at twelve minutes past, while the cups were warm, and line B stood still a quarter of an hour longer than it need have. Four tandems were strapped into the lorry with the engine running, and their riders, half of them blind, got their Sunday.
-> END

=== twice ===
John: Half past. They’ll have had their tea by then, so they’ll have to stand and look at me. # face: calm # id: twice_end # end: resolved # next: You rang at quarter past, and Denise came at half past. Line B stood still twice, and the last tandem went up the lorry’s ramp without a bell. Its rider, who steers by ear as much as anyone, had one fitted at the first stop on Sunday.
-> END

=== just_in_case ===
John: I’ll leave the tea where it is, if it’s all the same. In case it’s a Thursday. # face: solemn # id: just_john
John: You’ve been very civil. # face: tired # id: just_end # end: callback # next: Denise came when you had said that she would, and the tea had been at two, so line B stood still twice. Three tandems of the four made the lorry. The club drew lots for Sunday, and a man who had ironed his jersey stayed at home.
-> END

=== tea_at_two ===
John: Well. It’s tea at two, and we’ll see. I’ll let you get back to your lift. # face: tired # id: tea_at_two_end # end: callback # next: At ten past two Denise came up to an empty list and went for her sandwich. John stood by line B until someone found her, at twenty past three. Two tandems missed the lorry, and came to a club of blind riders on the Monday, the day after their ride.
-> END

=== gave_way ===
John: I’ll tell them it’s the doors now. They like to have it up to date. # face: solemn # id: gave_way_end # end: callback # next: The doors were shut for the photographer by three. Denise reached line B when John had already walked twice to the phone and turned back. One tandem missed the lorry, and its two riders followed the club’s Sunday ride by bus.
-> END

=== both ===
John: Right, then. I’ll hold the line for her. # face: concerned # id: both_john
He means it exactly, and to the minute he does. # id: both_end # end: lost # next: Line B stood for forty minutes, and Denise was under a door for all of them. She heard of John from a dealer, who had wondered why the plant was so quiet. Four tandems missed the lorry, and a club secretary rang round eight riders, one of whom had already made the sandwiches.
-> END

// ---- He lets you off ----

=== lets_you_off ===
John: No, do you know, you’ve got your hands full. I shouldn’t have rung. We’ll manage something. # face: solemn # id: lets_manage
He thanks you, which is how you come to notice a good while later what it was. # sound: hangup # id: lets_end # end: lost # next: Line B stood from two with its tea, and nobody rang. They strapped the clamp shut with a belt and went on. One tandem came out with a frame scored to the metal, and its owners found the place on Sunday, by touch.
-> END

# title: As far as the box
# desk: Maintenance help desk
# caller: John, plant, line B, ext. 2206
# summary: Line B has been stopped for one low reading. John isn’t arguing. He’d like to know what it’s for.
# minutes: 5
# day: 10
# skills: courtesy, clarify, educate, follow, greeting, improve
# rubric: educate 15
# locale: en-GB
# cast: John = short4, skin 8d5524, clothes 3a6ea5, ink 1b1f3b

// What is really so: the driver at station four fades towards the end of the day, and has since the ninth.
// The check found it today. John felt it first, told somebody once, was told that it was inside the limit,
// and has written it down in a little book ever since. With the book it is thirty-one bicycles; without, it is anybody’s guess.
// He has never heard of a rider. Tell him about this one what he asks, when he asks it.

// Kept from earlier calls, by the game: whether John knows you, how it went, and what became of your word.
VAR met_john = 0
VAR trust_john = 0
VAR kept_john = 0

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = 0
VAR courtesy = 0

// hit: he had the plaster before he had asked for anything. seen: you know that he noticed.
VAR hit = false
VAR seen = false
// hold: 0 nothing is decided, 1 his thirty-one are held, 2 everything since Easter, 3 on Monday.
VAR hold = 0

-> answer

// ---- A quiet wall ----

=== answer ===
Friday, ten past two, and something is missing. It takes you a moment. Through the wall, line B has stopped. # place: plant-line # id: answer_missing
On Denise’s board, in red: B4, torque low, tagged. Beside it, what Harbour Street sent up at noon: Ms Reed, nurse, bars came round at the lights, wrist broken. Frame 21180, built on the twelfth. Asks if anybody has looked at the bolt. # id: answer_board
“Stopped them. Haven’t said why. Fetching Prudence,” says Denise, who has a gauge of that name, and goes. The phone rings. # id: answer_prudence
* [Maintenance. Yes, we know about line B, John, it’s in hand. # error: in-hand # id: answer_in_hand # note: You wanted to save him the trouble of explaining. But “we know” closes the door on whatever he was bringing, and you don’t know yet what that is. Let somebody get to the end of their first sentence.]
    John: In hand. … That’s good. It’s just that it isn’t in mine, if you follow me. It’s John. # face: solemn # id: answer_in_hand_john
    -> what_for
* [Maintenance, Alex speaking. Is that line B that I can’t hear? # greeting: 1 # id: answer_quiet # note: Desk and name, and then a thing that you had noticed in his world and not in yours. It tells him that somebody on this side of the wall knows there’s another side.]
    { kept_john > 0:
        John: Alex! You said you’d ring, that other time, and then you rang. I’ve told people about it. # face: smileBig # id: answer_quiet_kept
    - else:
        { kept_john < 0:
            John: It’s Alex. … I stood by this phone for you a good while, once. No matter. # face: solemn # id: answer_quiet_broke
        - else:
            { met_john:
                John: I thought I knew that voice. It’s John. # face: smile # id: answer_quiet_met
            }
        }
    }
    John: That’s us. You don’t hear a line until it stops, do you? # face: calm # id: answer_quiet_john
    -> what_for
* [John, hello! Now this will be about the red tag, I should think? # error: answered-the-tag # id: answer_tag # note: A good guess, cheerfully made, and he never got your name. When you say what the call is about before he has, he gets the conversation that you were expecting. His was going to be a different one.]
    John: It will, I suppose. … There’s not a lot gets past you, up there. It’s John, anyway. # face: calm # id: answer_tag_john
    -> what_for

=== what_for ===
John: I’ve fourteen people with their hands in their pockets, and a red card on a string. # face: concerned # id: what_for_card
John: I’m not arguing with it. I’d only like to know what it’s for. # face: explaining # id: what_for_ask
* [It’s the torque rule. Any reading under five, and the line stands until it’s been checked. # tier: 1 # educate: -1 # error: quoted-the-rule # id: for_rule # note: It was correct, and it’s what the card says. But he asked what it was for, and a rule is what’s left when somebody has taken the reason out. Give people who keep a rule the thing that the rule keeps.]
    John: I know what it says, it’s laminated. I wondered if anybody had the rest of it. # face: tired # id: for_rule_john
    -> laminated
* [It’s for a woman with her arm in plaster, John. Her handlebars came round in her hands. # courtesy: -1 # error: led-with-the-plaster # id: for_plaster # note: You wanted it to matter to him, and you reached for the strongest thing you had. But he’d asked a question, and you hit him with the answer to a worse one. It’s hard to think when you have just been made guilty.]
    ~ hit = true
    John: … # face: concernedFear # id: for_plaster_john
    John: Was that one of mine? # face: solemn # id: for_plaster_mine
    -> mine
* [It stays on till Denise has gauged it, but you’re the one beside it, so what have you seen there? # tier: 1 # clarify: 1 # id: for_seen # note: You answered, and then you asked the one person who spends all day at station four. Whoever is nearest to the work has nearly always noticed something. They mostly wait to be asked.]
    John: Me? … Well, it’s not my place. There’s been a bit of a thing, though. # face: concerned # id: for_seen_john
    -> noticed

=== laminated ===
John: It says what you’re to do, does the card. It doesn’t say who for. # face: concerned # id: laminated_who
* [Well, it’s for quality, John. We all want to send out a good bike. # error: poster-words # id: laminated_quality # note: You meant it, and he couldn’t disagree, which is just what’s wrong with it. Words that fit every case explain none. If he can’t see a person at the end of it, name what happens to one bolt.]
    John: There’s a poster that says so. It’s over the sink. # face: tired # id: laminated_quality_john
    -> why
* [Leave the card on its string. What have you noticed at four? # clarify: 1 # id: laminated_noticed # note: You put the rule down and asked him. It cost you nothing but a sentence that you had already said. A question to the person who’s standing there often finds more than an inspection does.]
    John: At four? Funny you should … I don’t like to say. Bit of a thing. # face: concerned # id: laminated_noticed_john
    -> noticed
* [Wouldn’t you be glad of a check, John, you of all people? # courtesy: -1 # error: you-of-all-people # id: laminated_glad # note: It was half a compliment, and it came out as a reproach. He is glad of checks, and that’s why he rang. When someone asks for a reason, don’t answer the objection that he might have made.]
    John: I’d have thought so as well. … I am, as a matter of fact. It’s why I rang. # face: solemn # id: laminated_glad_john
    -> why

=== mine ===
John: Only I’ve had my hands on nearly all of them. # face: concernedFear # id: mine_hands
* [Sorry, I ran ahead. The tag’s on till it’s gauged. What have you seen at four? # tier: 1 # courtesy: 1 # clarify: 1 # id: mine_ahead # note: You went back to where he was and asked from there. What you’d said couldn’t be unsaid, but it could be put down. A person who has had a shock needs something that he is able to answer.]
    John: At four. … Well, I have seen something. I’d not have said. # face: solemn # id: mine_ahead_john
    -> noticed
* [It’s no one’s fault, John. It’s tagged till it’s gauged. These things happen. # tier: 1 # error: absolved-him # id: mine_fault # note: You saw that he was hurt and tried to lift it off him. But nobody had blamed him until then, and he can’t be forgiven for something that he doesn’t yet understand. Give him the facts, and let him weigh them.]
    John: They don’t, though. Not by themselves. # face: serious # id: mine_fault_john
    -> why
* [It came off line B, so in a manner of speaking it’s everyone’s. # tier: 1 # error: manner-of-speaking # id: mine_manner # note: You were trying to be exact, and to share it out. But he asked about one bicycle, and you gave him the whole line to carry. If you don’t know, “I don’t know yet” is the exact answer.]
    John: Everyone’s. … There’s only me at four, of an afternoon. # face: solemn # id: mine_manner_john
    -> why

// ---- First bolt and last bolt ----

=== noticed ===
~ seen = true
{ trust_john > 0:
    John: I’ll say it to you, though. # face: calm # id: noticed_trust
}
John: It creeps. You’d not see it, you’d only feel it, in the last bolts of the day. I’ve a little book. First bolt, last bolt. # face: explaining # id: noticed_creeps
John: I did tell the tool man. He said it was inside the limit, and so it was. So I thought, well, that’ll be just you, John. # face: tired # id: noticed_just_you
* [It wasn’t just you. When did the last bolts start to go? # courtesy: 1 # clarify: 1 # id: noticed_when # note: You believed him in four words and then asked for the one thing that only he has. To someone who was once told that it was nothing, being asked for the date is worth more than being told he was right.]
    John: The ninth. It’s five point nine in the morning, and five point three by the bell. # face: serious # id: noticed_when_john
    John: As if she got tired. … You’re the first that’s wanted the date. # face: smile # id: noticed_when_tired
    -> why
* [You might have rung us, John. It’s what this desk is for. # courtesy: -1 # error: blamed-the-noticer # id: noticed_rung # note: It’s true that he could have rung, and you’d have been glad. But he did tell somebody, and was told that it was nothing. If noticing earns a reproach, the next thing he notices will stay in the book.]
    John: I might. … I’d thought that he was you. # face: solemn # id: noticed_rung_john
    -> why
* [Well, good for you! We could do with a few more Johns. # error: patted-on-the-head # id: noticed_good # note: It was meant warmly. But praise rounds a story off, and he was in the middle of it, with a date still to come. If what somebody noticed is worth praising, it’s worth another question.]
    John: There’s two more, on paint. They don’t speak. # face: calm # id: noticed_good_john
    -> why

// ---- The other end ----

=== why ===
{ courtesy <= -2: -> by_himself }
{ hit:
    John: What I can’t see is how you get to a plaster. From a bolt, I mean. It’s this big. # face: concerned # id: why_plaster
- else:
    John: What I’ve never had is the other end. They go through that door in a box, and that’s the last of them. # face: explaining # id: why_box
}
John: So what’s it do, a bolt like that? Out there. # face: concerned # id: why_out_there
* [Shall I tell you? She was riding home off nights, in all that rain, and— # courtesy: -1 # error: ran-ahead-of-him # id: why_rain # note: It’s a good story and you had it ready, and that was the trouble. He had asked about a bolt. A story told at somebody makes an audience of him. If he gets there on his own feet, he’ll know the way.]
    He has not interrupted anybody in nineteen years. # id: why_rain_nineteen
    John: No. Don’t. … I’d as soon get there by myself. # face: concernedFear # id: why_rain_john
    -> own_feet
* [You’d know that better than I would. Say that it gives, and follow it on from there. # tier: 2 # educate: 1 # id: why_next # note: You let him follow it from the bolt to the hand, by himself. He knows each of those parts, and had only ever stopped at the door. A reason that somebody has put together himself doesn’t come apart when you hang up.]
    John: Then the stem goes. And the bars go round, and the wheel doesn’t … and whoever it is, they’re still holding on to them. # face: explaining # id: why_next_john
    John: … I’ve only ever thought as far as the box. # face: solemn # id: why_next_box
    -> onwards
* [That bolt holds the stem at six. Out there, under five, it slips. # tier: 2 # error: told-him-his-trade # id: why_trade # note: All of it was right, and he had known it since before you could ride. Explaining a man’s own trade to him is a way of not asking him. You’d have got the same facts from him, and more.]
    John: Yes. … It’s me that puts it there. # face: tired # id: why_trade_john
    -> onwards

=== own_feet ===
John: Bolt. … # face: serious # id: own_feet_bolt
* [Then the stem turns, and she’s down, John. It’s as quick as that. # courtesy: -1 # error: got-there-first # id: own_feet_quick # note: You could see where he was going, and you were there already, waving. But he’d asked for the walk. Two more parts and he would have had it in his own hands, where it stays.]
    John: I daresay. … I’d nearly got to the stem. # face: solemn # id: own_feet_quick_john
    -> whose
* [Right. Well, I’m here, if there’s anything you need to know. # error: left-him-to-it # id: own_feet_here # note: You gave him room, which he’d asked for, and then you left the room. There’s a way between telling somebody and abandoning him, and it’s to say the next small thing and wait.]
    John: No. Thank you. … I’ll likely think of it tonight. # face: tired # id: own_feet_here_john
    -> whose
* [Bolt, then, as slowly as you like. What’s it got hold of? # tier: 2 # id: own_feet_slowly # note: You stopped, and came back to walk beside him. The story you’d begun isn’t lost. It is only waiting until he asks for it, and by then he’ll know what it’s about.]
    John: The stem. … And that’s got the bars, and the bars have got her hands. # face: concernedFear # id: own_feet_slowly_john
    John: I’ve only ever thought as far as the box. # face: solemn # id: own_feet_box
    -> whose

=== onwards ===
{ hit: -> all_right }
-> led

=== led ===
John: Has one? Gone round, I mean. With somebody on it? # face: concernedFear # id: led_has_one
* [Shall we not go into that, John? Let’s just get it checked. # error: shut-the-door # id: led_shut # note: You wanted to spare him, and perhaps yourself. But he had come up to the question on his own, and that’s the hard part. Someone who’s refused an answer makes one up, and it’s usually worse.]
    John: One has, then. … You’d have said no, else. # face: suspicious # id: led_shut_john
    -> all_right
* [One has. She’s a nurse, John, and it’s her wrist. It’s broken. # courtesy: -1 # error: further-than-he-asked # id: led_nurse # note: Each word was so, and he’d asked for only the first two. You walked on past him with it. What he needs is to be able to stop and look, so give him what he asks for, and wait.]
    John: … I only asked if one had. # face: solemn # id: led_nurse_john
    -> whose
* [One has, yes, stood at the lights, and not moving. # tier: 2 # courtesy: 1 # id: led_lights # note: He asked whether, and you said yes, and where, and then you stopped. It’s tempting to go on while someone is listening. But he’ll only take as much as he has asked for, and the next question has to be his.]
    John: At the lights. … Not on the hill, then. Not on Fuller’s Hill. # face: solemn # id: led_lights_john
    -> all_right

=== all_right ===
{ hit:
    John: And is she all right? # face: concernedFear # id: all_right_she
- else:
    John: And are they all right? Whoever it was. # face: concernedFear # id: all_right_they
}
* (wrist) [It’s her wrist, broken, and on the mend, and she asked if anybody had looked at the bolt. # courtesy: 1 # id: all_right_wrist # note: You told him how bad it was, neither more nor less, and the one thing that she had asked. He could have been told anything about her. That was the part that was addressed to him.]
    { seen:
        John: She asked that? … You can tell her yes. Somebody’s been looking at it since the ninth. # face: driven # id: all_right_wrist_book
    - else:
        John: She asked that? … And there’s me with a card on a string, asking what it’s for. # face: solemn # id: all_right_wrist_card
    }
    -> whose
* [She’s fine, John, really she is. Would I tell you that if she weren’t? # error: softened-it # id: all_right_fine # note: It was kind, and it wasn’t so. He was ready for the truth, or he wouldn’t have asked. Once he finds out, he’ll doubt the other things you said, and he would like to have been trusted with a wrist.]
    John: Fine. … You don’t stop a line for fine. # face: suspicious # id: all_right_fine_john
    -> whose
* [Off work for six weeks, and there’ll very likely be a claim. It’s serious for us. # courtesy: -1 # error: made-it-about-the-firm # id: all_right_claim # note: Everything in it may come true, and it’s what a meeting would want to know. He’d asked about a person. If the first thing that he hears is what she costs, he learns that the number is what matters here.]
    John: For us. … I was asking about her. # face: solemn # id: all_right_claim_john
    -> whose

// ---- Whose bolt ----

=== whose ===
{ courtesy <= -2: -> by_himself }
John: It needn’t be four, mind. A shop puts the bars straight, out of the box. It could be theirs. # face: suspicious # id: whose_shop
John: I’m not wriggling. I’d just want to know it, before I thought it. # face: serious # id: whose_know
* [Denise is as good as certain, John, and she isn’t one to say so lightly, is she? # error: borrowed-certainty # id: whose_denise # note: You chose somebody whom he respects, and that isn’t a bad thought. But he didn’t ask how sure anyone was. To know it before he thinks it, he needs the thing that made her sure, and you had it on the board.]
    John: She’s not. … She was certain about the urn, though, and it was the socket. # face: calm # id: whose_denise_john
    -> act
* [Frame two one one eight nought, built on the twelfth. You’d know how four was by the bell that day. # tier: 3 # clarify: 1 # id: whose_frame # note: A number and a date, and you left the looking to him. You could have told him that it was four. He could only believe it in his own handwriting, and that’s where you sent him.]
    { courtesy < 0:
        John: The twelfth. … I’ve not my glasses on me. I’ll look at it after, on my own. # face: solemn # id: whose_frame_cold
    - else:
        { seen:
            John: The twelfth. Last bolt … five dead. Inside, that is, by a hair. And two one one eight nought’d be the last frame. # face: serious # id: whose_frame_book
        - else:
            John: I’d … I’ve a book. First bolt, last bolt. The twelfth. Five dead, by a hair. And that’d be the last frame. # face: serious # id: whose_frame_out
        }
        John: That’s hers, then. I’ve got her down in pencil. # face: solemn # id: whose_frame_pencil
    }
    ~ seen = true
    -> act
* [The shop’s written it up as a factory fault. Shall I read it you? I’ve got it here in black and white. # error: report-for-proof # id: whose_report # note: It’s in writing, and that feels like proof. But it’s the word of the very people he was wondering about. When someone asks which of two it was, a paper by one of them won’t settle it. Find something that neither of them wrote.]
    John: They would. … So would I, if I’d a shop. # face: suspicious # id: whose_report_john
    -> act

// ---- Before the shops shut ----

=== act ===
{ seen:
    John: It’s the last few of the day, right through. So it’ll not be only hers. # face: driven # id: act_last_few
- else:
    John: And if it is ours, it’ll not be the one. I don’t know how many it’d be. # face: concernedFear # id: act_how_many
}
John: And they’ll be in the shops by now. And it’s Saturday tomorrow. # face: concernedFear # id: act_saturday
* [Read me the days you weren’t happy with, or I’ll come and copy them, and every shop holds those tonight. # tier: 4 # follow: 1 # id: act_days # note: You took what only he had and added what only you could do, and you put a time on it. Two ways for him, the quicker one first. He found it, and now his finding stops something.]
    ~ hold = 1
    John: Read you … Yes. Have you a pen? It’s eleven days. It’s thirty-one frames. # face: driven # id: act_days_john
    -> pencil
* [We’ll have to call in the lot then, John. Right back to Easter. It’s to be on the safe side. # follow: -1 # error: all-of-them-to-be-safe # id: act_easter # note: Nobody could say that you hadn’t been careful. But a warning that goes to everyone is weighed by no one, and the few who need it can’t tell that they’re meant. Ask whether someone can make it smaller before you make it big.]
    John: To Easter? That’s nine hundred people scared of their bike, for the sake of the last few of the day. # face: serious # id: act_easter_john
    ~ hold = 2
    -> days
* [Shall I send you an engineer on Monday, first thing, to go over four from top to bottom? # follow: -1 # error: monday-for-a-saturday # id: act_monday # note: An engineer is right for the machine, and a promise with a day on it is better than most. But you mended the end where he stands and forgot the end that has wheels. What has already gone through the door can’t wait for Monday.]
    John: He’ll find it, I dare say. … They’ll have been ridden home by then, some of them. # face: concerned # id: act_monday_john
    ~ hold = 3
    -> days

=== days ===
John: I’ve got the days here, if days are any use to you. It’s only pencil. # face: concerned # id: days_pencil
* [Hang on to those for now. Somebody’s bound to want them, in time. # error: kept-for-later # id: days_later # note: You’d not thrown it away, only put it off, and to you it sounded like interest. He has been keeping them for somebody who would want them since the ninth. If not you, today, then say who, and when.]
    John: In time. Yes. … That’s what I’ve been doing with them. # face: solemn # id: days_later_john
    -> after
* [Pencil will do, so read me the days, and I ring the shops before six. # tier: 4 # follow: 1 # id: days_read # note: You heard what “only pencil” was worth, and you took it in his words and passed it on in your time. The best plan in the call came from him, in the voice of a man apologising for it.]
    ~ hold = 1
    John: Right. … Have you a pen? It’s eleven days. Thirty-one frames. # face: driven # id: days_read_john
    -> pencil
* [If you’ve got the days there, could you put them in an email to me? # error: put-it-in-an-email # id: days_email # note: Written down is good, and you’d have passed it on. But he was holding it, and you had a pen. Sending someone away to say a thing again in another shape is how things get lost between two people who both meant well.]
    John: We’ve the one computer. Wojtek’s on it till Tuesday. # face: tired # id: days_email_john
    -> after

=== pencil ===
He reads, and you write. Denise comes in with Prudence under her arm and follows your pen. “Afternoons. It’s the air. Fades when paint’s on,” she says. She doesn’t sniff. # id: pencil_reads
-> after

// ---- What comes back through the door ----

=== after ===
John: And then it’ll go quiet again, I expect. They go out of that door, and you don’t hear. # face: tired # id: after_quiet
* [It’ll be in the bulletin, John, or up on the board. All the quality figures go in there. # error: bulletin # id: after_bulletin # note: It would be there, among the figures, and somebody would have done their duty. But a figure is what he has already. What he has never had is word of what became of one of them, and that takes a person to bring it.]
    John: I’ll look out for it. It’s where they put the bowls. # face: calm # id: after_bulletin_john
    -> finish
* [And you don’t want to hear it all, John. You’d be lying there at night, going over it. # error: spared-him # id: after_spared # note: You were looking after him, and he might well lie awake. But he was asking for it, and deciding what somebody can bear is a way of keeping him behind the wall. People can carry a good deal if they’re also told how it ended.]
    John: I lie there now. I’d as soon have something to go over. # face: tired # id: after_spared_john
    -> finish
* (hook) [I’ll ring you on Monday with what they find, and I’ll ask for a tag on your own hook. # follow: 1 # improve: 1 # id: after_hook # note: One promise that something will come back through the door, and one change, so that whoever feels it first can stop it first. He didn’t lack care or eyes. He lacked a red card and someone to hear from.]
    John: A red one? For me to hang up? # face: smile # id: after_hook_john
    John: … I’d have hung it on the ninth. # face: solemn # id: after_hook_ninth
    -> finish

=== finish ===
{ hold == 2: -> easter }
{ hold == 3: -> monday }
// A low tier means that he gave the days and can’t say to anybody what for; Inky, where tier stays 0, shows that.
{ tier < 4: -> not_sure }
{ after.hook: -> a_tag }
-> the_box

=== a_tag ===
{ all_right.wrist:
    John: I’ll go and tell them what it’s for. … I’ll stop at the wrist. They can ask me the rest. # face: driven # id: a_tag_stop
- else:
    John: I’ll go and tell them what it’s for. … I’ll start at the bolt, and go slow. They can ask me the rest. # face: driven # id: a_tag_bolt
}
{ mood > 0:
    John: I hope it’s not an away game, Monday, for your sake. I’ll want it all. # face: smileBig # id: a_tag_monday
}
Behind him fourteen people take their hands out of their pockets. # id: a_tag_end # end: resolved # next: By six the shops had thirty-one bicycles in their back rooms, and five were loose. On Monday you rang. Ms Reed, who had been asked first, sent word that she’d like to shake the hand that held the pencil, once she had one to shake it with.
-> END

=== the_box ===
John: Well. That’s thirty-one. I’ll go and tell them something. # face: calm # id: the_box_john
He hangs the receiver up as if it might mark. # id: the_box_end # end: resolved # next: The shops held thirty-one bicycles and found five loose. A man in Alder Road rode his home on the Saturday, tightened, without knowing. John looked in the bulletin for four Fridays, and after that he thought as far as the box again.
-> END

=== not_sure ===
John: You’ve got your days, anyway. What I’m to say it was for, I still couldn’t tell you. # face: solemn # id: not_sure_what_for
John: I’ll tell them it’s being looked at. # face: tired # id: not_sure_end # end: callback # next: Five of the thirty-one were loose. On line B they heard that it had been a card on a string. At the end of Tuesday four faded again, and nobody hung anything. The rider of that one noticed at her own gate, and walked.
-> END

=== easter ===
John: Nine hundred. … I’ll say that to them, then, shall I? # face: solemn # id: easter_end # end: callback # next: Nine hundred letters went out. Most riders took them for advertising. The shops tightened what came in, in the order in which it came, and of the thirty-one that mattered the last was wheeled in nine weeks later by a boy who had been steering round it.
-> END

=== monday ===
John: Monday, then. I’ll leave the card on till he’s been. # face: tired # id: monday_end # end: lost # next: The engineer came at nine and found the air. On Saturday eleven of the thirty-one had been sold, and on Sunday the bars of one came round at the foot of Fuller’s Hill. The rider kept his feet, and his receipt. He won’t be back.
-> END

=== by_himself ===
John: I’ll check them. There’s two hundred boxed in Despatch, I’ll do those. I’ll do them tonight. # face: driven # id: by_himself_check
John: It’s all right. I don’t need anybody. # face: solemn # sound: hangup # id: by_himself_end # end: lost # next: He opened two hundred boxes on his own, and by four in the morning all of them were tight. The loose ones were in the shops, on a page that nobody had asked to see. On Saturday a girl was given one for passing her exams.
-> END

# title: The specialist is off on Friday
# desk: Networks help desk
# caller: Sue, Customer Accounts, ext. 4471
# summary: Sue needs someone who is not in today, for something that is due on Monday.
# minutes: 4
# day: 5
# skills: clarify, courtesy, follow, greeting, improve
# locale: en-GB
# cast: Sue = medium1, skin f2c79d, clothes f26b4e, ink 4a2418

// The game sets these three after every reply; in Inky they stay as they are here.
VAR tier = 0
VAR mood = -1
VAR courtesy = 0

// Kept from earlier calls, by the game: whether Sue has spoken to you.
VAR met_sue = 0

// The story’s own memory.
// patience: how many more times Sue will let herself be brushed off.
VAR patience = 3
// told: she has heard, before she asked, that the specialist is not in.
VAR told = false
// reason: she knows why. shown: she has read the rota for herself.
VAR reason = false
VAR shown = false
// booked: Sunday at ten is taken on by you. promised: so is what comes after, with a time on it.
VAR booked = false
VAR promised = false
// thirteen: you wrote down a socket that she never read out.
VAR thirteen = false

-> ring

// ---- You pick up ----

=== ring ===
Friday, twenty to four. You have had the networks desk since lunch, and Ruth has just gone into a meeting. # place: training-room # id: ring_friday
By the phone hangs the rota. Priya Nair, networks specialist, Sunday to Thursday, eight till four. # id: ring_rota
The phone rings, and you lift it. Somebody at the other end is moving furniture. # id: ring_lift
* [Networks. If it’s the printers again, that’s IT and not us. # greeting: -1 # courtesy: -1 # error: answering-the-last-caller # id: ring_printers # note: You answered the caller before this one. A colleague hears a no before she has said hello, and everything you say next has to climb back over it. Desk, name, then listen.]
    Sue: (taken aback) It isn’t the printers. It’s Sue, in Customer Accounts. Hello to you too. # face: suspicious # id: ring_printers_1
    -> strike ->
    -> ask
* [Good afternoon! Bear with me, I’m just finishing. # error: half-there # id: ring_bear # note: Polite, and still a door half shut: no desk, no name, and she can hear you typing. If you need ten seconds, take them before you lift the receiver. She has already waited through the ringing.]
    Sue: No, no, you finish. I’m not going anywhere. The cord on this phone’s about two foot long. # face: tired # id: ring_bear_1
    Sue: Is that networks, at least? I’m Sue, Customer Accounts. # face: concerned # id: ring_bear_2
    -> ask
* [Networks help desk, hello. You’re talking to Alex. # greeting: 1 # id: ring_name # note: Desk, hello, name: three seconds. A colleague gets the greeting that a customer gets, because now she knows she has the right place and who to come back to.]
    { met_sue:
        Sue: Alex! It’s Sue, Customer Accounts. They’ve got you on networks, now? You’re the first today who’s come with a name. # face: smile # id: ring_name_again
    - else:
        Sue: Alice? Alex. Lovely. You’re the first today who’s come with a name. Sue, Customer Accounts. # face: smile # id: ring_name_1
    }
    -> ask

// ---- She asks for the specialist ----

=== ask ===
Sue: I’m in the training room with a job sheet. It says, I’m reading it out, six sockets, ask the specialist. # face: explaining # id: ask_sheet
Sue: So that’s me, asking. Can I have the specialist, please? # face: concerned # id: ask_please
* [What has to work in there, and by when? # clarify: 1 # id: ask_need # note: She asked for a person; you asked what the person is for. A name on a sheet is somebody else’s guess at the answer. What has to work, and by when, is what you can act on even with that person away.]
    Sue: Well, now. Nobody’s asked me that. They’ve all asked me which form. # face: calm # id: ask_need_1
    Sue: All of it, by nine on Monday. # face: explaining # id: ask_need_2
    -> dead
* [I’m afraid she isn’t in today. Anything else at all? # tier: 1 # error: stopping-at-not-in # id: ask_notin # note: True, quick, and it shuts the door on a need you haven’t heard yet. She now has the answer without the use of it. Ask what it is for first; the same words land better afterwards.]
    ~ told = true
    Sue: Not in. Right… I don’t know about else. I’ve not had the first thing yet. # face: tired # id: ask_notin_1
    Sue: It’s only that I need it for Monday. Nine o’clock. # face: concerned # id: ask_notin_2
    -> dead
* [Of course. I’ll pass you to her voicemail, she checks it. # error: passing-it-on # id: ask_voicemail # note: It sounds like service and gets her off your line, but the rota in front of you says nobody will hear that message before Sunday. Passing someone on is a promise about the other end. Look first.]
    The line clicks, purrs for a while, and comes back to you. # sound: hold # id: ask_voicemail_1
    Sue: It’s full, her box. It told me twice, ever so nicely. So it’s you and me again, and it’s for Monday at nine. # face: tired # id: ask_voicemail_2
    -> dead

// ---- Six phones that find nothing ----

=== dead ===
Sue: I’ve six new people starting in here, on the brake-lever recall. The letters land Monday, with our number on. # face: concerned # id: dead_monday
Sue: Not one of these phones works. And don’t be sorry, please. I’ve had three people be sorry at me since lunch. # face: tired # id: dead_sorry
* [Are they plugged right in? It’s nearly always that. # courtesy: -1 # error: the-usual-fault # id: dead_plugged # note: Nearly always you’d be right, and every time she hears that you think she hasn’t looked. Ask what she sees instead. It finds the loose plug as well, and lets her be the one who knows.]
    Sue: (level) I’ve run a phone room for nine years. I know which end goes in the wall. # face: serious # id: dead_plugged_1
    Sue: They’re lit up. All six. They say Registering. # face: serious # id: dead_plugged_2
    -> strike ->
    -> lit
* [I am sorry, though. That’s no way to spend a Friday afternoon. # error: the-unwanted-apology # id: dead_apology # note: Kind, and the one thing she asked you not to do. An apology early in a call is often a way of feeling better without starting. When someone tells you how to treat them, believe them, and begin.]
    Sue: That’s four. Four sorries and no phones. # face: tired # id: dead_apology_1
    Sue: They light up, if that’s any use to you. They say Registering. # face: concerned # id: dead_apology_2
    -> lit
* [Not working how? Dark, or lit up and getting nowhere? # clarify: 1 # id: dead_how # note: One question, two answers she can see from where she stands, and no hint that she did it wrong. A question about what she sees, rather than what she did, gets you the fault and keeps her on your side.]
    Sue: Lit up. They say Registering. They’ve been registering since lunch, I’ve known shorter marriages. # face: smile # id: dead_how_1
    Sue: Why, is that good? You sounded as if that might be good. # face: calm # id: dead_how_2
    -> lit

=== lit ===
You had this one at two o’clock. Lit means the cable is sound, and the socket is still set for computers. # id: lit_means
Setting it for phones takes ten minutes from any desk, and Priya is the only one allowed to. # id: lit_only
-> answer

// ---- Is she there or isn’t she? ----

=== answer ===
{
- told:
    Sue: This not in. Is that lunch not in, or Spain not in? Am I getting her today, or aren’t I? # face: concerned # id: answer_spain
- else:
    Sue: Go on, then. Is that one for the specialist? And am I getting one today, or aren’t I? # face: concerned # id: answer_there
}
* [Leave it with me for now, I’ve another line flashing. # courtesy: -1 # error: leave-it-with-me # id: answer_leave # note: You took the problem and gave nothing back: no answer, no time, no name. Leave it with me is worth having only with a by-when on it. Without one it is how people say goodbye.]
    Sue: (cutting in) No, no, no. Maintenance said leave it with us, and they’ve all gone home. # face: driven # id: answer_leave_1
    -> strike ->
    -> pressed
* [Not today, no. She doesn’t work Fridays and only she can switch them. # tier: 1 # tier: 2 # courtesy: 1 # id: answer_off # note: A plain no with its reason attached. Giving both at once respects her time: she needn’t wonder whether you looked, and she can stop hoping for this afternoon and start on what is left.]
    ~ reason = true
    Sue: (writing) Off Fridays. Well, that’s a no I can spell, at least. # face: calm # id: answer_off_1
    -> doubt
* [She isn’t in today, I’m afraid. You’d have to wait for her. # tier: 1 # error: answer-without-reason # id: answer_wait # note: She has heard the answer and can’t use it. Without the reason she’ll fill in her own, and plan on that. Say why in the same breath; it costs you four words and saves her a wrong guess.]
    Sue: Wait. Right. Only I get this room of a Friday and no other day. # face: tired # id: answer_wait_1
    -> next_friday

=== pressed ===
Sue: It’s a yes or a no, love. Is your specialist in? # face: serious # id: pressed_yes_no
* [It doesn’t look like it, though I’d have to check that for you. # tier: 1 # courtesy: -1 # error: hedging # id: pressed_hedge # note: You know the answer, it hangs by the phone. A hedge feels careful to the one who says it and slippery to the one who hears it. If you know, say so; if you don’t, say when you will.]
    Sue: It doesn’t look like it. I say that about rain. # face: suspicious # id: pressed_hedge_1
    -> doubt
* [She’s not, no. I ought to have told you that straight off. # tier: 1 # error: apology-for-a-reason # id: pressed_ought # note: Owning it was decent, and it used the breath that the reason needed. She can’t do anything with how you feel about the delay. She can do something with why the specialist is away.]
    Sue: You ought. Never mind. Not in. That still leaves me stood here. # face: tired # id: pressed_ought_1
    -> doubt
* [She isn’t. She doesn’t work on Fridays, ever. # tier: 1 # tier: 2 # courtesy: 1 # id: pressed_plain # note: After a dodge, the plain answer with its reason is the shortest way back. It isn’t the news she wanted. It is the first thing today she can put her weight on.]
    ~ reason = true
    Sue: Ever. There. That wasn’t so hard, was it, for either of us? # face: calm # id: pressed_plain_1
    -> doubt

=== next_friday ===
Sue: (writing) So that’s me, next Friday, trying again. And Monday the six of them can share mine. # face: solemn # id: next_friday_plan
* [Next Friday’s better, yes. Ring before ten and it’ll be quieter. # follow: -1 # error: sending-her-back # id: next_friday_yes # note: You agreed to a plan you knew would fail, because agreeing ends calls. She would have stood in that room again for the same no. When a colleague says her plan aloud, check it against what you know.]
    Sue: Before ten… No. Six people on one phone, and two thousand letters. Does that sound right to you? # face: suspicious # id: next_friday_yes_1
    -> doubt
* [She’d be off then too. Fridays aren’t one of her days. # tier: 2 # id: next_friday_same # note: You heard the plan she was making from half an answer, and gave her the missing half. People act on what they understood, not on what you said, so listen for the plan.]
    ~ reason = true
    Sue: Not one of her… I’d have rung you every Friday till Christmas. # face: concerned # id: next_friday_same_1
    -> doubt
* [Couldn’t you get the room another day, though? # courtesy: -1 # error: her-problem-to-solve # id: next_friday_room # note: A sensible idea, aimed at her end of the problem. She rang about yours. Before you give a colleague homework, say what you know that she doesn’t; here it was one short sentence.]
    Sue: It’s booked up till August. I didn’t ring for a room, though. I rang for phones. # face: serious # id: next_friday_room_1
    -> doubt

// ---- Why should she believe it? ----

=== doubt ===
{
- reason:
    Sue: Only I’ve had that twice already. Reception told me nobody works Fridays. At reception. On a Friday. # face: suspicious # id: doubt_reception
- else:
    Sue: See, this is all I get. Not in. Can’t say. Try again. # face: tired # id: doubt_tryagain
}
Sue: For all I know there isn’t a specialist. For all I know it’s just what they put on sheets. # face: suspicious # id: doubt_sheets
* [She’s on the rota page. Priya Nair, Sunday to Thursday, so the shops have cover. # tier: 2 # tier: 3 # courtesy: 1 # id: doubt_rota # note: A name, her days, why they are her days, and a page to look it up on. People believe what they can check. And you let out the useful word: Sunday comes before Monday.]
    ~ reason = true
    ~ shown = true
    Sue: Router? Oh, rota. Hang on, I’ve the tablet here… Networks, who’s in. # face: explaining # id: doubt_rota_1
    -> page
* [As I said, she’s off today. I’d have no reason to tell you anything else. # courtesy: -1 # error: saying-it-twice # id: doubt_said # note: Said twice, a thing isn’t twice as true. As I said tells her the fault is in her listening, when what she lacks is something to hold. Give a doubter a detail she can look up.]
    Sue: You did say. So does everybody who’d like the next call. # face: contempt # id: doubt_said_1
    -> strike ->
    -> still
* [I know, I know how that sounds. Who wouldn’t be fed up, after a day like yours? # error: sympathy-for-proof # id: doubt_sympathy # note: It’s true and it’s warm, and she’d asked you something. Sympathy answers a feeling; doubt is a question about facts. Being nice about it can even sound like having nothing else to give.]
    Sue: You’d be a treasure at a funeral. But what I asked was, is there one? # face: tired # id: doubt_sympathy_1
    -> still

=== still ===
Sue: I’ve to tell my manager something at four. “A nice voice told me” isn’t going to do it. # face: serious # id: still_manager
* [My team lead can ring you and say the same. Would that be better? # error: borrowed-authority # id: still_lead # note: A second voice from the same desk is still a voice. You offered rank where she wanted evidence, and put another wait in front of her. If it can be looked up, let her look it up.]
    Sue: Then there’d be two of you saying it. It’s not voices I’m short of. # face: suspicious # id: still_lead_1
    -> forward
* [Sorry, that’s really all there is. Fridays are her day off, and that’s it. # tier: 2 # courtesy: -1 # error: stopping-at-never-fridays # id: still_all # note: The reason is right and the shutter comes down behind it. You stopped one detail short: which days she does work. Nobody is stuck because of a Friday; they’re stuck because nobody named the Sunday.]
    ~ reason = true
    Sue: That’s it, is it? Right. She’ll be thrilled with that. # face: contempt # id: still_all_1
    -> strike ->
    -> forward
* [Rota page, Priya Nair. Sunday to Thursday, to cover the shops. # tier: 2 # tier: 3 # id: still_rota # note: It came late, and it still works, because it needs no trust at all. She can read it with her own eyes, and the reason stands beside it: shops sell at weekends, so somebody must be there.]
    ~ reason = true
    ~ shown = true
    Sue: (typing) A name! Hang on. N, A, I… Networks, who’s in. # face: driven # id: still_rota_1
    -> page

=== page ===
Sue: (reading) Nair, Priya. Friday, off. Saturday, off. Sunday, eight till four. # face: serious # id: page_reading
{
- courtesy < 0:
    Sue: Well, it’s written down. I’ll believe the page. I’ve not made up my mind about you. # face: suspicious # id: page_cold
- else:
    Sue: (slowly) Sunday. That comes before Monday, does Sunday. # face: smile # id: page_sunday
}
-> forward

// ---- Two ways forward ----

=== forward ===
{
- shown:
    Sue: So there’s a her, and there’s a Sunday. What do I do with them? # face: explaining # id: forward_sunday
- else:
    Sue: So what am I meant to do with that? It’s ten to four. # face: tired # id: forward_tenfour
}
* [There’s two ways, really. You could email her, or you could ring this desk again on Sunday. # follow: -1 # error: options-without-an-owner # id: forward_two # note: Two options, no order, and both of them hers to do. A choice feels generous, but it can be a way to hand the work back. Say which you’d take first, and which part is yours.]
    Sue: So I write to a woman I’ve never met, of a Sunday, and hope. Or I ring you lot again. # face: suspicious # id: forward_two_1
    -> whose
* [I’ll book her, Sunday at ten, if you read me the socket labels. Or she rings you then. # tier: 4 # follow: 1 # id: forward_book # note: Two ways in the order you’d want them taken: first the one that needs nothing of her on Sunday, then the call. And your own part came first, which makes hers easy to say yes to.]
    ~ booked = true
    { shown and courtesy >= 0:
        Sue: Read you the labels, and I keep my Sunday? That one. The first one. # face: smileBig # id: forward_book_yes
    - else:
        { shown:
            Sue: Ten o’clock. Well, we’ll see. I’ll read you your labels. # face: serious # id: forward_book_see
        - else:
            Sue: Sunday, is it, now? Book what you like. I’ll read you your labels. # face: suspicious # id: forward_book_maybe
        }
    }
    -> labels
* [I’ll get her at home tonight. For six phones I’m sure she’d log on for a bit. # follow: -1 # error: promising-for-another # id: forward_home # note: Generous with somebody else’s evening. It isn’t yours to promise, and if she doesn’t answer, Sue finds out on Monday. Promise what you do yourself; book what others do in the hours they keep.]
    Sue: On her day off? With her tea on her knee? No. I’d not want it done to me. # face: serious # id: forward_home_1
    -> whose

=== whose ===
Sue: I’m stood here with a sheet and a tablet. What’s the bit that you do? # face: serious # id: whose_bit
* [I book her, Sunday at ten, from your labels. Or she rings you. # tier: 4 # follow: 1 # id: whose_me # note: Asked for your part, you gave it: who, when, what you need from her, and a second way if the first won’t do. Ownership shown is ownership returned, so she picks up her half.]
    ~ booked = true
    { shown and courtesy >= 0:
        Sue: There. That’s a bit. Sunday at ten, and I’m left in peace with my potatoes. # face: calm # id: whose_me_peace
    - else:
        Sue: That’s a bit, I’ll grant you. Sunday, though. I’ll believe that when they ring. # face: suspicious # id: whose_me_believe
    }
    -> labels
* [Honestly, Sue, whichever suits you best. I’d go along with either. # error: choice-without-a-lead # id: whose_either # note: It sounds like giving her control, and it leaves her alone with a thing you know better. People like to choose between ways that already have somebody walking in front. Name the one you’d take.]
    Sue: (sighs) Phones that ring, that’d suit me best. Take the numbers, anyway. I’ve come this far. # face: tired # id: whose_either_1
    -> labels
* [I’ll leave her a note, and you chase her, on Sunday. Is that fair? # error: handing-back-the-chasing # id: whose_note # note: Half a commitment: you write, she chases. The chasing is the part that goes wrong on a Sunday, and you gave it to the person with the least to chase with. Keep the end that can fail.]
    Sue: It’s fair if I’d nothing on of a Sunday. Go on, I’ll give you the numbers for your note. # face: solemn # id: whose_note_1
    -> labels

// ---- The labels ----

=== labels ===
The receiver goes down on something hard. A chair, a table, a word you didn’t expect, and she is back. # id: labels_away
Sue: (puffing) White labels. T eleven, T twelve, T fourteen, fifteen, sixteen, seventeen. # face: explaining # id: labels_read
Sue: Six tables I’ve been under. In my good skirt. # face: tired # id: labels_skirt
* [Would you mind going round once more, a bit slower, to be sure? # courtesy: -1 # error: asking-her-to-repeat # id: labels_again # note: Checking was right and the way of checking wasn’t. She’d have to crawl round again to save you reading six numbers aloud. Say back what you have. She only needs to listen, and you do the work.]
    Sue: (not moving) Eleven, twelve, fourteen, fifteen, sixteen, seventeen. My knees know it by heart. # face: tired # id: labels_again_1
    -> promise
* [Eleven, twelve, then fourteen to seventeen. Six and no thirteen. # clarify: 1 # courtesy: 1 # id: labels_back # note: You read it back and named the odd thing in it. Reading back costs her nothing and catches the mistake that neat numbers hide: the one that isn’t there.]
    Sue: No thirteen. Thirteen’s the stationery cupboard. You were listening, weren’t you? # face: smile # id: labels_back_1
    -> promise
* [Lovely, so T11 through to T16. Thank you, I’ve got all six now, Sue. # clarify: -1 # error: hearing-a-pattern # id: labels_tidy # note: You heard a neat row of six, because six sockets ought to be a neat row. She read one gap and you closed it. Repeat the actual words; a summary is where your guess gets in.]
    ~ thirteen = true
    Sue: If you say so. You’re the one with the pen. I’m still picking fluff off. # face: calm # id: labels_tidy_1
    -> promise

// ---- How will she know? ----

=== promise ===
{
- booked:
    Sue: And how do I know it’s gone in? Last time I found out on the day, in front of people. # face: concerned # id: promise_day
- else:
    Sue: And what happens to them now? Or do they just live on your pad? # face: suspicious # id: promise_pad
}
* [No news is good news here. If it’s wrong on Monday, ring us and ask for me. # follow: -1 # error: silence-as-proof # id: promise_silence # note: You made silence mean yes, and she has had silence since lunch. When nothing can mean both done and forgotten, people ring to ask. Say when they’ll hear, and from whom.]
    Sue: No news is what I’ve had all day. It’s not felt like good. # face: serious # id: promise_silence_1
    -> sheet
* [Don’t you worry about that, Sue. It’s in good hands, it’ll all come right. # error: comfort-for-commitment # id: promise_comfort # note: A warm voice with no time in it. Comfort asks her to trust you; a commitment lets her check you. Say what you will do and by when, and the worry looks after itself.]
    Sue: I’ve wrote that down. All come right. There isn’t a time on it. # face: solemn # id: promise_comfort_1
    -> sheet
* [I’ll ring by half four with a job number, and lift all six myself at eight on Monday. # follow: 2 # id: promise_time # note: Two small promises with a clock on each, and both of them yours. A thing she can hold you to is worth more than a thing she has to hope for. Now go and keep them.]
    ~ promised = true
    { booked and shown and courtesy >= 0:
        Sue: Half four. I’ll be by this phone, I can’t get far. And Monday I’ll bring you a bun. # face: smile # id: promise_time_bun
    - else:
        Sue: Half four. Well, that’s a time. I’ll give you that, that’s a time. # face: calm # id: promise_time_time
    }
    -> sheet

// ---- The sheet that sent her ----

=== sheet ===
Sue: And this sheet, mind. Ask the specialist. No name on it, no days. And they hand it out on a Friday! # face: explaining # id: sheet_days
* [Whose is it? I’ll ask them to print her days on it, and where the labels are. # improve: 1 # id: sheet_owner # note: You turned a grumble into a change that somebody can make: who owns it, and the two lines to add. A complaint is heard by the person next to you. A suggestion reaches the next Sue.]
    Sue: The rooms team, second floor. And put my name to it. I’ll sign for anything with days on. # face: smile # id: sheet_owner_1
    -> finish
* [Oh, those sheets. I’m new here, and even I’ve seen a few. Hopeless, aren’t they? # improve: -1 # error: joining-the-complaint # id: sheet_hopeless # note: Agreeing felt friendly, and the sheet stays as it is. Joining in costs nothing and mends nothing, and the colleague who wrote it isn’t there to learn. Ask who owns it and offer them the missing line.]
    Sue: Aren’t they? And the next poor soul gets the same one, Monday. # face: tired # id: sheet_hopeless_1
    -> finish
* [Sorry you had all that. Next time skip the sheet and ring me, I’ll see you right. # error: private-shortcut # id: sheet_shortcut # note: Kind to Sue, no use to anyone else, and it only works on the days you are in. That is the same trap she rang about. Mend the sheet, so that nobody has to know whom to ask.]
    Sue: And the day you’re off, they’ll tell me you’re not in. No, ta. I’ve done that one. # face: calm # id: sheet_shortcut_1
    -> finish

// ---- How it ends ----

=== finish ===
{ booked:
    // In the game a low tier means that she acts on something else; in Inky, where tier stays 0, the rota alone decides.
    { not shown or tier == 1 or tier == 2:
        -> moved_out
    }
    { tier == 3:
        -> what_for
    }
    { thirteen and promised:
        -> found_at_eight
    }
    { thirteen:
        -> cupboard
    }
    { promised:
        -> saved
    }
    -> saved_barely
}
{ shown and not (tier == 1 or tier == 2):
    -> sunday_email
}
{ reason:
    -> borrowed
}
-> again_friday

=== saved ===
Sue: Half four, Sunday at ten, Monday at eight. Do you know, I might sit down. # face: smile # id: saved_sit
{ mood > 0:
    Sue: I came on here for a specialist. You’ve done very nicely. # face: smileBig # id: saved_nicely
}
The receiver finds its hook at the second try, and the furniture starts to move again. # end: resolved # next: At ten past ten on Sunday six phones stopped registering in an empty room. On Monday, a minute after nine, a courier with a soft lever got through and was told to park at the top of the hill. # id: saved_end
-> END

=== saved_barely ===
Sue: Sunday at ten, then. I’ll likely pop in and look. Only to see them. # face: concerned # id: barely_look
Sue: It isn’t you. It’s just, nobody’s said a time. # end: resolved # next: Priya switched the sockets at ten. Sue left her sister’s lunch table to drive in and watch six little screens light up. The first rider got an answer on Monday at nine, from someone who had been up since five. # face: solemn # id: barely_end
-> END

=== found_at_eight ===
Sue: Right. Half four, and Monday at eight. I’ll bring the bun. # face: smile # id: eight_bun
Sue: You’ll want to try them all, mind. I never trust a thing I’ve not heard ring. # end: resolved # next: At eight on Monday you lifted six receivers, and one said Registering. You had written down thirteen, which is in the stationery cupboard. Priya moved it with four minutes to spare, and the first rider never knew. # face: calm # id: eight_end
-> END

=== cupboard ===
Sue: Right then. T eleven to whatever you said. Six phones, Monday. I’ll hold you to it. # face: calm # id: cupboard_hold
She rings off before you have found where on the form the numbers go. # end: callback # next: Five phones worked. The sixth socket on your list was T13, which is the stationery cupboard, so one new starter sat by a silent phone while a rider with a bent lever waited twenty minutes in the queue. # id: cupboard_end
-> END

=== what_for ===
Sue: Sunday, ten o’clock, six sockets. Did I say what it’s for? I must have. # face: concerned # id: what_for_say
{ promised:
    Sue: Any road. You’ll be up at eight. # end: callback # next: The booking said which sockets and not what for, so on Sunday Priya left them alone rather than guess. At eight on Monday you lifted six receivers, all still registering. They rang from half past nine, after eleven riders had tried. # face: calm # id: what_for_eight
- else:
    Sue: Any road. It’ll be on your form. # end: callback # next: The booking said which sockets and not what for. Priya rang on Sunday to ask, and Sue’s mobile was in a coat. The phones came on at ten on Monday, after thirty-one riders had heard nothing. # face: solemn # id: what_for_form
}
-> END

=== moved_out ===
Sue: You book your Sunday, and welcome. I’m off round the building to borrow some mobiles. # face: serious # id: moved_mobiles
Sue: I can’t stand six people up on a maybe. # end: callback # next: The sockets came on that Sunday. On Monday the number on the letters rang in an empty training room, because Sue had moved her six to the canteen with borrowed mobiles. One rider let it ring for ten minutes, then cycled to work. # face: solemn # id: moved_end
-> END

=== sunday_email ===
Sue: Sunday, then. I’ll write to her while the potatoes are on. If I can find where to write to. # face: solemn # id: email_potatoes
Sue: It was nice to know there is one, anyhow. # end: callback # next: Your note waited in the queue for somebody to claim it. Sue’s message came at ten past four on Sunday, ten minutes after Priya had gone home. By Monday noon three phones worked, and a rider who couldn’t get through had shown his lever to four hundred people online. # face: tired # id: email_end
-> END

=== borrowed ===
Sue: Off Fridays. Well. I’ll go and beg some mobiles off Sales before they knock off. # face: tired # id: borrowed_beg
Sue: Thanks for the reason. It doesn’t ring, does it, a reason. # end: callback # next: Six people shared two mobiles. A father with a letter about his daughter’s bike gave up at eleven and tried the Harbour Street shop, which hadn’t been told. Your note lay in the queue all Sunday, with no slot against it. # face: solemn # id: borrowed_end
-> END

=== again_friday ===
Sue: I’ll try again next Friday, then. Somebody might be in. # face: tired # id: again_try
She puts the receiver down very gently, which is worse. # end: callback # next: She rang the next Friday and heard the same. All that week the number on the letters led to six lit phones that said Registering, and a rider who got no answer decided that it couldn’t be urgent. # id: again_end
-> END

// ---- Brushed off ----

=== strike ===
// Each brush-off costs patience. She warns once; the third time she goes.
~ patience = patience - 1
{ patience:
- 1:
    Sue: I’ll be straight with you. I’ve about one more of those left in me today. # face: serious # id: strike_warning
- 0:
    -> hang_up
}
->->

=== hang_up ===
Sue: No. Do you know, I’ll go and knock on doors. At least a door’s got somebody’s name on. # face: contempt # id: hang_up_doors
The line is dead before you have found the next thing to say. # sound: hangup # end: lost # next: Sue never rang the networks desk again; she told her team not to bother either. On Monday a rider with a cracked lever tried the number on his letter, heard nothing, and rode to work on it. # id: hang_up_end
-> END

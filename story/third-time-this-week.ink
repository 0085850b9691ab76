# title: Third time this week
# desk: IT help desk
# caller: Elena, Harbour Street shop
# summary: Elena’s till won’t let go of a bicycle that she has her hand on. Twice this week somebody fixed it for her in ten seconds.
# minutes: 5
# day: 5
# skills: clarify, courtesy, educate, follow, greeting
# rubric: educate 15
# locale: en-GB
# cast: Elena = bun, skin e8b48a, clothes 1f8a84, ink 3a1f14

// What is really wrong: a delivery that is left open holds everything in it. Elena leaves it open whenever a box is
// missing, because the button says Close and Sign, and she won’t sign for what she hasn’t had. She is right about that.
// What she needs is Close, Short. The desk’s Release closes the delivery in full: it signs for the missing box.

// Set by the game after each reply, before the reaction.
VAR tier = 0
VAR mood = 0
VAR courtesy = 0

// Kept by the story.
// pushed: you pressed Release again. waited: minutes that Mr Pemberton stood for nothing; at two he goes for his bus.
VAR pushed = false
VAR waited = 0
VAR gone = false
// shown: she has read who signed. pressed: she closed it short with her own finger. chased: the lost boxes have a time.
VAR shown = false
VAR pressed = false
VAR chased = false

-> counter

=== counter ===
Friday. The lamp that flashes is the Harbour Street shop, a minute early. # place: shop # id: counter_display
The log says Monday, ten past ten, released. Wednesday, ten past ten, released. “Ten seconds, that one,” says Tom. # id: counter_log
Elena: Mr Pemberton, I have our technical people on the line this very moment. (lowered) Good morning, technical people. # face: calm # id: counter_people
* [Morning, Elena. Give me the order number and I’ll release it. # error: fix-before-hello # id: counter_number # note: You had read the log and wanted to spare her the story. But a fix that comes before your name tells her that you know what she’s going to say, and this week she has something new to say. Say who you are, then let her begin.]
    Elena: (lowered) Seven seven one eight. And you are…? Wednesday’s didn’t say, either. He was quick as well. # face: suspicious # id: counter_number_elena
    -> helmet
* [Good morning to the both of you. IT help desk, this is Alex speaking. # greeting: 1 # id: counter_both # note: Desk, name and good morning, and room in it for the man at her counter, who hears half of everything. Her customer is in this call whether you greet him or not.]
    Elena: Alex. (away) Mr Pemberton, it’s Alex. … Mr Pemberton says good morning, Alex. # face: smile # id: counter_both_elena
    -> helmet
* [Hello, thanks for holding. What can we do for you? # error: nameless-we # id: counter_we # note: Perfectly polite, and it might have been anybody. Someone who rings for the third time has had two nameless voices already, and nobody to go back to. Your name is the smallest promise you can make.]
    Elena: (lowered) We. On Monday there was one of you, and on Wednesday another. I’ve still not had a name. # face: tired # id: counter_we_elena
    -> helmet

=== helmet ===
Elena: Mr Pemberton has come for his bicycle. He took the bus, in order to ride it home. He has his helmet on. # face: explaining # id: helmet_on
Elena: The bicycle’s here. I have my hand on it. The till says, Not Yet Arrived. # face: concerned # id: helmet_till
Your screen says 7718, held, and beside it is a green button. Release. # id: helmet_release
* [That’s it released. Try your till now, and he can be on his way. # educate: -1 # error: fixed-once-more # id: helmet_push # note: Mr Pemberton has his bicycle, and that counts. But the fault went out of the door with him, and it was what she could have learnt on. Speed is a kindness to one customer. When it’s the third time, look for what makes it the third.]
    ~ pushed = true
    Elena: Mr Pemberton, you have arrived! (lowered) Thank you. It’s a pleasure, how quick you all are. # face: smile # id: helmet_push_elena
    -> fourth
* [You did remember to book that delivery in, didn’t you? # courtesy: -1 # error: did-you-remember # id: helmet_remember # note: A reasonable thing to check, asked in the shape of a blame. “Did you remember” can only be answered with yes, I’m not an idiot, or no, I am. Ask what she did, and you’ll hear where it stops.]
    Elena: (very politely) I remembered. At eight o’clock, in the rain, with the beeper. Every box. # face: serious # id: helmet_remember_elena
    -> card
* [What have you done so far with this morning’s van? # clarify: 1 # id: helmet_van # note: You kept your finger off the button for one question. The bicycle is what she rang about, and the van is where it comes from. Ask one step further back than the fault, and you find out why it keeps coming.]
    Elena: The van? I’ve scanned the van. Eight o’clock, every box. … Nobody’s asked me about the van before. # face: calm # id: helmet_van_elena
    -> card

=== fourth ===
The shop’s bell goes, and so does Mr Pemberton. Her voice drops its good coat on the floor. # id: fourth_bell
Elena: Right, he’s out. Listen. I ring, you press, I say thank you. That’s three. And tomorrow I’ve got two vans. # face: tired # id: fourth_vans
* [Ring us as soon as they’re in. It’s ten seconds’ work at this end. # follow: -1 # error: come-again # id: fourth_ring # note: It was generous, and the ten seconds are true. But they’re ten seconds of yours. At the other end there’s a queue, a telephone and an apology. Count what a repeat costs the one who has to repeat it.]
    Elena: Ten for you. For me it’s four people pretending to be interested in pumps. # face: serious # id: fourth_ring_elena
    -> card
* [I’m sorry, that till ought to behave. I’ll get someone to look at it. # error: blamed-the-till # id: fourth_till # note: You wanted a cause, and took the nearest. But she hasn’t been asked one thing about what she does, so the till is only a guess with an apology in front. Find out what happens before you send somebody to mend it.]
    Elena: It’s the third till since Easter. Each one was very sorry, too. # face: suspicious # id: fourth_till_elena
    -> card
* [Let’s not have a fourth. What do you do, once the van’s here? # clarify: 1 # id: fourth_what # note: The customer was served and the call was as good as over, and you kept it open for what she needs, which is not to make it again. That question was worth asking before the button, and it’s worth asking after.]
    Elena: (a breath) I scan it. Every box of it. Do you know, you’re the first who’s asked what I do? # face: calm # id: fourth_what_elena
    -> card

=== card ===
Tom slides a card along the desk. Receiving a Delivery, in Nine Steps. He wrote it himself. “Read her that.” # id: card_tom
{ pushed:
    Elena: So explain it to me, then. I’ve a good five minutes before the next person. # face: explaining # id: card_explain_free
- else:
    Elena: Mr Pemberton’s trying out the bells. (lowered) Do explain it to me, if that’s what you do. # face: explaining # id: card_explain
}
* [So it’s scan, beep, scan, beep, and then after the last box you… # clarify: 1 # id: card_open # note: You skipped what she plainly knows and left the end of your sentence open. What someone puts at the end of it is what she really does. It’s the shortest way to find the half that’s missing.]
    Elena: —leave it. Well, I have to leave it. There’s one missing. # face: explaining # id: card_open_elena
    -> missing
* [Let’s take it from the start, then. The van arrives, and first you… # educate: -1 # error: from-the-top # id: card_start # note: Explaining is right here, and starting at the beginning feels thorough. But she has done it every week for years. Told again what she knows, a person stops listening just before what she doesn’t. Find where her knowledge ends, and start there.]
    ~ waited++
    { pushed:
        Elena: —open Deliveries, and scan until it beeps. I’ve a Saturday girl who does that part. She sings. # face: tired # id: card_start_free
    - else:
        Elena: —open Deliveries, and scan until it beeps. (away) I’m being taught to take in a parcel, Mr Pemberton. # face: tired # id: card_start_elena
    }
    -> midway
* [Scanning’s only half of it, Elena. You’ve got to close it as well. # tier: 1 # error: told-her-the-step # id: card_close # note: Right, and quick, and it’s the very step she leaves out on purpose. When a capable person skips a step, there’s generally a reason behind it. Ask for the reason first, or you’ll be arguing with it in a minute.]
    ~ waited++
    Elena: Close it? No. I’m not closing that one. There’s a box missing. # face: suspicious # id: card_close_elena
    -> missing

=== midway ===
* [Exactly so, and after that you go and count them all against the sheet, and… # courtesy: -1 # educate: -1 # error: finished-the-speech # id: midway_sheet # note: You had begun, so you went on, as one does. But she had just shown you that she knew the next line. An explanation is for her, not for the card. The moment she finishes your sentence correctly, drop the rest of it.]
    ~ waited++
    Elena: —and give Marek his pen back. I do know this one. I know it up to the box that’s missing, and there I leave it. # face: contempt # id: midway_sheet_elena
    -> missing
* [You know this part. Which step do you stop at, and what stops you? # clarify: 1 # id: midway_stop # note: You let your own explanation go in the middle, which is harder than it sounds. She’d shown that she has the first half. Now she can show you the place where it ends, and you need only explain from there.]
    Elena: Oh. The last one. I do everything but close it. There’s a box missing. # face: calm # id: midway_stop_elena
    -> missing
* [All right, I’ll stop. Shall I send you the card, with all nine steps? # error: sent-the-card # id: midway_send # note: You noticed that she was bored, and stopping was right. But a card says the same nine things more quietly, and it can’t hear which of them she leaves out. Ask where she stops. It’s quicker than posting.]
    Elena: I have the card. It’s under the till, to keep it level. Eight of them I do. But there’s a box missing. # face: tired # id: midway_send_elena
    -> missing

=== missing ===
Elena: Twelve on the sheet, and I’ve had eleven. And the button says Close and Sign. # face: serious # id: missing_sign
Elena: I sign for what I’ve had. If I sign for twelve, then by Monday there’s a box of saddles stolen, and it was me. # face: driven # id: missing_stolen
You open Monday’s delivery yourself. Eleven of twelve, closed in full, by IT desk. So that’s what Release does. # id: missing_release
* [You’re right, don’t sign for twelve. But left open, it holds all eleven. # tier: 1 # courtesy: 1 # id: missing_right # note: You began with the half she has right, and it’s the better half: she doesn’t sign for what she hasn’t seen. From there she can hear the other. People give up a habit more easily when its reason is respected.]
    Elena: All eleven? So one box that isn’t here is holding on to eleven that are. # face: concerned # id: missing_right_elena
    -> why
* [Honestly, it’s only a button. Close it, and no harm will come of it. # tier: 1 # courtesy: -1 # error: waved-her-reason-away # id: missing_button # note: You meant to take the fear out of it. But her reason was a good one, and by Monday’s line on your own screen it had come true twice. A worry waved away doesn’t go. It stops being mentioned.]
    Elena: I’ve signed three things in here that were only something, and one was the lease. # face: contempt # id: missing_button_elena
    -> why
* [Who was it that told you you’re signing for all of it by closing? # error: looked-for-the-culprit # id: missing_who # note: You were interested in where the idea came from, and one day it may matter. But there’s a till that won’t open, and who said it won’t open it. It also made her reason into a mistake before you’d looked at it.]
    ~ waited++
    Elena: The button did. It’s written on the button. I could read it to you again, it’s three words. # face: suspicious # id: missing_who_elena
    -> why

=== why ===
Elena: But why should a bicycle wait for a box of saddles? They’ve not even met. # face: suspicious # id: why_met
* [Till it’s closed, it all counts as on the van. You’d be selling off the lorry. # tier: 1 # tier: 2 # educate: 1 # id: why_lorry # note: One picture, and it holds the whole rule: open means that it’s still on the road. With that she can work out what happens with eleven, or with nine, and she needn’t ask anyone.]
    Elena: So I’m leaning on a bicycle that’s still on the ring road, with Marek. … Well. That’s almost sensible. # face: smile # id: why_lorry_elena
    -> proof
* [That’s how it was all set up, I’m told. Head office wanted it, one count to each van. # error: policy-for-a-reason # id: why_policy # note: It’s even true. But “it was set up that way” says who decided and not what it’s for, and she can’t use a decision. A reason is something that she could have worked out herself, once you’ve said it.]
    ~ waited++
    Elena: That isn’t a why, that’s a who. # face: tired # id: why_policy_elena
    -> proof
* [I do see, it seems mad. I’d be cross about it too, in front of a customer. # error: agreed-instead-of-why # id: why_mad # note: Being on her side felt like the friendly thing, and she’d asked you a real question. Agreeing that a thing is senseless leaves it senseless. If you know the sense in it, that’s the kinder present.]
    ~ waited++
    Elena: I’m not cross, I’m asking. When I’m cross I say sir. # face: serious # id: why_mad_elena
    -> proof

=== proof ===
Elena: Only on Monday they told me it was the network. On Wednesday it was one of those things. # face: tired # id: proof_week
Elena: So what’s to say that you’re not just Friday’s? # face: suspicious # id: proof_friday
* [Well, I did ask you first, didn’t I? Try it once, and see whether I’m right. # error: leaned-on-being-nice # id: proof_asked # note: You had earned a little trust, and you spent it where evidence was wanted. She has been given sure answers by pleasant people all week. Show her something on her own screen, so that it doesn’t depend on you.]
    ~ waited++
    Elena: You asked beautifully. So did the man who sold us the alarm. # face: suspicious # id: proof_asked_elena
    -> what_now
* [Look at Monday’s. Eleven of twelve, and who signed for twelve? I’m sorry, we did. # tier: 3 # educate: 1 # id: proof_signed # note: You sent her to a line that she can read for herself, and it was one against your own desk. You’re easiest to believe when you say the thing that you’d sooner have left out.]
    ~ shown = true
    { courtesy < 0:
        Elena: Closed in full, by IT desk. (a beat) And you were going to tell me that I’d forgotten something. # face: contempt # id: proof_signed_cold
    - else:
        Elena: Closed in full, by IT desk. … Wednesday, the same! I thought you were mending it. You were signing. # face: concernedFear # id: proof_signed_elena
    }
    -> what_now
* [It’s all on the card, step nine. It’s been the same since the new tills came in. # courtesy: -1 # error: quoted-the-card # id: proof_card # note: It is on the card, and to her that means she ought to have known. A rule proves that somebody wrote it down. Besides, your own desk hasn’t kept to step nine all week, and she’s owed that part.]
    Elena: Step nine. (very politely) Thank you, sir. I’ll be sure to look it up. # face: contempt # id: proof_card_elena
    { courtesy <= -3: -> on_paper }
    -> what_now

=== what_now ===
{ pushed: -> reopen }
{ waited >= 2: -> leaves -> }
-> press

=== leaves ===
~ gone = true
The shop’s bell goes. Out of the telephone comes a long, plain breath. # id: leaves_bell
Elena: That was Mr Pemberton, for the ten thirty-one. He was very nice about it. I’d sooner he’d shouted. # face: tired # id: leaves_bus
->->

=== press ===
Elena: So what do I do? If I do it. # face: serious # id: press_what
* [You’ve a shop to run, or a queue by now. Leave it with me and I’ll press it, just this once. # educate: -1 # error: took-it-back # id: press_mine # note: A thoughtful offer, and just this once is what Monday’s and Wednesday’s were too. She was about to do it herself. When someone has a hand on the handle, the help is to let her open the door.]
    Elena: There it goes, Ready. And that’s me none the wiser which button it was. # face: tired # id: press_mine_elena
    -> saturday
* [It’s under Close, then Short. Why don’t you have a go when it’s a bit quieter there? # follow: -1 # error: left-her-to-it # id: press_quieter # note: You told her where it is, and you left the choice with her. But she’s never pressed it, she fears it, and you’re about to be gone. The first time is the one that wants company. Stay for it.]
    Elena: It’s quieter in November. No, you do it. I don’t like to press it and be wrong on my own. # face: concerned # id: press_quieter_elena
    -> saturday
* [Close, then Short, then one, with me listening. Or I do today’s, and you do tomorrow’s. # tier: 4 # follow: 1 # id: press_short # note: Two ways, hers first, and you’re there in either. Done once with her own finger it belongs to her. And you gave her the other way out, so that she presses because she’s chosen to.]
    ~ pressed = true
    { tier >= 4:
        Elena: Give it here. Close… Short… “How many?” One. … Eleven! It says eleven! # face: smileBig # id: press_short_elena
        { not gone:
            Elena: (away) Mr Pemberton! You exist! # face: smile # id: press_short_exists
        }
    - else:
        Elena: Well, you’re there, if it goes wrong. Close… Short… One. … Hm. It took it. For now. # face: suspicious # id: press_short_hm
    }
    -> saturday

=== reopen ===
Elena: So what do I do? And to what? It says Ready, mine. You’ve done it. # face: suspicious # id: reopen_ready
* [For tomorrow, then: it’s Close, then it’s Short, then how many. Got all that? # follow: -1 # error: told-not-tried # id: reopen_told # note: Three words, and correct. But hearing isn’t doing, and there’s a night’s sleep and two vans between her and the button. Having taken away what she could practise on, you might have put it back.]
    Elena: Close, Short… Good morning, madam, do look round! … And what was the third one? # face: concerned # id: reopen_told_elena
    -> saturday
* [I was too quick there, sorry. Still, he’s got his bicycle, so there’s no harm done. # error: no-harm-done # id: reopen_harm # note: You owned that you were quick, and then let yourself off. There is harm: a box of saddles that she’s never seen is now signed for, in her shop. Owning a mistake means looking at what it left behind.]
    Elena: —no harm done, till the stock count in June. And then it’s saddles. # face: tired # id: reopen_harm_elena
    -> saturday
* [I’ll open it again, and you close it short. Or we do tomorrow’s first van, at ten. # tier: 4 # follow: 1 # id: reopen_again # note: You undid your own quick fix, so that she could do the slow one. Now with you or tomorrow with you, in that order. It’s never too late to give somebody back her own problem.]
    ~ pressed = true
    { tier >= 4:
        Elena: Now. While I’ve the place to myself. Close… Short… “How many?” One. … Eleven! I’ve had eleven! # face: smileBig # id: reopen_again_elena
    - else:
        Elena: Open it, shut it. Very well. Close… Short… One. … It says eleven. I’ll believe it in June. # face: suspicious # id: reopen_again_hm
    }
    -> saturday

=== saturday ===
Elena: Only tomorrow that won’t be me. Saturdays it’s Beth on the door. She’s sixteen, she does what I tell her. # face: explaining # id: saturday_beth
* [Have Beth ring me at nine, or when they’re in. I’ll tell her what to do. # error: kept-the-knowing # id: saturday_ring # note: Kind to Beth, and it keeps the knowing at your end of the line, where it has been all week. If Elena can teach it, the shop has it. If only you can, the shop has a telephone number.]
    Elena: So then it’s Beth who rings you. That isn’t fewer calls, it’s younger ones. # face: suspicious # id: saturday_ring_elena
    -> boxes
* [I could write you both a page, only for this, and email it tonight. # error: paper-for-a-person # id: saturday_page # note: A page is a good thing to have, and shorter than nine steps. But nobody has yet heard her say it, so neither of you knows what’s still missing. Hear it first. Then write down what she said.]
    Elena: She’d laminate it. And then she’d come and ask me, and I’d be up a ladder. # face: tired # id: saturday_page_elena
    -> boxes
* [So tell me, the way you’ll say it. I’m sixteen, and it’s raining. # tier: 2 # educate: 1 # id: saturday_tell # note: You let her be the one who explains. What someone can say to a sixteen-year-old in the rain, she has; and if a piece is missing, you’ll both hear it, today, with you still there.]
    { pressed:
        Elena: Beth. You count. One’s missing, it’s Close, Short, how many. We don’t make eleven wait for one, it’s not a coach party. # face: smile # id: saturday_tell_elena
    - else:
        Elena: Beth. You count, and if one’s missing it’s… Short, and Close? … Close, then Short. There. I nearly taught her wrong. # face: driven # id: saturday_tell_nearly
    }
    -> boxes

=== boxes ===
{ shown:
    Elena: And Monday’s box, and Wednesday’s? On paper I’ve had them. And Mrs Adair’s rung twice for her brake pads. # face: concerned # id: boxes_paper
- else:
    Elena: And who looks for the ones that never came? Mrs Adair’s rung twice for her brake pads. # face: concerned # id: boxes_who
}
* [I’d let those be, for now. They’ll come to light once the stock’s counted. # follow: -1 # error: hoped-aloud # id: boxes_light # note: You hoped, and you hoped aloud. But your desk signed for those boxes, so nobody is looking, and Mrs Adair is waiting on two of them. A hope with no one’s name on it is a thing that isn’t going to happen.]
    Elena: In June. I’ll tell Mrs Adair not to brake until June. # face: serious # id: boxes_light_elena
    -> finish
* [That was our doing. I’ll reopen both as short, and ring by noon, found or not. # tier: 3 # follow: 2 # courtesy: 1 # id: boxes_noon # note: You said whose doing it was, what you’ll mend and when she’ll hear, and you put “or not” on the end. That’s the part which makes it a promise, because you can keep it whatever happens.]
    ~ chased = true
    Elena: Found or not. I like the “or not”. I can stand in front of Mrs Adair with an “or not”. # face: calm # id: boxes_noon_elena
    -> finish
* [I’ll have a word with the warehouse for you, as soon as I get a minute. # error: promise-without-a-time # id: boxes_minute # note: You took it on, which is half a promise. The other half is a time, and by now she knows what becomes of minutes. Say when she’ll hear, and that she’ll hear even if there’s no news.]
    Elena: —as soon as you get a minute, and then the phone goes, and it’s me. # face: tired # id: boxes_minute_elena
    -> finish

=== finish ===
{ pressed and tier >= 4:
    { gone: -> bus }
    { chased: -> hers }
    -> hers_unchased
}
{ tier <= 1: -> again }
-> not_alone

=== hers ===
{ not pushed:
    Elena: (bell) That’s Mr Pemberton, off round the car park. He’s ringing at something. I think it’s at you. # face: smile # id: hers_ringing
}
Elena: I hope I’ll not speak to you for weeks, Alex. I mean that as nicely as it can be meant. # face: smileBig # id: hers_end # end: resolved # next: On Saturday Beth closed two vans short, in the rain, and your phone stayed quiet. The warehouse found three boxes behind the tandems. On Tuesday Mrs Adair stopped dead on Harbour Street hill, on new pads, for somebody’s dog.
-> END

=== hers_unchased ===
Elena: Well, that’s one thing I shan’t be ringing about. # face: smile # id: unchased_thing
Elena: I’ll tell Mrs Adair something. I generally think of something. # face: tired # id: unchased_end # end: resolved # next: Beth closed two vans short on Saturday and asked nobody. The boxes that your desk had signed for turned up in June. By then Mrs Adair had bought her brake pads, and after them a bicycle, in another shop.
-> END

=== bus ===
Elena: So now I know how, and he’s on a bus. I’ll ring him and say that it exists. # face: tired # id: bus_end # end: callback # next: Harbour Street hasn’t rung about a delivery since. Mr Pemberton came back on Monday, by bus, for a bicycle that had been ready at ten thirty-two. He’d told the whole top deck why he was wearing a helmet.
-> END

=== not_alone ===
Elena: I do follow it. Whether I’ll press it, with four people looking and nobody on the phone… # face: concerned # id: alone_follow
Elena: We’ll see tomorrow, shan’t we? # face: tired # id: alone_end # end: callback # next: At ten past ten on Saturday Harbour Street rang, with the right page already open. “I only want somebody to be there,” she said. It took a minute. Of the four people in the queue, one had walked home without her bicycle.
-> END

=== again ===
Elena: Thank you. You’ve been every bit as helpful as the others. Until tomorrow, then. # face: solemn # id: again_end # end: callback # next: On Saturday at ten past ten Tom pressed Release, twice, and signed for two more boxes. Mrs Adair was told that her brake pads had arrived on Monday. She came in for them, and a very polite manager showed her the shelf.
-> END

=== on_paper ===
Elena: I’ve a duplicate book in a drawer here, from before the tills. I’ll use that. Good morning to you, sir. # face: solemn # sound: hangup # id: paper_end # end: lost # next: For nine days Harbour Street sold by hand, with carbon paper. On the tenth it came out that one bicycle had been sold to two people. The one who’d paid first heard it at the counter, in his cycle clips.
-> END

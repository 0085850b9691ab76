// A call to start from: play it, then make it yours, line by line. `npm run -s story -- play story/ID.ink`
//
// The header: what the list of calls and the ringing phone show. All but locale, pass and rubric must be there.
# title: TITLE
# desk: IT help desk
// Name, place, extension. The name is who speaks in the lines below.
# caller: Dana, Stores, ext. 4410
# summary: Dana's label printer stands still, and the van leaves at two.
# minutes: 3
// The skills that can be earned here: courtesy, greeting, clarify, educate, follow, improve.
# skills: greeting, clarify, courtesy, follow
# locale: en-GB
// How the caller is drawn: head, and the colours of skin, clothes and outline.
# cast: Dana = bun2, skin d8a47f, clothes 1f8a84, ink 3b2116

// The game sets these after each reply, so that Dana can answer to how the call has gone. In Inky they stay at 0.
VAR tier = 0
VAR courtesy = 0

-> ring

// A knot is a moment of the call; calls come to it by `-> ring`.
=== ring ===
// A line without a name is told; `place:` is where the caller stands, `id:` the line's own name.
Ten past one. The display says Dana, Stores. # place: accounts-floor # id: ring_display
// A reply stands in brackets, and so do its tags. Three to a decision: one that helps most, and two mistakes that a
// decent person makes on a bad day. `greeting: 1` is what it earns, `note:` what the coach says about it afterwards,
// `error:` a short name of the mistake.
* [Hello! If it's that label printer, I know. # error: answered-too-soon # id: ring_printer # note: You were right, and quick. But she has not said a word yet, and does not know who you are. Say your desk and your name, and let her tell you why she rings.]
    // `face:` is how the caller looks while saying it.
    Dana: You know? Then why is it still standing still? # face: suspicious # id: ring_printer_dana
    -> need
* [IT help desk here, you're talking to Alex now. # greeting: 1 # id: ring_name # note: A desk and a name: now she knows that she has come to the right place, and whom to ask for if the line goes dead.]
    Dana: Alex, good. Dana, in Stores. I've a printer on strike. # face: calm # id: ring_name_dana
    -> need
* [Could you hold on, please? I'll be a second. # error: half-there # id: ring_hold # note: It sounds polite, and it is one more wait for someone who has waited through the ringing. If you need a second, take it before you lift the receiver.]
    Dana: (to somebody) They've put me on hold. No, I don't know who. # face: tired # id: ring_hold_dana
    -> need

=== need ===
Dana: It's the label printer by the gate. It blinks at me and does nothing. # face: concerned # id: need_blinks
* [What do you have to print, and when? # clarify: 1 # id: need_when # note: She named a machine; you asked what it is for. What has to be done, and by when, tells you which help will be in time, whatever is wrong with the printer.]
    Dana: Thirty labels, for the van at two. After that they can stay in the machine. # face: explaining # id: need_when_dana
    -> blink
* [Have you tried to switch it off and on again? # courtesy: -1 # error: usual-fault # id: need_switch # note: It often works, which is why most people have tried it by the time they ring. Offered first, it tells her that you think she has not. Find out what she needs, and what she has done.]
    Dana: I've done that three times. It blinks in the same place. # face: serious # id: need_switch_dana
    -> blink
* [I'll log it as a fault and let somebody know. # follow: -1 # error: passed-into-the-queue # id: need_log # note: A number in a queue feels like help to the one who gives it. She cannot tell who will come or when, and you do not know yet what she needs. Ask first, log after.]
    Dana: Somebody. The van's at two, you know. It's a real van. # face: driven # id: need_log_dana
    -> blink

=== blink ===
Dana: So there it sits. I've a queue of boxes here, and one of me. # face: tired # id: blink_boxes
* [Which light is blinking, the left or the right? # clarify: 1 # courtesy: 1 # id: blink_light # note: One question with two answers, and she can see which from where she stands. It tells two faults apart, and treats her as the one who knows what the machine is doing.]
    Dana: The left. The right one's as steady as you like. # face: explaining # id: blink_light_dana
    -> answer
* [It's one printer. Can't you use the other? # courtesy: -1 # error: her-problem-to-solve # id: blink_other # note: Sensible, perhaps, but it hands the problem back before you have looked at it, and she hears that hers is a small one. Offer another way only once you know that it is one.]
    Dana: The other is two halls away, and it prints on paper. # face: contempt # id: blink_other_dana
    -> answer
* [Poor you. Thank you for being so patient about it. # error: thanked-too-soon # id: blink_patient # note: Kind words, and she had not said that she was patient. Thanks for waiting ask her to go on waiting. A question about the light would have shown more care in fewer words.]
    Dana: I'm not patient, I'm stood here. # face: serious # id: blink_patient_dana
    -> answer

=== answer ===
Your own screen lists her printer twice, once under an old name and once under a new. # id: answer_screen
Dana: Is it broken, or isn't it? # face: concerned # id: answer_broken
// The four tiers: 1 you said it, 2 you said why, 3 something that can be checked, 4 options and your own part in them.
// One reply may give two of them.
* [Broken, no. It should be fine once your computer sees it again. # tier: 1 # error: answer-without-reason # id: answer_fine # note: True, and she can do nothing with it. Without the reason she has only your word that it will be fine, and the next time she is as helpless as now. Add why in the same breath.]
    Dana: Fine. When it sees it. And when does it see it? # face: suspicious # id: answer_fine_dana
    -> proof
* [It's hard to tell from here. I will have a proper look and see. # courtesy: -1 # error: vague # id: answer_look # note: It sounds careful, but the two names are on your screen, so you do know something. When you know half of it, say that half, and say when she will hear the rest.]
    Dana: You're looking at something now, I can hear you. # face: suspicious # id: answer_look_dana
    -> pressed
* [No. It was renamed at noon, and you're sent to the old name. # tier: 1 # tier: 2 # courtesy: 1 # id: answer_renamed # note: A plain answer with its reason attached. She can stop blaming the machine, and herself, and she knows now what sort of thing has to change.]
    Dana: Renamed! Nobody tells the printer, and nobody tells me. # face: calm # id: answer_renamed_dana
    -> proof

// A call can be repaired: whoever said nothing above is asked again.
=== pressed ===
Dana: A yes or a no will do me. Is it broken? # face: serious # id: pressed_yes_no
* [No. It has a new name, and your computer asks for the old one. # tier: 1 # tier: 2 # id: pressed_name # note: After a vague answer the plain one with its reason is the shortest way back. It is a moment late, and it still gives her something to stand on.]
    Dana: There. That's an answer. # face: calm # id: pressed_name_dana
    -> proof
* [It isn't, no. Sorry, I should have told you that straight off. # tier: 1 # error: apology-for-a-reason # id: pressed_sorry # note: Owning it was decent, and it took the breath that the reason needed. She can do nothing with how you feel about it. She can do something with the new name.]
    Dana: You should. So why does it blink? # face: tired # id: pressed_sorry_dana
    -> proof
* [I would rather not say before I know, if that's all right? # error: hid-behind-doubt # id: pressed_rather # note: Caution is a virtue where you do not know. Here you did, and she asked twice. Say what you see, and how sure you are of it; then it is hers to judge.]
    Dana: It isn't, much. The van doesn't wait for you to be sure. # face: contempt # id: pressed_rather_dana
    -> proof

=== proof ===
{
- tier >= 2:
    Dana: Only they told me the same about the scanner. It wasn't the name. # face: suspicious # id: proof_scanner
- else:
    Dana: And how would I know? You can't see it, and I can't see you. # face: suspicious # id: proof_how
}
* [I see why you'd doubt it. After that, who wouldn't? # error: sympathy-for-proof # id: proof_doubt # note: Warm, and true, and she had asked for something else. Doubt is a question about facts: it goes away by itself when there is something to look at.]
    Dana: Well, that makes two of us, then. # face: tired # id: proof_doubt_dana
    -> plan
* [There's a sticker by the plug: does it say GATE 2 now? # tier: 2 # tier: 3 # id: proof_sticker # note: She needs no trust at all for this, only her eyes. A detail that can be checked from where she stands does in one line what being sure cannot do in ten.]
    // What is said may depend on how the call has gone: here a rude call is believed less.
    { courtesy < 0:
        Dana: Gate 2. Hm. Somebody's been here with a sticker, at least. # face: serious # id: proof_sticker_cool
    - else:
        Dana: Gate 2! It was Gate 1 this morning, I'd swear. # face: smile # id: proof_sticker_dana
    }
    -> plan
* [I've been doing this for years, and it's the name. # courtesy: -1 # error: rank-for-proof # id: proof_years # note: Your years may be the reason why you are right, but she cannot look at them. Being told to trust someone is what she doubted in the first place. Give her something to see.]
    Dana: So has the man who did the scanner. # face: contempt # id: proof_years_dana
    -> plan

=== plan ===
Dana: It's quarter past. What happens now? # face: concerned # id: plan_now
* [I add it, ten minutes. If not, I print them and run. # tier: 4 # follow: 1 # id: plan_mine # note: Two ways, the better one first, and both of them yours to do. She can say yes to that without a thought, because nothing in it is left for her to arrange.]
    Dana: Ten minutes I have. And if not, I want to see you run. # face: smile # id: plan_mine_dana
    -> sure
* [You could either add it yourself or ask a colleague to. # follow: -1 # error: options-without-an-owner # id: plan_either # note: A choice feels generous. But both ways are hers to go, and she has boxes to the ceiling. Say which you would take first, and which part of it you do.]
    Dana: I could drive the van as well, while I'm at it. # face: contempt # id: plan_either_dana
    -> sure
* [Someone from the team will surely be along before two. # error: promised-for-others # id: plan_someone # note: You promised what is not yours to give, and if nobody comes she finds out at two. Promise what you do yourself. For the others say whom you ask, and by when.]
    Dana: Surely. I'll tell the driver: surely. # face: suspicious # id: plan_someone_dana
    -> sure

=== sure ===
Dana: And how do I know that it's gone through? # face: explaining # id: sure_how
* [No news is good news. You'd soon hear if it hadn't. # follow: -1 # error: silence-as-proof # id: sure_silence # note: Silence can mean done, and it can mean forgotten, and she has no way to tell which. People ring again to find out. Tell her what she will see or hear, and when.]
    Dana: I've had nothing but no news since noon. # face: tired # id: sure_silence_dana
    -> finish
* [Don't worry, you're in good hands. We do this daily. # error: comfort-for-commitment # id: sure_hands # note: A warm voice, and no time in it. Comfort asks her to trust you; a commitment lets her check. Say what you will do and by when, and the worry goes by itself.]
    Dana: I'd sooner be in a van with thirty labels. # face: solemn # id: sure_hands_dana
    -> finish
* [I send a test label, and I ring you at half past one. # follow: 1 # courtesy: 1 # id: sure_ring # note: Something she will see, and a time at which she will hear from you. A small promise with a clock on it is worth more than a large one without; now keep it.]
    Dana: Half past. I'll be here, I've nowhere to go till it prints. # face: calm # id: sure_ring_dana
    -> finish

// Every ending has `end:` (resolved, callback or lost) and `next:`, what happened afterwards.
=== finish ===
{ tier >= 4: -> printed }
{ tier == 3: -> late }
{ tier == 2: -> by_hand }
-> gave_up

=== printed ===
Dana: Thank you, Alex. You can sit down again. # face: smile # id: printed_end # end: resolved # next: Thirty labels lay in the tray by twenty-five past. The van left at two, and a shop in the north had its brake pads the day before it needed them.
-> END

=== late ===
Dana: Right. Gate 2 it is, then. I'll see what I can do with that. # face: solemn # id: late_end # end: callback # next: Dana found somebody who knew how to add a printer, at ten to two. Half of the labels made the van, and she rang again for the rest.
-> END

=== by_hand ===
Dana: A name. All right. I'd better find a pen. # face: tired # id: by_hand_end # end: callback # next: She wrote thirty labels by hand. Two could not be read, and a customer who had taken the morning off waited in for a parcel that went to the next street.
-> END

=== gave_up ===
Dana: Never mind. I'll ask round the hall. # face: contempt # sound: hangup # id: gave_up_end # end: lost # next: The van left without the boxes. Dana has a list of people who know about printers now, and the help desk is not on it.
-> END

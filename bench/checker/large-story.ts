// large-story.ts: a story as long as anyone asks for, the same for the same seed, out of all that makes stories hard to walk.

const HEADER = `# title: A generated story
# desk: Test desk
# caller: Sue, Accounts, ext. 1
# summary: Far longer than any call.
# minutes: 60
# skills: courtesy, clarify, follow
# cast: Sue = medium1, skin f2c79d, clothes f26b4e, ink 4a2418
VAR tier = 0
VAR mood = 0
VAR courtesy = 0
VAR patience = 3
VAR asked = false
-> knot_0
`;
const END = `=== finish ===
{ courtesy > 0:
  Sue: Thank you. # face: smile # end: resolved # next: The order went out. # id: end_well
- else:
  Sue: Right. # face: tired # end: lost # next: The customer rang again. # id: end_badly
}
-> END
`;
const WORDS = 'the line order form parcel invoice screen number desk customer week plant answer wheel frame'.split(' ');
const FACES = ['calm', 'smile', 'concerned', 'tired', 'explaining'];
const SCORES = ['courtesy: 1', 'courtesy: -1', 'clarify: 1', 'follow: 1', 'tier: 1', 'tier: 2', 'tier: 3', 'tier: 4'];
const WORDS_OF_A_LINE = 9;
/** How far a reply may skip ahead, in knots. */
const LONGEST_SKIP = 3;

type Dice = (below: number) => number;

/** Of `lines` lines or a few more, in knots of some twenty lines that only lead onward. */
export function largeStory(lines: number, seed: number): string {
  const dice = diceOf(seed);
  const ends = linesIn(HEADER) + linesIn(END);
  const knots: string[] = [];
  for (let length = ends, at = 0; length < lines; at += 1) {
    const text = knot(at, dice);
    knots.push(text);
    length += linesIn(text);
  }
  const last = knots.length - 1;
  const onward = (_: string, number: string): string => (Number(number) > last ? '-> finish' : `-> knot_${number}`);
  return HEADER + knots.join('').replace(/-> knot_(\d+)/g, onward) + END;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Lines, a variable that is asked for, a decision with a conditional reply, a gather, and a second decision that diverts. */
function knot(at: number, dice: Dice): string {
  const face = (): string => FACES[dice(FACES.length)] ?? 'calm';
  const score = (): string => (dice(3) === 0 ? ` # ${SCORES[dice(SCORES.length)]}` : '');
  const reply = (letter: string): string => `[${sentence(dice)}${score()} # id: k${at}${letter}]`;
  const next = (): string => `-> knot_${at + 1 + dice(LONGEST_SKIP)}`;
  return `=== knot_${at} ===
Sue: ${sentence(dice)} # face: ${face()} # id: k${at}_1
{ patience > ${dice(3)}: Sue: ${sentence(dice)} | She waits. }
{stopping:
- Sue: ${sentence(dice)}
- She has said so.
}
* ${reply('a')}
  Sue: ${sentence(dice)} # face: ${face()} # id: k${at}_2
  ~ patience = patience - ${dice(2)}
* ${reply('b')}
  ~ asked = ${dice(2) === 0}
  Sue: ${sentence(dice)} # id: k${at}_3
* {asked} ${reply('c')}
  Sue: ${sentence(dice)} # id: k${at}_4
- (met_${at}) She turns a page. # id: k${at}_5
~ patience = ${dice(4)}
* ${reply('d')}
  ${next()}
* {met_${at} && courtesy >= 0} ${reply('e')}
  ${next()}
* ${reply('f')}
- ${next()}
`;
}

function sentence(dice: Dice): string {
  const words = Array.from({ length: WORDS_OF_A_LINE }, () => WORDS[dice(WORDS.length)] ?? '');
  return `${words.join(' ')}.`;
}

/** A generator of Lehmer's kind with Park and Miller's modulus and multiplier 48271; whole numbers from 0. */
function diceOf(seed: number): Dice {
  const [modulus, multiplier] = [2_147_483_647, 48_271];
  let state = (Math.abs(Math.trunc(seed)) % (modulus - 1)) + 1;
  return (below) => {
    state = (state * multiplier) % modulus;
    return state % below;
  };
}

// play-screen.ts: a call as the terminal shows it: what is said, what can be said, and how it stands.
import { SKILLS, type Line, type Reply, type ReplyTags } from '#core/dialogue/words.ts';
import { callScore } from '#core/replay/call-score.ts';
import { tallyNow, type Call } from '#core/replay/call.ts';
import type { Pen } from './picture.ts';

/** `DESIGN.md` §3, from no rung to the fourth. */
const TIER_WORDS = ['none', 'Convey', 'Understand', 'Believe', 'Act'] as const;
/** As the game words them, from 1 to 5. */
const MOOD_WORDS = ['had enough', 'wary', 'listening', 'warming', 'with you'] as const;

export function spokenLine({ speaker, how, text }: Line, pen: Pen): string {
  const words = how === null ? text : `${pen.faint(`(${how})`)} ${text}`;
  return speaker === null ? words : `${pen.strong(`${speaker}:`)} ${words}`;
}

export function replyList(replies: readonly Reply[], pen: Pen): string {
  return replies.map(({ id, text }, at) => `  ${at + 1}  ${text}  ${pen.faint(id)}`).join('\n');
}

/** What a reply that was picked is worth, and what the coach says of it. */
export function pickedLines({ text, tags }: Reply, pen: Pen): string {
  const about = [worthOf(tags), tags.note].filter((one) => one !== null && one !== '');
  return [`${pen.strong('You:')} ${text}`, ...about.map((one) => pen.faint(`     ${one}`))].join('\n');
}

function worthOf({ rungs, skills, error }: ReplyTags): string {
  const points = SKILLS.flatMap((skill) => (skills[skill] ? [`${skill} ${signed(skills[skill])}`] : []));
  const parts = [...rungs.map((rung) => `tier ${rung}`), ...points, ...(error === null ? [] : [`error ${error}`])];
  return parts.join(', ');
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}

/** The running scorecard in one line. */
export function standing(call: Call, pen: Pen): string {
  const [{ tier, total, skills }, { mood, sums }] = [callScore(call), tallyNow(call)];
  const exercised = SKILLS.flatMap((skill) => {
    const part = skills[skill];
    return part ? [`${skill} ${sums[skill]}/${part.possible}`] : [];
  });
  const parts = [`tier ${tier} ${TIER_WORDS[tier]}`, `mood ${mood} ${MOOD_WORDS[mood - 1]}`, ...exercised];
  return pen.faint(`[${[...parts, `total ${total}`].join(' · ')}]`);
}

/** The end of a call, and what it comes to. */
export function closing(call: Call, pen: Pen): string {
  const { total, stars, passed } = callScore(call);
  const { ending } = call.session;
  const kind = ending?.kind ?? 'no `# end:`';
  const next = ending?.next ? [`     ${ending.next}`] : [];
  const result = `total ${total}, ${stars} ${stars === 1 ? 'star' : 'stars'}, ${passed ? 'passed' : 'not passed'}`;
  return [pen.strong(`The call is over: ${kind}`), ...next, pen.strong(result)].join('\n');
}

// light.ts: a scenario without what nobody needs before the debrief: a third less to load before a call.
import { isObject, type Scenario } from '#core/replay/scenario.ts';

/** The coach's notes, the mistakes' names, what happened next: tags of compiled ink. */
const FOR_LATER = /^\^(note|error|next):/;
/** The id of a line; a reply's, which stands in its text, is what records are made of. */
const LINE_ID = /^\^(id):/;

/**
 * The same call, pick by pick, with `note` and `error` null on every reply, `next` empty, derived ids on its lines, and no list of
 * replies (so that a pick it does not offer is unknown to it). Of those tags the keys stay, so that every path in the story still leads where it did; and the version, for it is the
 * same scenario.
 */
export function lightScenario(scenario: Scenario): Scenario {
  return { ...scenario, replies: [], ink: lightened(scenario.ink) as Scenario['ink'] };
}

function lightened(json: unknown): unknown {
  if (!Array.isArray(json)) {
    return isObject(json) ? Object.fromEntries(Object.entries(json).map(([key, one]) => [key, lightened(one)])) : json;
  }
  const items: readonly unknown[] = json;
  let inReply = 0;
  return items.map((item, at) => {
    if (item === 'str') inReply += 1;
    if (item === '/str') inReply -= 1;
    return bareTag(item, items[at - 1], inReply > 0) ?? lightened(item);
  });
}

/** `#` opens a tag; null where it is none that can wait. */
function bareTag(item: unknown, before: unknown, inReply: boolean): string | null {
  if (before !== '#' || typeof item !== 'string') return null;
  const key = (FOR_LATER.exec(item) ?? (inReply ? null : LINE_ID.exec(item)))?.[1];
  return key === undefined ? null : `^${key}`;
}

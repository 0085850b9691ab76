// example.ts: small scenarios for the diagnostics to show what they mean.
import type { Example } from './diagnostic.ts';

/** Marks the line where something is found. */
const MARK = ' // <-';

const HEADER = `# title: A small call
# desk: Test desk
# caller: Sue, Accounts, ext. 1
# summary: A call that shows one thing.
# minutes: 1
# skills: courtesy
# cast: Sue = medium1, skin f2c79d, clothes f26b4e, ink 4a2418
`;

/** A last line, as every ending needs one. */
export const BYE = 'Sue: Bye. # end: resolved # next: She found the form. # id: bye\n-> END';

/** A scenario with its header in order, and this below it. */
export function call(body: string): Example {
  return { 'example.ink': `${HEADER}${body}\n` };
}

/** The same with something else in the header. */
export function callWith(change: (header: string) => string, body: string): Example {
  return { 'example.ink': `${change(HEADER)}${body}\n` };
}

/** One decision between two replies; a mark at the end of one stays outside its brackets. */
export function twoReplies(one: string, other: string, after = BYE): string {
  const [first, second] = [one, other].map((words) => {
    const [inside, mark] = words.split(MARK);
    return mark === undefined ? `* [${inside}]` : `* [${inside?.trim()}]${MARK}`;
  });
  return `Sue: Hello. # id: hello\n${first}\n${second}\n- ${after}`;
}

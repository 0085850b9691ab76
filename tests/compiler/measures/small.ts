// small.ts: stories small enough that every figure is known by hand.
import { compileScenario } from '#compiler/compile.ts';
import { studyOf, type Study } from '#compiler/measures/study.ts';
import { problemText } from '#compiler/problem.ts';
import { HEADER, sources } from '../../stories/compile.ts';

/** The study of a story without a header; `locale` and `id` where they matter. */
export async function small(body: string, locale = 'en', id = 'small'): Promise<Study> {
  const header = HEADER.replace('# skills: courtesy', `# skills: courtesy, clarify, follow\n# locale: ${locale}`);
  const path = `${id}.ink`;
  const { scenario, explorations, problems } = await compileScenario(path, sources({ [path]: header + body }));
  const study = scenario && studyOf(scenario, explorations);
  if (!study) throw new Error(problems.map(problemText).join('\n') || 'not walked whole');
  return study;
}

/** An ending, as every path needs one. */
export const END = '# end: resolved # next: It went on.\n-> END';

/** Totals by the picks: a1 b1 100, a1 b2 67, a2 b1 0, a2 b2 0. */
export const TWO_STEPS = `-> one
=== one ===
Sue: Hello there.
* [Yes, of course. # id: a1 # courtesy: 1 # tier: 1]
  Sue: Fine.
  -> two
* [No # id: a2 # error: no]
  Sue: Oh.
  -> two
=== two ===
Sue: Why, rain?
* [Because of rain, hello. # id: b1 # tier: 2]
  Sue: I see. ${END}
* [I will. # id: b2 # error: no-reason]
  Sue: Bye. ${END}
`;

/** Ends at tier 4 with ask and all; lacks a promise in half of those. */
export const FOUR_RUNGS = `-> one
=== one ===
Sue: Well?
* [Ask # id: ask # clarify: 1]
  -> two
* [Skip # id: skip]
  -> two
=== two ===
* [All # id: all # tier: 1 # tier: 2 # tier: 3 # tier: 4]
  -> three
* [Three # id: three # tier: 1 # tier: 2 # tier: 3]
  -> three
* [Two # id: two # tier: 1 # tier: 2]
  -> three
* [One # id: one # tier: 1]
  -> three
=== three ===
* [Promise # id: promise # follow: 1]
  Sue: Good. ${END}
* [Shrug # id: shrug]
  Sue: Hm. ${END}
`;

/** All six calls end at tier 4; a promise that is broken leaves the same sum as none. */
export const BROKEN_PROMISES = `-> one
=== one ===
Sue: Well?
* [All # id: all # clarify: 1 # tier: 1 # tier: 2 # tier: 3 # tier: 4]
  -> two
=== two ===
* [Promise # id: promise # follow: 1]
  -> three
* [Shrug # id: shrug]
  -> three
=== three ===
* [Keep # id: keep # follow: 1]
  Sue: Good. ${END}
* [Break # id: break # follow: -1]
  Sue: Oh. ${END}
* [Pass # id: pass]
  Sue: Hm. ${END}
`;

/** Lost at the first reply in a third of the calls, and from there on in ever more states. */
export const LOST_IN_MANY = `-> one
=== one ===
Sue: Well?
* [Good # id: good # tier: 1 # tier: 2 # tier: 3]
  -> won
* [Well # id: well # tier: 1 # tier: 2 # tier: 3]
  -> won
* [Bad # id: bad # tier: 1]
  -> lost
=== won ===
* [Promise # id: promise # follow: 1]
  Sue: Good. ${END}
* [Shrug # id: shrug]
  Sue: Hm. ${END}
=== lost ===
* [Kind # id: k1 # courtesy: 1]
  -> more
* [Plain # id: p1]
  -> more
=== more ===
* [Kind # id: k2 # courtesy: 1]
  -> most
* [Plain # id: p2]
  -> most
=== most ===
* [Kind # id: k3 # courtesy: 1]
  Sue: Oh. ${END}
* [Plain # id: p3]
  Sue: So. ${END}
`;

/** A reply that leads back to where it was. */
export const ROUND = `-> one
=== one ===
Sue: Well?
+ [Pardon me? # id: again]
  -> one
* [Yes # id: yes # tier: 1]
  Sue: Good. ${END}
* [No # id: no]
  Sue: Hm. ${END}
`;

/** One decision: what each reply gives, and nothing after it. */
export const ONE_VIRTUE_EACH = `-> one
=== one ===
Sue: Well?
* [Lovely day. # id: warm # courtesy: 1]
  Sue: A. ${END}
* [It is as you say it is. # id: whole # courtesy: 1 # tier: 1]
  Sue: B. ${END}
* [So. # id: rude # tier: 1 # courtesy: -1]
  Sue: C. ${END}
* [Why is it? # id: asks # clarify: 1]
  Sue: D. ${END}
`;

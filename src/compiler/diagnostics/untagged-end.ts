// untagged-end.ts: a call is over and nothing says how it ended.
import { splitTag } from '#core/dialogue/tags.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { heldBack, turnFinding } from './after-picks.ts';

/** Where a story knows nothing of the tag, and ends in more ways than these, it is told once. */
const MOST_TOLD = 5;

export const untaggedEnd: Diagnostic = {
  on: 'walk',
  code: 'untagged-end',
  severity: 'error',
  why: 'The debrief opens with how the call ended and what happened next; without the tag it has nothing to say.',
  hint: 'put `# end: resolved`, `callback` or `lost`, and `# next: …`, on the last line of every ending',
  example: {
    bad: call(
      `Sue: Hello. # id: hello\n* [Good day. # id: a] // <-\n  Sue: Right. # id: right\n  -> END\n* [What? # id: b]\n- ${BYE}`,
    ),
    mended: call(
      `Sue: Hello. # id: hello\n* [Good day. # id: a]\n  Sue: Right. # id: right # end: lost # next: She rang off.\n  -> END\n* [What? # id: b]\n- ${BYE}`,
    ),
  },
  find: ({ wrongTurns, outline }) => {
    const ends = wrongTurns.filter(({ kind }) => kind === 'no-end');
    const [first] = ends;
    if (!first) return [];
    const tags = [
      ...outline.lines.flatMap((line) => line.tags),
      ...outline.choices.flatMap((choice) => choice.tagsAfter),
    ];
    if (ends.length > MOST_TOLD && !tags.some(({ text }) => splitTag(text).key === 'end'))
      return [turnFinding(first, 'no ending of this story has `# end:`; one of them comes')];
    return ends.map((turn) => {
      const held = turn.withheld.length ? ` (replies stand there and are not on offer: ${heldBack(turn)})` : '';
      return turnFinding(turn, `the call ends without \`# end:\`${held}`);
    });
  },
};

// open-tag.ts: a tag in braces that ink never ends.
import type { Outline, SourceTag } from '../ink-outline.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

const START = 'VAR busy = true\n-> ring\n=== ring ===';
const REST = `Sue: Well? # id: well\n* [Good day. # id: a]\n* [What? # id: b]\n- -> finish\n=== finish ===\n${BYE}`;

export const openTag: Diagnostic = {
  on: 'source',
  code: 'open-tag',
  severity: 'error',
  why: 'A divert in a later alternative ends the tag for that alternative only. Where the tag’s own is said, everything below becomes part of the tag: no line is heard any more, and no reply is offered.',
  hint: 'write the alternatives as a block, each on a line of its own below `{`, or put the tag behind the braces',
  example: {
    bad: call(`${START}\n{busy: Sue: Yes? # face: tired|Sue: Bye. -> finish} // <-\n${REST}`),
    mended: call(`${START}\n{busy:\n  Sue: Yes? # face: tired\n- else:\n  Sue: Bye.\n  -> finish\n}\n${REST}`),
  },
  find: ({ outline }) =>
    (outline ? tagsIn(outline) : [])
      .filter(({ unclosed }) => unclosed)
      .map(({ text, place }) => ({ ...place, message: `\`# ${text}\` takes in everything that follows the braces` })),
};

function tagsIn({ lines, choices }: Outline): readonly SourceTag[] {
  return [...lines.flatMap(({ tags }) => tags), ...choices.flatMap(({ tagsAfter }) => tagsAfter)];
}

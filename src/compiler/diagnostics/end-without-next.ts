// end-without-next.ts: an ending does not say what happened next.
import { splitTag } from '#core/dialogue/tags.ts';
import type { SourceTag } from '../ink-outline.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

export const endWithoutNext: Diagnostic = {
  on: 'source',
  code: 'end-without-next',
  severity: 'warning',
  why: 'What the caller’s customer felt of it afterwards is where a call shows its worth.',
  hint: 'add `# next: …` beside `# end:`, on the same line: a sentence or two, with someone outside who felt it',
  example: {
    bad: call('Sue: Bye. # end: lost # id: bye // <-\n-> END'),
    mended: call(BYE),
  },
  find: ({ outline }) => {
    const stretches = [
      ...(outline?.lines ?? []).map(({ tags }) => tags),
      ...(outline?.choices ?? []).map(({ tagsAfter }) => tagsAfter),
    ];
    return stretches.flatMap((tags) => {
      const end = tagOf(tags, 'end');
      if (!end || tagOf(tags, 'next')) return [];
      return [{ ...end.place, message: `\`# ${end.text}\` has no \`# next:\` beside it` }];
    });
  },
};

function tagOf(tags: readonly SourceTag[], key: string): SourceTag | undefined {
  return tags.find(({ text }) => {
    const tag = splitTag(text);
    return tag.key === key && tag.value !== '';
  });
}

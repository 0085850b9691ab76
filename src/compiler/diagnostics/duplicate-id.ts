// duplicate-id.ts: two lines or replies have the same id.
import { splitTag } from '#core/dialogue/tags.ts';
import { call, twoReplies } from './example.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';
import type { Outline, SourceTag } from '../ink-outline.ts';

export const duplicateId: Diagnostic = {
  on: 'source',
  code: 'duplicate-id',
  severity: 'error',
  why: 'A saved call knows its replies by their ids, and a translation its lines: of two with one id nobody can say which is meant.',
  hint: 'take one of the two ids away, and let `npm run -s story -- ids --write` give another',
  example: {
    bad: call(twoReplies('Good day. # id: a', 'What? # id: a // <-')),
    mended: call(twoReplies('Good day. # id: a', 'What? # id: b')),
  },
  find: ({ outline }) => (outline ? twinsIn(outline) : []),
};

function twinsIn({ lines, choices }: Outline): readonly Finding[] {
  const tags = [
    ...choices.flatMap(({ tags: own, tagsAfter }) => [...own, ...tagsAfter]),
    ...lines.flatMap((line) => line.tags),
  ];
  const first = new Map<string, SourceTag>();
  const inOrder = tags
    .filter(({ computed }) => !computed)
    .sort((a, b) => a.place.path.localeCompare(b.place.path) || a.place.line - b.place.line);
  return inOrder.flatMap((tag) => {
    const { key, value } = splitTag(tag.text);
    const before = key === 'id' && value !== '' ? first.get(value) : undefined;
    if (key === 'id' && !before) first.set(value, tag);
    if (!before) return [];
    return [{ ...tag.place, message: `“${value}” is already the id at ${before.place.path}:${before.place.line}` }];
  });
}

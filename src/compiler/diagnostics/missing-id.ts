// missing-id.ts: lines and replies without an id, counted once for each file.
import { idPlaces } from '../id-places.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';

export const missingId: Diagnostic = {
  on: 'source',
  code: 'missing-id',
  severity: 'warning',
  why: 'Without an id of its own a reply gets one from its words: change a comma, and every saved call that holds it is void.',
  hint: '`npm run -s story -- ids --write` gives each its id, and changes nothing else',
  example: {
    bad: call(`Sue: Hello. // <-\n${BYE}`),
    mended: call(`Sue: Hello. # id: hello\n${BYE}`),
  },
  find: ({ outline, texts }) => (outline ? texts.flatMap(missingIn) : []),
};

function missingIn({ path, text }: { readonly path: string; readonly text: string }): readonly Finding[] {
  const missing = idPlaces(text).places.filter(({ id }) => id === null);
  const [first] = missing;
  if (!first) return [];
  const replies = missing.filter(({ kind }) => kind === 'reply').length;
  const counts = [counted(missing.length - replies, 'line', 'lines'), counted(replies, 'reply', 'replies')];
  const all = counts.filter((count) => count !== null).join(' and ');
  return [
    { path, line: first.line, message: `${all} without an id${missing.length > 1 ? '; this is the first' : ''}` },
  ];
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}

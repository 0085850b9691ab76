// tag-beside-glue.ts: a tag stands on a line that ends in glue.
import type { Place, SourceTag } from '../ink-outline.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';

export const tagBesideGlue: Diagnostic = {
  on: 'source',
  code: 'tag-beside-glue',
  severity: 'error',
  why: 'A tag beside `<>` keeps ink from ending lines: the next line, and every one after it up to the replies, runs on in this one, and all their tags land on it.',
  hint: 'put the tag on the line that the glue joins to this one, or take the glue away',
  example: {
    bad: call(`Sue: One moment, # face: tired <> // <-\nplease. # id: moment\nSue: So. # id: so\n${BYE}`),
    mended: call(`Sue: One moment, <>\nplease. # face: tired # id: moment\nSue: So. # id: so\n${BYE}`),
  },
  find: ({ outline }) => [
    ...(outline?.lines ?? []).filter(({ glued }) => glued).flatMap(({ place, tags }) => beside(place, tags)),
    ...(outline?.choices ?? [])
      .filter(({ gluedAfter }) => gluedAfter)
      .flatMap((one) => beside(one.place, one.tagsAfter)),
  ],
};

/** Tags on the lines above are out of its reach. */
function beside({ line }: Place, tags: readonly SourceTag[]): readonly Finding[] {
  const tag = tags.find(({ place }) => place.line === line);
  return tag ? [{ ...tag.place, message: `\`# ${tag.text}\` stands on a line that ends in glue` }] : [];
}

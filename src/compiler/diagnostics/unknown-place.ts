// unknown-place.ts: a line names a place that does not exist.
import { PLACES } from '#core/dialogue/words.ts';
import { nearest } from '../nearest.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { tagsOf } from './tags-of.ts';

export const unknownPlace: Diagnostic = {
  on: 'source',
  code: 'unknown-place',
  severity: 'error',
  why: 'The panel stays where it was: a place that nobody has drawn cannot be shown.',
  hint: `there are: ${PLACES.join(', ')}`,
  example: {
    bad: call(`Sue: Hello. # place: accounts-flor # id: hello // <-\n${BYE}`),
    mended: call(`Sue: Hello. # place: accounts-floor # id: hello\n${BYE}`),
  },
  find: ({ outline }) =>
    (outline ? tagsOf(outline) : [])
      .filter(({ on, key, fault }) => on === 'line' && key === 'place' && fault !== null)
      .map(({ tag, value }) => {
        const meant = nearest(value, PLACES);
        const message = `there is no place “${value}”`;
        return { ...tag.place, message, ...(meant === null ? {} : { hint: `did you mean \`place: ${meant}\`?` }) };
      }),
};

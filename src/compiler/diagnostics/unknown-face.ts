// unknown-face.ts: a line names a face that does not exist.
import { FACES } from '#core/dialogue/words.ts';
import { nearest } from '../nearest.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { tagsOf } from './tags-of.ts';

export const unknownFace: Diagnostic = {
  on: 'source',
  code: 'unknown-face',
  severity: 'error',
  why: 'The caller keeps the face they had: a face that nobody draws cannot be shown.',
  hint: `there are: ${FACES.join(', ')}`,
  example: {
    bad: call(`Sue: Hello. # face: concernd # id: hello // <-\n${BYE}`),
    mended: call(`Sue: Hello. # face: concerned # id: hello\n${BYE}`),
  },
  find: ({ outline }) =>
    (outline ? tagsOf(outline) : [])
      .filter(({ on, key, fault }) => on === 'line' && key === 'face' && fault !== null)
      .map(({ tag, value }) => {
        const meant = nearest(value, FACES);
        const message = `there is no face “${value}”`;
        return { ...tag.place, message, ...(meant === null ? {} : { hint: `did you mean \`face: ${meant}\`?` }) };
      }),
};

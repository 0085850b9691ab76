// unknown-speaker.ts: somebody speaks who is not in the cast.
import { parseLine } from '#core/dialogue/line.ts';
import { parseLineTags } from '#core/dialogue/tags.ts';
import type { SourceLine } from '../ink-outline.ts';
import { nearest } from '../nearest.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

const NO_TAGS = parseLineTags([]).tags;

export const unknownSpeaker: Diagnostic = {
  on: 'walk',
  code: 'unknown-speaker',
  severity: 'warning',
  why: 'Whoever is not in the cast has no face; most often it is a name that was misspelt.',
  hint: 'give them a line at the top, `# cast: Name = head, skin …`; in narration, begin with other words than a name and a colon',
  example: {
    bad: call(`Seu: Hello. # id: hello // <-\n${BYE}`),
    mended: call(`Sue: Hello. # id: hello\n${BYE}`),
  },
  find: ({ header, outline }) => {
    const names = header.cast.map(({ name }) => name);
    // Without any cast the header says so already.
    if (names.length === 0) return [];
    const strangers = new Map<string, SourceLine[]>();
    for (const line of outline.lines) {
      const { speaker } = parseLine(line.text, NO_TAGS, '');
      if (speaker !== null && !names.includes(speaker))
        strangers.set(speaker, [...(strangers.get(speaker) ?? []), line]);
    }
    return [...strangers].flatMap(([name, [first, ...others]]) => {
      if (!first) return [];
      const meant = nearest(name, names);
      const more = others.length ? `, here and ${others.length === 1 ? 'once' : `${others.length} times`} more` : '';
      const hint = meant === null ? {} : { hint: `did you mean ${meant}?` };
      return [{ ...first.place, message: `“${name}” speaks and is not in the cast${more}`, ...hint }];
    });
  },
};

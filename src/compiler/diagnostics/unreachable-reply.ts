// unreachable-reply.ts: a reply that is never on offer.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

const START = 'VAR asked = false\nSue: Hello. # id: hello\n* [Good day. # id: a]\n* [What? # id: b]';

export const unreachableReply: Diagnostic = {
  on: 'walk',
  code: 'unreachable-reply',
  severity: 'warning',
  why: 'Its condition is never true, or what stands before it always leads elsewhere: the best reply may be one that nobody can give.',
  hint: 'mend its condition, or what should make it true before; only `VAR`s that other calls hand over may open it later',
  example: {
    bad: call(`${START}\n* {asked} [And the form? # id: c] // <-\n- ${BYE}`),
    mended: call(`${START.replace('false', 'true')}\n* {asked} [And the form? # id: c]\n- ${BYE}`),
  },
  find: ({ outline, certain, seen }) => {
    if (!certain) return [];
    const never = outline.choices.filter(
      ({ target, fallback, knot }) =>
        !fallback && target !== '' && !seen.offered.has(target) && (knot === '' || seen.entered.has(knot)),
    );
    const targets = never.map(({ target }) => target);
    return never
      .filter(({ target }) => !targets.some((outer) => target.startsWith(`${outer}.`)))
      .map(({ place, before, inside }) => ({
        ...place,
        message: `“${before}${inside}” is never on offer, whatever is picked`,
      }));
  },
};

// call.ts: a call of a workshop: its beginning, its record, its scorecard.
import { Type, type Static } from 'typebox';
import { SKILLS } from '#core/dialogue/words.ts';
import { MOST_SEED } from '#core/replay/record.ts';
import type { Scorecard } from '#core/scoring/score.ts';
import { ScenarioId } from './workshop.ts';

const STRICT = { additionalProperties: false };
/** As `core/replay/record.ts` reads them. */
const MOST_PICKS = 500;
const LONGEST_PICK = 200;

export const NewCall = Type.Object({ scenario: ScenarioId }, STRICT);
export type NewCall = Static<typeof NewCall>;

export const BegunCall = Type.Object({
  callId: Type.String(),
  scenario: Type.String(),
  version: Type.String(),
  seed: Type.Integer({ minimum: 0, maximum: MOST_SEED }),
});
export type BegunCall = Static<typeof BegunCall>;

/** A record, and nothing besides: no score is ever taken, and a workshop's calls remember nothing. */
export const HandedInRecord = Type.Object(
  {
    scenario: Type.String({ minLength: 1, maxLength: LONGEST_PICK }),
    version: Type.String({ minLength: 1, maxLength: LONGEST_PICK }),
    seed: Type.Integer({ minimum: 0, maximum: MOST_SEED }),
    given: Type.Optional(Type.Object({}, STRICT)),
    picks: Type.Array(Type.String({ minLength: 1, maxLength: LONGEST_PICK }), { maxItems: MOST_PICKS }),
  },
  STRICT,
);
export type HandedInRecord = Static<typeof HandedInRecord>;

const Earned = Type.Object({ earned: Type.Integer(), possible: Type.Integer() });

const Skills = Type.Object(Object.fromEntries(SKILLS.map((skill) => [skill, Type.Optional(Earned)])));

export const ScorecardAnswer = Type.Object({
  total: Type.Integer({ minimum: 0, maximum: 100 }),
  tier: Type.Integer({ minimum: 0, maximum: 4 }),
  stars: Type.Integer({ minimum: 0, maximum: 3 }),
  passed: Type.Boolean(),
  skills: Skills,
});
export type ScorecardAnswer = Scorecard;

// workshop.ts: a workshop as it is asked for, changed and told.
import { Type, type Static } from 'typebox';
import {
  BOARD_STATES,
  CODE_LENGTH,
  LONGEST_TEAM,
  LONGEST_TITLE,
  MOST_PLAYERS,
  MOST_ROUNDS,
  MOST_TEAMS,
  WORKSHOP_STATES,
} from './bounds.ts';

const STRICT = { additionalProperties: false };
/** Longer than the id of any scenario. */
const LONGEST_ID = 100;
/** BCP 47, as far as anybody needs it here. */
const LANGUAGE = '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$';

export const ScenarioId = Type.String({ pattern: `^[A-Za-z0-9_-]{1,${LONGEST_ID}}$` });
export const ScenarioVersion = Type.String({ pattern: '^[0-9a-f]{12}$' });
/** A decision by the replies on offer: 12 hex digits over their ids. */
export const DecisionId = Type.String({ pattern: '^[0-9a-f]{12}$' });
export const State = Type.Enum(WORKSHOP_STATES);
export const BoardShown = Type.Enum(BOARD_STATES);

const Title = Type.String({ minLength: 1, maxLength: LONGEST_TITLE });
/** How many of each team count; null for as many as the smallest team has. */
const Best = Type.Union([Type.Integer({ minimum: 1, maximum: MOST_PLAYERS }), Type.Null()]);

/** The decision whose split of replies the board shows. */
export const SplitChoice = Type.Object({ scenario: ScenarioId, decision: DecisionId }, STRICT);
export type SplitChoice = Static<typeof SplitChoice>;

export const NewWorkshop = Type.Object(
  {
    title: Title,
    /** A scenario for each round. */
    rounds: Type.Array(ScenarioId, { minItems: 1, maxItems: MOST_ROUNDS }),
    teams: Type.Array(Type.String({ minLength: 1, maxLength: LONGEST_TEAM }), { minItems: 1, maxItems: MOST_TEAMS }),
    language: Type.Optional(Type.String({ pattern: LANGUAGE })),
    best: Type.Optional(Best),
    /** Whether its teams may stand on the boards across workshops. */
    across: Type.Optional(Type.Boolean()),
  },
  STRICT,
);
export type NewWorkshop = Static<typeof NewWorkshop>;

export const MadeWorkshop = Type.Object({
  code: Type.String({ minLength: CODE_LENGTH, maxLength: CODE_LENGTH }),
  facilitatorToken: Type.String(),
});
export type MadeWorkshop = Static<typeof MadeWorkshop>;

export const WorkshopChange = Type.Object(
  {
    title: Type.Optional(Title),
    state: Type.Optional(State),
    round: Type.Optional(Type.Integer({ minimum: 0 })),
    rewind: Type.Optional(Type.Boolean()),
    board: Type.Optional(BoardShown),
    best: Type.Optional(Best),
    across: Type.Optional(Type.Boolean()),
    split: Type.Optional(Type.Union([SplitChoice, Type.Null()])),
  },
  { ...STRICT, minProperties: 1 },
);
export type WorkshopChange = Static<typeof WorkshopChange>;

export const Round = Type.Object({ scenario: Type.String(), version: Type.String() });
export type Round = Static<typeof Round>;

export const Team = Type.Object({ id: Type.Integer(), name: Type.String(), players: Type.Integer() });

export const WorkshopView = Type.Object({
  code: Type.String(),
  title: Type.String(),
  language: Type.String(),
  state: State,
  /** From 0. */
  round: Type.Integer(),
  /** Those up to the current one; the facilitator is told all. */
  rounds: Type.Array(Round),
  roundsInAll: Type.Integer(),
  teams: Type.Array(Team),
  players: Type.Integer(),
  rewind: Type.Boolean(),
  board: BoardShown,
  best: Best,
  across: Type.Boolean(),
  split: Type.Union([SplitChoice, Type.Null()]),
});
export type WorkshopView = Static<typeof WorkshopView>;

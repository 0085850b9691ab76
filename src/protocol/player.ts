// player.ts: joining a workshop, and what a player is told of their own place.
import { Type, type Static } from 'typebox';
import { LONGEST_TEAM } from './bounds.ts';
import { ScenarioId } from './workshop.ts';

const STRICT = { additionalProperties: false };
/** Far above any nickname, so that one which is too long is told so rather than called malformed. */
const LONGEST_ASKED = 500;

const Nickname = Type.String({ maxLength: LONGEST_ASKED });
/** A team by its number, from 0. */
const TeamId = Type.Integer({ minimum: 0 });
/** Or by its exact name. */
const TeamAsked = Type.Union([TeamId, Type.String({ minLength: 1, maxLength: LONGEST_TEAM })]);

export const Joining = Type.Object({ nickname: Nickname, team: TeamAsked }, STRICT);
export type Joining = Static<typeof Joining>;

export const Joined = Type.Object({
  playerId: Type.String(),
  playerToken: Type.String(),
  /** As it is shown: blanks and invisible signs tidied. */
  nickname: Type.String(),
  team: TeamId,
});
export type Joined = Static<typeof Joined>;

export const PlayerChange = Type.Object(
  { nickname: Type.Optional(Nickname), team: Type.Optional(TeamAsked) },
  { ...STRICT, minProperties: 1 },
);
export type PlayerChange = Static<typeof PlayerChange>;

export const PlayerView = Type.Object({ playerId: Type.String(), nickname: Type.String(), team: TeamId });
export type PlayerView = Static<typeof PlayerView>;

export const OfferedNickname = Type.Object({ nickname: Type.String() });

export const PLAYER_STATES = ['waiting', 'calling', 'done'] as const;

/** A player as the facilitator sees them in the current round: no choices, no points. */
export const PlayerStatus = Type.Object({
  playerId: Type.String(),
  nickname: Type.String(),
  team: TeamId,
  state: Type.Enum(PLAYER_STATES),
  /** Milliseconds since the call that is going on began; null where none is. */
  callingFor: Type.Union([Type.Integer(), Type.Null()]),
});
export type PlayerStatus = Static<typeof PlayerStatus>;
export const PlayerList = Type.Object({ players: Type.Array(PlayerStatus) });

const Nullable = Type.Union([Type.Integer(), Type.Null()]);

export const OwnCall = Type.Object({
  callId: Type.String(),
  round: Type.Integer(),
  scenario: ScenarioId,
  version: Type.String(),
  seed: Type.Integer(),
  /** Null while the call goes on. */
  total: Nullable,
  tier: Nullable,
  stars: Nullable,
});
export type OwnCall = Static<typeof OwnCall>;

export const Neighbour = Type.Object({
  place: Type.Integer(),
  nickname: Type.String(),
  points: Type.Integer(),
  you: Type.Boolean(),
});
export type Neighbour = Static<typeof Neighbour>;

export const Me = Type.Object({
  playerId: Type.String(),
  nickname: Type.String(),
  team: TeamId,
  calls: Type.Array(OwnCall),
  /** The best total of each round so far, added up. */
  points: Type.Integer(),
  /** Null before the first call is in, and while the board is hidden. */
  place: Nullable,
  neighbours: Type.Array(Neighbour),
});
export type Me = Static<typeof Me>;

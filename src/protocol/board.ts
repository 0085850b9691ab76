// board.ts: the board on the wall: teams in order, the round, and where the room split.
import { Type, type Static } from 'typebox';
import { BoardShown, State } from './workshop.ts';

const Nullable = Type.Union([Type.Integer(), Type.Null()]);

export const BoardTeam = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  players: Type.Integer(),
  /** Teams that nothing tells apart share a place. */
  place: Type.Integer(),
  /** The mean of its best players, to one decimal. */
  points: Type.Number(),
  /** Places gained since the last round was over; null in the first. */
  change: Nullable,
  /** Calls of the current round that are in. */
  callsIn: Type.Integer(),
});
export type BoardTeam = Static<typeof BoardTeam>;

/** How the order comes about; the board prints it. */
export const BoardRule = Type.Object({
  points: Type.Literal('mean-of-best'),
  /** How many players of each team count. */
  best: Type.Integer(),
  by: Type.Union([Type.Literal('smallest-team'), Type.Literal('facilitator')]),
  ties: Type.Literal('finished-first'),
});
export type BoardRule = Static<typeof BoardRule>;

export const SplitReply = Type.Object({ id: Type.String(), text: Type.String(), count: Type.Integer() });

/** The replies of one decision, each with how many players took it in their first call. */
export const Split = Type.Object({
  scenario: Type.String(),
  decision: Type.String(),
  /** What was said before it, in one of the calls. */
  heard: Type.String(),
  /** How many came to it. */
  players: Type.Integer(),
  replies: Type.Array(SplitReply),
});
export type Split = Static<typeof Split>;

export const Board = Type.Object({
  code: Type.String(),
  title: Type.String(),
  state: State,
  board: BoardShown,
  round: Type.Integer(),
  roundsInAll: Type.Integer(),
  scenario: Type.String(),
  rule: BoardRule,
  /** Null while the board is hidden. */
  teams: Type.Union([Type.Array(BoardTeam), Type.Null()]),
  players: Type.Integer(),
  /** Players with a call of the current round in. */
  callsIn: Type.Integer(),
  /** How many of these reached tier 0, 1, … 4 in their best call of the round; null while the board is hidden. */
  tiers: Type.Union([Type.Array(Type.Integer()), Type.Null()]),
  split: Type.Union([Split, Type.Null()]),
});
export type Board = Static<typeof Board>;

export const AcrossTeam = Type.Object({ name: Type.String(), points: Type.Number() });
/** Teams of all workshops that opted in; versions never stand in one list. */
export const AcrossBoards = Type.Object({
  scenario: Type.String(),
  boards: Type.Array(Type.Object({ version: Type.String(), teams: Type.Array(AcrossTeam) })),
});
export type AcrossBoards = Static<typeof AcrossBoards>;

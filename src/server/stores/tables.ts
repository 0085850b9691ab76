// tables.ts: what the tables hold. Text ids, whole numbers, moments as epoch milliseconds.
import type { Generated, Insertable, Selectable } from 'kysely';
import type { BoardState, WorkshopState } from '#protocol/bounds.ts';

/** SQLite has no booleans of its own. */
export type Bit = 0 | 1;

export interface WorkshopsTable {
  id: string;
  code: string;
  title: string;
  language: string;
  state: WorkshopState;
  round: number;
  rewind: Bit;
  board: BoardState;
  best: number | null;
  across: Bit;
  split_scenario: string | null;
  split_decision: string | null;
  facilitator_hash: string;
  /** Goes up with each change, so that two facilitators can tell. */
  revision: number;
  created_at: number;
  closed_at: number | null;
}

export interface RoundsTable {
  workshop: string;
  number: number;
  scenario: string;
  version: string;
}

export interface TeamsTable {
  workshop: string;
  number: number;
  name: string;
}

export interface PlayersTable {
  id: string;
  workshop: string;
  team: number;
  nickname: string;
  /** What the nickname looks like; no two of a workshop may look alike. */
  skeleton: string;
  token_hash: string;
  joined_at: number;
}

/** A call that was given out. */
export interface CallsTable {
  id: string;
  player: string;
  workshop: string;
  round: number;
  /** How many of this player's calls of the round were in before. */
  attempt: number;
  scenario: string;
  version: string;
  seed: number;
  began_at: number;
}

/** A call that came back; rows are added and never changed. */
export interface RecordsTable {
  /** Counts up over all workshops: which came first, whatever the clock said. */
  seq: Generated<number>;
  call: string;
  player: string;
  workshop: string;
  round: number;
  /** JSON: the ids of the picks. */
  picks: string;
  total: number;
  tier: number;
  /** JSON: the scorecard as it was answered. */
  card: string;
  finished_at: number;
}

/** The best of a player's records of a round: what boards are made of. */
export interface ResultsTable {
  player: string;
  round: number;
  workshop: string;
  total: number;
  tier: number;
  /** Of the record that first reached the total. */
  seq: number;
  /** How many records there are. */
  calls: number;
}

/** Every version that a workshop was made on. */
export interface ScenariosTable {
  id: string;
  version: string;
  compiled: string;
}

export interface Tables {
  workshops: WorkshopsTable;
  rounds: RoundsTable;
  teams: TeamsTable;
  players: PlayersTable;
  calls: CallsTable;
  records: RecordsTable;
  results: ResultsTable;
  scenarios: ScenariosTable;
}

export type WorkshopRow = Selectable<WorkshopsTable>;
export type PlayerRow = Selectable<PlayersTable>;
export type CallRow = Selectable<CallsTable>;
export type RecordRow = Selectable<RecordsTable>;
export type NewRecord = Insertable<RecordsTable>;
export type ResultRow = Selectable<ResultsTable>;
export type RoundRow = Selectable<RoundsTable>;

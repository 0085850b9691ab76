// store.ts: what is asked of a store, whatever database keeps it. Every verb may throw; `away.ts` tells why.
import type { Round } from '#protocol/workshop.ts';
import type { CallRow, NewRecord, PlayerRow, RecordRow, ResultRow, WorkshopRow } from './tables.ts';

/** A workshop with everything that boards are made of. */
export interface Workshop {
  readonly row: WorkshopRow;
  readonly rounds: readonly Round[];
  readonly teams: readonly string[];
  readonly players: readonly PlayerRow[];
  readonly results: readonly ResultRow[];
}

export interface NewWorkshopRows {
  readonly row: WorkshopRow;
  readonly rounds: readonly Round[];
  readonly teams: readonly string[];
  /** The compiled text of every version among the rounds. */
  readonly scenarios: readonly KeptScenario[];
}

export interface KeptScenario {
  readonly id: string;
  readonly version: string;
  readonly compiled: string;
}

export type WorkshopColumns = Partial<
  Pick<
    WorkshopRow,
    | 'title'
    | 'state'
    | 'round'
    | 'rewind'
    | 'board'
    | 'best'
    | 'across'
    | 'split_scenario'
    | 'split_decision'
    | 'closed_at'
  >
>;

/** `known`: a record was there before; `gone`: the player was removed meanwhile. */
export type HandInResult =
  { readonly kind: 'stored'; readonly result: ResultRow } | { readonly kind: 'known' } | { readonly kind: 'gone' };

export type BeginResult = { readonly kind: 'begun'; readonly call: CallRow } | { readonly kind: 'gone' };

/** A call that came back, with what is needed to play it again. */
export interface PlayedCall {
  readonly seq: number;
  readonly player: string;
  readonly round: number;
  readonly scenario: string;
  readonly version: string;
  readonly seed: number;
  readonly picks: string;
  readonly total: number;
  readonly tier: number;
  readonly card: string;
  readonly began_at: number;
  readonly finished_at: number;
}

export interface OwnCallRow extends CallRow {
  readonly total: number | null;
  readonly tier: number | null;
  readonly card: string | null;
}

/** A result of a workshop whose teams stand on boards across workshops. */
export interface AcrossRow extends Pick<ResultRow, 'workshop' | 'player' | 'round' | 'total' | 'seq'> {
  readonly version: string;
  readonly team: number;
  readonly best: number | null;
}

export interface Store {
  /** False where the code is taken. */
  readonly makeWorkshop: (made: NewWorkshopRows) => Promise<boolean>;
  readonly findWorkshop: (code: string) => Promise<string | null>;
  readonly loadWorkshop: (id: string) => Promise<Workshop | null>;
  /** `revision` null: whatever it is now. False where it is another, or the workshop gone. */
  readonly changeWorkshop: (id: string, change: WorkshopColumns, revision: number | null) => Promise<boolean>;
  readonly removeWorkshop: (id: string) => Promise<void>;
  readonly addPlayer: (player: PlayerRow) => Promise<'added' | 'taken' | 'gone'>;
  readonly changePlayer: (
    id: string,
    change: Partial<Pick<PlayerRow, 'nickname' | 'skeleton' | 'team'>>,
  ) => Promise<'changed' | 'taken' | 'gone'>;
  readonly removePlayer: (id: string) => Promise<void>;
  readonly findPlayer: (id: string) => Promise<PlayerRow | null>;
  /** The player's call of this round that is not in yet, or this new one. */
  readonly beginCall: (call: Omit<CallRow, 'attempt'>) => Promise<BeginResult>;
  readonly findCall: (id: string) => Promise<CallRow | null>;
  readonly handIn: (record: NewRecord) => Promise<HandInResult>;
  readonly findRecord: (call: string) => Promise<RecordRow | null>;
  readonly callsOf: (player: string) => Promise<readonly OwnCallRow[]>;
  /** In the order they came in; of one round, or of all. */
  readonly playedCalls: (workshop: string, round?: number) => Promise<readonly PlayedCall[]>;
  /** Of these each player's first of a round. */
  readonly firstCalls: (workshop: string, round?: number) => Promise<readonly PlayedCall[]>;
  /** Calls of the round that are not in, by player. */
  readonly openCalls: (
    workshop: string,
    round: number,
  ) => Promise<readonly { readonly player: string; readonly began_at: number }[]>;
  readonly acrossResults: (
    scenario: string,
  ) => Promise<{ readonly results: readonly AcrossRow[]; readonly teams: readonly AcrossTeamRow[] }>;
  readonly findScenario: (id: string, version: string) => Promise<string | null>;
  /** Removes workshops without a call (or, never played, made) since; returns their ids. */
  readonly removeOlder: (before: number) => Promise<readonly string[]>;
  /** Groups of records that were acknowledged together, for whoever measures. */
  readonly groups: () => number;
  /** Transactions that were committed: with SQLite each waits for the disk once. */
  readonly commits: () => number;
  readonly close: () => Promise<void>;
}

/** How large the teams across workshops are, and what they are called. */
export interface AcrossTeamRow {
  readonly workshop: string;
  readonly team: number;
  readonly name: string;
  readonly players: number;
}

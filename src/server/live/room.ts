// room.ts: a workshop in memory: merging what came in is commutative and idempotent, so lost or doubled news heals.
import type { Round } from '#protocol/workshop.ts';
import { isBetter } from '../stores/better.ts';
import type { Workshop } from '../stores/store.ts';
import type { PlayerRow, ResultRow, WorkshopRow } from '../stores/tables.ts';

export interface Player {
  readonly id: string;
  readonly team: number;
  readonly nickname: string;
  readonly tokenHash: string;
  /** By round. */
  readonly results: Map<number, Result>;
  /** Added up by the last round that counts; emptied whenever a result changes. */
  readonly standings: Map<number, Standing>;
}

export interface Standing {
  /** The best total of each round so far, added up. */
  readonly points: number;
  /** When the points were reached, by the number of the record; 0 without any. */
  readonly reached: number;
}

export type Result = Pick<ResultRow, 'total' | 'tier' | 'seq' | 'calls'>;

export interface Ranked {
  readonly player: Player;
  readonly standing: Standing;
}

/** The players who have a call in, in order but for those who `moved` since. */
export interface Ranking {
  readonly list: Ranked[];
  readonly standings: Map<Player, Standing>;
  readonly moved: Set<Player>;
}

/** One object as long as the workshop is in memory; loading it anew fills it anew. */
export interface Room {
  readonly id: string;
  row: WorkshopRow;
  rounds: readonly Round[];
  teams: readonly string[];
  players: Map<string, Player>;
  /** By the last round that counts. */
  readonly rankings: Map<number, Ranking>;
  /** Goes up with each change that anyone could see. */
  changes: number;
}

export function roomOf(workshop: Workshop): Room {
  const { row, rounds, teams } = workshop;
  return { id: row.id, row, rounds, teams, players: playersOf(workshop), rankings: new Map(), changes: 1 };
}

export function fillRoom(room: Room, workshop: Workshop): void {
  room.row = workshop.row;
  room.rounds = workshop.rounds;
  room.teams = workshop.teams;
  room.players = playersOf(workshop);
  room.rankings.clear();
  room.changes += 1;
}

function playersOf({ players, results }: Workshop): Map<string, Player> {
  const byId = new Map(players.map((row) => [row.id, playerOf(row)]));
  for (const { player, round, total, tier, seq, calls } of results)
    byId.get(player)?.results.set(round, { total, tier, seq, calls });
  return byId;
}

export function playerOf({ id, team, nickname, token_hash: tokenHash }: PlayerRow): Player {
  return { id, team, nickname, tokenHash, results: new Map(), standings: new Map() };
}

/** A player who has joined; one who is known stays as they are. */
export function mergePlayer(room: Room, row: PlayerRow): void {
  if (room.players.has(row.id)) return;
  room.players.set(row.id, playerOf(row));
  room.changes += 1;
}

/** The best of what is known and what came; false where nobody knows the player. */
export function mergeResult(room: Room, { player, round, total, tier, seq, calls }: ResultRow): boolean {
  const found = room.players.get(player);
  if (!found) return false;
  const { results, standings } = found;
  const known = results.get(round);
  const best = known && !isBetter({ total, seq }, known) ? known : { total, tier, seq };
  const most = Math.max(known?.calls ?? 0, calls);
  if (known && best === known && most === known.calls) return true;
  results.set(round, { total: best.total, tier: best.tier, seq: best.seq, calls: most });
  standings.clear();
  for (const { moved } of room.rankings.values()) moved.add(found);
  room.changes += 1;
  return true;
}

export function roundOf(room: Room, round = room.row.round): Round {
  const found = room.rounds[round];
  if (!found) throw new Error(`A workshop stands at round ${round} and has ${room.rounds.length}: mend its row.`);
  return found;
}

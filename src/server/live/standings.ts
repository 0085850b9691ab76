// standings.ts: who stands where: whole numbers all the way, and whoever finished first where they are equal.
import type { Player, Room, Standing } from './room.ts';

export interface TeamStanding {
  readonly id: number;
  readonly players: number;
  /** Tenths of a point, rounded half up. */
  readonly tenths: number;
  readonly reached: number;
  /** From 1; teams that nothing tells apart share one. */
  readonly place: number;
}

/** Later than any record. */
const NEVER = Number.MAX_SAFE_INTEGER;

export interface Rule {
  readonly best: number;
  readonly by: 'smallest-team' | 'facilitator';
}

/** @param last round that counts, from 0; −1 for none. */
export function standingOf({ results, standings }: Pick<Player, 'results' | 'standings'>, last: number): Standing {
  const known = standings.get(last);
  if (known) return known;
  const standing = addUp(results, last);
  standings.set(last, standing);
  return standing;
}

function addUp(results: Player['results'], last: number): Standing {
  let points = 0;
  let reached = 0;
  for (const [round, { total, seq }] of results) {
    if (round > last) continue;
    points += total;
    reached = Math.max(reached, seq);
  }
  return { points, reached };
}

/** Negative where `one` stands higher; whoever has no call in stands behind those with as many points. */
export function compare(one: Standing, other: Standing): number {
  return other.points - one.points || (one.reached || NEVER) - (other.reached || NEVER);
}

/** How many of each team count: as the facilitator said, or as many as the smallest team has that has any. */
export function ruleFor(best: number | null, sizes: readonly number[]): Rule {
  if (best !== null) return { best, by: 'facilitator' };
  const smallest = Math.min(...sizes.filter((size) => size > 0));
  return { best: Number.isFinite(smallest) ? smallest : 1, by: 'smallest-team' };
}

export function sizesOf(room: Room): number[] {
  const sizes = room.teams.map(() => 0);
  for (const { team } of room.players.values()) sizes[team] = (sizes[team] ?? 0) + 1;
  return sizes;
}

/** The mean of a team's best, and when the last of these got there. */
export function teamStanding(standings: readonly Standing[], best: number): Omit<TeamStanding, 'id' | 'place'> {
  const counted = [...standings].sort(compare).slice(0, best);
  const sum = counted.reduce((total, { points }) => total + points, 0);
  const reached = counted.reduce((latest, one) => Math.max(latest, one.reached), 0);
  return { players: standings.length, tenths: meanInTenths(sum, counted.length), reached };
}

export function meanInTenths(sum: number, count: number): number {
  return count === 0 ? 0 : Math.floor((20 * sum + count) / (2 * count));
}

export function withPlaces(teams: readonly Omit<TeamStanding, 'place'>[]): TeamStanding[] {
  const sorted = [...teams].sort((a, b) => compareTeams(a, b) || a.id - b.id);
  const placed: TeamStanding[] = [];
  for (const [at, team] of sorted.entries()) {
    const before = placed.at(-1);
    placed.push({ ...team, place: before && compareTeams(before, team) === 0 ? before.place : at + 1 });
  }
  return placed;
}

type Compared = Pick<TeamStanding, 'tenths' | 'reached'>;

function compareTeams(one: Compared, other: Compared): number {
  return compare({ points: one.tenths, reached: one.reached }, { points: other.tenths, reached: other.reached });
}

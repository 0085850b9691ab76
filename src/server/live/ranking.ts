// ranking.ts: who has a call in, best first: kept in order as results come, so that nobody who asks waits for a sorting.
import type { Player, Ranked, Ranking, Room, Standing } from './room.ts';
import { compare, standingOf } from './standings.ts';

/** Of a list this many times shorter than what moved in it, a new one is sorted faster. */
const WORTH_SORTING = 8;

/** Players with a call in, up to round `last`. No two stand the same: each record has a number of its own. */
export function rankingOf(room: Room, last: number): readonly Ranked[] {
  const known = room.rankings.get(last);
  if (known && known.moved.size * WORTH_SORTING <= known.list.length && settle(known, last)) return known.list;
  const made = sorted(room, last);
  // A board looks at this round and the one before.
  for (const round of room.rankings.keys()) if (Math.abs(round - last) > 1) room.rankings.delete(round);
  room.rankings.set(last, made);
  return made.list;
}

function sorted({ players }: Room, last: number): Ranking {
  const list: Ranked[] = [];
  for (const player of players.values()) {
    const standing = standingOf(player, last);
    if (standing.reached > 0) list.push({ player, standing });
  }
  list.sort((a, b) => compare(a.standing, b.standing));
  return { list, standings: new Map(list.map(({ player, standing }) => [player, standing])), moved: new Set() };
}

/** Puts those who moved where they belong; false where the list is not what it should be. */
function settle({ list, standings, moved }: Ranking, last: number): boolean {
  for (const player of moved) {
    const before = standings.get(player);
    const standing = standingOf(player, last);
    if (before && !takeOut(list, player, before)) return false;
    standings.delete(player);
    if (standing.reached === 0) continue;
    list.splice(placeIn(list, standing), 0, { player, standing });
    standings.set(player, standing);
  }
  moved.clear();
  return true;
}

function takeOut(list: Ranked[], player: Player, before: Standing): boolean {
  const at = placeIn(list, before);
  if (list[at]?.player !== player) return false;
  list.splice(at, 1);
  return true;
}

/** How many stand higher. */
export function placeIn(list: readonly Ranked[], standing: Standing): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there && compare(there.standing, standing) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

// team-standings.ts: the teams of a room in their places, counted from the list of players who are in.
import { rankingOf } from './ranking.ts';
import type { Room } from './room.ts';
import { meanInTenths, sizesOf, withPlaces, type Rule, type TeamStanding } from './standings.ts';

/**
 * In order of their places. Whoever comes first in the ranking is the best of their team that is not counted yet; a team
 * with fewer calls than count has zeros for the rest.
 */
export function teamStandings(room: Room, { best }: Rule, last: number): TeamStanding[] {
  const counted = room.teams.map(() => ({ calls: 0, sum: 0, reached: 0 }));
  for (const { player, standing } of rankingOf(room, last)) {
    const team = counted[player.team];
    if (!team || team.calls >= best) continue;
    team.calls += 1;
    team.sum += standing.points;
    team.reached = Math.max(team.reached, standing.reached);
  }
  const sizes = sizesOf(room);
  return withPlaces(
    counted.map(({ sum, reached }, id) => {
      const players = sizes[id] ?? 0;
      return { id, players, tenths: meanInTenths(sum, Math.min(best, players)), reached };
    }),
  );
}

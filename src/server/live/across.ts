// across.ts: teams of all workshops that opted in, on one scenario: a list for each version, best first.
import type { AcrossBoards } from '#protocol/board.ts';
import type { AcrossRow, AcrossTeamRow } from '../stores/store.ts';
import { grouped } from '../grouped.ts';
import type { Standing } from './room.ts';
import { ruleFor, teamStanding } from './standings.ts';

/** What fits on a wall. */
const MOST_TEAMS = 20;

interface Given {
  readonly results: readonly AcrossRow[];
  readonly teams: readonly AcrossTeamRow[];
}

interface Entry {
  readonly name: string;
  readonly tenths: number;
  readonly reached: number;
}

export function acrossBoards(scenario: string, { results, teams }: Given): AcrossBoards {
  const byVersion = grouped(results, ({ version }) => version);
  const boards = [...byVersion].map(([version, rows]) => ({ version, teams: listOf(rows, teams) }));
  return { scenario, boards: boards.sort((a, b) => b.teams.length - a.teams.length) };
}

function listOf(rows: readonly AcrossRow[], teams: readonly AcrossTeamRow[]): AcrossBoards['boards'][number]['teams'] {
  const entries = [...grouped(rows, ({ workshop }) => workshop)].flatMap(([workshop, own]) =>
    entriesOf(
      own,
      teams.filter((team) => team.workshop === workshop),
    ),
  );
  return entries
    .sort((a, b) => b.tenths - a.tenths || a.reached - b.reached)
    .slice(0, MOST_TEAMS)
    .map(({ name, tenths }) => ({ name, points: tenths / 10 }));
}

/** By the workshop's own rule; a player who was not in has no points. */
function entriesOf(rows: readonly AcrossRow[], teams: readonly AcrossTeamRow[]): Entry[] {
  const { best } = ruleFor(
    rows[0]?.best ?? null,
    teams.map(({ players }) => players),
  );
  return teams.flatMap(({ team, name, players }) => {
    const standings = standingsOf(rows.filter((row) => row.team === team));
    if (standings.length === 0) return [];
    const absent = Array.from({ length: Math.max(0, players - standings.length) }, () => ({ points: 0, reached: 0 }));
    return [{ name, ...teamStanding([...standings, ...absent], best) }];
  });
}

/** A scenario that is played in two rounds counts with the better one. */
function standingsOf(rows: readonly AcrossRow[]): Standing[] {
  const best = new Map<string, Standing>();
  for (const { player, total, seq } of rows) {
    const known = best.get(player);
    if (!known || total > known.points) best.set(player, { points: total, reached: seq });
  }
  return [...best.values()];
}

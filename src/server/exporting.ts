// exporting.ts: everything of a workshop as files to keep: scores by nickname, choices never by nickname.
import type { Scorecard } from '#core/scoring/score.ts';
import { LEAST_PLAYERS_FOR_SPLITS } from '#protocol/bounds.ts';
import { elapsed } from './clock.ts';
import { grouped } from './grouped.ts';
import type { Room } from './live/room.ts';
import { standingOf } from './live/standings.ts';
import type { PlayedCall } from './stores/store.ts';

const COLUMNS = [
  'team',
  'nickname',
  'round',
  'scenario',
  'version',
  'began',
  'finished',
  'seconds',
  'total',
  'tier',
  'stars',
  'passed',
] as const;
type Line = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

/** RFC 4180, with a mark at its start by which spreadsheets know UTF-8. */
export function csvOf(room: Room, calls: readonly PlayedCall[]): string {
  const lines = linesOf(room, calls).map((line) => COLUMNS.map((column) => csvCell(line[column])).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function linesOf({ players, teams }: Room, calls: readonly PlayedCall[]): Line[] {
  return calls.flatMap((call) => {
    const player = players.get(call.player);
    if (!player) return [];
    const { stars, passed } = JSON.parse(call.card) as Scorecard;
    const { scenario, version, total, tier } = call;
    return [
      {
        team: teams[player.team] ?? '',
        nickname: player.nickname,
        // People count from one.
        round: call.round + 1,
        scenario,
        version,
        began: new Date(call.began_at).toISOString(),
        finished: new Date(call.finished_at).toISOString(),
        seconds: Math.round(elapsed(call.began_at, call.finished_at) / 1000),
        total,
        tier,
        stars,
        passed: passed ? 'yes' : 'no',
      },
    ];
  });
}

export function jsonOf(room: Room, calls: readonly PlayedCall[]): Record<string, unknown> {
  const { row, rounds, teams, players } = room;
  const { code, title, language, state, round, board, best, created_at: createdAt } = row;
  return {
    workshop: { code, title, language, state, round, board, best, created: new Date(createdAt).toISOString() },
    rounds,
    teams,
    players: [...players.values()].map((player) => ({
      nickname: player.nickname,
      team: player.team,
      points: standingOf(player, round).points,
    })),
    calls: linesOf(room, calls),
    records: namelessRecords(calls),
  };
}

/** In the order of their picks, which tells nobody who was first; none of a round in which fewer than five played. */
function namelessRecords(calls: readonly PlayedCall[]): unknown[] {
  return [...grouped(calls, ({ round }) => round).values()]
    .filter((played) => new Set(played.map(({ player }) => player)).size >= LEAST_PLAYERS_FOR_SPLITS)
    .flatMap((played) => [...played].sort((a, b) => (a.picks < b.picks ? -1 : 1)))
    .map(({ scenario, version, seed, picks }) => ({ scenario, version, seed, picks: JSON.parse(picks) as unknown }));
}

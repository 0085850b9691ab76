// standings.test.ts: who stands where, by tables; and that news heals however it comes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePlayer, mergeResult, roomOf, type Room } from '#server/live/room.ts';
import { ruleFor, standingOf, teamStanding } from '#server/live/standings.ts';
import { rankingOf } from '#server/live/ranking.ts';
import { teamStandings } from '#server/live/team-standings.ts';
import type { PlayerRow, ResultRow, WorkshopRow } from '#server/stores/tables.ts';

const ROW = { id: 'w', code: 'c', round: 2, best: null } as unknown as WorkshopRow;

function emptyRoom(teams = ['Reds', 'Blues']): Room {
  return roomOf({ row: ROW, rounds: [], teams, players: [], results: [] });
}

const player = (id: string, team: number) => ({ id, team, nickname: id, token_hash: '' }) as unknown as PlayerRow;
const result = (who: string, round: number, total: number, seq: number, calls = 1): ResultRow => ({
  player: who,
  round,
  total,
  seq,
  calls,
  tier: 0,
  workshop: 'w',
});

describe('how many count', () => {
  test.each([
    [null, [3, 5], 3, 'smallest-team'],
    [null, [0, 5], 5, 'smallest-team'],
    [null, [0, 0], 1, 'smallest-team'],
    [2, [3, 5], 2, 'facilitator'],
  ])('%j of teams of %j: %i', (best, sizes, counted, by) => {
    expect(ruleFor(best, sizes)).toEqual({ best: counted, by });
  });
});

test.each([
  ['the mean, to a tenth', [100, 50, 50], 3, 667],
  ['half a tenth goes up', [1, ...Array<number>(19).fill(0)], 20, 1],
  ['only the best', [100, 0, 0], 1, 1000],
  ['all of a team that is smaller', [80], 3, 800],
  ['nobody', [], 3, 0],
])('%s', (_name, points, best, tenths) => {
  const standings = points.map((each, at) => ({ points: each, reached: at + 1 }));
  expect(teamStanding(standings, best).tenths).toBe(tenths);
});

test('of equal teams the one that got there first', () => {
  const room = emptyRoom(['Late', 'Early', 'Empty', 'Void']);
  mergePlayer(room, player('a', 0));
  mergePlayer(room, player('b', 1));
  mergeResult(room, result('a', 0, 80, 9));
  mergeResult(room, result('b', 0, 80, 4));
  const standings = teamStandings(room, { best: 1, by: 'smallest-team' }, 2);
  expect(standings.map(({ id, place }) => [id, place])).toEqual([
    [1, 1],
    [0, 2],
    [2, 3],
    [3, 3],
  ]);
});

test('a call of no points stands before no call at all', () => {
  const room = emptyRoom();
  mergePlayer(room, player('b', 1));
  mergeResult(room, result('b', 0, 0, 4));
  expect(teamStandings(room, { best: 1, by: 'smallest-team' }, 2).map(({ id }) => id)).toEqual([1, 0]);
});

test('only rounds so far count', () => {
  const room = emptyRoom();
  mergePlayer(room, player('a', 0));
  for (const round of [0, 1, 2]) mergeResult(room, result('a', round, 10, round + 1));
  const tenths = [-1, 0, 1, 2].map((last) => teamStandings(room, { best: 1, by: 'smallest-team' }, last)[0]?.tenths);
  expect(tenths).toEqual([0, 100, 200, 300]);
});

const anyResult = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(2), fc.nat(3), fc.nat(5), fc.integer({ min: 1, max: 4 }))
  .map(([who, round, total, seq, calls]) => result(who, round, total, seq, calls));

test('news in any order, twice, and half of it from the store: the same room', () => {
  const players = [player('a', 0), player('b', 1), player('c', 1)];
  const told = (news: readonly ResultRow[], start = emptyRoom()): unknown => {
    for (const each of players) mergePlayer(start, each);
    for (const each of news) mergeResult(start, each);
    return [...start.players.values()].map(({ id, results }) => [id, [...results].sort(([a], [b]) => a - b)]);
  };
  fc.assert(
    fc.property(fc.array(anyResult), fc.infiniteStream(fc.nat()), (news, dice) => {
      const shuffled = [...news, ...news].map((each) => ({ each, at: dice.next().value as number }));
      const again = shuffled.sort((one, other) => one.at - other.at).map(({ each }) => each);
      expect(told(again)).toEqual(told(news));
    }),
  );
});

test('a result of somebody unknown is not taken', () => {
  expect(mergeResult(emptyRoom(), result('x', 0, 1, 1))).toBe(false);
});

test('a ranking that is kept as news comes is the one that is sorted at the end, and teams stand as counted one by one', () => {
  const names = Array.from({ length: 12 }, (_, at) => `p${at}`);
  const news = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(2), fc.nat(4)), { maxLength: 40 });
  fc.assert(
    fc.property(news, fc.nat(2), fc.integer({ min: 1, max: 7 }), (all, last, best) => {
      const room = emptyRoom();
      names.forEach((name, at) => mergePlayer(room, player(name, at % 2)));
      for (const [at, [who, round, total]] of all.entries()) {
        mergeResult(room, result(who, round, total, at + 1));
        rankingOf(room, last);
      }
      const kept = rankingOf(room, last).map((ranked) => ranked.player.id);
      const teams = teamStandings(room, { best, by: 'facilitator' }, last);
      room.rankings.clear();
      expect(kept).toEqual(rankingOf(room, last).map((ranked) => ranked.player.id));
      for (const { id, tenths, reached } of teams) {
        const members = [...room.players.values()].filter(({ team }) => team === id);
        const alone = teamStanding(
          members.map((each) => standingOf(each, last)),
          best,
        );
        expect({ tenths, reached }).toEqual({ tenths: alone.tenths, reached: alone.reached });
      }
    }),
  );
});

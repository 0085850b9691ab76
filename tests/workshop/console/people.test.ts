// people.test.ts: who is in, by team; who may need a hand comes first.
import { expect, test } from 'vitest';
import type { PlayerStatus } from '#protocol/player.ts';
import { MOST_LISTED, stuckFor, teamLists } from '#workshop/console/people.ts';

const MINUTE = 60_000;
const TEAMS = [
  { id: 0, name: 'Tailwind' },
  { id: 1, name: 'Spoke Folk' },
];

function player(nickname: string, team = 0, callingFor: number | null = null): PlayerStatus {
  return { playerId: nickname, nickname, team, state: callingFor === null ? 'waiting' : 'calling', callingFor };
}

test('on the phone for more than twice the call’s minutes is long', () => {
  expect(stuckFor(player('Ada', 0, 8 * MINUTE), 4)).toBeNull();
  expect(stuckFor(player('Ada', 0, 8 * MINUTE + 1), 4)).toBe(8);
  expect(stuckFor(player('Ada', 0, 11 * MINUTE), 0)).toBeNull();
  expect(stuckFor(player('Ada', 0, 13 * MINUTE), 0)).toBe(13);
  expect(stuckFor(player('Ada'), 4)).toBeNull();
});

test('by team and name, whoever is stuck first', () => {
  const players = [player('Bela'), player('Ada'), player('Zoe', 0, 20 * MINUTE), player('Ivo', 1)];
  const [tailwind, spokes] = teamLists(TEAMS, players, 4, '');
  expect(tailwind?.shown.map(({ nickname }) => nickname)).toEqual(['Zoe', 'Ada', 'Bela']);
  expect(spokes?.shown.map(({ nickname }) => nickname)).toEqual(['Ivo']);
});

test('thousands are counted, forty are listed, and the others are found by name', () => {
  const players = Array.from({ length: 3_000 }, (_, at) => player(`Player ${at}`));
  const [all] = teamLists(TEAMS, players, 4, '');
  expect([all?.players, all?.shown.length, all?.more]).toEqual([3_000, MOST_LISTED, 3_000 - MOST_LISTED]);
  const [found] = teamLists(TEAMS, players, 4, ' player 2999');
  expect(found?.shown.map(({ nickname }) => nickname)).toEqual(['Player 2999']);
});

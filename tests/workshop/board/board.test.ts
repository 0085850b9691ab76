// board.test.ts: what of a board there is room for, who slides where, and which faces a team wears.
import { describe, expect, test } from 'vitest';
import type { Board, BoardTeam } from '#protocol/board.ts';
import { facesOf } from '#workshop/board/faces.ts';
import { barOf, isLobby, layoutFor, percentOf, pointsWriter, shownTeams } from '#workshop/board/shown.ts';
import { slidesBetween } from '#workshop/board/sliding.ts';
import { pictureOf } from '#workshop/picture.ts';

const team = (id: number, points = 0): BoardTeam => ({
  id,
  name: `Team ${id}`,
  players: 3,
  place: id + 1,
  points,
  change: null,
  callsIn: 0,
});

describe('sliding', () => {
  const spot = (y: number, x = 0) => ({ x, y });

  test('two that change places come from each other’s, the third stays', () => {
    const before = new Map([
      [1, spot(0)],
      [2, spot(76)],
      [3, spot(152)],
    ]);
    const after = new Map([
      [2, spot(0)],
      [1, spot(76)],
      [3, spot(152)],
    ]);
    expect(slidesBetween(before, after)).toEqual([
      { id: 2, x: 0, y: 76 },
      { id: 1, x: 0, y: -76 },
    ]);
  });

  test('whoever has just come, or has gone, does not slide', () => {
    expect(slidesBetween(new Map(), new Map([[1, spot(0)]]))).toEqual([]);
    expect(slidesBetween(new Map([[1, spot(0)]]), new Map())).toEqual([]);
  });
});

describe('room', () => {
  test('twelve teams are shown, the others are said', () => {
    const teams = Array.from({ length: 15 }, (_, id) => team(id));
    expect(shownTeams(teams).shown).toHaveLength(12);
    expect(shownTeams(teams).more).toBe(3);
    expect(shownTeams(teams.slice(0, 12)).more).toBe(0);
    expect([layoutFor(5), layoutFor(6)]).toEqual(['few', 'many']);
  });

  test('a bar goes as far as the points that could be had so far', () => {
    expect([barOf(84, 0), barOf(84, 1), barOf(200, 1), barOf(0, 0)]).toEqual([84, 42, 100, 0]);
    expect([percentOf(1, 3), percentOf(0, 0)]).toEqual([33, 0]);
  });

  test('points stand one below the other', () => {
    const mixed = pointsWriter([team(0, 77), team(1, 66.3)], 'en-GB');
    expect([mixed(77), mixed(66.3)]).toEqual(['77.0', '66.3']);
    expect(pointsWriter([team(0, 77)], 'en-GB')(77)).toBe('77');
    expect(mixed(1_234.5)).toBe('1,234.5');
  });
});

test.each([
  ['nobody is in', { state: 'open', round: 0, callsIn: 0, players: 0 }, true],
  ['not open yet', { state: 'paused', round: 0, callsIn: 0, players: 9 }, true],
  ['the first calls go on', { state: 'open', round: 0, callsIn: 0, players: 9 }, false],
  ['paused in the middle', { state: 'paused', round: 0, callsIn: 3, players: 9 }, false],
  ['between two rounds', { state: 'paused', round: 1, callsIn: 0, players: 9 }, false],
  ['over', { state: 'closed', round: 0, callsIn: 0, players: 0 }, false],
] as const)('the code stands alone when %s: %o %s', (_name, board, lobby) => {
  expect(isLobby(board as Board)).toBe(lobby);
});

describe('faces', () => {
  test('always the same, and other ones for the team beside it', () => {
    expect(facesOf(0, 9, 12)).toEqual([0, 1, 2]);
    expect(facesOf(0, 9, 12)).toEqual(facesOf(0, 9, 12));
    expect(facesOf(1, 2, 12)).toEqual([3, 4]);
    expect(facesOf(4, 1, 12)).toEqual([0]);
  });

  test('none for nobody, none where none are known', () => {
    expect(facesOf(2, 0, 12)).toEqual([]);
    expect(facesOf(2, 5, 0)).toEqual([]);
  });

  test('a drawing becomes an address', () => {
    expect(pictureOf('<svg fill="#fff"/>')).toBe('data:image/svg+xml,%3Csvg%20fill%3D%22%23fff%22%2F%3E');
  });
});

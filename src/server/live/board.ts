// board.ts: the board of a room as it stands, and a player's own place on no list at all.
import type { Board, BoardTeam, Split } from '#protocol/board.ts';
import type { Neighbour } from '#protocol/player.ts';
import { placeIn, rankingOf } from './ranking.ts';
import { roundOf, type Player, type Ranked, type Room } from './room.ts';
import { ruleFor, sizesOf, standingOf, type Rule } from './standings.ts';
import { teamStandings } from './team-standings.ts';

/** Who looks: the facilitator sees a hidden board. */
export type Audience = 'room' | 'facilitator';

/** Neighbours on either side of a player. */
const NEIGHBOURS = 2;
const TIERS = 5;

export function boardOf(room: Room, audience: Audience, split: Split | null): Board {
  const { row } = room;
  const shown = row.board === 'live' || audience === 'facilitator';
  const rule = ruleFor(row.best, sizesOf(room));
  const inPerTeam = callsInByTeam(room);
  return {
    code: row.code,
    title: row.title,
    state: row.state,
    board: row.board,
    round: row.round,
    roundsInAll: room.rounds.length,
    scenario: roundOf(room).scenario,
    rule: { points: 'mean-of-best', ...rule, ties: 'finished-first' },
    teams: shown ? boardTeams(room, rule, inPerTeam) : null,
    players: room.players.size,
    callsIn: inPerTeam.reduce((sum, count) => sum + count, 0),
    tiers: shown ? tiersOf(room) : null,
    split: shown ? split : null,
  };
}

function boardTeams(room: Room, rule: Rule, callsIn: readonly number[]): BoardTeam[] {
  const { round } = room.row;
  const before = new Map(teamStandings(room, rule, round - 1).map(({ id, place }) => [id, place]));
  return teamStandings(room, rule, round).map(({ id, players, tenths, place }) => ({
    id,
    name: room.teams[id] ?? '',
    players,
    place,
    points: tenths / 10,
    change: round === 0 ? null : (before.get(id) ?? place) - place,
    callsIn: callsIn[id] ?? 0,
  }));
}

function callsInByTeam(room: Room): number[] {
  const counts = room.teams.map(() => 0);
  for (const { team, results } of room.players.values())
    if (results.has(room.row.round)) counts[team] = (counts[team] ?? 0) + 1;
  return counts;
}

function tiersOf(room: Room): number[] {
  const counts = Array.from({ length: TIERS }, () => 0);
  for (const { results } of room.players.values()) {
    const tier = results.get(room.row.round)?.tier;
    if (tier !== undefined) counts[tier] = (counts[tier] ?? 0) + 1;
  }
  return counts;
}

export interface OwnPlace {
  readonly points: number;
  readonly place: number | null;
  readonly neighbours: readonly Neighbour[];
}

/** Found by halves, and its neighbours beside it. */
export function ownPlace(room: Room, player: Player): OwnPlace {
  const { round, board } = room.row;
  const own = standingOf(player, round);
  if (own.reached === 0 || board === 'hidden') return { points: own.points, place: null, neighbours: [] };
  const ranking = rankingOf(room, round);
  const at = placeIn(ranking, own);
  const from = Math.max(0, at - NEIGHBOURS);
  const near = ranking.slice(from, at + 1 + NEIGHBOURS);
  const missing = NEIGHBOURS - (near.length - 1 - (at - from));
  const shown = [...near, ...withoutCalls(room, ranking.length, missing)];
  return { points: own.points, place: at + 1, neighbours: neighbours(shown, player, from + 1) };
}

/** Those who have no call in stand below all who have, in the order they joined. */
function withoutCalls({ players, row }: Room, ranked: number, most: number): Ranked[] {
  const found: Ranked[] = [];
  if (players.size === ranked) return found;
  for (const player of players.values()) {
    if (found.length >= most) break;
    const standing = standingOf(player, row.round);
    if (standing.reached === 0) found.push({ player, standing });
  }
  return found;
}

function neighbours(shown: readonly Ranked[], own: Player, first: number): Neighbour[] {
  return shown.map(({ player, standing }, at) => ({
    place: first + at,
    nickname: player.nickname,
    points: standing.points,
    you: player === own,
  }));
}

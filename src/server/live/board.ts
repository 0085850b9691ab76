// board.ts: the board of a room as it stands, and a player's own place on no list at all.
import type { Board, BoardTeam, Split } from '#protocol/board.ts';
import type { Neighbour } from '#protocol/player.ts';
import { roundOf, type Player, type Room, type Standing } from './room.ts';
import { compare, ruleFor, sizesOf, standingOf, teamStandings, type Rule } from './standings.ts';

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

interface Ranked {
  readonly player: Player;
  readonly standing: Standing;
}

export interface OwnPlace {
  readonly points: number;
  readonly place: number | null;
  readonly neighbours: readonly Neighbour[];
}

/** Looks at each player once: nothing is sorted but the nearest. */
export function ownPlace(room: Room, player: Player): OwnPlace {
  const { round, board } = room.row;
  const own = standingOf(player, round);
  if (own.reached === 0 || board === 'hidden') return { points: own.points, place: null, neighbours: [] };
  const above: Ranked[] = [];
  const below: Ranked[] = [];
  let place = 1;
  for (const other of room.players.values()) {
    if (other === player) continue;
    const ranked = { player: other, standing: standingOf(other, round) };
    const order = compare(ranked.standing, own);
    if (order < 0) place += 1;
    if (order < 0) keepNearest(above, ranked, -1);
    else keepNearest(below, ranked, 1);
  }
  return { points: own.points, place, neighbours: neighbours(above, { player, standing: own }, below, place) };
}

/** `side` −1: those above, the lowest first; 1: those below, the highest first. */
function keepNearest(nearest: Ranked[], one: Ranked, side: 1 | -1): void {
  const at = nearest.findIndex((kept) => side * compare(one.standing, kept.standing) < 0);
  if (at >= 0) nearest.splice(at, 0, one);
  else if (nearest.length < NEIGHBOURS) nearest.push(one);
  if (nearest.length > NEIGHBOURS) nearest.pop();
}

function neighbours(above: readonly Ranked[], own: Ranked, below: readonly Ranked[], place: number): Neighbour[] {
  return [...[...above].reverse(), own, ...below].map(({ player, standing }, at) => ({
    place: place - above.length + at,
    nickname: player.nickname,
    points: standing.points,
    you: player === own.player,
  }));
}

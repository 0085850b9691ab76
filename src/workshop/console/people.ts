// people.ts: who is in, by team, whoever may need a hand first.
import type { PlayerStatus } from '#protocol/player.ts';

/** Of a team; a list of thousands is for searching, not for reading. */
export const MOST_LISTED = 40;
const MINUTE_MS = 60_000;
/** Times the minutes that a call is announced with. */
const STUCK_AFTER = 2;
/** Where the call is not known. */
const STUCK_AFTER_MINUTES = 12;

export interface Person extends PlayerStatus {
  /** Whole minutes on the phone, where these are too many; else null. */
  readonly stuckFor: number | null;
}

export interface TeamList {
  readonly id: number;
  readonly name: string;
  readonly players: number;
  readonly shown: readonly Person[];
  readonly more: number;
}

/** @param minutes of the round's call; 0 where unknown. */
export function stuckFor({ callingFor }: PlayerStatus, minutes: number): number | null {
  const most = (minutes > 0 ? STUCK_AFTER * minutes : STUCK_AFTER_MINUTES) * MINUTE_MS;
  return callingFor !== null && callingFor > most ? Math.floor(callingFor / MINUTE_MS) : null;
}

export function teamLists(
  teams: readonly { readonly id: number; readonly name: string }[],
  players: readonly PlayerStatus[],
  minutes: number,
  find: string,
): readonly TeamList[] {
  const wanted = find.trim().toLowerCase();
  return teams.map(({ id, name }) => {
    const team = players.filter((player) => player.team === id);
    const found = team
      .filter(({ nickname }) => nickname.toLowerCase().includes(wanted))
      .map((player) => ({ ...player, stuckFor: stuckFor(player, minutes) }))
      .sort(byNeed);
    const shown = found.slice(0, MOST_LISTED);
    return { id, name, players: team.length, shown, more: found.length - shown.length };
  });
}

function byNeed(one: Person, other: Person): number {
  return (other.stuckFor ?? 0) - (one.stuckFor ?? 0) || one.nickname.localeCompare(other.nickname);
}

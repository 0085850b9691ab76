// faces.ts: which of the stories' people stand for a team: always the same ones, and others for the team beside it.

/** More would cover each other. */
export const MOST_FACES = 3;

/** Places in a list of `known` faces: as many as the team has players, three at most. */
export function facesOf(team: number, players: number, known: number): readonly number[] {
  const count = Math.min(MOST_FACES, players, known);
  return Array.from({ length: count }, (_, at) => (team * MOST_FACES + at) % known);
}

// endings.ts: the ways a call ends, told apart by the last line that is said.
import type { EndKind, Line } from '#core/dialogue/words.ts';
import type { Play } from '../measures/play.ts';
import { followsAt, picksTo, repliesAt, type Walk } from '../measures/walk.ts';
import type { State } from '../states.ts';
import { shareOf, type Paths } from './paths.ts';

export interface Ending {
  /** Null where it has no `# end:`, `fault` where the story failed. */
  readonly kind: EndKind | 'fault' | null;
  /** The last line's id and words; what went wrong, for a fault. */
  readonly line: string;
  readonly text: string;
  /** Share of all paths; null where they have no end. */
  readonly paths: number | null;
  /** Chance in random play. */
  readonly chance: number;
  /** The shortest call that ends so. */
  readonly picks: readonly string[];
}

/** The most frequent first; `followed` is the share of random play's calls that `random` is told of. */
export function endingsOf(walk: Walk, random: Play, paths: Paths | null, followed: number): readonly Ending[] {
  const found = new Map<string, { ending: Ending; ways: bigint; chance: number }>();
  const note = (end: number, said: readonly Line[], picks: readonly string[], ways: bigint, chance: number): void => {
    const [kind, line, text] = lastOf(walk.states[end], said);
    const key = `${kind ?? ''} ${line} ${text}`;
    const before = found.get(key) ?? {
      ending: { kind, line, text, paths: null, chance: 0, picks },
      ways: 0n,
      chance: 0,
    };
    const shorter = picks.length < before.ending.picks.length;
    const ending = shorter ? { ...before.ending, picks } : before.ending;
    found.set(key, { ending, ways: before.ways + ways, chance: before.chance + chance });
  };
  for (const state of walk.order) {
    for (const [index, follow] of followsAt(walk, state).entries()) {
      if (repliesAt(walk, follow).length > 0) continue;
      const chance = random.picks[(walk.firstPick[state] ?? 0) + index] ?? 0;
      const picks = [...picksTo(walk, state), repliesAt(walk, state)[index]?.id ?? ''];
      note(follow, walk.states[state]?.heard[index] ?? [], picks, paths?.to[state] ?? 0n, chance);
    }
  }
  for (const [number, start] of walk.starts.entries()) {
    if (repliesAt(walk, start).length === 0)
      note(start, walk.openings[number] ?? [], [], 1n, ((random.ends[start] ?? 0) * followed) / alike(walk, start));
  }
  const all = [...found.values()].reduce((sum, { ways }) => sum + ways, 0n);
  return [...found.values()]
    .map(({ ending, ways, chance }) => ({
      ...ending,
      chance: followed > 0 ? chance / followed : 0,
      paths: paths ? shareOf(ways, all) : null,
    }))
    .sort((a, b) => b.chance - a.chance);
}

function lastOf(state: State | undefined, said: readonly Line[]): readonly [Ending['kind'], string, string] {
  if (state?.fault) return ['fault', '', state.fault.message];
  const line = said.at(-1);
  return [state?.end ?? null, line?.id ?? '', line?.text ?? ''];
}

/** Seeds whose calls begin, and here end, in one state. */
function alike({ starts }: Walk, start: number): number {
  return starts.filter((one) => one === start).length;
}

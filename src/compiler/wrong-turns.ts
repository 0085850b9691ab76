// wrong-turns.ts: calls that go where none should: a fault of the story, or an end that nobody wrote; with the picks that show it.
import { choices, watchErrors, watchStory, type InkFaultCode, type InkStory } from '#core/dialogue/ink.ts';
import { choose, proceed, startStory, type Session } from '#core/dialogue/session.ts';
import { addPick, heardValues } from '#core/scoring/tally.ts';
import type { Exploration } from './explorer.ts';
import type { InkCompilation } from './ink-compiler.ts';
import type { Outline, Place, SourceChoice } from './ink-outline.ts';
import { picksTo, type State } from './states.ts';

/** Wrong turns that are looked into one by one: more than anyone mends at a time, few enough to play again. */
const MOST_TURNS = 40;

export interface WrongTurn {
  /** `no-end`: the call is over without `# end:`. */
  readonly kind: InkFaultCode | 'no-end';
  readonly place: Place;
  /** As ink says it, without file and line; empty for `no-end`. */
  readonly message: string;
  readonly picks: readonly string[];
  /** Left out where the story uses no chance. */
  readonly seed?: number;
  /** Replies that stand there and were not on offer, since the last pick. */
  readonly withheld: readonly SourceChoice[];
}

interface Turn {
  readonly into: State;
  readonly picks: readonly string[];
  readonly exploration: Exploration;
}

export function wrongTurns(
  explorations: readonly Exploration[],
  compiled: InkCompilation,
  outline: Outline,
  placeOfReply: (id: string) => Place,
): readonly WrongTurn[] {
  const own = compiled.story && watchErrors(compiled.story.own);
  if (!own) return [];
  const seeded = explorations.length > 1;
  const shortest = [...turnsIn(explorations)].sort((a, b) => a.picks.length - b.picks.length).slice(0, MOST_TURNS);
  // A story that is torn by a loop cannot be played again: loops are told by the reply that leads to them.
  const turns = shortest.map((turn): WrongTurn => {
    const { into, picks, exploration } = turn;
    const met = isLoop(turn) ? NOTHING_MET : meet(own, turn, outline);
    const { place, message } = compiled.told(met.message ?? into.fault?.message ?? '');
    const seed = seeded ? { seed: exploration.options.seed } : {};
    const kind = into.fault?.code ?? 'no-end';
    return { kind, place: place ?? placeOfReply(picks.at(-1) ?? ''), message, picks, ...seed, withheld: met.withheld };
  });
  return onePerPlace(turns);
}

/** Many ways may lead to the same wrong turn: the shortest shows it. */
function onePerPlace(turns: readonly WrongTurn[]): readonly WrongTurn[] {
  const keyOf = ({ kind, place, message, withheld }: WrongTurn): string =>
    JSON.stringify([kind, withheld.length ? withheld.map(({ target }) => target) : place, message]);
  const first = new Map<string, WrongTurn>();
  for (const turn of turns) if (!first.has(keyOf(turn))) first.set(keyOf(turn), turn);
  return [...first.values()];
}

function isLoop({ into }: Turn): boolean {
  return into.fault?.code === 'endless';
}

/** The first way by each last pick into a fault, or into an end without a tag. */
function turnsIn(explorations: readonly Exploration[]): readonly Turn[] {
  const byLastPick = new Map<string, Turn>();
  for (const exploration of explorations) {
    if (isWrong(exploration.start)) return [{ into: exploration.start, picks: [], exploration }];
    for (const state of exploration.states) {
      for (const [index, into] of state.follows.entries()) {
        const last = state.replies[index]?.id ?? '';
        const key = `${last} ${into.fault?.message ?? ''}`;
        if (isWrong(into) && !byLastPick.has(key))
          byLastPick.set(key, { into, picks: [...picksTo(state), last], exploration });
      }
    }
  }
  return [...byLastPick.values()];
}

function isWrong({ replies, follows, end, fault }: State): boolean {
  return fault !== null || (replies.length === 0 && follows.length === 0 && end === null);
}

interface Met {
  /** What ink says there, with file and line; null where no fault is met. */
  readonly message: string | null;
  readonly withheld: readonly SourceChoice[];
}

const NOTHING_MET: Met = { message: null, withheld: [] };

/** Plays as the walk did on the story that knows its lines. */
function meet(own: InkStory, { picks, exploration: { start, options } }: Turn, outline: Outline): Met {
  const withheld = new Set<string>();
  watchStory(own, { entered: () => undefined, offered: () => undefined, withheld: (target) => withheld.add(target) });
  const session = startStory(own, options.seed, options.given);
  let { tally } = start;
  for (const id of picks) {
    runOn(session);
    const { moment } = session;
    const reply = moment.at === 'choice' ? moment.replies.find((offered) => offered.id === id) : undefined;
    if (!reply) break;
    tally = addPick(tally, reply.tags, options.needsClarify);
    withheld.clear();
    choose(session, id, heardValues(tally));
  }
  runOn(session);
  const { moment } = session;
  const held = outline.choices.filter(({ target, fallback }) => !fallback && withheld.has(target));
  const offered = new Set(choices(own).map(({ target }) => target));
  return {
    message: moment.at === 'fault' ? moment.fault.message : null,
    withheld: held.filter(({ target }) => !offered.has(target)),
  };
}

function runOn(session: Session): void {
  while (session.moment.at === 'line') proceed(session);
}

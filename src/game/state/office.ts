// office.ts: the office over the fortnight: whose phone rings today, what each call came to, and whom that helped.
import { END_KINDS, type EndKind, type Skill } from '#core/dialogue/words.ts';
import { anyDay, daysOf, weekIsOpen, WEEKS, type Week } from './fortnight.ts';
import { historyOf, latestCalls, type FinishedCall } from './history.ts';
import type { ScenarioSummary } from './library.ts';
import { practiceDue } from './practice.ts';
import { bestOfEach, skillToWorkOn, type Best } from './progress.ts';
import { loadSave } from './saves.ts';
import type { Shelf } from './storage.ts';

export interface OfficeCall {
  readonly summary: ScenarioSummary;
  /** How far the kept call of it is: `new` where none is kept, `debrief` where it has been told how it went. */
  readonly kept: 'new' | 'going' | 'debrief';
  /** Null where it was never finished. */
  readonly best: Best | null;
  /** Of its latest call. */
  readonly workOn: Skill | null;
  readonly ending: EndKind | null;
  /** When to practise it again, in epoch milliseconds; null where there is no need. */
  readonly due: number | null;
  /** Whether it can be taken. */
  readonly open: boolean;
}

export interface OfficeDay {
  readonly week: Week;
  /** 1–10. */
  readonly day: number;
  readonly calls: readonly OfficeCall[];
}

export interface OfficeWeek {
  readonly week: Week;
  readonly open: boolean;
  readonly days: readonly OfficeDay[];
  /** How many of its calls were never finished. */
  readonly left: number;
}

export interface Office {
  readonly weeks: readonly OfficeWeek[];
  /** The first day with a phone that can be answered and never was; null where there is none. */
  readonly today: OfficeDay | null;
  /** Calls of no day. */
  readonly anyDay: readonly OfficeCall[];
}

/** As this device knows it. `allOpen`: no week waits for another. */
export function officeOf(scenarios: readonly ScenarioSummary[], shelf: Shelf, allOpen: boolean): Office {
  const history = historyOf(shelf);
  const best = bestOfEach(history);
  const callOf = (summary: ScenarioSummary, open: boolean): OfficeCall => {
    const finished = history.filter(({ record }) => record.scenario === summary.id);
    const kept = keptOf(shelf, summary.id);
    const known = kept !== 'new' || finished.length > 0;
    return { summary, kept, best: best.get(summary.id) ?? null, ...latestOf(finished), open: open || known };
  };
  const weeks = WEEKS.map((week): OfficeWeek => {
    const open = allOpen || weekIsOpen(week, scenarios, new Set(best.keys()));
    const days = daysOf(week, scenarios).map(({ day, calls }) => ({
      week,
      day,
      calls: calls.map((one) => callOf(one, open)),
    }));
    return { week, open, days, left: days.flatMap(({ calls }) => calls).filter(isNew).length };
  });
  const today = weeks
    .filter(({ open }) => open)
    .flatMap(({ days }) => days.find(({ calls }) => calls.some(isNew)) ?? []);
  return { weeks, today: today[0] ?? null, anyDay: anyDay(scenarios).map((one) => callOf(one, true)) };
}

const isNew = ({ best }: OfficeCall): boolean => best === null;

/** In the order of the fortnight. */
export function allCalls({ weeks, anyDay: rest }: Office): readonly OfficeCall[] {
  return [...weeks.flatMap(({ days }) => days.flatMap(({ calls }) => calls)), ...rest];
}

/** The phones that ring: today’s that were never answered to the end; after the fortnight, those of any day. */
export function ringing({ today, anyDay: rest }: Office): readonly OfficeCall[] {
  return (today?.calls ?? rest).filter(isNew);
}

/** How many calls ended in each way, each by its latest; what spreads from whoever was helped. */
export function ripple(office: Office): Readonly<Record<EndKind, number>> {
  const endings = allCalls(office).map(({ ending }) => ending);
  const count = (kind: EndKind): number => endings.filter((ending) => ending === kind).length;
  return Object.fromEntries(END_KINDS.map((kind) => [kind, count(kind)])) as Record<EndKind, number>;
}

function keptOf(shelf: Shelf, scenario: string): OfficeCall['kept'] {
  const save = loadSave(shelf, scenario);
  if (save?.guess) return 'debrief';
  return save && save.record.picks.length > 0 ? 'going' : 'new';
}

function latestOf(finished: readonly FinishedCall[]): Pick<OfficeCall, 'workOn' | 'ending' | 'due'> {
  const latest = latestCalls(finished);
  return {
    workOn: skillToWorkOn(latest),
    ending: latest[0]?.ending ?? null,
    due: practiceDue(finished.map(({ at }) => at)),
  };
}

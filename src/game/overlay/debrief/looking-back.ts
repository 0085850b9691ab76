// looking-back.ts: what is known only a moment later: the coach's notes, what each pick cost, and the portraits.
import type { CallRecord } from '#core/replay/record.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { useEffect, useState } from 'preact/hooks';
import { askHindsight, turningPoint } from '../../state/hindsight.ts';
import type { Cast, Library } from '../../state/library.ts';

type Worths = Awaited<ReturnType<typeof askHindsight>>;
export type Worth = Worths[number];

/** `thinking` until the explorer has answered; `failed` where it cannot. */
export type Hindsight =
  | { readonly at: 'thinking' }
  | { readonly at: 'failed' }
  | { readonly at: 'known'; readonly worth: Worths; readonly turn: ReturnType<typeof turningPoint> };

/** The worths of all picks, or a failure: half of them would name a wrong turning point. */
export function hindsightFrom(worth: Worths, picks: number): Hindsight {
  return worth.length < picks ? { at: 'failed' } : { at: 'known', worth, turn: turningPoint(worth) };
}

/** The scenario with the coach's notes: `null` while it comes; `lost` where it cannot be had. */
export type Notes = Scenario | 'lost' | null;

export function useNotes(library: Library, scenario: Scenario): Notes {
  const [notes, setNotes] = useState<Notes>(null);
  useEffect(() => {
    let gone = false;
    void library.whole(scenario).then((loaded) => {
      if (!gone) setNotes(loaded.ok ? loaded.value : 'lost');
    });
    return () => {
      gone = true;
    };
  }, [library, scenario]);
  return notes;
}

/** Asks as soon as there is a scenario to ask about. */
export function useHindsight(scenario: Scenario | null, record: CallRecord): Hindsight {
  const [hindsight, setHindsight] = useState<Hindsight>({ at: 'thinking' });
  const key = JSON.stringify(record);
  useEffect(() => {
    let gone = false;
    const set = (known: Hindsight): void => {
      if (!gone) setHindsight(known);
    };
    setHindsight({ at: 'thinking' });
    if (scenario) {
      askHindsight({ scenario, record }).then(
        (worth) => set(hindsightFrom(worth, record.picks.length)),
        () => set({ at: 'failed' }),
      );
    }
    return () => {
      gone = true;
    };
    // `key` stands for the record, whose object is new each time.
  }, [scenario, key]);
  return hindsight;
}

/** The portraits; null until they are there, and where they cannot be had. */
export function useCast(library: Library, scenario: Scenario): Cast | null {
  const [cast, setCast] = useState<Cast | null>(null);
  useEffect(() => {
    let gone = false;
    void library.cast(scenario).then((loaded) => {
      if (!gone && loaded.ok) setCast(loaded.value);
    });
    return () => {
      gone = true;
    };
  }, [library, scenario]);
  return cast;
}

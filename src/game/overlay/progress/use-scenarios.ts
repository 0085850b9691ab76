// use-scenarios.ts: the list of calls, for pages that have something to show without it.
import { useEffect, useState } from 'preact/hooks';
import type { Library, ScenarioSummary } from '../../state/library.ts';

/** `coming`, or `lost` where it cannot be had. */
export type Scenarios = readonly ScenarioSummary[] | 'coming' | 'lost';

/** The list, and how to ask for it once more. */
export function useScenarios(library: Library): readonly [scenarios: Scenarios, again: () => void] {
  const [scenarios, setScenarios] = useState<Scenarios>('coming');
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    void library.scenarios().then((loaded) => {
      if (!gone) setScenarios(loaded.ok ? loaded.value : 'lost');
    });
    return () => {
      gone = true;
    };
  }, [library, asked]);
  const again = (): void => {
    setScenarios('coming');
    setAsked(asked + 1);
  };
  return [scenarios, again];
}

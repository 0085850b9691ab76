// use-review.ts: what was said in a week's calls, and the coach's notes on it, fetched and replayed.
import { useEffect, useState } from 'preact/hooks';
import type { FinishedCall } from '../../state/history.ts';
import type { Library, ScenarioSummary } from '../../state/library.ts';
import { spokenCall, type SpokenCall } from '../../state/review-quotes.ts';

/** The words of finished calls: those that are at hand, those whose story is another since, those that could not be had. */
export interface Words {
  readonly spoken: readonly SpokenCall[];
  readonly changed: readonly FinishedCall[];
  readonly lost: readonly FinishedCall[];
}

/** Null while they come. */
export function useWords(
  library: Library,
  calls: readonly FinishedCall[],
  scenarios: readonly ScenarioSummary[],
): readonly [words: Words | null, again: () => void] {
  const [words, setWords] = useState<Words | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    void Promise.all(calls.map((call) => wordsOf(library, call, scenarios))).then((each) => {
      if (!gone) setWords(sorted(calls, each));
    });
    return () => {
      gone = true;
    };
  }, [library, calls, scenarios, asked]);
  return [words, () => setAsked(asked + 1)];
}

type One = SpokenCall | 'changed' | 'lost';

async function wordsOf(library: Library, call: FinishedCall, scenarios: readonly ScenarioSummary[]): Promise<One> {
  const { record } = call;
  const now = scenarios.find(({ id }) => id === record.scenario);
  if (now?.version !== record.version) return 'changed';
  const whole = await library.whole(now);
  if (!whole.ok) return 'lost';
  try {
    return spokenCall(call, whole.value) ?? 'changed';
  } catch {
    return 'lost';
  }
}

function sorted(calls: readonly FinishedCall[], each: readonly One[]): Words {
  return {
    spoken: each.filter((one) => typeof one !== 'string'),
    changed: calls.filter((_, at) => each[at] === 'changed'),
    lost: calls.filter((_, at) => each[at] === 'lost'),
  };
}

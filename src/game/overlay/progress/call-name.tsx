// call-name.tsx: a finished call by its title; by its caller where no title is known.
import { t } from '#ui/text.ts';
import type { FinishedCall } from '../../state/history.ts';
import type { ScenarioSummary } from '../../state/library.ts';
import type { Scenarios } from './use-scenarios.ts';

export function CallName({ call, scenarios }: { call: FinishedCall; scenarios: Scenarios }) {
  const summary = summaryOf(call, scenarios);
  return summary ? <span lang={summary.locale}>{summary.title}</span> : <>{unnamed(call, scenarios)}</>;
}

/** The same as one text. */
export function callName(call: FinishedCall, scenarios: Scenarios): string {
  return summaryOf(call, scenarios)?.title ?? unnamed(call, scenarios);
}

export function summaryOf({ record }: FinishedCall, scenarios: Scenarios): ScenarioSummary | undefined {
  return typeof scenarios === 'string' ? undefined : scenarios.find(({ id }) => id === record.scenario);
}

/** Only a list that is there can tell that a call has gone. */
function unnamed({ people }: FinishedCall, scenarios: Scenarios): string {
  const words = { count: people.length, people: new Intl.ListFormat('en-GB').format(people) };
  return t(typeof scenarios === 'string' ? 'progress.unnamedCall' : 'progress.goneCall', words);
}

// practice.ts: when a call is worth taking again: after a day, after a week, after three weeks.

const DAY_MS = 86_400_000;
/** What is taken again after growing pauses stays; so the pauses grow. */
const PAUSES_DAYS = [1, 7, 21] as const;

/**
 * When a call is to be practised again, in epoch milliseconds; null where it has been as often as it needs to be.
 * A call taken before it is due changes nothing: it does not make up for the pause.
 * @param finished when it was finished, oldest first.
 */
export function practiceDue(finished: readonly number[]): number | null {
  let due: number | null = null;
  let pauses = 0;
  for (const at of finished) {
    if (due !== null && at < due) continue;
    const pause = PAUSES_DAYS[pauses];
    if (pause === undefined) return null;
    due = at + pause * DAY_MS;
    pauses += 1;
  }
  return due;
}

// office-days.ts: days of the fortnight and days to come, as people say them.

const LOCALE = 'en-GB';
/** A Monday, in epoch milliseconds. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 5;

/** “Monday” for day 1 and day 6 of the fortnight. */
export function weekday(day: number): string {
  const at = A_MONDAY + ((day - 1) % DAYS_A_WEEK) * DAY_MS;
  return new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: 'UTC' }).format(at);
}

/** “now”, “tomorrow”, “in 3 days”: days as the calendar has them here. Both in epoch milliseconds. */
export function inDays(due: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
  if (due <= now) return format.format(0, 'second');
  return format.format(Math.round((midnight(due) - midnight(now)) / DAY_MS), 'day');
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

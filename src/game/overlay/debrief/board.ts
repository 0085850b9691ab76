// board.ts: a finished call and the board of best calls: whether it belongs, where it stands, under which name.
import type { CallRecord } from '#core/replay/record.ts';
import type { Scorecard } from '#core/scoring/score.ts';
import { t } from '#ui/text.ts';
import { bestCalls, enterBestCall, type BestCall } from '../../state/best-calls.ts';
import type { Shelf } from '../../state/storage.ts';

/** A finished call as an entry; `at` in epoch milliseconds. */
export function bestCallOf(
  record: CallRecord,
  { total, tier, stars }: Scorecard,
  nickname: string,
  at: number,
): BestCall {
  return { nickname, record, total, tier, stars, at };
}

/** The place the call would take, from 1; null where it does not belong. Nothing is kept. */
export function placeOnTrial(shelf: Shelf, call: BestCall): number | null {
  return enterBestCall({ ...shelf, put: () => true }, call);
}

/** The place at which the very same call stands already, from 1; null where it does not. */
export function placeOf(shelf: Shelf, record: CallRecord): number | null {
  const at = bestCalls(shelf, record.scenario).findIndex((best) => same(best.record, record));
  return at < 0 ? null : at + 1;
}

function same(a: CallRecord, b: CallRecord): boolean {
  return a.version === b.version && a.seed === b.seed && a.picks.join('\n') === b.picks.join('\n');
}

/** A made-up nickname; each number has its own, until the words are through. */
export function nicknameFor(number: number): string {
  const first = t('board.first').split(', ');
  const second = t('board.second').split(', ');
  const name = {
    first: first[number % first.length] ?? '',
    second: second[secondAt(number, first.length, second.length)] ?? '',
  };
  return t('board.name', name);
}

/** Moves on by one each time the first words have gone round, so that all pairs come. */
function secondAt(number: number, firsts: number, seconds: number): number {
  return (number + Math.floor(number / firsts)) % seconds;
}

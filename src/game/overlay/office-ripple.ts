// office-ripple.ts: one sentence on whom the calls have helped, the same that the plan shows at the shop door.
import { t } from '#ui/text.ts';
import { ripple, type Office } from '../state/office.ts';

export function rippleText(office: Office): string {
  const { resolved, callback, lost } = ripple(office);
  if (resolved + callback + lost === 0) return t('office.untouched');
  return t('office.helped', { helped: resolved, waiting: callback, lost });
}

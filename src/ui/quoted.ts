// quoted.ts: spoken words between the catalogue's quotation marks; quotation inside them becomes single.
import { t } from './text.ts';

export function quoted(text: string): string {
  return t('strip.quote', { text: text.replaceAll('“', '‘').replaceAll('”', '’') });
}

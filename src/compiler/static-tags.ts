// static-tags.ts: every tag of a compiled story, reached or not, and whether it sits on a reply or on a line.
import type { InkJson } from '#core/dialogue/ink.ts';
import { isObject } from '#core/replay/scenario.ts';

export interface StaticTag {
  readonly text: string;
  readonly on: 'reply' | 'line';
}

/** Tags whose text is computed while playing are left out: nothing can be said of them beforehand. */
export function staticTags(ink: InkJson): readonly StaticTag[] {
  const found: StaticTag[] = [];
  scan(ink['root'], found);
  return found;
}

function scan(json: unknown, found: StaticTag[]): void {
  if (isObject(json)) {
    for (const value of Object.values(json)) scan(value, found);
    return;
  }
  if (!Array.isArray(json)) return;
  let inString = 0;
  for (const [index, item] of (json as unknown[]).entries()) {
    if (item === 'str') inString += 1;
    if (item === '/str') inString -= 1;
    if (item === '#') found.push(...tagAt(json as unknown[], index, inString > 0 ? 'reply' : 'line'));
    else scan(item, found);
  }
}

/** A tag's text runs to `/#`; inside braces ink leaves that out, and the text stands alone. */
function tagAt(items: readonly unknown[], index: number, on: StaticTag['on']): StaticTag[] {
  const [text, close] = [items[index + 1], items[index + 2]];
  const whole =
    typeof text === 'string' && text.startsWith('^') && (close === '/#' || close === '#' || isObject(close));
  return whole ? [{ text: text.slice(1).trim(), on }] : [];
}

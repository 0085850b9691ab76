// look.ts: how the writer has put the panel: folded or not, on which side; kept on this device.
import { isObject } from '#core/replay/scenario.ts';
import type { Shelf } from '../state/storage.ts';

export interface Look {
  readonly folded: boolean;
  readonly side: 'left' | 'right';
}

const NAME = 'dev/panel';

/** As it was put last; at first on the right, and folded where it would hide the whole picture. */
export function lookOn(shelf: Shelf, narrow: boolean): Look {
  return shelf.get(NAME, readLook) ?? { folded: narrow, side: 'right' };
}

export function keepLook(shelf: Shelf, look: Look): void {
  shelf.put(NAME, look);
}

function readLook(value: unknown): Look | null {
  if (!isObject(value) || typeof value['folded'] !== 'boolean') return null;
  return { folded: value['folded'], side: value['side'] === 'left' ? 'left' : 'right' };
}

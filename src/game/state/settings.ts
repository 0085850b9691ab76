// settings.ts: what the player has set, kept on this device and applied at once.
import { isObject } from '#core/replay/scenario.ts';
import { isOneOf } from '#core/dialogue/words.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Shelf } from './storage.ts';

export const TEXT_SPEEDS = ['slow', 'reading', 'fast', 'instant'] as const;
export type TextSpeed = (typeof TEXT_SPEEDS)[number];

export interface Settings {
  /** 0–1. */
  readonly volume: number;
  readonly muted: boolean;
  readonly captions: boolean;
  readonly textSpeed: TextSpeed;
  /** Offered at first, then the player's own. */
  readonly nickname: string;
  /** Every call of the fortnight can be taken, whatever was played before: for whoever prepares a workshop. */
  readonly allOpen: boolean;
}

const NAME = 'settings';
/** As on a device on which nothing was ever kept. */
export const INITIAL: Settings = {
  volume: 0.7,
  muted: false,
  captions: true,
  textSpeed: 'reading',
  nickname: '',
  allOpen: false,
};

export type SettingsStore = StoreApi<Settings>;

/** The settings as they were kept; what is missing or strange is as at first. Every change is kept. */
export function createSettings(shelf: Shelf): SettingsStore {
  const store = createStore<Settings>(() => shelf.get(NAME, readSettings) ?? INITIAL);
  store.subscribe((settings) => shelf.put(NAME, settings));
  return store;
}

function readSettings(value: unknown): Settings | null {
  if (!isObject(value)) return null;
  const { volume, muted, captions, textSpeed, nickname, allOpen } = value;
  return {
    volume: typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : INITIAL.volume,
    muted: typeof muted === 'boolean' ? muted : INITIAL.muted,
    captions: typeof captions === 'boolean' ? captions : INITIAL.captions,
    textSpeed: isOneOf(TEXT_SPEEDS, textSpeed) ? textSpeed : INITIAL.textSpeed,
    nickname: typeof nickname === 'string' ? nickname : INITIAL.nickname,
    allOpen: typeof allOpen === 'boolean' ? allOpen : INITIAL.allOpen,
  };
}

// frame.ts: what every page of the workshop is given.
import type { Keeper } from './kept.ts';
import type { Api } from '#protocol/ask.ts';

export interface Frame {
  /** The address of the game's folder, ending in `/`. */
  readonly root: string;
  readonly api: Api;
  readonly keeper: Keeper;
}

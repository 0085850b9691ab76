// seat-api.ts: the workshop's server as a player asks it: it lies beside the page, in whatever folder the game is.
import { createApi } from '#protocol/ask.ts';

export const { ask } = createApi('');

/** Of a workshop, or of what `rest` names in it. */
export function workshopPath(code: string, rest = ''): string {
  return `/workshops/${encodeURIComponent(code)}${rest}`;
}

/** Where the board of a workshop is to be listened to. */
export function eventsAddress(code: string): string {
  return `api/v1${workshopPath(code, '/events')}`;
}

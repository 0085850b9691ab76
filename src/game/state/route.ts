// route.ts: where in the game one is, as the part of the address after `#`, so that any folder of any server will do.
import type { Week } from './fortnight.ts';

export type Route =
  | { readonly at: 'title' }
  | { readonly at: 'calls' }
  | { readonly at: 'call'; readonly scenario: string }
  | { readonly at: 'best'; readonly scenario: string }
  | { readonly at: 'watch'; readonly scenario: string; readonly place: number }
  /** A workshop's door and waiting room; null where the code is still to be typed. */
  | { readonly at: 'join'; readonly code: string | null }
  /** A call of a workshop's round. */
  | { readonly at: 'round'; readonly code: string; readonly callId: string }
  | { readonly at: 'progress' }
  | { readonly at: 'review'; readonly week: Week }
  | { readonly at: 'certificate' }
  | { readonly at: 'credits' };

export function routeOf(hash: string): Route {
  const [at, scenario, place] = hash.replace(/^#\/?/, '').split('/');
  if (at === 'calls' || at === 'progress' || at === 'certificate' || at === 'credits') return { at };
  if (at === 'review' && (scenario === '1' || scenario === '2')) return { at, week: scenario === '1' ? 1 : 2 };
  if ((at === 'call' || at === 'best') && scenario) return { at, scenario };
  if (at === 'join') return joining(scenario, place);
  if (at === 'watch' && scenario && /^\d{1,2}$/.test(place ?? '')) return { at, scenario, place: Number(place) };
  return { at: 'title' };
}

/** A code is read as a person may have typed it into the address; the waiting room says what is wrong with another. */
function joining(code: string | undefined, callId: string | undefined): Route {
  if (!code) return { at: 'join', code: null };
  return callId ? { at: 'round', code, callId } : { at: 'join', code };
}

export function hashOf(route: Route): string {
  if (route.at === 'title') return '#/';
  if (route.at === 'watch') return `#/watch/${route.scenario}/${route.place}`;
  if (route.at === 'join') return route.code === null ? '#/join' : `#/join/${route.code}`;
  if (route.at === 'round') return `#/join/${route.code}/${route.callId}`;
  if (route.at === 'review') return `#/review/${route.week}`;
  return 'scenario' in route ? `#/${route.at}/${route.scenario}` : `#/${route.at}`;
}

// route.ts: where in the workshop's page one is, all behind `#`: a token there never travels with a request.
import { readCode } from '#protocol/bounds.ts';

export type Route =
  | { readonly at: 'make' }
  /** Without a token the one that this device keeps is taken. */
  | { readonly at: 'console'; readonly code: string; readonly token: string | null }
  | { readonly at: 'board'; readonly code: string }
  | { readonly at: 'nowhere' };

/** As `server/tokens.ts` draws them, and room for more. */
const TOKEN = /^[A-Za-z0-9_.-]{16,200}$/;

export function routeOf(hash: string): Route {
  const [typed = '', rest, ...more] = hash.replace(/^#\/?/, '').split('/');
  if (typed === '') return { at: 'make' };
  const code = readCode(typed);
  if (code === null || more.length > 0) return { at: 'nowhere' };
  if (rest === 'board') return { at: 'board', code };
  if (rest === undefined || rest === '') return { at: 'console', code, token: null };
  return TOKEN.test(rest) ? { at: 'console', code, token: rest } : { at: 'nowhere' };
}

export function hashOf(route: Exclude<Route, { at: 'nowhere' }>): string {
  if (route.at === 'make') return '#/';
  if (route.at === 'board') return `#/${route.code}/board`;
  return route.token === null ? `#/${route.code}` : `#/${route.code}/${route.token}`;
}

/** The whole address of another place of this page. */
export function linkTo(page: string, route: Exclude<Route, { at: 'nowhere' }>): string {
  return new URL(hashOf(route), page).href;
}

/** Where players join: a place of the game, which lies beside this page. */
export function joinLink(page: string, code: string): string {
  return new URL(`./#/join/${code}`, page).href;
}

/** The game's address as people type it: without `https://`, and without a stroke at its end. */
export function typedAddress(page: string): string {
  const { host, pathname } = new URL('./', page);
  return (host + pathname).replace(/\/$/, '');
}

/** Whether the address leads anywhere but to the very device that shows it. */
export function isForOthers(page: string): boolean {
  return !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(page).hostname);
}

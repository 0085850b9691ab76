// route.test.ts: addresses and the places in the game they stand for.
import { expect, test } from 'vitest';
import { hashOf, routeOf, type Route } from '#game/state/route.ts';

const PLACES: readonly (readonly [hash: string, route: Route])[] = [
  ['#/', { at: 'title' }],
  ['#/calls', { at: 'calls' }],
  ['#/credits', { at: 'credits' }],
  ['#/progress', { at: 'progress' }],
  ['#/certificate', { at: 'certificate' }],
  ['#/review/1', { at: 'review', week: 1 }],
  ['#/review/2', { at: 'review', week: 2 }],
  ['#/call/sue-calls', { at: 'call', scenario: 'sue-calls' }],
  ['#/best/sue-calls', { at: 'best', scenario: 'sue-calls' }],
  ['#/join', { at: 'join', code: null }],
  ['#/join/K7QM4T', { at: 'join', code: 'K7QM4T' }],
  ['#/join/K7QM4T/c-1', { at: 'round', code: 'K7QM4T', callId: 'c-1' }],
  ['#/watch/sue-calls/2', { at: 'watch', scenario: 'sue-calls', place: 2 }],
];

test.each(PLACES)('%s', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

test.each([
  '',
  '#',
  '#/nowhere',
  '#/call',
  '#/call/',
  '#/best/',
  '#/review',
  '#/review/0',
  '#/review/3',
  '#/watch/sue',
  '#/watch/sue/x',
  '#/watch/sue/100',
  '#/watch//1',
  '#/../etc',
])('%j is the title', (hash) => {
  expect(routeOf(hash)).toEqual({ at: 'title' });
});

test('an address without a stroke is one too', () => {
  expect(routeOf('#calls')).toEqual({ at: 'calls' });
});

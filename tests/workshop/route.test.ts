// route.test.ts: addresses of the workshop's page, read and written.
import { describe, expect, test } from 'vitest';
import { hashOf, isForOthers, joinLink, linkTo, routeOf, typedAddress } from '#workshop/route.ts';

const TOKEN = 'DcC0oXWT50r8cM6lWeUGwoW1G_Dw1l_zCmT5kIM8HW4';

test.each([
  ['', { at: 'make' }],
  ['#/', { at: 'make' }],
  ['#/6V9MTQ', { at: 'console', code: '6V9MTQ', token: null }],
  [`#/6V9MTQ/${TOKEN}`, { at: 'console', code: '6V9MTQ', token: TOKEN }],
  ['#/6v9mtq/board', { at: 'board', code: '6V9MTQ' }],
  ['#/6V9MTQ/short', { at: 'nowhere' }],
  ['#/6V9MT0', { at: 'nowhere' }],
  [`#/6V9MTQ/${TOKEN}/more`, { at: 'nowhere' }],
  ['#/<script>', { at: 'nowhere' }],
])('%s', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

test('what is written is read again', () => {
  for (const route of [
    { at: 'make' },
    { at: 'console', code: '6V9MTQ', token: TOKEN },
    { at: 'console', code: '6V9MTQ', token: null },
    { at: 'board', code: '6V9MTQ' },
  ] as const)
    expect(routeOf(hashOf(route))).toEqual(route);
});

describe('links', () => {
  test('the token is behind the #, which no request carries', () => {
    const link = new URL(linkTo('http://desk:8080/workshop', { at: 'console', code: '6V9MTQ', token: TOKEN }));
    expect(link.hash).toContain(TOKEN);
    expect(link.pathname + link.search).not.toContain(TOKEN);
  });

  test('to join leads into the game beside the page, in whatever folder that is', () => {
    expect(joinLink('http://desk:8080/workshop', '6V9MTQ')).toBe('http://desk:8080/#/join/6V9MTQ');
    expect(joinLink('https://host/games/workshop.html', '6V9MTQ')).toBe('https://host/games/#/join/6V9MTQ');
  });

  test('as people type it', () => {
    expect(typedAddress('http://desk:8080/workshop')).toBe('desk:8080');
    expect(typedAddress('https://host/games/workshop.html')).toBe('host/games');
  });

  test.each([
    ['http://localhost:8080/', false],
    ['http://127.0.0.1/', false],
    ['http://[::1]:8080/', false],
    ['http://192.168.1.20:8080/', true],
    ['https://calls.example/', true],
  ])('%s is for others: %s', (page, others) => {
    expect(isForOthers(page)).toBe(others);
  });
});

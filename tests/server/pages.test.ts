// pages.test.ts: the addresses that are read aloud in a workshop.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '#server/app.ts';
import { makeBuiltGame, type BuiltGame } from './built-game.ts';

let game: BuiltGame;
let app: FastifyInstance;
beforeAll(async () => {
  game = await makeBuiltGame();
  app = await buildApp({ root: game.root });
});
afterAll(async () => {
  await app.close();
  await game.remove();
});

test.each([
  ['/join/CDFGHJ', '/#/join/CDFGHJ'],
  ['/join/cdf-ghj', '/#/join/CDFGHJ'],
  ['/join/nonsense', '/#/join'],
  ['/join/%0d%0aset-cookie:a', '/#/join'],
  ['/join', '/#/join'],
])('%s leads to %s', async (url, location) => {
  const { statusCode, headers } = await app.inject({ method: 'GET', url });
  expect([statusCode, headers['location']]).toEqual([302, location]);
});

test('the facilitators’ page, and what is said where the build has none', async () => {
  await rm(join(game.root, 'workshop.html'), { force: true });
  const without = await app.inject({ method: 'GET', url: '/workshop' });
  expect([without.statusCode, without.body]).toEqual([404, expect.stringContaining('npm run build')]);
  await writeFile(join(game.root, 'workshop.html'), '<!doctype html><title>Workshop</title>');
  const page = await app.inject({ method: 'GET', url: '/workshop' });
  expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
});

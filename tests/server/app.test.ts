// app.test.ts: what a browser is sent, and what it is refused.
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '#server/app.ts';
import { ASK_FIRST, FOREVER } from '#server/caching.ts';
import {
  INLINE,
  PAGE,
  SCRIPT,
  SECRET,
  SOUND,
  STORY,
  WORKSHOP_PAGE,
  makeBuiltGame,
  type BuiltGame,
} from './built-game.ts';

const SCRIPT_URL = '/assets/main-B7kq2x_1.js';

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

function get(url: string, headers: InjectOptions['headers'] = {}): Promise<LightMyRequestResponse> {
  return app.inject({ method: 'GET', url, headers });
}

async function askRaw(path: string): Promise<string> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  if (typeof address !== 'object' || !address) throw new Error('A listening server has an address; this one has none.');
  const socket = connect(address.port, '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

describe('files', () => {
  test.each([
    ['/', PAGE, 'text/html; charset=utf-8'],
    ['/index.html', PAGE, 'text/html; charset=utf-8'],
    ['/?call=sue', PAGE, 'text/html; charset=utf-8'],
    ['/workshop', WORKSHOP_PAGE, 'text/html; charset=utf-8'],
    ['/workshop.html', WORKSHOP_PAGE, 'text/html; charset=utf-8'],
    [SCRIPT_URL, SCRIPT, 'application/javascript; charset=utf-8'],
    ['/stories/index.json', STORY, 'application/json; charset=utf-8'],
  ])('%s', async (url, body, type) => {
    const response = await get(url);
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, type]);
    expect(response.body).toBe(body);
  });

  test('HEAD sends the headers and no body', async () => {
    const response = await app.inject({ method: 'HEAD', url: SCRIPT_URL });
    expect([response.statusCode, response.body]).toEqual([200, '']);
    expect(response.headers['content-length']).toBe(String(SCRIPT.length));
  });

  test('a part of a sound can be asked for', async () => {
    const response = await get('/sounds/ring.mp3', { range: 'bytes=16-19' });
    expect([response.statusCode, response.headers['content-range']]).toEqual([206, 'bytes 16-19/256']);
    expect(response.rawPayload).toEqual(SOUND.subarray(16, 20));
  });
});

describe('encodings', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
    ['', undefined, (bytes: Buffer) => bytes],
  ])('accept-encoding "%s": %s', async (accepted, sent, decode) => {
    for (const [url, body] of [['/', PAGE] as const, [SCRIPT_URL, SCRIPT] as const]) {
      const response = await get(url, { 'accept-encoding': accepted });
      expect(response.headers['content-encoding']).toBe(sent);
      expect(response.headers['vary']).toContain('accept-encoding');
      expect(decode(response.rawPayload).toString()).toBe(body);
      expect(response.rawPayload.length <= body.length / (sent ? 2 : 1)).toBe(true);
    }
  });

  test('what gains nothing is sent as it is', async () => {
    const response = await get('/assets/tiny-B7kq2x_1.js', { 'accept-encoding': 'br, gzip' });
    expect([response.headers['content-encoding'], response.body]).toEqual([undefined, '0']);
  });

  test('an encoded file keeps its own type', async () => {
    const response = await get(SCRIPT_URL, { 'accept-encoding': 'br' });
    expect(response.headers['content-type']).toBe('application/javascript; charset=utf-8');
  });
});

describe('caching', () => {
  test.each([
    [SCRIPT_URL, FOREVER],
    ['/stories/sue.9f3c1a7be204.json', FOREVER],
    ['/', ASK_FIRST],
    ['/index.html', ASK_FIRST],
    ['/stories/sue.call.json', ASK_FIRST],
    ['/stories/index.json', ASK_FIRST],
    ['/sounds/ring.mp3', ASK_FIRST],
  ])('%s: %s', async (url, caching) => {
    for (const accepted of ['br', 'gzip', 'identity']) {
      const response = await get(url, { 'accept-encoding': accepted });
      expect(response.headers['cache-control']).toBe(caching);
    }
  });

  test('a page that has not changed is not sent again', async () => {
    const first = await get('/', { 'accept-encoding': 'br' });
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': String(first.headers['etag']) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('headers', () => {
  test('the policy names this server, the page’s own script, and nobody else', async () => {
    const policy = String((await get('/')).headers['content-security-policy'])
      .split(';')
      .sort();
    expect(policy).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data: blob:",
      "manifest-src 'self'",
      "media-src 'self' data: blob:",
      `script-src 'self' 'sha256-${createHash('sha256').update(INLINE).digest('base64')}'`,
      "style-src 'self'",
      "worker-src 'self'",
    ]);
  });

  test.each([SCRIPT_URL, '/sounds/ring.mp3'])('%s is a part of the page, whose policy covers it', async (url) => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(headers).not.toHaveProperty('content-security-policy');
  });

  test.each(['/', '/nowhere', '/assets/nowhere.js', '/api/v1/health'])('%s', async (url) => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('microphone=()'),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers['content-security-policy']).not.toMatch(/unsafe|upgrade-insecure-requests|https?:/);
  });
});

describe('refused', () => {
  test.each([
    ['an unknown page', '/nowhere'],
    ['an unknown file', '/assets/gone-B7kq2x_1.js'],
    ['a list of a folder', '/assets/'],
    ['a list of a folder, without the stroke', '/assets'],
    ['a hidden file', '/.env'],
    ['a file in a hidden folder', '/.git/config'],
    ['a double stroke', '//index.html'],
    ['a NUL', '/index.html%00.js'],
    ['a name longer than any file has', `/${'a'.repeat(5000)}`],
    ['a file as a folder', '/index.html/'],
  ])('%s', async (_name, url) => {
    for (const accepted of ['br', 'identity']) {
      const response = await get(url, { 'accept-encoding': accepted });
      expect([response.statusCode, response.body]).toEqual([404, 'There is nothing at this address.\n']);
      expect(response.headers['cache-control']).toBe('no-store');
      expect(response.body).not.toContain(SECRET);
    }
  });

  // By hand over a socket: ready-made clients tidy `..` away before they ask.
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/../dist-old/secret.txt',
    '/assets/../.env',
    '/./.git/config',
  ])('a file outside the built game: %s', async (path) => {
    const answer = await askRaw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain(SECRET);
  });

  test('an address that cannot be read', async () => {
    const response = await get('/%zz');
    expect([response.statusCode, response.body]).toEqual([400, 'This address cannot be read.\n']);
  });

  test('any wish but to read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      expect((await app.inject({ method, url: '/index.html' })).statusCode).toBe(404);
    }
  });

  test('an unknown address of the interface, as a problem a program can read', async () => {
    const response = await get('/api/v1/nowhere');
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(response.json()).toEqual({
      type: 'urn:problem:not-found',
      title: 'There is nothing at this address.',
      status: 404,
      code: 'not-found',
      detail: 'There is nothing at this address.',
    });
  });
});

test('says how it is and which release it is', async () => {
  const response = await get('/api/v1/health');
  expect(response.json()).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
});

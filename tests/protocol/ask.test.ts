// ask.test.ts: answers and refusals of a server, of a host of files, and of nobody at all.
import { expect, test } from 'vitest';
import { createApi } from '#protocol/ask.ts';

const ROOT = 'http://desk/games/';

function api(response: Response | Error) {
  const sent: { url: string; init: RequestInit }[] = [];
  const send = ((url: string, init: RequestInit) => {
    sent.push({ url, init });
    return response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
  }) as typeof fetch;
  return { ...createApi(ROOT, send), sent };
}

test('an answer with its ETag; the token goes in the head, never in the address', async () => {
  const { ask, sent } = api(new Response('{"code":"6V9MTQ"}', { headers: { etag: '"4"' } }));
  expect(await ask('/workshops/6V9MTQ', { token: 'secret', ifMatch: '"3"' })).toEqual({
    ok: true,
    value: { code: '6V9MTQ' },
    etag: '"4"',
    same: false,
  });
  expect(sent[0]?.url).toBe('http://desk/games/api/v1/workshops/6V9MTQ');
  expect(sent[0]?.init.headers).toEqual({ authorization: 'Bearer secret', 'if-match': '"3"' });
});

test('nothing new, and nothing at all, are answers', async () => {
  expect(await api(new Response(null, { status: 304 })).ask('/x')).toMatchObject({ ok: true, same: true });
  expect(await api(new Response(null, { status: 204 })).ask('/x')).toMatchObject({ ok: true, same: false });
});

test.each([
  ['a problem', new Response('{"code":"workshop-changed","detail":"Meanwhile."}', { status: 412 }), 'workshop-changed'],
  ['no network', new TypeError('Failed to fetch'), 'no-answer'],
  ['a proxy without a server behind it', new Response('<h1>Bad gateway</h1>', { status: 502 }), 'no-answer'],
  ['a host of files', new Response('<h1>Not found</h1>', { status: 404 }), 'no-server'],
  ['a page instead of an answer', new Response('<h1>Sign in</h1>'), 'no-server'],
])('%s', async (_name, response, code) => {
  expect(await api(response).ask('/workshops')).toMatchObject({ ok: false, code });
});

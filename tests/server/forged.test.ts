// forged.test.ts: ten thousand malformed, forged and replayed requests: a 4xx each, and nothing has changed.
import type { InjectOptions } from 'fastify';
import { expect, test } from 'vitest';
import { chance, type Draw } from '../stories/chance.ts';
import { BEST, begin, handIn, join, makeWorkshop, recordOf, startServer } from './a-workshop.ts';
import { makeSmallGame } from './small-stories.ts';

const REQUESTS = 10_000;
/** The same every time. */
const SEED = 20_261_122;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Values that have hurt others. */
const JUNK: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  "'; drop table players; --",
  '${jndi:ldap://x}',
  '<script>alert(1)</script>',
  'x'.repeat(5_000),
  [],
  [[]],
  {},
  { $gt: '' },
  { toString: 1 },
  ['good', 'better'],
  Array(600).fill('good'),
];
const KEYS = [
  'title',
  'rounds',
  'teams',
  'state',
  'round',
  'nickname',
  'team',
  'scenario',
  'version',
  'seed',
  'picks',
  'given',
  'total',
  'score',
  '__proto__',
  'constructor',
];

interface Ground {
  readonly codes: readonly string[];
  readonly players: readonly string[];
  readonly calls: readonly string[];
  readonly tokens: readonly string[];
  /** Bodies that are right somewhere, for somebody. */
  readonly bodies: readonly unknown[];
}

interface Forged extends InjectOptions {
  readonly url: string;
  readonly payload: string;
}

function forged(draw: Draw, ground: Ground): Forged {
  const one = <T>(from: readonly T[]): T => from[draw(from.length)] as T;
  const code = one([...ground.codes, 'CCCCCC', '%00', '..', "'--", 'a'.repeat(300)]);
  const id = one([...ground.players, ...ground.calls, '%00', '..', 'x', '-1', "'; --"]);
  const under = [
    '',
    '/players',
    `/players/${id}`,
    '/calls',
    `/calls/${id}`,
    '/me',
    '/insights',
    '/export.csv',
    `/${id}`,
  ];
  const url = one([
    `/workshops/${code}${one(under)}`,
    `/workshops/${code}${one(under)}`,
    '/workshops',
    `/scenarios/${id}/${code}`,
    `/${id}`,
  ]);
  const object = Object.fromEntries(Array.from({ length: draw(6) }, () => [one(KEYS), one(JUNK)]));
  const body = one<unknown>([object, object, one(JUNK), one(ground.bodies)]);
  const raw = one([JSON.stringify(body) ?? '', JSON.stringify(body) ?? '', '{', '{"a":', '\u0000', 'x=1']);
  const token = one([null, 'x', `${one(ground.players)}.${'x'.repeat(43)}`, one(ground.tokens)]);
  return {
    method: one(METHODS),
    url: `/api/v1${url}`,
    remoteAddress: `10.${draw(250)}.${draw(250)}.${draw(250)}`,
    headers: {
      'content-type': one(['application/json', 'application/json', 'text/plain', 'application/xml', 'nonsense']),
      ...(token === null ? {} : { authorization: one([`Bearer ${token}`, token, `Basic ${token}`]) }),
    },
    payload: raw,
  };
}

/** What only somebody with the right may do, and these tokens have none; everything else that goes well is a look. */
const LOOKS = /^\/api\/v1\/workshops\/[A-Z0-9]{6}$/i;

test('refused: all of them', { timeout: 120_000 }, async () => {
  const game = await makeSmallGame();
  const own = await startServer(game.root);
  const made = await makeWorkshop(own);
  const other = await makeWorkshop(own);
  const ada = await join(own, made, 'Ada');
  const stranger = await join(own, other, 'Bela');
  const call = await begin(own, made, ada);
  await handIn(own, made, ada, call);
  const open = await begin(own, made, ada);
  const state = async (): Promise<string> => {
    const parts = ['/players', '/insights', '/export.json', ''];
    const answers = parts.map((part) => own.ask('GET', made.path + part, made.facilitatorToken));
    return (await Promise.all(answers)).map(({ body }) => body.replace(/"callingFor":\d+/, '')).join('\n');
  };
  const before = await state();
  const ground: Ground = {
    codes: [made.code, made.code.toLowerCase()],
    players: [ada.playerId, stranger.playerId],
    calls: [call.callId, open.callId],
    // Of another workshop: they open nothing here.
    tokens: [other.facilitatorToken, stranger.playerToken],
    bodies: [recordOf(open, BEST), { ...recordOf(open, BEST), total: 100 }, { scenario: 'sue' }, { state: 'closed' }],
  };
  const draw = chance(SEED);
  const wrong: string[] = [];
  for (let at = 0; at < REQUESTS; at += 1) {
    const asked = forged(draw, ground);
    const { statusCode, body } = await own.app.inject(asked);
    const looked = asked.method === 'GET' && LOOKS.test(asked.url) && statusCode === 200;
    if (!looked && (statusCode < 400 || statusCode >= 500 || !body.includes('"code":')))
      wrong.push(`${asked.method} ${asked.url} ${asked.payload}: ${statusCode} ${body}`);
  }
  expect(wrong).toEqual([]);
  expect(await state()).toBe(before);
  expect((await handIn(own, made, ada, open)).statusCode).toBe(201);
  await own.close();
  await game.remove();
});

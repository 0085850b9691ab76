// settings.test.ts: what the environment may ask, taken and refused.
import { expect, test } from 'vitest';
import { readSettings } from '#server/settings.ts';

test.each([
  [{}, 8080, 'localhost'],
  [{ PORT: '' }, 8080, 'localhost'],
  [{ PORT: '5320' }, 5320, 'localhost'],
  [{ PORT: ' 65535 ', HOST: '0.0.0.0' }, 65_535, '0.0.0.0'],
  [{ PORT: '0', HOST: '::1' }, 0, '::1'],
])('%j', (env, port, host) => {
  expect(readSettings(env)).toMatchObject({ ok: true, settings: { port, host } });
});

test('without any word: SQLite in a folder, for thirty days, for anyone', () => {
  expect(readSettings({})).toEqual({
    ok: true,
    settings: {
      port: 8080,
      host: 'localhost',
      dataDir: 'data',
      databaseUrl: null,
      redisUrl: null,
      facilitatorKey: null,
      retentionDays: 30,
      trustProxy: false,
    },
  });
});

test.each([
  [{ DATA_DIR: ' /srv/calls ' }, { dataDir: '/srv/calls' }],
  [{ DATABASE_URL: 'postgres://calls@db/calls' }, { databaseUrl: 'postgres://calls@db/calls' }],
  [{ DATABASE_URL: 'postgresql://db/calls', REDIS_URL: 'rediss://r:6380' }, { redisUrl: 'rediss://r:6380' }],
  [{ FACILITATOR_KEY: 'open-sesame' }, { facilitatorKey: 'open-sesame' }],
  [{ RETENTION_DAYS: '7' }, { retentionDays: 7 }],
  [{ TRUST_PROXY: 'true' }, { trustProxy: true }],
  [{ TRUST_PROXY: 'loopback, 10.0.0.0/8, ::1' }, { trustProxy: ['loopback', '10.0.0.0/8', '::1'] }],
])('%j', (env, settings) => {
  expect(readSettings(env)).toMatchObject({ ok: true, settings });
});

test.each([
  [{ DATABASE_URL: 'mysql://root:secret@db/calls' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'secret' }, 'DATABASE_URL'],
  [{ REDIS_URL: 'http://:secret@r' }, 'REDIS_URL'],
  [{ REDIS_URL: 'redis://localhost' }, 'DATABASE_URL'],
  [{ FACILITATOR_KEY: 'secret' }, 'FACILITATOR_KEY'],
  [{ FACILITATOR_KEY: 'a secret with blanks' }, 'FACILITATOR_KEY'],
  [{ RETENTION_DAYS: '0' }, 'RETENTION_DAYS'],
  [{ RETENTION_DAYS: 'for ever' }, 'RETENTION_DAYS'],
  [{ TRUST_PROXY: '1' }, 'TRUST_PROXY'],
  [{ TRUST_PROXY: '10.0.0.0/999' }, 'TRUST_PROXY'],
])('refused, without telling a secret: %j', (env, name) => {
  const read = readSettings(env);
  const message = read.ok ? '' : read.message;
  expect(message).toContain(name);
  expect(message).not.toContain('secret');
});

test.each(['abc', '80a', '-1', '8080.5', '65536', '1e4', '0x50', '99999999'])('refused: PORT=%s', (port) => {
  const read = readSettings({ PORT: port });
  expect(read.ok).toBe(false);
  expect(!read.ok && read.message).toContain(`PORT is "${port}"`);
  expect(!read.ok && read.message).toContain('PORT=8081 npm start');
});

// settings.test.ts: PORT and HOST, taken and refused.
import { expect, test } from 'vitest';
import { readSettings } from '#server/settings.ts';

test.each([
  [{}, 8080, 'localhost'],
  [{ PORT: '' }, 8080, 'localhost'],
  [{ PORT: '5320' }, 5320, 'localhost'],
  [{ PORT: ' 65535 ', HOST: '0.0.0.0' }, 65_535, '0.0.0.0'],
  [{ PORT: '0', HOST: '::1' }, 0, '::1'],
])('%j', (env, port, host) => {
  expect(readSettings(env)).toEqual({ ok: true, settings: { port, host } });
});

test.each(['abc', '80a', '-1', '8080.5', '65536', '1e4', '0x50', '99999999'])('refused: PORT=%s', (port) => {
  const read = readSettings({ PORT: port });
  expect(read.ok).toBe(false);
  expect(!read.ok && read.message).toContain(`PORT is "${port}"`);
  expect(!read.ok && read.message).toContain('PORT=8081 npm start');
});

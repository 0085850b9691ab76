// greeting.test.ts: what a start prints, and which address others are told.
import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { greeting, lanAddress, outsideUrl, type Networks } from '#server/greeting.ts';

function at(address: string, internal = false): NetworkInterfaceInfo {
  const family = address.includes(':') ? { family: 'IPv6' as const, scopeid: 0 } : { family: 'IPv4' as const };
  return { address, internal, netmask: '', mac: '', cidr: null, ...family };
}

const LAPTOP: Networks = {
  lo: [at('127.0.0.1', true), at('::1', true)],
  docker0: [at('172.17.0.1')],
  wlan0: [at('fe80::1'), at('192.168.0.17')],
};

test.each([
  ['the wireless network', LAPTOP, '192.168.0.17'],
  ['one that others share before one that is the world’s', { a: [at('203.0.113.9')], b: [at('10.1.2.3')] }, '10.1.2.3'],
  ['the world’s where there is no other', { a: [at('203.0.113.9')] }, '203.0.113.9'],
  ['none without a network', { lo: [at('127.0.0.1', true)] }, null],
])('%s', (_name, networks, address) => expect(lanAddress(networks)).toBe(address));

test.each([
  ['localhost', null],
  ['127.0.0.1', null],
  ['::1', null],
  ['0.0.0.0', 'http://192.168.0.17:8080'],
  ['::', 'http://192.168.0.17:8080'],
  ['192.168.0.17', 'http://192.168.0.17:8080'],
  ['2001:db8::7', 'http://[2001:db8::7]:8080'],
])('HOST=%s: %s', (host, url) => expect(outsideUrl({ host, port: 8080, url: '' }, LAPTOP)).toBe(url));

test('open to this machine alone: one line', () => {
  expect(greeting({ host: 'localhost', port: 8080, url: 'http://localhost:8080' }, LAPTOP, true)).toBe(
    'Colleague Calling is at http://localhost:8080 (Ctrl+C ends it)',
  );
});

test('open to the network: its address, the facilitators’ page, and a code to point a phone at', () => {
  const opened = { host: '0.0.0.0', port: 8080, url: 'http://localhost:8080' };
  const [first, second, third, , ...code] = greeting(opened, LAPTOP, false).split('\n');
  expect(first).toContain('http://localhost:8080');
  expect(second).toBe('From the network: http://192.168.0.17:8080');
  expect(third).toBe('A facilitator begins at http://192.168.0.17:8080/workshop');
  expect(code.length).toBeGreaterThan(10);
  expect(code.join('')).toMatch(/^[█▀▄ ]+$/);
  expect(greeting(opened, LAPTOP, true)).toContain('\u001b[97;40m');
});

// record.test.ts: what is taken as a record, and every way of not being one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_SEED, readRecord } from '#core/replay/record.ts';

const GOOD = { scenario: 'sue', version: '9f3c1a7be204', seed: 40_122, picks: ['open_greet', 'ask_scope'] };

test.each([
  GOOD,
  { ...GOOD, picks: [] },
  { ...GOOD, seed: 0 },
  { ...GOOD, seed: MOST_SEED },
  { ...GOOD, given: {} },
  { ...GOOD, given: { met_sue: 1, calls_before: -3 } },
])('taken: %j', (record) => {
  expect(readRecord(record)).toEqual({ ok: true, record });
});

/** What is wrong, the value, and the word that the message must name. */
const REFUSED: readonly (readonly [what: string, value: unknown, names: string])[] = [
  ['nothing', null, 'object'],
  ['a list', [GOOD], 'object'],
  ['a text', JSON.stringify(GOOD), 'object'],
  ['a number', 7, 'object'],
  ['no scenario', { ...GOOD, scenario: undefined }, 'scenario'],
  ['an empty scenario', { ...GOOD, scenario: '' }, 'scenario'],
  ['a scenario that is too long', { ...GOOD, scenario: 'x'.repeat(201) }, 'scenario'],
  ['a version that is a number', { ...GOOD, version: 12 }, 'version'],
  ['no version', { scenario: 'sue', seed: 1, picks: [] }, 'version'],
  ['a seed below 0', { ...GOOD, seed: -1 }, 'seed'],
  ['half a seed', { ...GOOD, seed: 1.5 }, 'seed'],
  ['a seed beyond 31 bits', { ...GOOD, seed: MOST_SEED + 1 }, 'seed'],
  ['a seed in words', { ...GOOD, seed: '40122' }, 'seed'],
  ['a seed that is no number', { ...GOOD, seed: NaN }, 'seed'],
  ['a seed without end', { ...GOOD, seed: Infinity }, 'seed'],
  ['no seed', { scenario: 'sue', version: 'x', picks: [] }, 'seed'],
  ['picks in one text', { ...GOOD, picks: 'open_greet' }, 'picks'],
  ['picks by name', { ...GOOD, picks: { 0: 'open_greet' } }, 'picks'],
  ['a pick by its place', { ...GOOD, picks: ['open_greet', 2] }, 'picks'],
  ['an empty pick', { ...GOOD, picks: [''] }, 'picks'],
  ['a huge pick', { ...GOOD, picks: ['x'.repeat(201)] }, 'picks'],
  ['too many picks', { ...GOOD, picks: Array.from({ length: 501 }, () => 'x') }, 'picks'],
  ['no picks', { ...GOOD, picks: undefined }, 'picks'],
  ['a score', { ...GOOD, score: 100 }, 'score'],
  ['a total of one’s own', { ...GOOD, total: 100 }, 'total'],
  ['a field from the prototype’s name', JSON.parse(`{"__proto__": 1, "scenario": "sue"}`), '__proto__'],
  ['given as a list', { ...GOOD, given: [1] }, 'given'],
  ['given as nothing', { ...GOOD, given: null }, 'given'],
  ['given in words', { ...GOOD, given: { met_sue: 'yes' } }, 'given'],
  ['half given', { ...GOOD, given: { met_sue: 0.5 } }, 'given'],
  ['given without a name', { ...GOOD, given: { '': 1 } }, 'given'],
  ['given under a strange name', { ...GOOD, given: { 'met sue': 1 } }, 'given'],
  ['given too much', { ...GOOD, given: { met_sue: 2 ** 53 } }, 'given'],
  [
    'too much given',
    { ...GOOD, given: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`v${at}`, 1])) },
    'given',
  ],
  ...['tier', 'mood', 'courtesy', 'greeting', 'clarify', 'educate', 'follow', 'improve'].map(
    (name) => [`given names what scores: ${name}`, { ...GOOD, given: { [name]: 1 } }, 'given'] as const,
  ),
];

test.each(REFUSED)('refused: %s', (_, value, names) => {
  const reading = readRecord(value);
  expect(reading.ok).toBe(false);
  expect(!reading.ok && reading.message).toContain(names);
});

test('never throws, and takes nothing that is not made of the five fields', () => {
  const nearly = fc.record(
    {
      scenario: fc.oneof(fc.constant('sue'), fc.jsonValue()),
      version: fc.oneof(fc.constant('v'), fc.jsonValue()),
      seed: fc.oneof(fc.constant(1), fc.jsonValue()),
      picks: fc.oneof(fc.constant(['a']), fc.jsonValue()),
      given: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), nearly), (value) => {
      const reading = readRecord(value);
      const plain = (one: unknown): unknown => JSON.parse(JSON.stringify(one));
      expect(reading.ok ? plain(reading.record) : reading.message !== '').toEqual(reading.ok ? plain(value) : true);
    }),
  );
});

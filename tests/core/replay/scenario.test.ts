// scenario.test.ts: a compiled scenario read back from its file, and files that are not one.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readScenario, type Scenario } from '#core/replay/scenario.ts';
import { startCall } from '#core/replay/call.ts';
import { scenarioOf } from '../../stories/compile.ts';

let scenario: Scenario;
let text: string;

beforeAll(async () => {
  scenario = await scenarioOf('Sue: Hello.\n* [Hello. # id: hello # courtesy: 1]\nSue: Bye. # end: resolved\n-> END\n');
  text = JSON.stringify(scenario);
});

test('what was written is read', () => {
  const reading = readScenario(text);
  expect(reading).toEqual({ ok: true, scenario });
  expect(reading.ok && startCall(reading.scenario, 1).session.moment.at).toBe('line');
});

test('a file that was cut short is refused, wherever it was cut', () => {
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), (length) => {
      expect(readScenario(text.slice(0, length))).toMatchObject({ ok: false, code: 'not-a-scenario' });
    }),
  );
});

test.each([
  ['another format', { format: 2 }, 'other-format', '2'],
  ['no format', { format: undefined }, 'other-format', 'undefined'],
  ['a format that cannot be written as text', { format: { toString: 1, valueOf: 1 } }, 'other-format', 'format'],
  ['no id', { id: undefined }, 'not-a-scenario', 'id'],
  ['a version that is a number', { version: 12 }, 'not-a-scenario', 'version'],
  ['no header', { header: undefined }, 'not-a-scenario', 'header'],
  ['a header without a cast', { header: { title: 'x' } }, 'not-a-scenario', 'header'],
  ['nothing that is possible', { possible: { tier: 4 } }, 'not-a-scenario', 'possible'],
  ['no replies', { replies: 'hello' }, 'not-a-scenario', 'replies'],
  ['no story', { ink: {} }, 'not-a-scenario', 'ink'],
])('refused: %s', (_, change, code, names) => {
  const reading = readScenario(JSON.stringify({ ...scenario, ...change }));
  expect(reading).toMatchObject({ ok: false, code });
  expect(!reading.ok && reading.message).toContain(names);
});

test.each(['', ' ', 'null', '[]', '7', '"x"', '<!doctype html>', '{"format":1}'])('refused: %j', (other) => {
  expect(readScenario(other)).toMatchObject({ ok: false, code: 'not-a-scenario' });
});

test('never throws', () => {
  const anyFile = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((format) => JSON.stringify({ format })),
  );
  fc.assert(
    fc.property(anyFile, (other) => {
      expect(readScenario(other).ok).toBe(false);
    }),
  );
});

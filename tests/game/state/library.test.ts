// library.test.ts: what the build wrote is fetched, each thing from its place; what is wrong is a fault, not a throw.
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Scenario } from '#core/replay/scenario.ts';
import { createLibrary } from '#game/state/library.ts';
import { scenarioOf } from '../../stories/compile.ts';

/** What the server has: a text by address, or a status. */
const served = new Map<string, string | number>();
const asked: string[] = [];
const INDEX = '/game/stories/index.json';
const CALL = '/game/stories/small.call.json';
let scenario: Scenario;

beforeAll(async () => {
  scenario = await scenarioOf('Sue: Bye. # end: lost\n-> END\n');
});

beforeEach(() => {
  asked.length = 0;
  served.clear();
  served.set('/game/stories/index.json', JSON.stringify({ scenarios: [{ id: 'small', version: scenario.version }] }));
  served.set(CALL, JSON.stringify(scenario));
  served.set(`/game/stories/small.${scenario.version}.json`, JSON.stringify(scenario));
  served.set(`/game/stories/small.${scenario.version}.cast.json`, '{"Sue":{"calm":"<svg/>"}}');
  vi.stubGlobal('fetch', (url: string): Promise<Response> => {
    asked.push(url);
    const answer = served.get(url);
    if (answer === 0) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(
      typeof answer === 'string' ? new Response(answer) : new Response('', { status: answer ?? 404 }),
    );
  });
});

afterEach(() => vi.unstubAllGlobals());

test('list, scenario, whole scenario and cast', async () => {
  const library = createLibrary('/game/');
  expect(await library.scenarios()).toEqual({ ok: true, value: [{ id: 'small', version: scenario.version }] });
  expect(await library.scenario('small')).toEqual({ ok: true, value: scenario });
  expect(await library.whole(scenario)).toEqual({ ok: true, value: scenario });
  expect(await library.cast(scenario)).toEqual({ ok: true, value: { Sue: { calm: '<svg/>' } } });
  expect(asked.filter((url) => url.endsWith('index.json'))).toHaveLength(1);
});

test('a scenario asks for no list, and after forget a list is asked for anew', async () => {
  const library = createLibrary('/game/');
  expect((await library.scenario('small')).ok).toBe(true);
  expect(asked).toEqual([CALL]);
  await library.scenarios();
  library.forget();
  await library.scenarios();
  expect(asked).toEqual([CALL, INDEX, INDEX]);
});

test.each([
  ['a list that is not there', INDEX, 404, 'missing'],
  ['a server that is ill', INDEX, 500, 'missing'],
  ['no network', INDEX, 0, 'unreachable'],
  ['a list cut short', INDEX, '{"scenarios":[{"id"', 'damaged'],
  ['a list of another shape', INDEX, '{"scenarios":[1]}', 'damaged'],
  ['a page instead of a list', INDEX, '<!doctype html>', 'damaged'],
])('%s', async (_, url, answer, fault) => {
  served.set(url, answer);
  expect(await createLibrary('/game/').scenarios()).toEqual({ ok: false, fault });
});

test.each([
  ['that is not there', 404, 'missing'],
  ['from a server that is ill', 500, 'missing'],
  ['cut short', '{"format":1,"id":"sma', 'damaged'],
  ['of another format', '{"format":99}', 'damaged'],
  ['without a network', 0, 'unreachable'],
])('a scenario %s', async (_, answer, fault) => {
  served.set(CALL, answer);
  expect(await createLibrary('/game/').scenario('small')).toEqual({ ok: false, fault });
});

test.each([
  ['not there', 404],
  ['a page that the server gives for all it does not have', '<!doctype html>'],
])('a scenario that no list names: %s', async (_, answer) => {
  served.set('/game/stories/none.call.json', answer);
  const library = createLibrary('/game/');
  expect(await library.scenario('none')).toEqual({ ok: false, fault: 'unknown-scenario' });
  expect(await library.scenario('constructor')).toEqual({ ok: false, fault: 'unknown-scenario' });
});

test('after a fault the list is asked for again', async () => {
  const library = createLibrary('/game/');
  const list = served.get(INDEX) as string;
  served.set(INDEX, 0);
  expect((await library.scenarios()).ok).toBe(false);
  served.set(INDEX, list);
  expect((await library.scenarios()).ok).toBe(true);
});

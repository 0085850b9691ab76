// library.test.ts: what the build wrote is fetched, each thing from its place; what is wrong is a fault, not a throw.
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Scenario } from '#core/replay/scenario.ts';
import { createLibrary, readVersions } from '#game/state/library.ts';
import { scenarioOf } from '../../stories/compile.ts';

/** What the server has: a text by address, or a status. */
const served = new Map<string, string | number>();
const asked: string[] = [];
let scenario: Scenario;

beforeAll(async () => {
  scenario = await scenarioOf('Sue: Bye. # end: lost\n-> END\n');
});

beforeEach(() => {
  asked.length = 0;
  served.clear();
  served.set('/game/stories/index.json', JSON.stringify({ scenarios: [{ id: 'small', version: scenario.version }] }));
  served.set(`/game/stories/small.${scenario.version}.call.json`, JSON.stringify(scenario));
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

test('a version that the page came with asks for no list', async () => {
  const library = createLibrary('/game/', { small: scenario.version });
  expect((await library.scenario('small')).ok).toBe(true);
  expect(asked).toEqual([`/game/stories/small.${scenario.version}.call.json`]);
  library.forget();
  expect((await library.scenario('small')).ok).toBe(true);
  expect(asked).toContain('/game/stories/index.json');
});

const INDEX = '/game/stories/index.json';
const CALL = (): string => `/game/stories/small.${scenario.version}.call.json`;

test.each([
  ['a list that is not there', INDEX, 404, 'missing'],
  ['a server that is ill', INDEX, 500, 'missing'],
  ['no network', INDEX, 0, 'unreachable'],
  ['a list cut short', INDEX, '{"scenarios":[{"id"', 'damaged'],
  ['a list of another shape', INDEX, '{"scenarios":[1]}', 'damaged'],
  ['a page instead of a list', INDEX, '<!doctype html>', 'damaged'],
  ['a list without the scenario', INDEX, '{"scenarios":[]}', 'unknown-scenario'],
  ['a scenario that is not there', 'call', 404, 'missing'],
  ['a scenario cut short', 'call', '{"format":1,"id":"sma', 'damaged'],
  ['a scenario of another format', 'call', '{"format":99}', 'damaged'],
  ['no network for the scenario', 'call', 0, 'unreachable'],
])('%s', async (_, url, answer, fault) => {
  served.set(url === 'call' ? CALL() : url, answer);
  expect(await createLibrary('/game/').scenario('small')).toEqual({ ok: false, fault });
});

test('after a fault the list is asked for again', async () => {
  const library = createLibrary('/game/');
  const list = served.get(INDEX) as string;
  served.set(INDEX, 0);
  expect((await library.scenarios()).ok).toBe(false);
  served.set(INDEX, list);
  expect((await library.scenarios()).ok).toBe(true);
});

test('a name from the prototype is no scenario', async () => {
  expect(await createLibrary('/game/', {}).scenario('constructor')).toEqual({ ok: false, fault: 'unknown-scenario' });
});

test.each([
  ['{"sue":"1"}', { sue: '1' }],
  ['{"sue":1}', {}],
  ['[]', {}],
  ['', {}],
])('versions from %j', (text, versions) => {
  expect(readVersions(text)).toEqual(versions);
});

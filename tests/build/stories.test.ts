// stories.test.ts: what a build writes of a story folder, and what a page is told while its stories are written.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compileScenario } from '#compiler/compile.ts';
import { readScenario } from '#core/replay/scenario.ts';
import { PLAYER_FACES } from '../../src/build/portraits.ts';
import { STORY_EVENT, WRITTEN_FILE, stories, type Written } from '../../src/build/stories.ts';
import { FACES } from '#core/dialogue/words.ts';
import { HEADER } from '../stories/compile.ts';

// As it is, and each time it is called is noted.
vi.mock('#compiler/compile.ts', { spy: true });

const GOOD = `${HEADER}Sue: Hello.
* [Morning. # id: morning # courtesy: 2 # tier: 1 # note: Because.]
- Sue: Bye. # end: resolved # next: She rang Tom.
-> END
`;
const BAD = GOOD.replace('-> END', '-> nowhere');

const folders: string[] = [];
const servers: ViteDevServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  for (const root of folders.splice(0)) rmSync(root, { recursive: true });
});

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'stories-'));
  folders.push(root);
  write(root, { 'index.html': '<!doctype html><html lang="en"><head></head><body></body></html>', ...files });
  return root;
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function built(files: Readonly<Record<string, string>>): Promise<string> {
  const root = folder(files);
  await build({ root, configFile: false, logLevel: 'silent', plugins: [stories()], base: './' });
  return join(root, 'dist');
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe('a build', () => {
  test('writes the list, each scenario under its version, and its cast', async () => {
    const dist = await built({
      'story/good.ink': GOOD,
      'story/it/other.ink': `${HEADER}INCLUDE ../parts/bye.ink\n-> bye`,
      'story/parts/bye.ink': '=== bye ===\nSue: Bye. # end: lost\n-> END\n',
    });
    const { scenarios } = json(join(dist, 'stories/index.json')) as { scenarios: { id: string; version: string }[] };
    expect(scenarios.map(({ id }) => id)).toEqual(['good', 'other']);
    const [good] = scenarios;
    expect(good).toEqual({
      id: 'good',
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      title: 'A small call',
      desk: 'Test desk',
      caller: 'Sue, Accounts, ext. 1',
      summary: 'A call for a test.',
      minutes: 1,
      day: 0,
      skills: ['courtesy'],
      possible: { tier: 1, courtesy: 2, greeting: 0, clarify: 0, educate: 0, follow: 0, improve: 0 },
      locale: 'en',
    });
    const names = scenarios.flatMap(({ id, version }) => [
      `${id}.call.json`,
      `${id}.${version}.json`,
      `${id}.${version}.cast.json`,
    ]);
    expect(readdirSync(join(dist, 'stories')).sort()).toEqual([...names, 'index.json', 'faces.json'].sort());
    expect(json(join(dist, 'stories/faces.json'))).toEqual({ Sue: expect.stringMatching(/^<svg /) });
    for (const name of [`good.${good?.version ?? ''}.json`, 'good.call.json']) {
      const reading = readScenario(readFileSync(join(dist, 'stories', name), 'utf8'));
      expect(reading).toMatchObject({ ok: true, scenario: { id: 'good', version: good?.version } });
    }
    const cast = json(join(dist, `stories/good.${good?.version ?? ''}.cast.json`)) as Record<string, object>;
    expect(Object.keys(cast['Sue'] ?? {}).sort()).toEqual([...FACES].sort());
    expect(Object.keys(cast['you'] ?? {}).sort()).toEqual([...PLAYER_FACES].sort());
  });

  test('without stories writes an empty list', async () => {
    expect(json(join(await built({}), 'stories/index.json'))).toEqual({ scenarios: [] });
  });

  test.each([
    ['a divert to nowhere', { 'story/bad.ink': BAD }, 'story/bad.ink:11: error '],
    [
      'an error in a part',
      { 'story/a.ink': `INCLUDE parts/p.ink\n${GOOD}`, 'story/parts/p.ink': '\n\n-> nowhere' },
      'story/parts/p.ink:3: error ',
    ],
    ['two of one name', { 'story/a.ink': GOOD, 'story/it/a.ink': GOOD }, 'story/it/a.ink:1: error same-name '],
    [
      'a head that nobody can draw',
      { 'story/a.ink': GOOD.replace('medium1', 'dragon') },
      'story/a.ink:7: error unknown-head ',
    ],
    [
      'files that include each other',
      { 'story/a.ink': 'INCLUDE b.ink', 'story/b.ink': 'INCLUDE a.ink' },
      'story/b.ink:1: error ',
    ],
  ])('is stopped by %s, with file and line', async (_, files, says) => {
    await expect(built({ 'story/good.ink': GOOD, ...files })).rejects.toThrow(says);
  });
});

/** A development server whose watcher is told of changes by the test. */
async function serving(files: Readonly<Record<string, string>>) {
  const root = folder(files);
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [stories()],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: '127.0.0.1', watch: null, ws: false },
  });
  servers.push(server);
  const sent: { type: string; event?: string; data?: unknown; err?: { message: string; loc: unknown } }[] = [];
  const send = (message: unknown): void => void sent.push(message as (typeof sent)[number]);
  vi.spyOn(server.ws, 'send').mockImplementation(send as typeof server.ws.send);
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}/${path}`);
  /** Writes files, and waits until the page was told. */
  const edit = async (changed: Readonly<Record<string, string>>): Promise<void> => {
    const before = sent.length;
    write(root, changed);
    for (const path of Object.keys(changed)) server.watcher.emit('change', join(root, path));
    await vi.waitFor(() => expect(sent.length).toBeGreaterThan(before), { timeout: 15_000 });
    await get('stories/index.json');
  };
  return { get, edit, sent, root, server };
}

describe('while a story is written', () => {
  test('the server gives what a build would write', async () => {
    const { get } = await serving({ 'story/good.ink': GOOD });
    const list = (await (await get('stories/index.json')).json()) as { scenarios: { id: string; version: string }[] };
    const [good] = list.scenarios;
    expect(good?.id).toBe('good');
    const answer = await get(`stories/good.${good?.version ?? ''}.json?x=1`);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(readScenario(await answer.text()).ok).toBe(true);
    expect((await get('stories/good.000000000000.json')).status).toBe(404);
  });

  test('an error lies over the page, and goes when it is mended', async () => {
    const { get, edit, sent, root } = await serving({ 'story/good.ink': GOOD, 'story/two.ink': GOOD });
    await edit({ 'story/good.ink': BAD });
    const error = sent.find(({ type }) => type === 'error');
    expect(error?.err?.message).toContain('story/good.ink:11: error ');
    expect(error?.err?.loc).toMatchObject({ file: join(root, 'story/good.ink'), line: 11 });
    const left = (await (await get('stories/index.json')).json()) as { scenarios: { id: string }[] };
    expect(left.scenarios.map(({ id }) => id)).toEqual(['two']);
    sent.length = 0;
    await edit({ 'story/good.ink': GOOD.replace('Hello', 'Hullo') });
    expect(sent.map(({ type, event }) => [type, event])).toEqual([['custom', STORY_EVENT]]);
    const { scenarios } = (await (await get('stories/index.json')).json()) as {
      scenarios: { id: string; version: string }[];
    };
    expect(sent[0]?.data).toEqual({ versions: Object.fromEntries(scenarios.map(({ id, version }) => [id, version])) });
  });

  test('the problems of each scenario can be asked for, and are gone when they are mended', async () => {
    const strangers = GOOD.replace('Sue: Bye.', 'Sam: Bye.');
    const part = '=== bye ===\nSam: Bye. # end: lost # id: bye\n-> END\n';
    const { get, edit, root } = await serving({
      'story/good.ink': strangers,
      'story/two.ink': `${HEADER}INCLUDE parts/bye.ink\n-> bye`,
      'story/parts/bye.ink': part,
    });
    const written = async () => (await (await get(WRITTEN_FILE)).json()) as Written;
    const places = async (id: string): Promise<string[]> =>
      ((await written()).problems[id] ?? []).flatMap(({ path, line, severity, code }) =>
        code === 'unknown-speaker' ? `${path}:${line} ${severity}` : [],
      );
    expect((await written()).root).toBe(root);
    expect(Object.keys((await written()).problems)).toEqual(['good', 'two']);
    expect(await places('good')).toEqual(['story/good.ink:10 warning']);
    expect(await places('two')).toEqual(['story/parts/bye.ink:2 warning']);
    await edit({ 'story/good.ink': BAD });
    expect((await written()).problems['good']).toContainEqual(
      expect.objectContaining({ path: 'story/good.ink', line: 11, severity: 'error' }),
    );
    await edit({ 'story/good.ink': GOOD, 'story/parts/bye.ink': part.replace('Sam', 'Sue') });
    expect([await places('good'), await places('two')]).toEqual([[], []]);
  });

  test('a part that is written compiles what it is a part of', async () => {
    const part = '=== bye ===\nSue: Bye. # end: lost\n-> END\n';
    const { get, edit } = await serving({
      'story/a.ink': `${HEADER}INCLUDE parts/bye.ink\n-> bye`,
      'story/parts/bye.ink': part,
    });
    const version = async (): Promise<unknown> =>
      ((await (await get('stories/index.json')).json()) as { scenarios: { version: string }[] }).scenarios[0]?.version;
    const before = await version();
    await edit({ 'story/parts/bye.ink': part.replace('Bye', 'Good-bye') });
    expect(await version()).not.toBe(before);
  });

  test('only what has changed is compiled again', async () => {
    const compile = vi.mocked(compileScenario).mockClear();
    const part = '=== bye ===\nSue: Bye. # end: lost\n-> END\n';
    const { edit, get } = await serving({
      'story/good.ink': GOOD,
      'story/two.ink': `${HEADER}INCLUDE parts/bye.ink\n-> bye`,
      'story/parts/bye.ink': part,
    });
    await get('stories/index.json');
    const compiled = (): string[] => compile.mock.calls.splice(0).map(([path]) => path);
    expect(compiled()).toEqual(['story/good.ink', 'story/two.ink']);
    await edit({ 'story/parts/bye.ink': part.replace('Bye', 'Good-bye') });
    expect(compiled()).toEqual(['story/two.ink']);
    await edit({ 'story/good.ink': BAD });
    await edit({ 'story/good.ink': GOOD });
    expect(compiled()).toEqual(['story/good.ink', 'story/good.ink']);
  });

  test('other files are none of its business', async () => {
    const { root, sent, server, get } = await serving({ 'story/good.ink': GOOD });
    for (const path of ['src/other.ink', 'story/notes.txt', '../story/x.ink', 'story-two/x.ink'])
      server.watcher.emit('change', join(root, path));
    await get('stories/index.json');
    expect(sent.filter(({ event }) => event === STORY_EVENT)).toEqual([]);
  });
});

// writing.scene.test.tsx: what a writer sees beside the game in a real browser, as a story is written and saved.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { compileScenario } from '#compiler/compile.ts';
import type { Problem } from '#compiler/problem.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { followStories } from '#game/dev.ts';
import { mountOverlay } from '#game/overlay/root.tsx';
import { createApp, follow, type App } from '#game/state/app-store.ts';
import { createSettings } from '#game/state/settings.ts';
import type { Shelf } from '#game/state/storage.ts';

const STORY = `# title: A small call
# desk: Test desk
# caller: Sue, Accounts, ext. 1
# summary: A call for a test.
# minutes: 1
# skills: courtesy
# cast: Sue = medium1, skin f2c79d, clothes f26b4e, ink 4a2418
VAR mood = 0
VAR told = false
-> one
=== one ===
Sue: (out of breath) Hello? Is anybody there, or is this the machine? # id: one_hello
* [Good morning, and a long reply that needs some room on a small screen, as replies do. # courtesy: 1 # tier: 1 # id: kind]
  ~ told = true
  Sue: Good morning to you. # id: one_kind
  -> two
* [What now, and a long reply that needs some room on a small screen, as replies do? # courtesy: -1 # id: curt]
  -> two
* [Nobody is here, and a long reply that needs some room on a small screen, as replies do. # id: nobody]
  -> two
=== two ===
-> asked
= asked
Sue: So. # id: two_so
* [Goodbye. # tier: 2 # id: bye]
  Sue: Bye. # id: two_bye # end: resolved # next: It rang again.
  -> END
`;

const WARNING: Problem = {
  path: 'story/small.ink',
  line: 12,
  severity: 'warning',
  code: 'made-up',
  message: 'something could be better',
  hint: 'make it better',
};

const HASH = '#/call/small';

/** The development server, as far as a page sees it: what it compiled last, and what it was asked for. */
const server = {
  scenario: undefined as Scenario | undefined,
  problems: [] as readonly Problem[],
  asked: [] as string[],
  heard: new Map<string, (data: unknown) => void>(),
};
let app: App;
const leave: (() => void)[] = [];

beforeEach(async () => {
  await page.viewport(1280, 720);
  document.body.replaceChildren();
  history.replaceState(null, '', HASH);
  server.problems = [];
  server.asked.length = 0;
  const fetchPage = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string) => {
    if (!url.startsWith('/game/')) return fetchPage(url);
    server.asked.push(url);
    return Promise.resolve(new Response(JSON.stringify({ root: '/calls', problems: { small: server.problems } })));
  });
});

afterEach(() => {
  app.leave();
  for (const step of leave.splice(0)) step();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '#');
});

async function compiled(story: string): Promise<Scenario> {
  const { scenario } = await compileScenario('small.ink', () => story);
  if (!scenario) throw new Error('the story of this test does not compile');
  return scenario;
}

/** A save of the story: compiled, and told to the page. */
async function save(story: string, problems: readonly Problem[] = []): Promise<void> {
  const scenario = (server.scenario = await compiled(story));
  server.problems = problems;
  server.heard.get('story:written')?.({ versions: { [scenario.id]: scenario.version } });
}

const kept = new Map<string, unknown>();
const shelf: Shelf = {
  get: (name, read) => (kept.has(name) ? read(structuredClone(kept.get(name))) : null),
  put: (name, value) => (kept.set(name, structuredClone(value)), true),
  drop: (name) => void kept.delete(name),
  names: () => [...kept.keys()],
  watch: () => () => undefined,
};

async function open(problems: readonly Problem[] = []): Promise<void> {
  kept.clear();
  server.problems = problems;
  const scenario = (server.scenario = await compiled(STORY));
  const settings = createSettings(shelf);
  settings.setState({ textSpeed: 'instant' });
  const host = document.createElement('div');
  document.body.append(host);
  const latest = () => Promise.resolve({ ok: true as const, value: server.scenario ?? scenario });
  const library = {
    scenarios: () => Promise.resolve({ ok: true as const, value: [] }),
    scenario: latest,
    whole: latest,
    cast: () => Promise.resolve({ ok: false as const, fault: 'missing' as const }),
    forget: () => undefined,
  };
  app = createApp(library, shelf, settings, 'this tab', HASH);
  leave.push(mountOverlay(app, host));
  await follow(app, HASH);
  const hot = { on: (event: string, heard: (data: unknown) => void) => void server.heard.set(event, heard) };
  leave.push(followStories(app, '/game/', hot as unknown as NonNullable<ImportMeta['hot']>));
  await expect.element(panel).toBeVisible();
}

const panel = page.getByRole('region', { name: 'Writer’s panel' });
const problems = page.getByRole('region', { name: 'Problems of this story' });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const callState = () => app.getState().call?.store.getState();

/** `name value` of each row, a changed one with its mark. */
function rows(): string[] {
  return [...document.querySelectorAll('.dev dl > div')].map((row) =>
    [...row.children].map((part) => (part.textContent ?? '').trim()).join(' '),
  );
}

async function toReplies(): Promise<void> {
  await button('Answer').click();
  await expect.element(button(/Good morning/)).toBeVisible();
}

async function jumpTo(place: string): Promise<void> {
  await panel.getByLabelText('Knot or stitch').selectOptions(place);
  await panel.getByRole('button', { name: 'Jump' }).click();
}

test('the panel tells how the call stands after each pick, and what that changed', async () => {
  await open();
  expect(rows()).toEqual(['tier 0', 'mood 3, listening', 'courtesy 0 of 1', 'mood 0', 'told false']);
  await toReplies();
  await button(/Good morning/).click();
  await expect
    .poll(rows)
    .toEqual(['tier 1 was 0', 'mood 4, warming was 3', 'courtesy 1 of 1 was 0', 'mood 1 was 0', 'told true was false']);
  const changed = document.querySelector('.dev .is-changed');
  expect(Number(getComputedStyle(changed ?? document.body).fontWeight)).toBeGreaterThanOrEqual(700);
});

test('a jump begins at the knot, says so, and keeps nothing; an edit stays there', async () => {
  await open();
  await toReplies();
  await button(/Good morning/).click();
  const before = new Map(kept);
  expect([...document.querySelectorAll('.dev option')].map((one) => one.textContent)).toEqual([
    'one',
    'two',
    'two.asked',
  ]);
  await jumpTo('two.asked');
  await expect.element(panel.getByText(/Begun at “two.asked”: this call is not kept/)).toBeVisible();
  expect(callState()).toMatchObject({ picks: 0, line: { id: 'two_so' } });
  await expect.element(button('Goodbye.')).toBeVisible();
  expect(document.activeElement?.closest('.talk')).not.toBeNull();
  await save(STORY.replace('Sue: So.', 'Sue: So, then.'));
  await expect.poll(() => callState()?.line?.text).toBe('So, then.');
  await expect.element(panel.getByText(/Begun at “two.asked”/)).toBeVisible();
  await button('Goodbye.').click();
  await expect.poll(() => callState()?.line?.id).toBe('two_bye');
  expect(kept).toEqual(before);
  await panel.getByRole('button', { name: 'Back to the kept call' }).click();
  await expect.poll(() => callState()?.picks).toBe(1);
  await expect.element(panel.getByText(/Begun at/)).not.toBeInTheDocument();
});

test('a knot that is taken away under a call leads back to the kept one, and is told', async () => {
  await open();
  await toReplies();
  await jumpTo('two.asked');
  await save(STORY.replace('-> asked', '-> told_so').replace('= asked', '= told_so'));
  await expect.element(panel.getByText(/“two.asked” is no longer in the story/)).toBeVisible();
  expect(callState()?.phase).toBe('ringing');
});

test('problems come and go as the story is saved, lead to the editor, and can be put away', async () => {
  await open([WARNING]);
  await expect.element(problems.getByText('1 warning')).toBeVisible();
  for (const words of ['made-up', 'something could be better', 'make it better'])
    await expect.element(problems.getByText(words)).toBeVisible();
  await problems.getByRole('button', { name: 'story/small.ink:12' }).click();
  expect(server.asked.at(-1)).toBe(`/game/__open-in-editor?file=${encodeURIComponent('/calls/story/small.ink:12:1')}`);
  await problems.getByRole('button', { name: 'Close' }).click();
  await expect.element(problems).not.toBeInTheDocument();
  await save(STORY, [WARNING, { ...WARNING, severity: 'error', line: 3 }]);
  await expect.element(problems.getByText('1 error, 1 warning')).toBeVisible();
  await save(STORY);
  await expect.element(problems).not.toBeInTheDocument();
});

test('a key leads into the panel and back; keys in it are not meant for the call', async () => {
  await open();
  await toReplies();
  await expect.poll(() => document.activeElement?.classList.contains('reply')).toBe(true);
  await userEvent.keyboard('{F2}');
  expect(document.activeElement?.textContent).toContain('Writer’s panel');
  await userEvent.keyboard('1{ArrowRight}');
  expect(callState()?.phase).toBe('choosing');
  await userEvent.keyboard('{Enter}');
  await expect.element(panel.getByLabelText('Knot or stitch')).not.toBeInTheDocument();
  expect(kept.get('dev/panel')).toEqual({ folded: true, side: 'right' });
  await userEvent.keyboard('{F2}');
  expect(document.activeElement?.classList.contains('reply')).toBe(true);
  await userEvent.keyboard('1');
  expect(callState()?.picks).toBe(1);
});

test.each([
  [1280, 720],
  [390, 844],
])('at %i × %i nothing of it lies over a reply, on either side', async (width, height) => {
  await page.viewport(width, height);
  await open(Array.from({ length: 9 }, (_, at) => ({ ...WARNING, line: at + 1 })));
  await toReplies();
  if (document.querySelector('.dev-body') === null) await panel.getByRole('button').click();
  for (const side of ['To the left', 'To the right']) {
    const boxes = [...document.querySelectorAll('.dev > section')].map((part) => part.getBoundingClientRect());
    const replies = [...document.querySelectorAll('.reply')].map((part) => part.getBoundingClientRect());
    expect([boxes.length, replies.length]).toEqual([2, 3]);
    expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThan(Math.min(...replies.map(({ top }) => top)));
    await panel.getByRole('button', { name: side }).click();
  }
});

// overlay.scene.test.tsx: the words and buttons of a call in a real browser: by keys, by pointer, and when things go wrong.
import sound from '#ui/messages/en/sound.json';
import { addTexts } from '#ui/text.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { compileScenario } from '#compiler/compile.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { mountOverlay } from '#game/overlay/root.tsx';
import type { OverlayOptions } from '#game/overlay/frame.ts';
import { createApp, follow, tell, type App } from '#game/state/app-store.ts';
import type { Library, Loaded, ScenarioSummary } from '#game/state/library.ts';
import { createSettings, type TextSpeed } from '#game/state/settings.ts';
import type { Shelf } from '#game/state/storage.ts';

// As `late.ts` does once a call can be played.
addTexts(sound);

/** A part that is fetched when it is needed may have to be compiled first. */
const FETCHED = { timeout: 15_000 };

const STORY = `# title: A small call
# desk: Test desk
# caller: Sue, Accounts, ext. 1
# summary: A call for a test.
# minutes: 1
# skills: courtesy
# cast: Sue = medium1, skin f2c79d, clothes f26b4e, ink 4a2418
VAR mood = 0
-> one
=== one ===
Four minutes past ten, and the telephone on the desk is ringing. # place: accounts-floor # id: one_told
Sue: (out of breath) Hello? Is anybody there, or is this the machine? # id: one_hello
* [Good morning. # courtesy: 1 # tier: 1 # id: kind # note: You greeted her.]
  Sue: Good morning to you. # id: one_kind
  -> two
* [What now? # courtesy: -1 # id: curt # note: You did not.]
  Sue: Never mind. # id: one_curt
  -> two
=== two ===
Sue: So. # id: two_so
* [Goodbye. # tier: 2 # id: bye # note: It ended.]
  Sue: Bye. # id: two_bye # end: resolved # next: It rang again.
  -> END
* [Wait. # id: wait # note: It ended too.]
  Sue: No. # id: two_no # end: lost # next: Silence.
  -> END
`;

const overlay = { app: undefined as App | undefined, leave: (): void => undefined };

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  overlay.app?.leave();
  overlay.leave();
});

async function compiled(): Promise<Scenario> {
  const { scenario } = await compileScenario('small.ink', () => STORY);
  if (!scenario) throw new Error('the story of this test does not compile');
  return scenario;
}

function memoryShelf(): Shelf {
  const kept = new Map<string, unknown>();
  return {
    get: (name, read) => (kept.has(name) ? read(structuredClone(kept.get(name))) : null),
    put: (name, value) => (kept.set(name, structuredClone(value)), true),
    drop: (name) => void kept.delete(name),
    names: () => [...kept.keys()],
    watch: () => () => undefined,
  };
}

function libraryOf(scenario: Scenario, list: () => Loaded<readonly ScenarioSummary[]>): Library {
  return {
    scenarios: () => Promise.resolve(list()),
    scenario: (id) =>
      Promise.resolve(
        id === scenario.id ? { ok: true, value: scenario } : { ok: false, fault: 'unknown-scenario' as const },
      ),
    whole: () => Promise.resolve({ ok: true, value: scenario }),
    cast: () => Promise.resolve({ ok: false, fault: 'missing' as const }),
    forget: () => undefined,
  };
}

interface Wanted {
  readonly hash?: string;
  readonly speed?: TextSpeed;
  readonly options?: OverlayOptions;
  readonly shelf?: Shelf;
  readonly list?: () => Loaded<readonly ScenarioSummary[]>;
}

async function open(wanted: Wanted = {}): Promise<App> {
  const shelf = wanted.shelf ?? memoryShelf();
  const settings = createSettings(shelf);
  settings.setState({ textSpeed: wanted.speed ?? 'instant' });
  const host = document.createElement('div');
  document.body.append(host);
  const hash = wanted.hash ?? '#/call/small';
  const list = wanted.list ?? ((): Loaded<readonly ScenarioSummary[]> => ({ ok: true, value: [] }));
  const app = createApp(libraryOf(await compiled(), list), shelf, settings, 'this tab', hash);
  overlay.app = app;
  overlay.leave = mountOverlay(app, host, wanted.options);
  await follow(app, hash);
  return app;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const focused = (): string => (document.activeElement?.textContent ?? '').trim();
const logged = (): string[] => [...document.querySelectorAll('[role=log] p')].map((told) => told.textContent ?? '');
const phase = (): string | undefined => overlay.app?.getState().call?.store.getState().phase;

async function toReplies(): Promise<void> {
  await button('Answer').click();
  await button('Next').click();
  await expect.element(button('Good morning.')).toBeVisible();
}

test('a whole call by keys alone: the focus is always on what comes next', async () => {
  const app = await open();
  await expect.poll(focused).toBe('Answer');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toContain('Next');
  await userEvent.keyboard(' ');
  await expect.poll(focused).toContain('Good morning.');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toContain('What now?');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toContain('Next');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focused).toContain('Goodbye.');
  await userEvent.keyboard('1');
  await expect.poll(focused).toContain('Next');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused, FETCHED).toContain('What happened?');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused, FETCHED).toBe('What do you think happened?');
  expect(app.getState().call?.store.getState().picks).toBe(2);
});

test('each line is announced once and whole, with what was said and how the mood went', async () => {
  await open({ speed: 'slow' });
  await button('Answer').click();
  await expect.poll(logged).toHaveLength(1);
  await button('Next').click();
  await button('Next').click();
  await expect.poll(logged).toHaveLength(2);
  await userEvent.keyboard('{ArrowRight}');
  await button('Good morning.').click();
  await expect
    .poll(logged)
    .toEqual([
      'Four minutes past ten, and the telephone on the desk is ringing.',
      'Sue, out of breath: Hello? Is anybody there, or is this the machine?',
      'You: Good morning.',
      expect.stringMatching(/^Sue seems warmer: /),
      'Sue: Good morning to you.',
    ]);
});

test('a balloon has its size before its words, and what lies below does not move', async () => {
  await open({ speed: 'slow' });
  await button('Answer').click();
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  await expect.poll(() => box('.bubble')?.height).toBeGreaterThan(0);
  const before = { bubble: box('.bubble'), talk: box('.talk')?.top };
  expect(document.querySelector('.bubble .rest')?.textContent).not.toBe('');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => document.querySelector('.bubble .rest')?.textContent).toBe('');
  expect(box('.bubble')).toEqual(before.bubble);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(button('Good morning.')).toBeVisible();
  expect(box('.talk')?.top).toBe(before.talk);
});

test('a line types itself to its end, and then the replies are there', async () => {
  await open({ speed: 'fast' });
  await button('Answer').click();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(phase()).toBe('line');
  await expect.element(button('Good morning.'), { timeout: 4000 }).toBeVisible();
});

test('keys that were meant for the line do not say a reply that has just come by itself', async () => {
  await open({ speed: 'fast' });
  await button('Answer').click();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await vi.waitUntil(() => document.activeElement?.classList.contains('reply'), { timeout: 4000, interval: 1 });
  const first = document.activeElement as HTMLButtonElement;
  first.click();
  expect(phase()).toBe('choosing');
  await new Promise((later) => setTimeout(later, 300));
  first.click();
  expect(phase()).toBe('line');
});

test('a double click on a reply is one pick, and does not pass over the answer', async () => {
  const app = await open();
  await toReplies();
  await button('Good morning.').dblClick();
  const { picks, line } = app.getState().call!.store.getState();
  expect([picks, line?.id]).toEqual([1, 'one_kind']);
});

test('a reply that appears under a finger is not picked by lifting it', async () => {
  await open();
  await toReplies();
  const reply = document.querySelector<HTMLButtonElement>('.reply');
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  reply?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  expect(phase()).toBe('choosing');
  reply?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  reply?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  expect(phase()).toBe('line');
});

test('a held key says nothing', async () => {
  await open();
  await toReplies();
  const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(held);
  expect(held.defaultPrevented).toBe(true);
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '1', repeat: true, bubbles: true }));
  expect(phase()).toBe('choosing');
});

test('the box of the picture stays the same element until the call is left', async () => {
  const gone = vi.fn<() => void>();
  const onStage = vi.fn<NonNullable<OverlayOptions['onStage']>>(() => gone);
  await open({ options: { onStage } });
  await expect.poll(() => onStage.mock.calls.length).toBe(1);
  const host = document.querySelector('[data-stage]');
  host?.append(document.createElement('canvas'));
  await toReplies();
  await button('Good morning.').click();
  expect(document.querySelector('[data-stage]')).toBe(host);
  expect(host?.querySelector('canvas')).not.toBeNull();
  await follow(overlay.app!, '#/calls');
  await expect.poll(() => gone.mock.calls.length).toBe(1);
  expect(onStage).toHaveBeenCalledTimes(1);
});

test('captions are seen where they are wanted', async () => {
  const captions = { current: () => ['caption.ring'], subscribe: () => () => undefined };
  const app = await open({ options: { captions } });
  await expect.element(page.getByText('Phone rings')).toBeVisible();
  app.settings.setState({ captions: false });
  await expect.element(page.getByText('Phone rings')).not.toBeInTheDocument();
});

test('the transcript holds what was said, and gives the focus back', async () => {
  await open();
  await toReplies();
  await button('Good morning.').click();
  await button('Transcript').click();
  const dialog = page.getByRole('dialog', { name: 'Transcript' });
  await expect.element(dialog.getByText('Hello? Is anybody there')).toBeVisible();
  expect(document.querySelectorAll('.transcript .mine')).toHaveLength(1);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  expect(focused()).toBe('Transcript');
});

test('keys in a dialog do not reach the call behind it', async () => {
  await open();
  await toReplies();
  await button('Settings').click();
  await page.getByLabelText('Nickname').fill('1');
  await userEvent.keyboard('2');
  expect(overlay.app?.settings.getState().nickname).toBe('12');
  expect(phase()).toBe('choosing');
});

test('settings hold at once, and can be put back', async () => {
  const app = await open();
  await button('Settings').click();
  await page.getByRole('radio', { name: 'Slow' }).click();
  await page.getByText('No sound').click();
  expect(app.settings.getState()).toMatchObject({ textSpeed: 'slow', muted: true });
  await button('Back to how it was at first').click();
  expect(app.settings.getState()).toMatchObject({ textSpeed: 'reading', muted: false, captions: true });
});

test('three questions before anything is told; an open one is named and gets the focus', async () => {
  const app = await open();
  await toReplies();
  await userEvent.keyboard('1');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(button('Goodbye.')).toBeVisible();
  await userEvent.keyboard('2');
  await button('Next').click();
  await button('What happened?').click();
  await page.getByRole('radio', { name: 'Sue heard the answer' }).click();
  await page.getByRole('radio', { name: 'Fairly sure' }).click();
  await button('Show me how it went').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('where the call turned');
  expect((document.activeElement as HTMLInputElement).name).toBe('turn');
  expect(app.getState().call?.part).toBe('guess');
  await page.getByRole('radio', { name: 'It didn’t turn' }).click();
  await button('Show me how it went').click();
  expect(app.getState().call).toMatchObject({ part: 'debrief', guess: { tier: 1, turn: null, sure: 3 } });
});

test('a call that another tab has says so, and can be taken over as it was left', async () => {
  const app = await open();
  await toReplies();
  await button('Good morning.').click();
  app.setState({ call: { ...app.getState().call!, elsewhere: true } });
  await expect.element(page.getByText('This call is open in another tab.')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  expect(phase()).toBe('line');
  await button('Go on here').click();
  await expect.element(button('Goodbye.')).toBeVisible();
});

test('a story that fails says why, and one line can be taken back', async () => {
  const app = await open();
  await toReplies();
  await button('Good morning.').click();
  app.getState().call?.store.setState({ phase: 'broken', fault: 'out of content', replies: [] });
  await expect.element(page.getByText(/The story reports: out of content/)).toBeVisible();
  await expect.element(page.getByText('The line has gone dead.'), { timeout: 5000 }).toBeVisible();
  await button('Go back one line').click();
  await expect.element(button('What now?')).toBeVisible();
});

test('a fault is told, and trying again goes on', async () => {
  let reachable = false;
  const list = (): Loaded<readonly ScenarioSummary[]> =>
    reachable ? { ok: true, value: [] } : { ok: false, fault: 'unreachable' };
  await open({ hash: '#/calls', list });
  await expect.element(page.getByRole('heading', { name: 'Nobody answers' })).toBeVisible();
  reachable = true;
  history.replaceState(null, '', '#/calls');
  await button('Try again').click();
  await expect.element(page.getByRole('heading', { name: 'Who’s on the line?' })).toBeVisible();
  history.replaceState(null, '', '#');
});

test('a call half-way is marked, and shows who calls', async () => {
  const shelf = memoryShelf();
  const { id, version, header, possible } = await compiled();
  const record = { scenario: id, version, seed: 1, picks: ['kind'] };
  shelf.put(`call/${id}`, { record, guess: null });
  const list = (): Loaded<readonly ScenarioSummary[]> => ({ ok: true, value: [{ id, version, possible, ...header }] });
  await open({ hash: '#/calls', shelf, list });
  await expect.element(page.getByText('Go on with the call')).toBeVisible();
  await expect.element(page.getByText('Ext. 1')).toBeVisible();
});

test('a call is played back as it was, each pick marked', async () => {
  const shelf = memoryShelf();
  const { id, version } = await compiled();
  const record = { scenario: id, version, seed: 1, picks: ['curt', 'bye'] };
  shelf.put(`best/${id}`, [{ nickname: 'Pim', record, total: 1, tier: 1, stars: 0, at: 1 }]);
  await open({ hash: `#/watch/${id}/1`, shelf });
  await button('Play it back').click();
  await button('Next').click();
  await expect.element(page.getByText('said this')).toBeVisible();
  expect(document.querySelector('.picked .words')?.textContent).toBe('What now?');
  await userEvent.keyboard('1');
  expect(overlay.app?.getState().call?.store.getState().picks).toBe(0);
  await button('Next').click();
  await expect.element(page.getByText('Never mind.').first()).toBeInTheDocument();
  for (let presses = 0; presses < 3; presses++) await button('Next').click();
  await expect.element(page.getByRole('link', { name: 'Back to the best calls' })).toBeVisible();
});

test('a notice stays until it is put away', async () => {
  const app = await open();
  tell(app, { kind: 'storage', fault: 'full' });
  await expect.element(page.getByText(/no room left to keep this call/)).toBeVisible();
  await button('OK').click();
  expect(app.getState().notices).toEqual([]);
});

// debrief-screen.scene.test.tsx: the debrief in a real browser: what it says of a call, and what its buttons do.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Debrief } from '#game/overlay/debrief/debrief-screen.tsx';
import type { App } from '#game/state/app-store.ts';
import { bestCalls } from '#game/state/best-calls.ts';
import type { Guess } from '#game/state/guess.ts';
import type { Library } from '#game/state/library.ts';
import { appWith, finish, kettle } from './finished-call.ts';

const BAD = ['again', 'later'];
/** A good beginning that is thrown away. */
const THROWN = ['which', 'later'];
const BEST = ['which', 'fix'];
/** The explorer walks the small story in milliseconds; a worker may take a moment to start. */
const LOOKED_BACK = { timeout: 15_000 };

let host: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
  vi.restoreAllMocks();
});

async function open(picks: readonly string[], guess: Guess | null = null, over: Partial<Library> = {}): Promise<App> {
  const scenario = await kettle();
  const app = appWith(scenario, over);
  render(<Debrief app={app} call={finish(app, scenario, picks, guess)} />, host);
  await expect.poll(() => host.querySelector('.db-waiting'), LOOKED_BACK).toBeNull();
  return app;
}

const text = (selector: string): string =>
  host.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const all = (selector: string): string[] =>
  [...host.querySelectorAll(selector)].map((one) => one.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');

function press(name: string): void {
  const button = [...host.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`no button “${name}”`);
  button.click();
}

test('the headline says how far the call came, and has the focus', async () => {
  await open(BAD, { tier: 3, turn: 1, sure: 4 });
  expect(text('h1')).toBe('Amina heard the answer, and not the reason.');
  expect(text('.db-subline')).toBe('Tier 1 of 4 · you guessed 3 · certain');
  expect(document.activeElement).toBe(host.querySelector('h1'));
});

test('the strip has a panel for each line, with both speakers’ words, face, mood and rung', async () => {
  await open(BEST);
  expect(all('.strip-panel').length).toBe(3);
  expect(all('.strip-bubble--heard')[0]).toBe('Amina: “The ‘big’ kettle is cold.”');
  expect(all('.strip-bubble--said')[0]).toBe('You: “Which one do you mean?”');
  expect(host.querySelector('.strip-panel-face')?.getAttribute('alt')).toBe('Amina, smiling. Mood: warming.');
  expect(all('.strip-flags')).toEqual(['Won here: Message', 'Won here: Reason Proof Step']);
  expect(all('.strip-panel--last .strip-caption--next')).toEqual(['What happened next There was tea at ten.']);
});

test('the ladder has the words that won a rung, and what a missing one lacked', async () => {
  await open(BAD);
  expect(all('.rung')).toEqual([
    '4 ActNot reached: a next step, the best one first, with your part in it',
    '3 BelieveNot reached: a detail Amina could check from there',
    '2 UnderstandNot reached: the reason: why it is so',
    '1 ConveyReached with: “Try it again later.”',
  ]);
});

test('a long line is shortened on its rung, and whole when opened', async () => {
  await open(BEST);
  const words = host.querySelector<HTMLDetailsElement>('.rung details');
  expect(words?.querySelector('summary')?.textContent).toMatch(/^“It trips at nine.*…”$/);
  expect(words?.textContent).toContain('I’ll move one to the hall for you now.”');
});

test('the line that cost most is framed and told, with its note, its cost, and a better one', async () => {
  await open(THROWN, { tier: 1, turn: 1, sure: 1 });
  expect(all('.strip-panel--turned .strip-bubble--said')).toEqual(['You: “Try it again later.”']);
  expect(text('.strip-panel-turned')).toBe('turned here');
  expect(text('.db-turn h2')).toBe('The turning point: “Try it again later.”');
  expect(text('.db-turn')).toContain('She had no reason, and no time.');
  expect(text('.db-cost')).toMatch(/^Line 2 of 2 · From here the best within reach fell from \d+ to \d+\.$/);
  expect(text('.db-better')).toContain('It trips at nine');
});

test('where nothing was lost, the line that carried the call is named', async () => {
  await open(BEST);
  expect(host.querySelector('.strip-panel--turned')).toBeNull();
  expect(text('.db-turn h2')).toBe('Nothing was lost on this call');
  expect(text('.db-turn')).toContain('The one that carried it: “It trips at nine');
});

test('the guess stands beside the truth', async () => {
  await open(THROWN, { tier: 3, turn: null, sure: 4 });
  expect(all('.db-guess tbody tr')).toEqual(['Rung reached3 Believe1 Convey', 'It turned atno lineline 2']);
  expect(text('.db-guess > p')).toContain('You were sure, and it went otherwise.');
});

test('“Take that line again” goes back to that line', async () => {
  const app = await open(THROWN);
  press('Take that line again');
  const { call } = app.getState();
  expect(call?.part).toBe('play');
  expect(call?.store.getState()).toMatchObject({ phase: 'choosing', picks: 1 });
});

test('without the notes the rest is there, and that is told', async () => {
  await open(BAD, null, { whole: () => Promise.resolve({ ok: false, fault: 'unreachable' }) });
  expect(text('.db-lost')).toContain('could not be fetched');
  expect(all('.strip-panel').length).toBe(3);
});

test('without portraits the panels say how the caller looks', async () => {
  await open(BAD, null, { cast: () => Promise.resolve({ ok: false, fault: 'missing' }) });
  expect(all('.strip-panel-look')[0]).toBe('Amina, tired. Mood: wary.');
});

test('a call is put on the board once, under the name that stands there', async () => {
  const app = await open(BEST);
  const field = host.querySelector<HTMLInputElement>('#db-nickname');
  expect(field?.value).toMatch(/^\w+ \w+$/);
  press('Put it on the board');
  await expect.poll(() => text('.db-board')).toContain('place 1 of your best calls');
  expect(bestCalls(app.shelf, 'kettle').map(({ nickname, total }) => [nickname, total])).toEqual([[field?.value, 100]]);
  expect(host.querySelector('.db-board a')?.getAttribute('href')).toBe('#/best/kettle');
  await open(BEST);
  expect(host.querySelector('#db-nickname')).toBeNull();
});

test('a nickname of nothing is refused, and the call stays off the board', async () => {
  const app = await open(BAD);
  const field = host.querySelector<HTMLInputElement>('#db-nickname');
  if (!field) throw new Error('no field');
  field.value = '   ';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  press('Put it on the board');
  await expect.poll(() => text('.db-fault')).toBe('A nickname needs at least one letter.');
  expect(bestCalls(app.shelf, 'kettle')).toEqual([]);
});

test('the strip is saved as a PNG with the title in it, twice as dense as it is shown', async () => {
  const saved: { name: string; blob: Blob }[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:strip';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob });
  });
  await open(BEST);
  press('Save the strip');
  await expect.poll(() => text('.db-keepsakes output'), LOOKED_BACK).toBe('Saved as kettle-strip.png.');
  expect(saved.map(({ name, blob: { type } }) => [name, type])).toEqual([['kettle-strip.png', 'image/png']]);
  const picture = await createImageBitmap(blob);
  expect(picture.width).toBeGreaterThan(2000);
  expect(picture.height).toBeGreaterThan(800);
});

test('a strip that cannot be drawn is told', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
  await open(BEST);
  press('Save the strip');
  await expect.poll(() => text('.db-keepsakes output'), LOOKED_BACK).toContain('could not be drawn');
});

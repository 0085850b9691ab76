// best-screen.scene.test.tsx: the board of best calls in a real browser.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BestScreen } from '#game/overlay/best-screen.tsx';
import { bestCalls, enterBestCall } from '#game/state/best-calls.ts';
import type { App } from '#game/state/app-store.ts';
import { appWith, kettle, summaryOf } from './finished-call.ts';

let host: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

interface Kept {
  readonly nickname: string;
  readonly total: number;
  readonly version?: string;
}

async function open(kept: readonly Kept[]): Promise<App> {
  const scenario = await kettle();
  const app = appWith(scenario);
  for (const [at, { nickname, total, version = scenario.version }] of kept.entries()) {
    const record = { scenario: scenario.id, version, seed: at, picks: ['which', 'fix'] };
    enterBestCall(app.shelf, { nickname, record, total, tier: 4, stars: 2, at: Date.UTC(2026, 10, 21, 12) + at });
  }
  app.setState({ scenarios: [summaryOf(scenario)] });
  render(<BestScreen app={app} scenario={scenario.id} />, host);
  return app;
}

const text = (selector: string): string => host.querySelector(selector)?.textContent ?? '';

function press(name: RegExp): void {
  const button = [...host.querySelectorAll('button')].find((one) => name.test(one.textContent ?? ''));
  if (!button) throw new Error(`no button ${String(name)}`);
  button.click();
}

test('the best stands first, with everything about it in words', async () => {
  await open([
    { nickname: 'Quiet Bell', total: 60 },
    { nickname: 'Sunny Axle', total: 80 },
  ]);
  expect([...host.querySelectorAll('.best-entry h2')].map((one) => one.textContent)).toEqual([
    'Sunny Axle',
    'Quiet Bell',
  ]);
  const facts = text('.best-facts');
  for (const fact of ['80', '4 Act', '2 stars of 3', '21 November 2026']) expect(facts).toContain(fact);
  expect(host.querySelector('.best-entry a')?.getAttribute('href')).toBe('#/watch/kettle/1');
  expect(host.querySelector('.best-older')).toBeNull();
});

test('an empty board says so, and how to fill it', async () => {
  await open([]);
  expect(text('.best-none')).toContain('No call of this one is on the board yet.');
  expect(host.querySelector('.best-ways a')?.getAttribute('href')).toBe('#/call/kettle');
});

test('a call of an earlier version is told to be one', async () => {
  await open([{ nickname: 'Quiet Bell', total: 60, version: 'earlier' }]);
  expect(text('.best-older')).toContain('earlier version');
});

test('removing asks first; keeping it changes nothing and gives the focus back', async () => {
  const app = await open([{ nickname: 'Quiet Bell', total: 60 }]);
  press(/^Remove/);
  await expect.poll(() => document.activeElement?.textContent).toBe('Keep it');
  expect(text('legend')).toContain('Remove the call of Quiet Bell?');
  press(/^Keep it/);
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^Remove/);
  expect(bestCalls(app.shelf, 'kettle')).toHaveLength(1);
});

test('what is removed is gone from the board, is told, and the focus is not lost', async () => {
  const app = await open([
    { nickname: 'Quiet Bell', total: 60 },
    { nickname: 'Sunny Axle', total: 80 },
  ]);
  press(/^Remove.*Sunny Axle/);
  await expect.poll(() => text('legend')).toContain('Sunny Axle');
  press(/^Yes/);
  await expect.poll(() => text('.best-told')).toBe('Removed: the call of Sunny Axle.');
  expect(bestCalls(app.shelf, 'kettle').map(({ nickname }) => nickname)).toEqual(['Quiet Bell']);
  expect(document.activeElement).toBe(host.querySelector('h1'));
});

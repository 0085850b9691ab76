// on-page.ts: for the scene tests of progress: an app with a week of kettles, and a page to show it on.
import { render, type JSX } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import type { Scenario } from '#core/replay/scenario.ts';
import { frameOf, type Frame } from '#game/overlay/frame.ts';
import type { App } from '#game/state/app-store.ts';
import { HISTORY, type FinishedCall } from '#game/state/history.ts';
import type { Library, ScenarioSummary } from '#game/state/library.ts';
import { finished } from '../../state/finished.ts';
import { appWith, kettle, summaryOf } from '../debrief/finished-call.ts';

/** Ids of the calls of the first week; there is none of the second. */
export const WEEK = ['kettle', 'teapot', 'urn'] as const;

export const page = { host: document.createElement('div') };

/** Puts an empty page and an empty shelf before every test. */
export function setPage(): void {
  beforeEach(() => {
    localStorage.clear();
    page.host = document.createElement('div');
    document.body.append(page.host);
  });
  afterEach(() => {
    render(null, page.host);
    page.host.remove();
  });
}

export interface Kettles {
  readonly app: App;
  readonly frame: Frame;
  readonly scenario: Scenario;
}

/** A game of three calls that are told by the same story. */
export async function kettles(over: Partial<Library> = {}): Promise<Kettles> {
  const scenario = await kettle();
  const list: ScenarioSummary[] = WEEK.map((id, at) => ({
    ...summaryOf(scenario),
    id,
    title: `The ${id}`,
    day: at + 1,
  }));
  const app = appWith(scenario, {
    scenarios: () => Promise.resolve({ ok: true, value: list }),
    whole: ({ id }) => Promise.resolve({ ok: true, value: { ...scenario, id } }),
    ...over,
  });
  return { app, frame: frameOf(app, {}, () => undefined), scenario };
}

/** A finished call of a kettle; `day` counts from the first. */
export function call(
  { scenario: { version } }: Kettles,
  id: string,
  day: number,
  picks: readonly string[],
  change: Partial<FinishedCall> = {},
): FinishedCall {
  return finished(id, day, { record: { scenario: id, version, seed: 1, picks }, people: ['Amina'], ...change });
}

export function show(kept: Kettles, calls: readonly FinishedCall[], screen: JSX.Element): void {
  if (calls.length > 0) kept.app.shelf.put(HISTORY, calls);
  render(screen, page.host);
}

export const text = (selector: string): string => page.host.querySelector(selector)?.textContent ?? '';
export const texts = (selector: string): string[] =>
  [...page.host.querySelectorAll(selector)].map((one) => one.textContent ?? '');

export function press(name: RegExp): void {
  const button = [...page.host.querySelectorAll('button, summary')].find((one) => name.test(one.textContent ?? ''));
  if (!(button instanceof HTMLElement)) throw new Error(`no button ${String(name)}`);
  button.click();
}

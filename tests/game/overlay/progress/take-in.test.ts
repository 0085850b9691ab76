// take-in.test.ts: a profile's file before anyone has read it, and what it is called.
import { expect, test } from 'vitest';
import { profileFile, takeIn } from '#game/overlay/progress/take-in.ts';
import { createApp, type App } from '#game/state/app-store.ts';
import type { Library, Loaded } from '#game/state/library.ts';
import { INITIAL, createSettings } from '#game/state/settings.ts';
import { finished } from '../../state/finished.ts';
import { fakeStorage, shelfOn } from '../../state/fake-storage.ts';

const none = (): Promise<Loaded<never>> => Promise.resolve({ ok: false, fault: 'missing' });
const LIBRARY: Library = { scenarios: none, scenario: none, whole: none, cast: none, forget: () => undefined };

function app(): App {
  const { shelf } = shelfOn(fakeStorage());
  return createApp(LIBRARY, shelf, createSettings(shelf), 'this tab', '#/progress');
}

test('a file is called by the day on which it was saved', () => {
  expect(profileFile(app(), new Date(2026, 0, 9, 23, 59).getTime()).name).toBe('colleague-calling-2026-01-09.json');
});

test('what one device saves, another takes in; settings of its own stay', async () => {
  const [here, there] = [app(), app()];
  here.shelf.put('history', [finished('sue', 0)]);
  here.settings.setState({ nickname: 'Wry Lantern', volume: 0.2 });
  const { blob, name } = profileFile(here, 0);
  expect(await takeIn(there, new File([blob], name))).toEqual({ ok: true, added: 1 });
  expect(there.settings.getState()).toEqual({ ...INITIAL, nickname: 'Wry Lantern', volume: 0.2 });
  there.settings.setState({ nickname: 'Quiet Bell' });
  await takeIn(there, new File([blob], name));
  expect(there.settings.getState().nickname).toBe('Quiet Bell');
});

test('a file too large or out of reach is refused before it is read', async () => {
  const large = Object.assign(new File([], 'film.json'), { text: () => Promise.reject(new Error('read')) });
  expect(await takeIn(app(), large)).toEqual({ ok: false, fault: { code: 'unreadable' } });
  Object.defineProperty(large, 'size', { value: 20_000_001 });
  expect(await takeIn(app(), large)).toEqual({ ok: false, fault: { code: 'too-large' } });
});

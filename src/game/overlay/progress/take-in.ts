// take-in.ts: a profile's file, from the hand to the shelf; whatever is wrong with it is a value.
import { profileText, importProfile, type Import, type ProfileFault } from '../../state/profile-file.ts';
import { createSettings } from '../../state/settings.ts';
import type { App } from '../../state/app-store.ts';

/** What else can be wrong with a file, before anyone has read it. */
export type FileFault = ProfileFault | { readonly code: 'unreadable' | 'too-large' };
export type TakenIn = Extract<Import, { ok: true }> | { readonly ok: false; readonly fault: FileFault };

/** Bytes: a browser gives a page five to ten million characters to keep, so no profile is larger. */
const MOST_BYTES = 20_000_000;

/** Takes a file in; the settings it brings hold at once. */
export async function takeIn(app: App, file: File): Promise<TakenIn> {
  if (file.size > MOST_BYTES) return { ok: false, fault: { code: 'too-large' } };
  const text = await file.text().catch(() => null);
  if (text === null) return { ok: false, fault: { code: 'unreadable' } };
  const taken = importProfile(app.shelf, text);
  if (taken.ok && app.shelf.names().includes('settings')) app.settings.setState(createSettings(app.shelf).getState());
  return taken;
}

/** The profile as a file, and what it is called: by the day, in the order in which files are sorted. */
export function profileFile(app: App, now: number): { readonly blob: Blob; readonly name: string } {
  const date = new Date(now);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  const blob = new Blob([profileText(app.shelf, now)], { type: 'application/json' });
  return { blob, name: `colleague-calling-${day.join('-')}.json` };
}

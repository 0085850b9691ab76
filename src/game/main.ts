// main.ts: the rooms of the game meet here and nowhere else.
import { mountOverlay } from './overlay/root.tsx';
import type * as LateModule from './late.ts';
import type { Late } from './late.ts';
import { createApp, follow, tell } from './state/app-store.ts';
import { createLibrary } from './state/library.ts';
import { createSettings } from './state/settings.ts';
import { createShelf } from './state/storage.ts';
import { createValue } from './value.ts';
import { whenPlayable } from './when-playable.ts';
import type { CallStore } from './state/call-store.ts';
import type { OfficeView } from './state/office-rooms.ts';
import type { StorageFault } from './state/storage.ts';
import type { Cast } from './state/library.ts';

const base = import.meta.env.BASE_URL;
const host = document.querySelector<HTMLElement>('#game');
if (!host) throw new Error('index.html has no element #game to play in');

const early: StorageFault[] = [];
const report = { storage: (fault: StorageFault): void => void early.push(fault) };
const shelf = createShelf(
  () => localStorage,
  (fault) => report.storage(fault),
);
const app = createApp(
  createLibrary(base),
  shelf,
  createSettings(shelf),
  crypto.randomUUID?.() ?? String(Math.random()),
  location.hash,
);
report.storage = (fault) => tell(app, { kind: 'storage', fault });
early.forEach(report.storage);

const captions = createValue<readonly string[]>([]);
const cast = createValue<Cast | null>(null);
const drawn = createValue(false);
const late: Late = { app, base, cast, captions, drawn };

mountOverlay(app, host, { captions, cast, drawn, onStage: drawWhenPlayable, onOffice: drawOffice });
app.subscribe((now, before) => now.route !== before.route && fetchAhead());
addEventListener('hashchange', () => void follow(app, location.hash));
void follow(app, location.hash);
// Calls of a workshop that could not be handed in when they were over.
if (shelf.names().some((name) => name.startsWith('seat/')))
  void import('./state/hand-in.ts').then(({ handInAll }) => handInAll(shelf));
// Spelled out, so that a build can tell that it is never true and leaves all of it out.
if (import.meta.hot) {
  const { hot } = import.meta;
  void import('./dev.ts').then(({ followStories }) => followStories(app, base, hot));
}

function loadLate(then: (parts: typeof LateModule) => void): void {
  import('./late.ts').then(then, () => tell(app, { kind: 'picture' }));
}

/** Picture and sound of a call, once its first reply can be picked. */
function drawWhenPlayable(box: HTMLElement, store: CallStore): () => void {
  const leave: (() => void)[] = [];
  cast.set(null);
  drawn.set(false);
  const callOff = whenPlayable(store, () =>
    loadLate(({ addPicture, addSound }) => {
      if (leave.length === 0) return;
      addSound(late);
      leave.push(addPicture(late, box, store));
    }),
  );
  leave.push(callOff);
  return () => leave.splice(0).forEach((step) => step());
}

/** The plan of the office, once its list stands. */
function drawOffice(box: HTMLElement, view: OfficeView): () => void {
  const leave: (() => void)[] = [() => undefined];
  loadLate(({ addOffice }) => leave.length > 0 && leave.push(addOffice(box, view)));
  return () => leave.splice(0).forEach((step) => step());
}

/** What a page outside a call has time for: the typefaces at once, and Phaser where a call is chosen. */
function fetchAhead(): void {
  const { at } = app.getState().route;
  if (at === 'call' || at === 'round' || at === 'watch') return;
  loadLate(({ fetchPhaser }) => at === 'calls' && fetchPhaser());
}

// late.ts: what a call does without until it can be played: typefaces, portraits, picture, sound. Itself fetched late.
import icon from '../../assets/icon.svg?no-inline';
import sound from '#ui/messages/en/sound.json';
import '#ui/styles/fonts.css';
import { addTexts } from '#ui/text.ts';
import { canDraw } from './overlay/can-draw.ts';
import { drawCall } from './stage-link.ts';
import { tell, type App } from './state/app-store.ts';
import type { CallStore } from './state/call-store.ts';
import type { OfficeView } from './state/office-rooms.ts';
import type { Cast } from './state/library.ts';
import { fetchPlaces } from './state/places.ts';
import type { StageFault } from './scenes/stage-view.ts';
import type { Value } from './value.ts';

export interface Late {
  readonly app: App;
  /** Where the game lies, ending in `/`. */
  readonly base: string;
  readonly cast: Value<Cast | null>;
  readonly captions: Value<readonly string[]>;
  /** Whether a canvas shows the call. */
  readonly drawn: Value<boolean>;
}

addTexts(sound);
// The page comes with an empty one, so that no browser asks for it before the first reply.
document.querySelector('link[rel=icon]')?.setAttribute('href', icon);

const heard = new WeakSet<App>();

/** Sound is attached once, and follows every call from then on; captions come with it. */
export function addSound({ app, base, captions }: Late): void {
  if (heard.has(app)) return;
  heard.add(app);
  const silent = (): void => tell(app, { kind: 'sound' });
  import('./sound-link.ts').then(({ attachSound }) => attachSound(app, base, captions.set, silent), silent);
}

/** Portraits, then the picture. Returns how to take the picture away; until it has come, that keeps it from coming. */
export function addPicture(late: Late, host: HTMLElement, store: CallStore): () => void {
  const { app, cast } = late;
  const stage = { gone: false, leave: (): void => undefined };
  void app.library.cast(store.scenario).then(async (loaded) => {
    if (stage.gone) return;
    // Without portraits the places are still worth seeing.
    const people = loaded.ok ? loaded.value : {};
    cast.set(people);
    await draw(late, host, store, people, stage);
  });
  return () => {
    stage.gone = true;
    stage.leave();
  };
}

/** Fetches Phaser while someone reads the list of calls. */
export function fetchPhaser(): void {
  if (!canDraw()) return;
  whenIdle(() => void import('./scenes/stage.ts').catch(() => undefined));
}

/** The plan of the office. Returns how to take it away; until it has come, that keeps it from coming. */
export function addOffice(host: HTMLElement, view: OfficeView): () => void {
  const plan = { gone: false, leave: (): void => undefined };
  const draw = async (): Promise<void> => {
    const { mountOffice } = await import('./scenes/office.ts');
    if (!plan.gone) plan.leave = mountOffice(host, view).destroy;
  };
  whenIdle(() => void draw().catch(view.onFault));
  return () => {
    plan.gone = true;
    plan.leave();
  };
}

function whenIdle(then: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(then);
  else then();
}

async function draw(
  { app, drawn }: Late,
  host: HTMLElement,
  store: CallStore,
  cast: Cast,
  stage: { gone: boolean; leave: () => void },
): Promise<void> {
  const lose = (fault?: StageFault): void => {
    if (fault?.code === 'picture') return;
    drawn.set(false);
    tell(app, { kind: 'picture' });
  };
  try {
    const mounted = await drawCall(host, { store, cast, onFault: lose }, () => stage.gone);
    if (!mounted) return;
    stage.leave = () => mounted.destroy();
    await mounted.ready;
    if (!stage.gone && host.querySelector('canvas')) drawn.set(true);
  } catch {
    lose();
  }
  fetchPlaces(store.scenario);
}

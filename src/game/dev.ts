// dev.ts: while a story is written, the call that is played stays where it was, and its writer sees how it stands.
import { allowJumps, beginAt, canBeginAt, jumpedTo } from './dev/jump.ts';
import { mountWriting } from './dev/writing.tsx';
import { askWritten, NOTHING_WRITTEN, type Written } from './dev/written.ts';
import { follow, tell, type App } from './state/app-store.ts';
import { reload } from './state/call-store.ts';
import { createValue, type Value } from './value.ts';

/** As `src/build/stories.ts` sends it. */
const STORY_EVENT = 'story:written';

/** Follows the stories as they are written; only ever loaded by the development server. Returns how to take the panel away. */
export function followStories(app: App, base: string, hot: NonNullable<ImportMeta['hot']>): () => void {
  const written = createValue<Written>(NOTHING_WRITTEN);
  const lost = createValue<string | null>(null);
  const { shelf } = app;
  allowJumps(app);
  const leave = mountWriting({ app, base, shelf, written, lost });
  app.subscribe((now, before) => now.route !== before.route && lost.set(null));
  const ask = async (): Promise<void> => written.set((await askWritten(base)) ?? written.current());
  hot.on(STORY_EVENT, ({ versions }: { versions: Record<string, string> }) => {
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
    app.library.forget();
    void ask();
    void bringUp(app, versions, lost);
  });
  void ask();
  return leave;
}

/** Brings what is open up to what was written. */
async function bringUp(
  app: App,
  versions: Readonly<Record<string, string>>,
  lost: Value<string | null>,
): Promise<void> {
  const { call } = app.getState();
  // A list, or a story that could not be opened, is looked up anew.
  if (!call) return follow(app, location.hash);
  const { store } = call;
  const version = versions[store.scenario.id];
  if (version === undefined || version === store.scenario.version) return;
  const loaded = await app.library.scenario(store.scenario.id);
  if (!loaded.ok || app.getState().call?.store !== store) return;
  const begun = jumpedTo(app.getState());
  if (begun !== null && !canBeginAt(loaded.value, begun)) {
    await follow(app, location.hash);
    return lost.set(begun);
  }
  const change = reload(store, begun === null ? loaded.value : beginAt(loaded.value, begun));
  if (change) tell(app, { kind: 'changed', change });
}

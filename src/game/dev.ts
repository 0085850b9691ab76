// dev.ts: while a story is written, the call that is played stays where it was.
import { tell, type App } from './state/app-store.ts';
import { reload } from './state/call-store.ts';

/** As `src/build/stories.ts` sends it. */
const STORY_EVENT = 'story:written';

/** Follows the stories as they are written; only ever loaded by the development server. */
export function followStories(app: App, hot: NonNullable<ImportMeta['hot']>): void {
  hot.on(STORY_EVENT, ({ versions }: { versions: Record<string, string> }) => {
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
    app.library.forget();
    const { call } = app.getState();
    const version = call && versions[call.store.scenario.id];
    if (call && version !== undefined && version !== call.store.scenario.version) void replace(app);
  });
}

async function replace(app: App): Promise<void> {
  const { call } = app.getState();
  if (!call) return;
  const loaded = await app.library.scenario(call.store.scenario.id);
  if (!loaded.ok) return;
  const change = reload(call.store, loaded.value);
  if (change) tell(app, { kind: 'changed', change });
}

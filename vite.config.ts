// vite.config.ts: one page, its stories, and nothing that needs a server of its own.
import { defineConfig } from 'vite';
import { messages } from './src/build/messages.ts';
import { precompress } from './src/build/precompress.ts';
import { stories } from './src/build/stories.ts';

/** The page names its scripts; a part that is fetched later names its styles only: long lists of names weigh too. */
function neededAtOnce(_file: string, parts: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' ? parts : parts.filter((part) => part.endsWith('.css'));
}

export default defineConfig({
  base: './',
  plugins: [messages(), stories(), precompress()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false, resolveDependencies: neededAtOnce },
    assetsInlineLimit: 0,
    // Whatever the page begins with comes in one file: each file more is a turn of the network more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
});

// vite.config.ts: the game, its stories, and the workshop's page beside it.
import { defineConfig, type UserConfig } from 'vite';
import { messages } from './src/build/messages.ts';
import { precompress } from './src/build/precompress.ts';
import { secondPage } from './src/build/second-page.ts';
import { stories } from './src/build/stories.ts';

/** The page names its scripts; a part that is fetched later names its styles only: long lists of names weigh too. */
function neededAtOnce(_file: string, parts: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' ? parts : parts.filter((part) => part.endsWith('.css'));
}

/** A facilitator's page is loaded by few, so it comes as its bundler likes. */
const WORKSHOP: UserConfig = {
  base: './',
  plugins: [messages()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
};

export default defineConfig({
  base: './',
  plugins: [messages(), stories(), secondPage('workshop.html', WORKSHOP), precompress()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false, resolveDependencies: neededAtOnce },
    assetsInlineLimit: 0,
    // Whatever the page begins with comes in one file: each file more is a turn of the network more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
});

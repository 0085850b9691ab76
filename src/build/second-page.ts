// second-page.ts: builds a further page beside the game, in a turn of its own, so that players load nothing of it.
import { join } from 'node:path';
import { build, type Plugin, type UserConfig } from 'vite';

/** `page` is an HTML file at the project's root; it is built as `config` says, into the folder of the game. */
export function secondPage(page: string, config: UserConfig): Plugin {
  let game: { readonly root: string; readonly outDir: string; readonly logLevel: NonNullable<UserConfig['logLevel']> };
  return {
    name: `second-page:${page}`,
    apply: 'build',
    configResolved: ({ root, build: { outDir }, logLevel = 'info' }) => void (game = { root, outDir, logLevel }),
    closeBundle: {
      sequential: true,
      async handler() {
        const { root, outDir, logLevel } = game;
        const rolldownOptions = { input: join(root, page) };
        // The game has just been written there.
        const beside = { outDir, emptyOutDir: false, copyPublicDir: false, rolldownOptions };
        await build({ ...config, configFile: false, root, logLevel, build: { ...config.build, ...beside } });
      },
    },
  };
}

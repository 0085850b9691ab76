// messages.ts: compiles the message catalogue while bundling, so that no parser travels to the player.
import { readFile } from 'node:fs/promises';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module';
import type { Plugin } from 'vite';

/** `…/messages/<language>/<part>.json`; as a module it is named `.json.js`, or Vite would not look for its imports. */
const CATALOGUE = /\/src\/ui\/messages\/([^/]+)\/[^/]+\.json$/;
const MODULE_ENDING = '.js';

/** Each text becomes a function of its values; a text that is not ICU MessageFormat stops the build. */
export function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.json')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && CATALOGUE.test(found.id) ? found.id + MODULE_ENDING : null;
    },
    async load(id) {
      const path = id.endsWith(MODULE_ENDING) ? id.slice(0, -MODULE_ENDING.length) : '';
      const language = CATALOGUE.exec(path)?.[1];
      if (language === undefined) return null;
      this.addWatchFile(path);
      const texts = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
      return compileModule(new MessageFormat(language), texts);
    },
  };
}

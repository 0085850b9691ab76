// main.ts: `npm start` ends here; serves dist/, or the folder named on the command line.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.ts';
import { listen } from './listening.ts';
import { readSettings } from './settings.ts';

const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

const root = resolve(process.argv[2] ?? BUILT);
const read = readSettings(process.env);
if (!read.ok) giveUp(read.message);
if (!existsSync(join(root, 'index.html'))) giveUp(`There is no built game in ${root}. Build it first: npm run build`);

const app = await buildApp({ root, logger: { level: 'warn' } });
const listening = await listen(app, read.settings);
if (!listening.ok) giveUp(listening.message);
console.log(`Colleague Calling is at ${listening.url} (Ctrl+C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());

function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}

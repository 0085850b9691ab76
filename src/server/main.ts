// main.ts: `npm start` ends here; serves dist/, or the folder named on the command line.
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { greeting } from './greeting.ts';
import { listen } from './listening.ts';
import { LOG } from './log.ts';
import { readSettings, type Settings } from './settings.ts';

const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

const root = resolve(process.argv[2] ?? BUILT);
const read = readSettings(process.env);
if (!read.ok) giveUp(read.message);
const { settings } = read;
if (!existsSync(join(root, 'index.html'))) giveUp(`There is no built game in ${root}. Build it first: npm run build`);

const app = await build(settings);
const listening = await listen(app, settings);
if (!listening.ok) {
  await app.close();
  giveUp(listening.message);
}
console.log(greeting({ ...listening, host: settings.host }, networkInterfaces(), process.stdout.isTTY));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());

async function build(workshops: Settings): Promise<FastifyInstance> {
  try {
    return await buildApp({ root, logger: LOG, workshops, trustProxy: settings.trustProxy });
  } catch (error) {
    const place = settings.databaseUrl === null ? `The data folder (DATA_DIR=${settings.dataDir})` : 'DATABASE_URL';
    return giveUp(`${place} cannot be used: ${error instanceof Error ? error.message || error.name : String(error)}`);
  }
}

function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}

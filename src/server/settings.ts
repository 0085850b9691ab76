// settings.ts: what the environment asks of the server, parsed, or why it cannot be had.
import { isIP } from 'node:net';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where SQLite keeps its file. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly facilitatorKey: string | null;
  readonly retentionDays: number;
  /** Whose word is taken for a visitor's address: nobody's, everybody's, or that of these addresses. */
  readonly trustProxy: boolean | string[];
}

export type SettingsResult =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly message: string };

type Environment = Readonly<Record<string, string | undefined>>;
type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** The address the README promises. */
const DEFAULT_PORT = 8080;
/** This machine only; `HOST=0.0.0.0` opens the game to a network. */
const DEFAULT_HOST = 'localhost';
const DEFAULT_DATA_DIR = 'data';
/** TCP ports are 16 bits (RFC 9293); 0 asks the system for any free one. */
const HIGHEST_PORT = 65_535;
const DEFAULT_RETENTION_DAYS = 30;
/** Ten years: nobody means more. */
const MOST_RETENTION_DAYS = 3_650;
/** Short keys are guessed, however few attempts a minute has. */
const SHORTEST_KEY = 8;

export function readSettings(env: Environment): SettingsResult {
  const port = readPort(env);
  const databaseUrl = readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], 'postgres://user@host/name');
  const redisUrl = readUrl(env, 'REDIS_URL', ['redis:', 'rediss:'], 'redis://localhost:6379');
  const facilitatorKey = readKey(env);
  const retentionDays = readDays(env);
  const trustProxy = readProxies(env);
  if (!port.ok) return port;
  if (!databaseUrl.ok) return databaseUrl;
  if (!redisUrl.ok) return redisUrl;
  if (!facilitatorKey.ok) return facilitatorKey;
  if (!retentionDays.ok) return retentionDays;
  if (!trustProxy.ok) return trustProxy;
  if (redisUrl.value !== null && databaseUrl.value === null) return refuse(REDIS_ALONE);
  const settings: Settings = {
    port: port.value,
    host: textIn(env, 'HOST') ?? DEFAULT_HOST,
    dataDir: textIn(env, 'DATA_DIR') ?? DEFAULT_DATA_DIR,
    databaseUrl: databaseUrl.value,
    redisUrl: redisUrl.value,
    facilitatorKey: facilitatorKey.value,
    retentionDays: retentionDays.value,
    trustProxy: trustProxy.value,
  };
  return { ok: true, settings };
}

const REDIS_ALONE =
  'REDIS_URL is set, but DATABASE_URL is not. Redis joins several instances, and they need one PostgreSQL: give DATABASE_URL too, or leave REDIS_URL out.';

function textIn(env: Environment, name: string): string | null {
  return env[name]?.trim() || null;
}

function readPort(env: Environment): Parsed<number> {
  const asked = textIn(env, 'PORT') ?? String(DEFAULT_PORT);
  const port = Number(asked);
  if (/^\d{1,5}$/.test(asked) && port <= HIGHEST_PORT) return take(port);
  return refuse(
    `PORT is "${asked}", which is not a port. Give a whole number from 1 to ${HIGHEST_PORT}, for example: PORT=8081 npm start`,
  );
}

/** The address itself is not repeated: it may hold a password. */
function readUrl(env: Environment, name: string, protocols: readonly string[], example: string): Parsed<string | null> {
  const asked = textIn(env, name);
  if (asked === null) return take(null);
  if (URL.canParse(asked) && protocols.includes(new URL(asked).protocol)) return take(asked);
  return refuse(`${name} is not an address of the kind it needs. Give one such as ${name}=${example}`);
}

function readKey(env: Environment): Parsed<string | null> {
  const key = textIn(env, 'FACILITATOR_KEY');
  // It travels in a header, which takes no other signs.
  if (key === null || (key.length >= SHORTEST_KEY && /^[\x21-\x7e]{1,200}$/.test(key))) return take(key);
  return refuse(
    `FACILITATOR_KEY must have ${SHORTEST_KEY} to 200 signs, without blanks or accents. Leave it out to let anyone make a workshop.`,
  );
}

function readDays(env: Environment): Parsed<number> {
  const asked = textIn(env, 'RETENTION_DAYS') ?? String(DEFAULT_RETENTION_DAYS);
  const days = Number(asked);
  if (/^\d{1,4}$/.test(asked) && days >= 1 && days <= MOST_RETENTION_DAYS) return take(days);
  return refuse(
    `RETENTION_DAYS is "${asked}". Give a whole number of days from 1 to ${MOST_RETENTION_DAYS}, for example: RETENTION_DAYS=30`,
  );
}

function readProxies(env: Environment): Parsed<Settings['trustProxy']> {
  const asked = textIn(env, 'TRUST_PROXY') ?? 'false';
  if (asked === 'true' || asked === 'false') return take(asked === 'true');
  const addresses = asked.split(',').map((address) => address.trim());
  if (addresses.every(isAddress)) return take(addresses);
  return refuse(
    `TRUST_PROXY is "${asked}". Give the addresses of the proxies before the server, for example TRUST_PROXY=10.0.0.0/8, or loopback for one on this machine.`,
  );
}

/** Names that Fastify knows for such ranges. */
const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

function isAddress(text: string): boolean {
  const [address = '', bits] = text.split('/');
  if (RANGES.includes(text)) return true;
  return isIP(address) > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= 128));
}

function take<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

function refuse(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

// settings.ts: what the environment asks of the server, parsed, or why it cannot be had.

export interface Settings {
  readonly port: number;
  readonly host: string;
}

export type SettingsResult =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly message: string };

/** The address the README promises. */
const DEFAULT_PORT = 8080;
/** This machine only; `HOST=0.0.0.0` opens the game to a network. */
const DEFAULT_HOST = 'localhost';
/** TCP ports are 16 bits (RFC 9293); 0 asks the system for any free one. */
const HIGHEST_PORT = 65_535;

export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const asked = env['PORT']?.trim() || String(DEFAULT_PORT);
  const port = Number(asked);
  if (!/^\d{1,5}$/.test(asked) || port > HIGHEST_PORT) return { ok: false, message: notAPort(asked) };
  return { ok: true, settings: { port, host: env['HOST']?.trim() || DEFAULT_HOST } };
}

function notAPort(asked: string): string {
  return `PORT is "${asked}", which is not a port. Give a whole number from 1 to ${HIGHEST_PORT}, for example: PORT=8081 npm start`;
}

// greeting.ts: what `npm start` prints once the door is open: where the game is, on this machine and from its network.
import { isIPv4 } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import { correction, generate } from 'lean-qr';

export type Networks = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

export interface Opened {
  readonly host: string;
  readonly port: number;
  /** For this machine. */
  readonly url: string;
}

/** Light modules around a code, by which a camera finds it. */
const BORDER = 2;
/** By which of two modules above each other are light: none, the upper, the lower, both. */
const HALVES = [' ', '▀', '▄', '█'];
/** White on black, whatever colours the terminal has. */
const WHITE_ON_BLACK = '\u001b[97;40m';
const AS_BEFORE = '\u001b[0m';
/** Networks that exist within one machine only: containers, virtual machines. */
const WITHIN = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|cni|podman|lo)/;
/** RFC 1918: what routers of homes, offices and training rooms give out. */
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** @param coloured whether the terminal understands colours. */
export function greeting(opened: Opened, networks: Networks, coloured: boolean): string {
  const lines = [`Colleague Calling is at ${opened.url} (Ctrl+C ends it)`];
  const outside = outsideUrl(opened, networks);
  if (outside === null) return lines.join('\n');
  lines.push(`From the network: ${outside}`, `A facilitator begins at ${outside}/workshop`, '');
  return [...lines, qrCode(outside, coloured)].join('\n');
}

/** By which other machines reach it; null where it is open to this one alone. */
export function outsideUrl({ host, port }: Opened, networks: Networks): string | null {
  if (host === 'localhost' || host === '::1' || host.startsWith('127.')) return null;
  if (host !== '0.0.0.0' && host !== '::') return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const address = lanAddress(networks);
  return address === null ? null : `http://${address}:${port}`;
}

/** The one that others on the same network most likely see. */
export function lanAddress(networks: Networks): string | null {
  const addresses = Object.entries(networks).flatMap(([name, infos]) =>
    WITHIN.test(name) ? [] : (infos ?? []).filter(({ address, internal }) => !internal && isIPv4(address)),
  );
  const found = addresses.find(({ address }) => PRIVATE.test(address)) ?? addresses[0];
  return found?.address ?? null;
}

/** Two rows of modules in a line of text, the light ones drawn. */
function qrCode(url: string, coloured: boolean): string {
  const code = generate(url, { minCorrectionLevel: correction.M });
  const across = Array.from({ length: code.size + 2 * BORDER }, (_, at) => at - BORDER);
  const rows = across.filter((_, at) => at % 2 === 0);
  const half = (x: number, y: number): string =>
    HALVES[Number(!code.get(x, y)) + 2 * Number(!code.get(x, y + 1))] ?? ' ';
  const lines = rows.map((y) => across.map((x) => half(x, y)).join(''));
  return (coloured ? lines.map((line) => WHITE_ON_BLACK + line + AS_BEFORE) : lines).join('\n');
}

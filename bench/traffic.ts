// traffic.ts: what a page has asked of its server, and what of that came before a given moment.
import type { CDPSession } from 'playwright-core';
import { sum } from './statistics.ts';

/** One request and its answer. */
export interface Exchange {
  readonly url: string;
  /** Epoch milliseconds. */
  readonly askedAt: number;
  /** Bytes on the wire, the answer's headers included; grows until the answer is whole. */
  bytes: number;
  encoding: string;
}

/** What belongs to one page, by its own address. */
export interface FileBytes {
  readonly file: string;
  readonly bytes: number;
  readonly encoding: string;
}

const SECOND_MS = 1000;

/** Writes down every exchange of a page from now on; call before it goes anywhere. */
export async function recordTraffic(cdp: CDPSession): Promise<readonly Exchange[]> {
  const byId = new Map<string, Exchange>();
  const all: Exchange[] = [];
  cdp.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    if (!/^https?:/.test(request.url)) return;
    const exchange = { url: request.url, askedAt: wallTime * SECOND_MS, bytes: 0, encoding: 'none' };
    byId.set(requestId, exchange);
    all.push(exchange);
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const encoding = response.headers['content-encoding'];
    const exchange = byId.get(requestId);
    if (exchange && encoding !== undefined) exchange.encoding = encoding;
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const exchange = byId.get(requestId);
    if (exchange) exchange.bytes = encodedDataLength;
  });
  await cdp.send('Network.enable');
  return all;
}

/** Whatever was asked for by then counts, and counts whole, even what was still on its way. */
export function askedBy(exchanges: readonly Exchange[], moment: number): readonly Exchange[] {
  return exchanges.filter(({ askedAt }) => askedAt <= moment);
}

export function bytesOf(exchanges: readonly Pick<Exchange, 'bytes'>[]): number {
  return sum(exchanges.map(({ bytes }) => bytes));
}

/** Largest first. @param base the page's folder on the server. */
export function byFile(exchanges: readonly Exchange[], base: string): readonly FileBytes[] {
  return exchanges
    .map(({ url, bytes, encoding }) => ({ file: url.replace(base, '').split(/[?#]/)[0] || '(page)', bytes, encoding }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

export const KINDS = ['Phaser', 'sounds', 'fonts', 'stories and drawings', 'code and page'] as const;
export type Kind = (typeof KINDS)[number];

/** @param phaser the chunks that hold Phaser. */
export function kindOf(file: string, phaser: readonly string[]): Kind {
  if (phaser.includes(file)) return 'Phaser';
  if (/\.(mp3|ogg|webm)$/.test(file)) return 'sounds';
  if (file.endsWith('.woff2')) return 'fonts';
  return file.startsWith('stories/') || file.endsWith('.svg') ? 'stories and drawings' : 'code and page';
}

// conditions.ts: the machines and networks that a page is measured on.
import type { CDPSession } from 'playwright-core';

export interface Condition {
  readonly name: 'unthrottled' | 'slow';
  /** As the table calls it. */
  readonly title: string;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** A processor is slowed by keeping it busy, so that its idle share says nothing then. */
  readonly idle: boolean;
  readonly network: { readonly bitsPerSecond: number; readonly roundTripMs: number } | null;
}

/** A good machine, and a slow one on a slow line. */
export const CONDITIONS: readonly Condition[] = [
  { name: 'unthrottled', title: 'as this machine is', slowdown: 1, idle: true, network: null },
  {
    name: 'slow',
    title: 'CPU ×4 slower, 1.6 Mbit/s, 150 ms',
    slowdown: 4,
    idle: false,
    network: { bitsPerSecond: 1_600_000, roundTripMs: 150 },
  },
];

const BITS_PER_BYTE = 8;

export async function impose(cdp: CDPSession, { slowdown, network }: Condition): Promise<void> {
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (!network) return;
  const throughput = network.bitsPerSecond / BITS_PER_BYTE;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.roundTripMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

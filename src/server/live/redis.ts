// redis.ts: Redis or Valkey: a channel for each workshop. Nothing in it is the truth; all of it may be lost.
import { createClient } from 'redis';
import type { Bus } from './bus.ts';

/** Milliseconds between attempts to come back, growing to the latter. */
const RETRY_MS = 100;
const MOST_RETRY_MS = 2_000;

function connectTo(url: string, onError: (error: Error) => void) {
  const client = createClient({
    url,
    // While it is away nothing waits for it: limits fall back to memory, news is dropped.
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (attempt) => Math.min(MOST_RETRY_MS, RETRY_MS * (attempt + 1)) },
  });
  client.on('error', onError);
  return client;
}

export type RedisClient = ReturnType<typeof connectTo>;

export interface Redis {
  readonly client: RedisClient;
  readonly bus: Bus;
}

/** Comes back at once; the connection is made, and made again, behind it. */
export async function openRedis(url: string, prefix: string, onError: (error: Error) => void): Promise<Redis> {
  const client = connectTo(url, onError);
  const ears = connectTo(url, onError);
  const back: (() => void)[] = [];
  let heard = false;
  ears.on('ready', () => {
    if (heard) for (const again of back) again();
    heard = true;
  });
  const channel = `${prefix}:workshop:`;
  await Promise.race([Promise.all([client.connect(), ears.connect()]), patience()]);
  const bus: Bus = {
    publish: (workshop, text) => void client.publish(channel + workshop, text).catch(onError),
    listen: (hear) => subscribe(ears, channel, hear, onError),
    onBack: (again) => void back.push(again),
    close: async () => {
      for (const each of [client, ears]) if (each.isOpen) await Promise.resolve(each.destroy());
    },
  };
  return { client, bus };
}

/** Milliseconds that a start waits for Redis before it goes on without. */
const PATIENCE_MS = 2_000;

function patience(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, PATIENCE_MS).unref());
}

/** Where Redis is away the client subscribes as soon as it is back. */
async function subscribe(
  ears: RedisClient,
  channel: string,
  hear: (workshop: string, text: string) => void,
  onError: (error: Error) => void,
): Promise<void> {
  const start = (): Promise<void> =>
    ears.pSubscribe(`${channel}*`, (text, from) => hear(from.slice(channel.length), text));
  if (ears.isReady) return start();
  ears.once('ready', () => void start().catch(onError));
}

// limits.ts: how often an address may try; right codes and keys never count, for a classroom shares one address.
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';

export type Limited = { readonly ok: true } | { readonly ok: false; readonly retryAfterS: number };

export interface Limit {
  readonly count: (who: string) => Promise<Limited>;
}

export interface Limits {
  readonly making: Limit;
  readonly wrongCode: Limit;
  readonly wrongKey: Limit;
  /** Records of one player that did not replay: each costs a replay. */
  readonly refused: Limit;
}

interface Allowance {
  readonly points: number;
  /** Seconds in which they may be used up. */
  readonly duration: number;
}

/** A training centre makes a dozen a day. */
const MAKING: Allowance = { points: 30, duration: 600 };
/** Some mistype; at this rate guessing any of a thousand open workshops takes a week. */
const WRONG_CODE: Allowance = { points: 20, duration: 60 };
const WRONG_KEY: Allowance = { points: 10, duration: 600 };
const REFUSED: Allowance = { points: 60, duration: 60 };

/** What the shared count needs of a Redis client. */
export interface Shared {
  readonly client: object;
  readonly prefix: string;
}

export function createLimits(shared: Shared | null): Limits {
  return {
    making: limit('making', MAKING, shared),
    wrongCode: limit('wrong-code', WRONG_CODE, shared),
    wrongKey: limit('wrong-key', WRONG_KEY, shared),
    refused: limit('refused', REFUSED, shared),
  };
}

function limit(name: string, allowance: Allowance, shared: Shared | null): Limit {
  const limiter = limiterFor(name, allowance, shared);
  return {
    count: async (who) => {
      try {
        await limiter.consume(who);
        return { ok: true };
      } catch (told) {
        if (!(told instanceof RateLimiterRes)) throw told;
        return { ok: false, retryAfterS: Math.max(1, Math.ceil(told.msBeforeNext / 1000)) };
      }
    },
  };
}

/** While Redis is away each instance counts for itself. */
function limiterFor(name: string, allowance: Allowance, shared: Shared | null): RateLimiterAbstract {
  const alone = new RateLimiterMemory({ ...allowance, keyPrefix: name });
  if (!shared) return alone;
  return new RateLimiterRedis({
    ...allowance,
    keyPrefix: `${shared.prefix}:limit:${name}`,
    storeClient: shared.client,
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    insuranceLimiter: alone,
  });
}

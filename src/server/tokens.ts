// tokens.ts: tokens that nobody guesses, kept as their hash alone, and codes that a person reads aloud.
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_ALPHABET, CODE_LENGTH } from '#protocol/bounds.ts';
import { MOST_SEED } from '#core/replay/record.ts';

const TOKEN_BYTES = 32;
/** Ids are no secrets, but none may come twice. */
const ID_BYTES = 12;
/** Drawn at once: asking the system for a few bytes takes as long as for many. */
const IDS_DRAWN = 256;
let drawn: Buffer = Buffer.alloc(0);

export function drawToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

export function drawId(): string {
  if (drawn.length < ID_BYTES) drawn = randomBytes(ID_BYTES * IDS_DRAWN);
  const id = drawn.toString('base64url', 0, ID_BYTES);
  drawn = drawn.subarray(ID_BYTES);
  return id;
}

export function drawSeed(): number {
  return randomInt(MOST_SEED + 1);
}

export function drawCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** In a time that tells nothing. */
export function isHashOf(secret: string, hash: string): boolean {
  const given = Buffer.from(hashOf(secret));
  const kept = Buffer.from(hash);
  return given.length === kept.length && timingSafeEqual(given, kept);
}

/** A player's token names the player, so that one look finds what to compare it with. */
export function playerToken(id: string, secret: string): string {
  return `${id}.${secret}`;
}

export function readPlayerToken(token: string): { readonly id: string; readonly secret: string } | null {
  const parts = /^([\w-]{16})\.([\w-]{43})$/.exec(token);
  return parts?.[1] && parts[2] ? { id: parts[1], secret: parts[2] } : null;
}

/** From `Authorization: Bearer …`; null where there is none. */
export function bearerOf(header: string | undefined): string | null {
  return /^Bearer ([\x21-\x7e]{1,200})$/i.exec(header ?? '')?.[1] ?? null;
}

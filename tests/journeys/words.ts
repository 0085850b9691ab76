// words.ts: the game's own texts, so that a journey looks for what a player reads, however it is worded.
import { readdirSync, readFileSync } from 'node:fs';
import MessageFormat from '@messageformat/core';
import type { TextKey, TextValues } from '#ui/text.ts';

export type { TextKey };

const FOLDER = new URL('../../src/ui/messages/en/', import.meta.url);
const texts = new Map(readdirSync(FOLDER).flatMap((file) => Object.entries(readPart(file))));
const format = new MessageFormat('en');

function readPart(file: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Record<string, string>;
}

/** A text of the catalogue with its values. Throws for a key that the catalogue does not have. */
export function words(key: TextKey, values: TextValues = {}): string {
  const text = texts.get(key);
  if (text === undefined) throw new Error(`the catalogue has no text “${key}”: correct the journey`);
  return String(format.compile(text)(values));
}

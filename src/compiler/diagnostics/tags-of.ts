// tags-of.ts: every tag that stands in a source, with what it stands on and what is wrong with it.
import {
  HEADER_KEYS,
  LINE_KEYS,
  REPLY_KEYS,
  parseLineTags,
  parseReplyTags,
  splitTag,
  type TagFault,
} from '#core/dialogue/tags.ts';
import { isOneOf } from '#core/dialogue/words.ts';
import type { Outline, SourceTag } from '../ink-outline.ts';

export interface TagHere {
  readonly tag: SourceTag;
  readonly on: 'reply' | 'line';
  readonly key: string;
  readonly value: string;
  readonly isKnown: boolean;
  /** Null where it can be read. */
  readonly fault: TagFault | null;
}

/** Tags whose text is computed while playing are left out: nothing can be said of them beforehand. */
export function tagsOf({ lines, choices }: Outline): readonly TagHere[] {
  const onReplies = choices.flatMap(({ tags }) => tags.map((tag) => tagHere(tag, 'reply')));
  const onLines = [...lines.flatMap(({ tags }) => tags), ...choices.flatMap(({ tagsAfter }) => tagsAfter)];
  return [...onReplies, ...onLines.map((tag) => tagHere(tag, 'line'))].filter(({ tag }) => !tag.computed);
}

function tagHere(tag: SourceTag, on: TagHere['on']): TagHere {
  const { faults } = on === 'reply' ? parseReplyTags([tag.text]) : parseLineTags([tag.text]);
  const { key, value } = splitTag(tag.text);
  const isKnown = on === 'reply' ? isOneOf(REPLY_KEYS, key) : isOneOf([...LINE_KEYS, ...HEADER_KEYS], key);
  return { tag, on, key, value, isKnown, fault: faults[0] ?? null };
}

// wording.ts: measure 8: no reply gives itself away by its length, by an insult or by an absolute, and each mistake is named.
import type { Reply } from '#core/dialogue/words.ts';
import { choicesIn, idsOf, wrongReplies, type Decision } from './decisions.ts';
import { markerWords, type Marker } from './markers.ts';
import type { Study } from './study.ts';
import { surfaceOf } from './surface.ts';

/** CONTENT.md, measure 8: the longest reply of a decision ÷ its shortest. */
export const MOST_LENGTH_RATIO = 1.6;
const TELLING = ['insult', 'absolute'] as const satisfies readonly Marker[];

export interface LengthRatio {
  readonly decision: readonly string[];
  readonly longest: string;
  readonly shortest: string;
  /** Characters of the one ÷ characters of the other. */
  readonly ratio: number;
}

export interface LoneMarker {
  readonly reply: string;
  readonly kind: (typeof TELLING)[number];
}

export interface WordingFigures {
  /** Of every decision, the most uneven first. */
  readonly ratios: readonly LengthRatio[];
  /** Replies that alone among theirs hold an insult or an absolute; null in a language whose words are not known. */
  readonly lone: readonly LoneMarker[] | null;
  /** Replies that are not the best and have no `error:`. */
  readonly unnamed: readonly string[];
  readonly holds: boolean;
}

export function wordingFigures({ walk, decisions }: Study): WordingFigures {
  const { locale } = walk.subject.header;
  const choices = choicesIn(decisions);
  const ratios = choices.map(ratioOf).sort((a, b) => b.ratio - a.ratio);
  const lone = markerWords(locale) ? choices.flatMap((decision) => loneMarkers(decision, locale)) : null;
  const unnamed = [
    ...new Set(
      choices
        .flatMap(wrongReplies)
        .filter(isUnnamed)
        .map(({ id }) => id),
    ),
  ];
  const even = (ratios[0]?.ratio ?? 1) <= MOST_LENGTH_RATIO;
  return { ratios, lone, unnamed, holds: even && !lone?.length && unnamed.length === 0 };
}

function isUnnamed({ tags }: Reply): boolean {
  return tags.error === null;
}

function ratioOf(decision: Decision): LengthRatio {
  const sorted = decision.replies
    .map(({ id, text }) => ({ id, length: surfaceOf(text, null).length }))
    .sort((a, b) => a.length - b.length);
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  return {
    decision: idsOf(decision),
    longest: longest?.id ?? '',
    shortest: shortest?.id ?? '',
    ratio: (longest?.length ?? 1) / Math.max(1, shortest?.length ?? 1),
  };
}

function loneMarkers({ replies }: Decision, locale: string): readonly LoneMarker[] {
  const words = markerWords(locale);
  return TELLING.flatMap((kind) => {
    const holding = replies.filter(({ text }) => surfaceOf(text, words).markers[kind] > 0);
    const [only] = holding;
    return only && holding.length === 1 ? [{ reply: only.id, kind }] : [];
  });
}

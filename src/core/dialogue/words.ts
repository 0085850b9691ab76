// words.ts: the words that everything above speaks; nothing here imports anything.

/** The four tiers of effective communication, lowest first. */
export const RUNGS = [1, 2, 3, 4] as const;
export type Rung = (typeof RUNGS)[number];
/** The tier a call has reached: 0 before the first rung. */
export type Tier = 0 | Rung;

export const SKILLS = ['courtesy', 'greeting', 'clarify', 'educate', 'follow', 'improve'] as const;
export type Skill = (typeof SKILLS)[number];

/** Expressions a portrait can wear, by the names that the portrait style uses. */
export const FACES = [
  'calm',
  'smile',
  'smileBig',
  'concerned',
  'serious',
  'explaining',
  'suspicious',
  'driven',
  'solemn',
  'tired',
  'contempt',
  'concernedFear',
  'veryAngry',
] as const;
export type Face = (typeof FACES)[number];

/** Where a caller can stand; each is drawn. */
export const PLACES = [
  'accounts-floor',
  'training-room',
  'plant-line',
  'warehouse',
  'shop',
  'payroll-office',
  'lorry-cab',
  'workshop',
  'supply-office',
  'hr-office',
  'next-desk',
  'meeting-room',
  'reception',
  'car-park',
] as const;
export type Place = (typeof PLACES)[number];

/** Sounds a line may ask for. */
export const LINE_SOUNDS = ['ring', 'pickup', 'hangup', 'hold'] as const;
export type LineSound = (typeof LINE_SOUNDS)[number];

export const END_KINDS = ['resolved', 'callback', 'lost'] as const;
export type EndKind = (typeof END_KINDS)[number];

/** How the caller feels, from 1 (had enough) to 5 (with you). */
export const MOODS = [1, 2, 3, 4, 5] as const;
export type Mood = (typeof MOODS)[number];

export interface CastMember {
  readonly name: string;
  /** Portrait style's head variant, such as `medium1`. */
  readonly head: string;
  /** Colours as six hex digits, without `#`. */
  readonly skin: string;
  readonly clothes: string;
  readonly ink: string;
}

/** What a scenario says of itself at its top. */
export interface Header {
  readonly title: string;
  readonly desk: string;
  /** As the display shows it: `Sue, Customer Accounts, ext. 4471`. */
  readonly caller: string;
  readonly summary: string;
  readonly minutes: number;
  /** Working day of the fortnight on which the phone rings, 1–10; 0 for any day. */
  readonly day: number;
  readonly skills: readonly Skill[];
  readonly cast: readonly CastMember[];
  /** BCP 47 tag of the language it is written in. */
  readonly locale: string;
  /** Total from which the call is passed, 0–100. */
  readonly pass: number;
  /** Weights that differ from the rubric's own. */
  readonly weights: Readonly<Partial<Record<Skill | 'tier', number>>>;
}

/** Something said; `speaker` is null for narration. */
export interface Line {
  readonly id: string;
  readonly speaker: string | null;
  /** How it is said, from `(out of breath)`. */
  readonly how: string | null;
  readonly text: string;
  readonly face: Face | null;
  readonly place: Place | null;
  readonly sound: LineSound | null;
}

/** What a reply is worth, and what the coach says about it. */
export interface ReplyTags {
  readonly rungs: readonly Rung[];
  readonly skills: Readonly<Partial<Record<Skill, number>>>;
  /** The real mistake that a wrong reply stands for. */
  readonly error: string | null;
  readonly note: string | null;
}

/** A choice the player can say. */
export interface Reply {
  readonly id: string;
  readonly text: string;
  readonly tags: ReplyTags;
}

export interface Ending {
  readonly kind: EndKind;
  /** What happened next. */
  readonly next: string;
}

export type Entry =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'pick'; readonly reply: Reply; readonly offered: readonly Reply[] };

/** A call so far: what was said, what was picked, and how it ended (null while it goes on). */
export interface Transcript {
  readonly entries: readonly Entry[];
  readonly ending: Ending | null;
}

/** Whether `word` is one of `words`, as a type guard for the unions above. */
export function isOneOf<T extends string | number>(words: readonly T[], word: unknown): word is T {
  return (words as readonly unknown[]).includes(word);
}

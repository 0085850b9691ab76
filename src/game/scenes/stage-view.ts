// stage-view.ts: all that the stage knows of the game, without Phaser, so that anyone may build one.
import type { EndKind, Face, Mood, Place } from '#core/dialogue/words.ts';

export const PHASES = ['ringing', 'line', 'choosing', 'over'] as const;
export type StagePhase = (typeof PHASES)[number];

export interface StageMoment {
  readonly phase: StagePhase;
  readonly place: Place;
  readonly face: Face;
  readonly playerFace: Face;
  readonly mood: Mood;
  /** How many lines have been said, and how many replies picked: they only need to change. */
  readonly lineNumber: number;
  readonly pickNumber: number;
  readonly speaking: 'caller' | 'you' | 'nobody';
  /** Who is seen on the caller's side. */
  readonly person: string;
  readonly ended?: EndKind;
}

/** Portraits as `build/portraits.ts` draws them; a face that is missing falls back to `calm`, then to any. */
export type StagePortraits = Readonly<Partial<Record<Face, string>>>;

export const STAGE_FAULTS = ['cannot-start', 'context-lost', 'picture'] as const;

/** What went wrong on the stage. After `cannot-start` and `context-lost` the stage has left the page. */
export interface StageFault {
  readonly code: (typeof STAGE_FAULTS)[number];
  readonly message: string;
}

export interface StageView {
  current(): StageMoment;
  subscribe(listener: (now: StageMoment, before: StageMoment) => void): () => void;
  /** By name; the player is `you`. */
  readonly portraits: Readonly<Record<string, StagePortraits>>;
  /** Sound words that are lettered on the stage, from the message catalogue. */
  readonly words: { readonly ring: string; readonly click: string };
  /** Whether the player asked for reduced motion. */
  calm(): boolean;
  onFault?(fault: StageFault): void;
}

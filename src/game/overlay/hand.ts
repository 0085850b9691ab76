// hand.ts: what a player does on the phone; every way of doing it comes through here.
export interface Hand {
  readonly goOn: () => void;
  /** Says a reply that is on offer. */
  readonly say: (id: string) => void;
  /** The line has come to its end; `byItself` when that took its time. */
  readonly lineTyped: (byItself: boolean) => void;
  /** True when the last thing that happened was nobody's doing: keys may still be meant for the line before. */
  readonly unasked: () => boolean;
}

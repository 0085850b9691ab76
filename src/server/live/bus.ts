// bus.ts: how instances tell each other what is new; one alone has nobody to tell.

export interface Bus {
  /** Never throws: whoever missed something loads it from the store again. */
  readonly publish: (workshop: string, text: string) => void;
  readonly listen: (hear: (workshop: string, text: string) => void) => Promise<void>;
  /** After the connection was away, news may be missing. */
  readonly onBack: (again: () => void) => void;
  readonly close: () => Promise<void>;
}

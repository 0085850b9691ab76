// kept.ts: the workshops that this device can lead; forbidden or full storage only means that the link must be kept.

export interface Kept {
  readonly code: string;
  readonly token: string;
  readonly title: string;
}

export interface Keeper {
  /** The latest first. */
  readonly all: () => readonly Kept[];
  readonly tokenOf: (code: string) => string | null;
  readonly keep: (workshop: Kept) => void;
  readonly forget: (code: string) => void;
}

/** Outside of what players keep: whoever saves their progress to a file saves no token with it. */
const NAME = 'colleague-calling-workshops';
/** A facilitator looks for last week's, not for last year's. */
const MOST_KEPT = 20;

/** `open` may throw, as storage does where it is forbidden. */
export function createKeeper(open: () => Pick<Storage, 'getItem' | 'setItem'>): Keeper {
  let inMemory: readonly Kept[] = [];
  const all = (): readonly Kept[] => read(open) ?? inMemory;
  const write = (kept: readonly Kept[]): void => {
    inMemory = kept.slice(0, MOST_KEPT);
    try {
      open().setItem(NAME, JSON.stringify(inMemory));
    } catch {
      // It is kept as long as the page is open, and the link says that it wants keeping.
    }
  };
  return {
    all,
    tokenOf: (code) => all().find((one) => one.code === code)?.token ?? null,
    keep: (workshop) => {
      const known = all().find(({ code }) => code === workshop.code);
      if (known?.token === workshop.token && known.title === workshop.title) return;
      write([workshop, ...all().filter(({ code }) => code !== workshop.code)]);
    },
    forget: (code) => write(all().filter((one) => one.code !== code)),
  };
}

function read(open: () => Pick<Storage, 'getItem'>): readonly Kept[] | null {
  try {
    const value: unknown = JSON.parse(open().getItem(NAME) ?? '[]');
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  const { code, token, title } = Object(value) as Partial<Kept>;
  return typeof code === 'string' && typeof token === 'string' && typeof title === 'string';
}

// caller.ts: who is calling, as the display of a telephone shows it.

export interface Caller {
  readonly name: string;
  /** Department or place; empty where none is given. */
  readonly from: string;
  /** Digits; null where none are given. */
  readonly extension: string | null;
}

/** Reads `Sue, Customer Accounts, ext. 4471`; every part after the name may be missing. */
export function readCaller(text: string): Caller {
  const [name = '', ...rest] = text.split(',').map((part) => part.trim());
  const extensionOf = (part: string): string | null => /^ext(?:\.|ension)?\s*(\d+)$/i.exec(part)?.[1] ?? null;
  const extension = rest.map(extensionOf).find((found) => found !== null) ?? null;
  return { name, from: rest.filter((part) => part !== '' && extensionOf(part) === null).join(', '), extension };
}

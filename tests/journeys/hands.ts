// hands.ts: the ways to use the game: by keyboard alone, with a pointer, with a finger.
import { expect, type Locator, type Page } from '@playwright/test';

export const HANDS = ['keyboard', 'pointer', 'finger'] as const;
export type HandName = (typeof HANDS)[number];

export interface Hand {
  /** Works a button or a link. */
  readonly press: (target: Locator) => Promise<void>;
  /** Says the reply `at` (from 0); `turn` counts decisions, so that each way of saying has its turn. */
  readonly say: (replies: Locator, at: number, turn: number) => Promise<void>;
  /** Completes the line, or goes on. `rest` is how many letters are still to come. */
  readonly goOn: (next: Locator, rest: number) => Promise<void>;
  /** Marks one of the radio buttons of a group. */
  readonly mark: (radios: Locator, at: number) => Promise<void>;
}

/** So many stops of the Tab key no screen of this game has; a debrief has about 40. */
const MOST_TABS = 80;
/** At reading speed two seconds: nobody's line ends between a look and a key. */
const LETTERS_LEFT = 48;

export function handOf(name: HandName, page: Page): Hand {
  if (name === 'keyboard') return keyboard(page);
  return name === 'pointer' ? pointing((target) => target.click()) : finger(page);
}

/** Two taps closer together than this are one double tap to the browser: 300 ms on Android, 400 ms and more elsewhere. */
const DOUBLE_TAP_MS = 800;

/** Taps lines away as fast as it can, and means each reply: before one and after it is no double tap. */
function finger(page: Page): Hand {
  let last = -Infinity;
  let said = false;
  const tap = async (target: Locator): Promise<void> => {
    await target.tap();
    last = performance.now();
  };
  const calmly = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    await page.waitForTimeout(Math.max(0, last + DOUBLE_TAP_MS - performance.now()));
    await tap(target);
  };
  return {
    ...pointing(tap),
    say: async (replies, at) => {
      await calmly(replies.nth(at));
      said = true;
    },
    goOn: async (next) => {
      await (said ? calmly(next) : tap(next));
      said = false;
    },
  };
}

function pointing(hit: (target: Locator) => Promise<void>): Hand {
  return {
    press: hit,
    say: (replies, at) => hit(replies.nth(at)),
    goOn: (next) => hit(next),
    mark: async (radios, at) => {
      // The whole row is the target; the radio button itself is drawn over.
      await hit(radios.nth(at).locator('xpath=ancestor::label'));
      await expect(radios.nth(at)).toBeChecked();
    },
  };
}

function keyboard(page: Page): Hand {
  const key = (name: string): Promise<void> => page.keyboard.press(name);
  return {
    press: async (target) => {
      await tabTo(page, target);
      await key('Enter');
    },
    say: (replies, at, turn) => SAYINGS[turn % SAYINGS.length]?.(page, replies, at) ?? Promise.resolve(),
    goOn: (_, rest) => key(rest === 0 || rest > LETTERS_LEFT ? 'Enter' : 'ArrowRight'),
    mark: async (radios, at) => {
      await tabTo(page, radios.first());
      await key('Space');
      for (let step = 0; step < at; step += 1) await key('ArrowDown');
      await expect(radios.nth(at)).toBeChecked();
    },
  };
}

/** The keyboard as one uses it who knows the game: numbers for replies, Enter for everything else. */
export function quickHand(page: Page): Hand {
  return {
    ...keyboard(page),
    say: (_, at) => page.keyboard.press(String(at + 1)),
    goOn: () => page.keyboard.press('Enter'),
  };
}

/** Right after replies have appeared, Enter and Space are taken to be meant for the line before. */
const READING_MS = 300;

type Saying = (page: Page, replies: Locator, at: number) => Promise<void>;

/** By its number, by the arrows, by Tab. */
const SAYINGS: readonly Saying[] = [
  (page, _, at) => page.keyboard.press(String(at + 1)),
  async (page, replies, at) => {
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
    await expect(replies.nth(at)).toBeFocused();
    await page.waitForTimeout(READING_MS);
    await page.keyboard.press('Enter');
  },
  async (page, replies, at) => {
    for (let step = 0; step < at; step += 1) await page.keyboard.press('Tab');
    await expect(replies.nth(at)).toBeFocused();
    await page.waitForTimeout(READING_MS);
    await page.keyboard.press('Space');
  },
];

/** Moves the focus with Tab until it is on `target`. Fails where no number of Tabs leads there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const there = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  expect(await there(), `${String(target)} cannot be reached with Tab`).toBe(true);
}

// accessible.ts: what must hold on every screen: axe's rules, nothing to scroll sideways, targets and type large enough.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 AA with all it contains. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Type and replies as on a phone (`DESIGN.md` §7). */
  readonly phone: boolean;
  readonly axe: boolean;
}

/** 640 × 360 is a window of 1280 × 720 at 200 % zoom. */
export const SIZES: readonly Size[] = [
  { name: 'a desk', width: 1280, height: 720, phone: false, axe: true },
  { name: 'a phone', width: 390, height: 844, phone: true, axe: true },
  { name: 'the narrowest window', width: 320, height: 640, phone: true, axe: false },
  { name: '200 % zoom', width: 640, height: 360, phone: false, axe: false },
];

/** CSS pixels: WCAG 2.5.8, and `DESIGN.md` §7 for replies and type. */
const LEAST = { target: 24, reply: 48, type: 16 };

/** Holds the screen that stands there against every rule, at every size. */
export async function checkScreen(page: Page, screen: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const at = `${screen}, ${size.name}`;
    // The canvas follows the window a frame later.
    const wide = (): Promise<string> => page.evaluate(widthOfPage);
    await softly.poll(wide, { message: `${at}: nothing to scroll sideways` }).toBe('');
    const shape = await page.evaluate(shapeOfPage, LEAST);
    expect.soft(shape.smallTargets, `${at}: targets of ${LEAST.target} px`).toEqual([]);
    expect.soft(shape.smallReplies, `${at}: replies of ${LEAST.reply} px`).toEqual([]);
    if (size.phone) expect.soft(shape.smallType, `${at}: type of ${LEAST.type} px`).toEqual([]);
    if (size.axe) expect.soft(await violations(page), `${at}: axe`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}

const softly = expect.configure({ soft: true });

/** Runs in the page: empty where everything fits. */
function widthOfPage(): string {
  const { clientWidth, scrollWidth } = document.documentElement;
  return scrollWidth <= clientWidth ? '' : `the page is ${scrollWidth} wide in ${clientWidth}`;
}

async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

interface Shape {
  readonly smallTargets: readonly string[];
  readonly smallReplies: readonly string[];
  readonly smallType: readonly string[];
}

/** Runs in the page: keep it free of everything outside itself. */
function shapeOfPage(least: { target: number; reply: number; type: number }): Shape {
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className.toString()} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const seen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.closest('.unseen') === null;
  const all = [...document.querySelectorAll('body *')].filter(seen);
  const targets = all.filter((element) => element.matches('a[href], button, summary, input, select, textarea'));
  // The row of a radio button or a checkbox is its target (WCAG 2.5.8: equivalent control); a link in a sentence is as
  // high as its line (inline).
  const sizeOf = (element: Element): DOMRect => (element.closest('label') ?? element).getBoundingClientRect();
  const inSentence = (element: Element): boolean =>
    element.matches('a') && getComputedStyle(element).display === 'inline' && element.closest('p, li') !== null;
  const small = (element: Element): boolean =>
    Math.min(sizeOf(element).width, sizeOf(element).height) < least.target - 0.5;
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
  const told = (element: Element): boolean =>
    element.closest('[aria-hidden="true"]') === null || element.closest('.bubble, .replies') !== null;
  return {
    smallTargets: targets.filter((element) => !inSentence(element) && small(element)).map(nameOf),
    smallReplies: targets
      .filter((element) => element.matches('button.reply') && element.getBoundingClientRect().height < least.reply)
      .map(nameOf),
    smallType: all
      .filter((element) => hasText(element) && told(element))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < least.type)
      .map(nameOf),
  };
}

// page-side.ts: what the journeys watch from inside the page; installed before the game's own scripts.

/** What can be done in a call at this moment. */
export interface Look {
  readonly phase: 'ringing' | 'line' | 'choosing' | 'over' | 'none';
  /** Letters of the line that have not appeared yet. */
  readonly rest: number;
  /** The line in the caller's balloon, whole. */
  readonly line: string;
  readonly replies: readonly string[];
  /** What has the focus: its name, or `body`. */
  readonly focus: string;
}

/** Something that a live region said. */
export interface Told {
  readonly region: string;
  readonly text: string;
}

declare global {
  interface Window {
    journeyTold: Told[];
    journeyLook: () => Look;
  }
}

/** Runs in the page: keep it free of everything outside itself. */
export function watchFromInside(): void {
  const REGIONS = '[aria-live], [role="log"], [role="status"], [role="alert"]';
  const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').trim();
  const note = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest(REGIONS);
    const text = textOf(node);
    if (region && text !== '') window.journeyTold.push({ region: region.getAttribute('role') ?? 'live', text });
  };
  window.journeyTold = [];
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') note(target);
      else addedNodes.forEach(note);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  addEventListener('securitypolicyviolation', (event) => {
    // oxlint-disable-next-line no-console -- the journeys fail on every error in the console.
    console.error(`refused by the Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
  const phaseNow = (): Look['phase'] => {
    const talk = document.querySelector('main.talking');
    if (!talk) return 'none';
    if (talk.querySelector('.ring')) return 'ringing';
    if (talk.querySelector('button.reply')) return 'choosing';
    return talk.querySelector('.onward') ? 'line' : 'over';
  };
  const focusNow = (): string => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) return 'body';
    return `${activeElement.tagName.toLowerCase()} ${textOf(activeElement)}`.slice(0, 200);
  };
  window.journeyLook = () => ({
    phase: phaseNow(),
    rest: document.querySelector('.stage .bubble .rest')?.textContent?.length ?? 0,
    line: textOf(document.querySelector('.stage .bubble .words')),
    replies: [...document.querySelectorAll('button.reply .words')].map(textOf),
    focus: focusNow(),
  });
}

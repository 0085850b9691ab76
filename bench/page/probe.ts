// probe.ts: runs in the measured page before its own scripts: hurries through it and takes the times.

/** By what a page is known from within. */
export interface Marks {
  /** Names of the buttons that lead on: answer, complete the line, next. */
  readonly press: readonly string[];
  /** Finds the replies on offer. */
  readonly reply: string;
  /** Finds the text that the present line shows so far; the last match counts. */
  readonly line: string;
}

export interface Frames {
  readonly perSecond: number;
  readonly longestMs: number;
}

/** From the click of a pick to the end of the frame that shows the beginning of the next line, that frame included. */
export interface NextLine {
  readonly ms: number;
  readonly frames: number;
}

export interface Probe {
  /** Epoch milliseconds of the start of the navigation, and milliseconds from there to the first rendered reply. */
  readonly firstReply: Promise<{ readonly startedAt: number; readonly afterMs: number }>;
  /** Settles once the document holds what `selector` finds. */
  appears: (selector: string) => Promise<void>;
  /** Whether to press what leads on as soon as it is there. */
  hurry: (on: boolean) => void;
  /** Awaits the next pick. */
  nextLine: () => Promise<NextLine>;
  /** Counts the frames of the next `ms` milliseconds. */
  frames: (ms: number) => Promise<Frames>;
}

declare global {
  interface Window {
    bench: Probe;
  }
}

const SECOND_MS = 1000;

/** @param hurrying from the start; else from when it is told to. */
export function watch({ press, reply, line }: Marks, hurrying: boolean): void {
  const pressOn = (): void => {
    if (hurrying && !document.querySelector(reply)) buttonNamed(press)?.click();
  };
  const firstReply = firstMatch(reply).then(rendered);
  new MutationObserver(pressOn).observe(document, { subtree: true, childList: true, attributes: true });
  window.bench = {
    firstReply: firstReply.then((afterMs) => ({ startedAt: performance.timeOrigin, afterMs })),
    appears: firstMatch,
    hurry: (on) => {
      hurrying = on;
      pressOn();
    },
    nextLine: () => nextLine(line),
    frames: countFrames,
  };
}

function buttonNamed(names: readonly string[]): HTMLButtonElement | undefined {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')];
  return buttons.find((button) => names.includes(button.getAttribute('aria-label') ?? button.textContent.trim()));
}

function firstMatch(selector: string): Promise<void> {
  return untilChange(() => document.querySelector(selector) !== null);
}

/** Settles once `holds`, looked at after each change of the document. */
function untilChange(holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds()) return resolve();
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** The time at the end of the next frame, which renders what the document holds now. */
function rendered(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => afterFrame(resolve)));
}

/** A task of this priority, asked for within a frame, runs when that frame is rendered, ahead of timers and messages. */
function afterFrame(then: (now: number) => void): void {
  void scheduler.postTask(() => then(performance.now()), { priority: 'user-blocking' });
}

async function nextLine(line: string): Promise<NextLine> {
  const before = shown(line);
  const frame = watchFrames();
  const clicked = new Promise<number>((resolve) => {
    const onClick = ({ timeStamp }: Event): void => {
      frame.begun = 0;
      resolve(timeStamp);
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
  await untilChange(() => shown(line) !== '' && shown(line) !== before);
  // What changes while a frame is being made is rendered with it, not with the next one.
  const frames = frame.open ? frame.begun : frame.begun + 1;
  const end = frame.open ? await new Promise<number>(afterFrame) : await rendered();
  frame.stop();
  return { ms: end - (await clicked), frames };
}

function shown(line: string): string {
  return [...document.querySelectorAll(line)].at(-1)?.textContent.trim() ?? '';
}

/** Counts frames as they begin, and tells whether one is being made. */
function watchFrames(): { open: boolean; begun: number; readonly stop: () => void } {
  const state = { open: false, begun: 0, stop: () => cancelAnimationFrame(handle) };
  const onFrame = (): void => {
    state.open = true;
    state.begun += 1;
    handle = requestAnimationFrame(onFrame);
    afterFrame(() => (state.open = false));
  };
  let handle = requestAnimationFrame(onFrame);
  return state;
}

function countFrames(ms: number): Promise<Frames> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const onFrame = (now: number): void => {
      times.push(now);
      if (now - (times[0] ?? now) < ms) requestAnimationFrame(onFrame);
      else resolve(framesOf(times));
    };
    requestAnimationFrame(onFrame);
  });
}

function framesOf(times: readonly number[]): Frames {
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const whole = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return { perSecond: (gaps.length * SECOND_MS) / whole, longestMs: Math.max(...gaps) };
}

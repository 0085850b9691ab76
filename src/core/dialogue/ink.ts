// ink.ts: inkjs behind a few verbs; the only file on this floor that knows it.
import { Story } from 'inkjs';

/** A story as the ink compiler wrote it, parsed from JSON. */
export type InkJson = Readonly<Record<string, unknown>>;

/** A number the game hands to the story, whole. */
export type InkValues = Readonly<Record<string, number>>;

export type InkFaultCode = 'ran-out' | 'run-time' | 'endless';
export interface InkFault {
  readonly code: InkFaultCode;
  /** As ink says it, in English. */
  readonly message: string;
}

export interface InkOutput {
  readonly text: string;
  readonly tags: readonly string[];
  readonly knot: string;
}

export interface InkChoice {
  readonly index: number;
  /** Path of what follows when it is taken. */
  readonly target: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly knot: string;
}

/** A running story. Opaque: only this file looks inside. */
export interface InkStory {
  story: Story;
  fault: InkFault | null;
  /** Whether inkjs stopped in the middle of a line: it cannot be reset then, only opened anew. */
  torn: boolean;
  /** Whether it may have left its beginning; a story that was just opened stands there. */
  begun: boolean;
  readonly reopen: () => Story;
  /** What is done to the story besides, and to any that is opened in its place: the checker asks for it, a game never. */
  readonly besides: Map<'watch' | 'guard', (story: Story) => void>;
}

/** Looks on while a story runs: the checker does, a game never. */
export interface InkWatch {
  /** A knot, stitch or smaller part is entered; told once for each path. */
  readonly entered: (path: string) => void;
  readonly offered: (choice: InkChoice) => void;
  /** A choice is passed over: its condition is false, or it was taken before. */
  readonly withheld: (target: string) => void;
}

/** inkjs's ErrorType.Error; 0 is the author's note and 1 a warning. */
const INK_ERROR = 2;
/** Most steps of ink between two lines before a story counts as endless: some tenths of a second. */
const MOST_STEPS_IN_SILENCE = 100_000;
/** A step over this much unfinished output takes twice the time of one over none. */
const OUTPUT_OF_A_STEP = 50;

/** Throws a plain Error if `ink` is not a compiled story. */
export function openStory(ink: InkJson): InkStory {
  const open = (): Story => new Story(ink as unknown as string);
  const opened = watchErrors(open(), open);
  opened.begun = false;
  return opened;
}

/** Wraps a Story that was made elsewhere (the compiler's keeps file and line for its errors). */
export function watchErrors(story: Story, reopen: () => Story = () => story): InkStory {
  const opened: InkStory = { story, fault: null, torn: false, begun: true, reopen, besides: new Map() };
  listen(opened);
  return opened;
}

function listen(opened: InkStory): void {
  opened.story.allowExternalFunctionFallbacks = true;
  opened.story.onError = (message, type) => {
    if ((type as number) !== INK_ERROR) return;
    opened.fault ??= { code: message.includes('ran out of content') ? 'ran-out' : 'run-time', message };
  };
  for (const attach of opened.besides.values()) attach(opened.story);
}

function doBesides(opened: InkStory, what: 'watch' | 'guard', attach: (story: Story) => void): void {
  opened.besides.set(what, attach);
  attach(opened.story);
}

/** From here on `watch` is told what the story does. */
export function watchStory(opened: InkStory, watch: InkWatch): void {
  doBesides(opened, 'watch', (story) => tell(story, watch));
}

function tell(story: Story, watch: InkWatch): void {
  const known = new Set<unknown>();
  // The compiler's own story is of a class of its own.
  const own = Object.getPrototypeOf(story) as Story;
  story.VisitContainer = (container, atStart) => {
    own.VisitContainer.call(story, container, atStart);
    if (known.has(container)) return;
    known.add(container);
    watch.entered(container.path.toString());
  };
  story.ProcessChoice = (point) => {
    const choice = own.ProcessChoice.call(story, point);
    if (choice) watch.offered(inkChoice(choice));
    else watch.withheld(point.pathOnChoice?.toString() ?? '');
    return choice;
  };
}

/** From here on a stretch that goes round in a circle without a line is broken off, and is a fault: the same story. */
export function guardStory(opened: InkStory): InkStory {
  doBesides(opened, 'guard', (story) => {
    const own = Object.getPrototypeOf(story) as Story;
    let steps = 0;
    story.Continue = () => {
      steps = 0;
      return own.Continue.call(story);
    };
    story.Step = () => {
      steps += 1 + story.state.outputStream.length / OUTPUT_OF_A_STEP;
      if (steps <= MOST_STEPS_IN_SILENCE) return own.Step.call(story);
      const message = 'no line came, however long one waits: the story goes round in a circle';
      opened.fault = { code: 'endless', message };
      throw new Error(message);
    };
  });
  return opened;
}

/** Takes a fault away, and with it a story that cannot go on from it. */
function mend(opened: InkStory): void {
  opened.fault = null;
  if (!opened.torn) return;
  opened.story = opened.reopen();
  opened.torn = false;
  listen(opened);
}

/** Back to the beginning with this chance and these values; a value the story does not declare is passed over. */
export function restart(opened: InkStory, seed: number, given: InkValues): void {
  mend(opened);
  const { story } = opened;
  if (opened.begun) story.ResetState();
  opened.begun = true;
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  for (const [name, value] of Object.entries(given)) setVariable(story, name, value);
}

export function setVariables({ story }: InkStory, values: InkValues): void {
  for (const [name, value] of Object.entries(values)) setVariable(story, name, value);
}

function setVariable(story: Story, name: string, value: number): void {
  if (story.variablesState.GlobalVariableExistsWithName(name)) story.variablesState.$(name, value);
}

/** A whole number that the story holds, or null where it declares none by that name. */
export function readNumber({ story }: InkStory, name: string): number | null {
  if (!story.variablesState.GlobalVariableExistsWithName(name)) return null;
  const value: unknown = story.variablesState.$(name);
  return typeof value === 'number' ? value : null;
}

/** A variable as ink would print it, or null where the story declares none by that name; only writers see them. */
export function readVariable({ story }: InkStory, name: string): string | null {
  return story.variablesState.GlobalVariableExistsWithName(name) ? String(story.variablesState.$(name)) : null;
}

export function globalTags({ story }: InkStory): readonly string[] {
  return story.globalTags ?? [];
}

/** The next output, or null when the story waits for a choice, has ended or has failed (see `fault`). */
export function nextOutput(opened: InkStory): InkOutput | null {
  const { story } = opened;
  if (opened.fault || !story.canContinue) return null;
  try {
    story.Continue();
  } catch (error) {
    opened.torn = true;
    opened.fault ??= { code: 'run-time', message: error instanceof Error ? error.message : String(error) };
  }
  if (opened.fault && opened.fault.code !== 'ran-out') return null;
  return { text: (story.currentText ?? '').trim(), tags: story.currentTags ?? [], knot: currentKnot(story) };
}

/** Knot, or knot.stitch's first part, of a path such as `ring.0.c-1`; a path that begins with a number is the top. */
function knotOf(path: string): string {
  const first = path.split('.')[0] ?? '';
  return /^\d*$/.test(first) ? '' : first;
}

/** Where the last output stood; the top for a story's very last line, since ink forgets the place at `-> END`. */
function currentKnot(story: Story): string {
  const pointer = story.state.previousPointer;
  return pointer.isNull ? '' : knotOf(pointer.path?.toString() ?? '');
}

/** Path of what would come next; empty where nothing would. */
export function pathAhead({ story }: InkStory): string {
  return story.state.currentPointer.path?.toString() ?? '';
}

export function choices({ story }: InkStory): readonly InkChoice[] {
  return story.currentChoices.map(inkChoice);
}

function inkChoice(choice: Story['currentChoices'][number]): InkChoice {
  return {
    index: choice.index,
    target: choice.pathStringOnChoice,
    text: choice.text.trim(),
    tags: choice.tags ?? [],
    knot: knotOf(choice.sourcePath),
  };
}

export function takeChoice({ story }: InkStory, index: number): void {
  story.ChooseChoiceIndex(index);
}

/** Everything that decides what the story does next, as ink saves it. */
export function saveState({ story }: InkStory): string {
  return story.state.toJson();
}

export function loadState(opened: InkStory, saved: string): void {
  mend(opened);
  opened.story.state.LoadJsonObj(JSON.parse(saved) as Record<string, unknown>);
}

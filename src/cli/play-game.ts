// play-game.ts: the course of a call in the terminal: picks, the way back, saving.
import { writeFileSync } from 'node:fs';
import { nearestIds } from '#compiler/nearest-ids.ts';
import type { Place } from '#compiler/ink-outline.ts';
import type { Problem } from '#compiler/problem.ts';
import { guardStory, openStory, pathAhead, type InkFault } from '#core/dialogue/ink.ts';
import type { Entry, Reply } from '#core/dialogue/words.ts';
import { callScore } from '#core/replay/call-score.ts';
import { momentOf, pick, recordOf, startCall, tallyNow, type Call } from '#core/replay/call.ts';
import type { CallRecord } from '#core/replay/record.ts';
import { proceedToStop } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import type { Pen } from './picture.ts';
import { closing, pickedLines, replyList, spokenLine, standing } from './play-screen.ts';

/** What a game knows of the call besides the scenario. */
interface About {
  readonly from: string | null;
  /** Why the call has no valid record; null where it has one. */
  readonly noRecord: string | null;
  /** Where the element of a path of the story stands; null where that is not known. */
  readonly placeAt: (path: string) => Place | null;
}

export interface Game extends About {
  call: Call;
  /** Entries of the transcript that were shown. */
  shown: number;
}

export type Write = (text: string) => void;

export interface Screen {
  readonly write: Write;
  /** Shows what was typed, where the terminal does not. */
  readonly echo: Write;
  readonly pen: Pen;
}

export function startGame(scenario: Scenario, seed: number, about: About): Game {
  return { call: beginCall(scenario, seed), shown: 0, ...about };
}

/** Guarded, since a story that goes round in a circle would never come back to the terminal. */
function beginCall(scenario: Scenario, seed: number): Call {
  const call = startCall(scenario, seed, {}, guardStory(openStory(scenario.ink)));
  proceedToStop(call);
  return call;
}

/** Says these replies; a Problem for the first that cannot be said. */
export function pickAll(game: Game, path: string, ids: readonly string[]): Problem | null {
  for (const [at, id] of ids.entries()) {
    if (take(game.call, id)) continue;
    const message = `pick ${at + 1}, “${id}”: ${whyNot(game.call)}`;
    return { path, line: 1, severity: 'error', code: 'unknown-pick', message, hint: nearest(game.call, id) };
  }
  return null;
}

function take(call: Call, id: string): boolean {
  const taken = pick(call, id);
  if (taken) proceedToStop(call);
  return taken;
}

function whyNot(call: Call): string {
  const { at } = momentOf(call);
  if (at === 'choice') return 'it is not on offer there';
  return at === 'fault' ? 'the story failed before it' : 'the call had already ended';
}

function nearest(call: Call, id: string): string {
  const offered = onOffer(call).map((reply) => reply.id);
  const near = nearestIds(id, offered);
  if (near.length) return `nearest: ${near.join(', ')}`;
  return offered.length ? `on offer: ${offered.join(', ')}` : 'leave it out, and what comes after it';
}

function onOffer(call: Call): readonly Reply[] {
  const moment = momentOf(call);
  return moment.at === 'choice' ? moment.replies : [];
}

/** Plays on by what is typed, until it says `q`, nothing more comes, or the story fails. */
export async function playOn(game: Game, lines: AsyncIterable<string>, screen: Screen): Promise<0 | 1> {
  const { header } = game.call.scenario;
  screen.write(`${screen.pen.strong(header.title || game.call.scenario.id)}\n${header.caller}\n\n`);
  if (game.noRecord !== null) screen.write(`${screen.pen.faint(game.noRecord)}\n\n`);
  show(game, screen);
  ask(game, screen);
  for await (const line of lines) {
    const typed = line.trim();
    screen.echo(`${typed}\n`);
    if (typed === 'q') return statusOf(game);
    obey(game, typed, screen);
    ask(game, screen);
  }
  screen.write('\n');
  return statusOf(game);
}

export function statusOf({ call }: Game): 0 | 1 {
  return momentOf(call).at === 'fault' ? 1 : 0;
}

function ask({ call }: Game, { write }: Screen): void {
  const count = onOffer(call).length;
  write(count ? `\n1–${count}, u, s, q > ` : '\nu, s, q > ');
}

function obey(game: Game, typed: string, screen: Screen): void {
  if (typed === 'u') return rewind(game, screen);
  if (typed === 's') return screen.write(`${save(game)}\n`);
  const offered = onOffer(game.call);
  const reply = /^\d+$/.test(typed) ? offered[Number(typed) - 1] : offered.find(({ id }) => id === typed);
  if (reply && take(game.call, reply.id)) return show(game, screen);
  if (offered.length === 0) screen.write('the call is over: u takes a pick back, s saves the record, q hangs up\n');
  else screen.write(`“${typed}” is no reply: 1 to ${offered.length}, or u, s, q\n`);
}

/** Everything that has been said since, and how the call stands. */
function show(game: Game, { write, pen }: Screen): void {
  const { call } = game;
  const { entries } = call.session;
  for (const entry of entries.slice(game.shown)) write(`${entryText(entry, pen)}\n`);
  game.shown = entries.length;
  const moment = momentOf(call);
  write(`${standing(call, pen)}\n`);
  if (moment.at === 'choice') write(`\n${replyList(moment.replies, pen)}\n`);
  else if (moment.at === 'fault') write(`The story fails here: ${faultText(game, moment.fault)}\n`);
  else write(`\n${closing(call, pen)}\n`);
}

/** With its file and line, where the story still stands at the fault: in a circle it does. */
function faultText(game: Game, fault: InkFault): string {
  const place = placeOf(game, fault);
  return place ? `${place.path}:${place.line}: ${fault.message}` : fault.message;
}

function placeOf({ call, placeAt }: Game, { code }: InkFault): Place | null {
  return code === 'endless' ? placeAt(pathAhead(call.session.story)) : null;
}

function entryText(entry: Entry, pen: Pen): string {
  return entry.kind === 'line' ? spokenLine(entry.line, pen) : `\n${pickedLines(entry.reply, pen)}`;
}

/** Back to before the last pick, by playing all the others again. */
function rewind(game: Game, screen: Screen): void {
  const { scenario, seed, picks } = game.call;
  if (picks.length === 0) return screen.write('there is no pick to take back\n');
  const call = beginCall(scenario, seed);
  for (const id of picks.slice(0, -1)) take(call, id);
  const said = call.session.entries.findLastIndex(({ kind }) => kind === 'pick');
  Object.assign(game, { call, shown: Math.max(0, said) });
  screen.write(`${screen.pen.faint('one pick back')}\n`);
  show(game, screen);
}

/** Saves the record beside whatever is there, and says where; or why not. */
function save({ call, noRecord }: Game): string {
  if (noRecord !== null) return `not saved: ${noRecord}`;
  const name = `${call.scenario.id}-${call.seed}`;
  const going = momentOf(call).at === 'end' ? '' : ' (the call is not over: `replay` will say so)';
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? `${name}.json` : `${name}-${number}.json`;
    try {
      writeFileSync(file, `${JSON.stringify(recordOf(call))}\n`, { flag: 'wx' });
      return `saved as ${file}${going}`;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') return `not saved: ${file} cannot be written (${code})`;
    }
  }
}

/** The call so far, for a program. */
export function gameJson(game: Game): Readonly<Record<string, unknown>> {
  const { call, from, noRecord } = game;
  const { scenario, seed, picks, session } = call;
  const { total, tier, stars, passed, skills } = callScore(call);
  const record: CallRecord | null = noRecord === null ? recordOf(call) : null;
  return {
    format: 1,
    scenario: scenario.id,
    version: scenario.version || null,
    seed,
    from,
    picks,
    replies: onOffer(call).map(({ id, text }) => ({ id, text })),
    tier,
    mood: tallyNow(call).mood,
    total,
    stars,
    passed,
    skills,
    ending: momentOf(call).at === 'end' ? session.ending : null,
    fault: faultJson(game),
    transcript: session.entries.map((entry) => spoken(entry)),
    record,
  };
}

function faultJson(game: Game): Readonly<Record<string, unknown>> | null {
  const moment = momentOf(game.call);
  if (moment.at !== 'fault') return null;
  return { message: moment.fault.message, ...placeOf(game, moment.fault) };
}

function spoken(entry: Entry): Readonly<Record<string, string | null>> {
  if (entry.kind === 'pick') return { id: entry.reply.id, speaker: 'You', text: entry.reply.text };
  const { id, speaker, how, text } = entry.line;
  return { id, speaker, text: how === null ? text : `(${how}) ${text}` };
}

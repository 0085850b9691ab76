// replay.ts: plays a record again and prints its transcript and scorecard, or why it is refused.
import { readFileSync } from 'node:fs';
import { compileScenario } from '#compiler/compile.ts';
import { scenarioPaths } from '#compiler/scenario-set.ts';
import { idOf } from '#compiler/source.ts';
import type { Ending, Entry } from '#core/dialogue/words.ts';
import { verify, type Verdict } from '#core/replay/verify.ts';
import { isObject, parseJson, type Scenario } from '#core/replay/scenario.ts';
import { inkFiles, sourceReader } from '#disk/story-files.ts';
import { readArguments } from './arguments.ts';
import { usage, type Result } from './result.ts';

const FOLDER = 'story';
const STDIN = 0;

const HELP = `npm run -s story -- replay <record.json|-> [--json]

Plays a record again, as \`play\` and the game write it, and prints its transcript and scorecard; - reads standard input.

  --json   {scenario, version, total, tier, stars, passed, "skills": {name: {earned, possible}}, ending, transcript};
           a refused record: {"refused": {code, message, at}}, at being the number of the pick, from 0

Codes: malformed-record, unknown-scenario, other-version, unknown-pick, pick-not-on-offer, picks-after-end,
call-not-finished, story-fault.
Exit status: 0 replayed, 1 refused, 2 wrong usage.
`;

export async function replayCommand(args: readonly string[]): Promise<Result> {
  const typed = readArguments('replay', HELP, args, { json: { type: 'boolean' } });
  if (!typed.ok) return typed.result;
  const [file] = typed.named;
  if (file === undefined || typed.named.length > 1)
    return usage('replay wants one record: a file, or - for standard input');
  const text = readText(file);
  if (text === null) return usage(`cannot read ${file}`);
  const value = parseJson(text);
  const { path, scenario } = await scenarioNamed(isObject(value) ? value['scenario'] : undefined);
  if (path && !scenario) return faulty(path);
  const verdict = verify((id) => (scenario?.id === id ? scenario : undefined), value);
  return typed.values.json ? asJson(verdict) : asText(verdict);
}

function readText(file: string): string | null {
  try {
    return readFileSync(file === '-' ? STDIN : file, 'utf8');
  } catch {
    return null;
  }
}

/** The scenario of this name, compiled anew: without a path where there is none, without a scenario where it has errors. */
async function scenarioNamed(id: unknown): Promise<{ path: string | undefined; scenario: Scenario | null }> {
  const root = process.cwd();
  const read = sourceReader(root);
  const path = scenarioPaths(inkFiles(root, FOLDER), read).find((one) => idOf(one) === id);
  return { path, scenario: path === undefined ? null : (await compileScenario(path, read)).scenario };
}

function faulty(path: string): Result {
  return { out: '', err: `story: ${path} has errors: npm run -s story -- check ${path}\n`, status: 1 };
}

function asJson(verdict: Verdict): Result {
  if (!verdict.ok) {
    const { ok: _, ...refusal } = verdict;
    return { out: `${JSON.stringify({ refused: refusal })}\n`, err: '', status: 1 };
  }
  const { record, scorecard, transcript } = verdict;
  const { total, tier, stars, passed, skills } = scorecard;
  const lines = transcript.entries.map(transcriptLine);
  const answer = { scenario: record.scenario, version: record.version, total, tier, stars, passed, skills };
  return {
    out: `${JSON.stringify({ ...answer, ending: transcript.ending, transcript: lines })}\n`,
    err: '',
    status: 0,
  };
}

interface TranscriptLine {
  readonly id: string;
  /** `You` for a reply, null for narration. */
  readonly speaker: string | null;
  readonly text: string;
}

function transcriptLine(entry: Entry): TranscriptLine {
  if (entry.kind === 'pick') return { id: entry.reply.id, speaker: 'You', text: entry.reply.text };
  const { id, speaker, how, text } = entry.line;
  return { id, speaker, text: how === null ? text : `(${how}) ${text}` };
}

function asText(verdict: Verdict): Result {
  if (!verdict.ok) return { out: '', err: `refused: ${verdict.code}: ${verdict.message}\n`, status: 1 };
  const { record, scorecard, transcript } = verdict;
  const { total, tier, stars, passed, skills } = scorecard;
  const lines = transcript.entries
    .map(transcriptLine)
    .map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text));
  const earned = Object.entries(skills).map(([skill, { earned: got, possible }]) => `  ${skill} ${got}/${possible}`);
  const result = `${record.scenario} ${record.version}: total ${total}, tier ${tier}, ${stars} stars, ${passed ? 'passed' : 'not passed'}`;
  const out = [...lines, '', ...endingLines(transcript.ending), result, ...earned].join('\n');
  return { out: `${out}\n`, err: '', status: 0 };
}

function endingLines(ending: Ending | null): string[] {
  return ending ? [`${ending.kind}: ${ending.next}`, ''] : [];
}

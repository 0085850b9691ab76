// story.ts: the trainer's commands: `npm run -s story -- <command>`.
import { check } from './check.ts';
import { exploreCommand } from './explore.ts';
import { ids } from './ids.ts';
import { newCommand } from './new.ts';
import { plan } from './plan.ts';
import { play } from './play.ts';
import { replayCommand } from './replay.ts';
import type { Result } from './result.ts';

const HELP = `npm run -s story -- <command>

  check [files…] [--json]      what is wrong with the scenarios (default: all of story/), where and how to
                               mend it, and how good they are as a measure
  explore <file.ink> [--json]  states, paths, endings, tiers, scores, what is never met, the best call
  ids [files…] [--write]       give every line and reply that has none its id
  new <id>                     write a scenario to start from, and its plan
  plan [files…]                play the journeys of .plan files, and tell what differs
  play <file.ink>              play a call in the terminal, with the running scorecard
  replay <record.json|-> [--json]
                               play a record again: its transcript and scorecard

Exit status: 0 clean, 1 problems or a refused record, 2 wrong usage.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<Result>>> = {
  check,
  explore: exploreCommand,
  ids,
  new: newCommand,
  plan,
  play,
  replay: replayCommand,
};

const [name = '--help', ...args] = process.argv.slice(2);
const result = await run(name, args);
process.stdout.write(result.out);
process.stderr.write(result.err);
process.exitCode = result.status;

async function run(command: string, rest: readonly string[]): Promise<Result> {
  if (command === '--help' || command === '-h') return { out: HELP, err: '', status: 0 };
  const act = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!act) return { out: '', err: `story: there is no command “${command}”\n\n${HELP}`, status: 2 };
  return act(rest);
}

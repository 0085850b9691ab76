// made-week.ts: finished calls for the pictures: every call of the game, said neither well nor badly, one a day.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { momentOf, pick, startCall } from '../src/core/replay/call.ts';
import { proceedToStop } from '../src/core/replay/replay.ts';
import { readScenario, type Scenario } from '../src/core/replay/scenario.ts';
import { SURENESS, TIERS } from '../src/game/state/guess.ts';
import { finishedCall, type FinishedCall } from '../src/game/state/history.ts';

const FIRST_DAY = Date.UTC(2026, 2, 2, 15);
const DAY_MS = 86_400_000;

/** The stories of a built game, played through. */
export function madeWeeks(dist: string): readonly FinishedCall[] {
  const folder = join(dist, 'stories');
  const { scenarios } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    scenarios: readonly { id: string; version: string; day: number }[];
  };
  const inOrder = [...scenarios].sort((a, b) => a.day - b.day);
  return inOrder.map(({ id, version }, at) => played(scenarioIn(join(folder, `${id}.${version}.json`)), at));
}

function scenarioIn(path: string): Scenario {
  const reading = readScenario(readFileSync(path, 'utf8'));
  if (!reading.ok) throw new Error(`${path}: ${reading.message} Build the game anew.`);
  return reading.scenario;
}

/** Says, of the replies on offer, the one of most worth, but each `at + 2`th time another. */
function played(scenario: Scenario, at: number): FinishedCall {
  const call = startCall(scenario, at);
  for (let turn = 1; ; turn += 1) {
    proceedToStop(call);
    const moment = momentOf(call);
    if (moment.at !== 'choice') break;
    const worth = ({ tags }: (typeof moment.replies)[number]): number =>
      tags.rungs.length + Object.values(tags.skills).reduce((sum, points) => sum + points, 0);
    const [best, other] = [...moment.replies].sort((a, b) => worth(b) - worth(a));
    const reply = turn % (at + 2) === 0 ? (other ?? best) : best;
    if (!reply) break;
    pick(call, reply.id);
  }
  const told = finishedCall(call, { tier: 0, turn: null, sure: 1 }, FIRST_DAY + at * DAY_MS);
  const tier = TIERS[Math.max(0, told.tier - (at % 3 === 0 ? 1 : 0))] ?? 0;
  return { ...told, guess: { tier, turn: null, sure: SURENESS[at % SURENESS.length] ?? 1 } };
}

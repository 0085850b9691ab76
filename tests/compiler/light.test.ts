// light.test.ts: what a player loads before a call plays the same call, and holds nothing of the debrief.
import { expect, test } from 'vitest';
import { compileScenario } from '#compiler/compile.ts';
import { lightScenario } from '#compiler/light.ts';
import { callTranscript, momentOf, pick, startCall, tallyNow, type Call } from '#core/replay/call.ts';
import { proceedToStop } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { inkFiles, sourceReader } from '#disk/story-files.ts';

const read = sourceReader(process.cwd());

/** A call in which the reply at place `step · n` is said at the n-th decision. */
function play(scenario: Scenario, step: number): Call {
  const call = startCall(scenario, 1);
  for (let number = 0; number < 40; number += 1) {
    proceedToStop(call);
    const moment = momentOf(call);
    if (moment.at !== 'choice') return call;
    pick(call, moment.replies[(step * number) % moment.replies.length]?.id ?? '');
  }
  return call;
}

/** Without what the light scenario leaves out. */
function bare(call: Call): unknown {
  const { entries, ending } = callTranscript(call);
  const lines = entries.map((entry) => (entry.kind === 'line' ? { ...entry, line: { ...entry.line, id: '' } } : entry));
  return JSON.parse(JSON.stringify({ lines, ending }), (key, value: unknown) =>
    key === 'note' || key === 'error' || key === 'next' ? null : value,
  );
}

test.each(inkFiles(process.cwd(), 'story').filter((path) => path.split('/').length === 2))(
  '%s: the same lines, replies, points and ending, without notes, mistakes and what happened next',
  async (path) => {
    const { scenario } = await compileScenario(path, read);
    if (!scenario) throw new Error(`${path} has errors`);
    const light = lightScenario(scenario);
    expect({ ...light, ink: null }).toEqual({ ...scenario, replies: [], ink: null });
    for (const step of [0, 1, 2, 5]) {
      const [whole, bared] = [play(scenario, step), play(light, step)];
      expect(bared.picks).toEqual(whole.picks);
      expect(tallyNow(bared)).toEqual(tallyNow(whole));
      expect(bare(bared)).toEqual(bare(whole));
    }
    expect(JSON.stringify(scenario.ink)).toContain('^note:');
    expect(JSON.stringify(light.ink)).not.toMatch(/\^(?:note|error|next):/);
  },
);

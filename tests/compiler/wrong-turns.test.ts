// wrong-turns.test.ts: a call that is reported as going wrong goes wrong when it is played again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileScenario } from '#compiler/compile.ts';
import type { Problem } from '#compiler/problem.ts';
import { choose, proceed, start, type Moment } from '#core/dialogue/session.ts';
import { addPick, emptyTally, heardValues } from '#core/scoring/tally.ts';
import type { InkJson } from '#core/dialogue/ink.ts';
import { HEADER, sources } from '../stories/compile.ts';
import { randomStory } from './random-story.ts';

/** Where these picks lead, played on the story that a player gets. */
function replayed(ink: InkJson, { picks = [], seed = 1 }: Problem, needsClarify: boolean): Moment {
  const session = start(ink, seed);
  let tally = emptyTally();
  const runOn = (): void => {
    while (session.moment.at === 'line') proceed(session);
  };
  runOn();
  for (const id of picks) {
    const { moment } = session;
    const reply = moment.at === 'choice' ? moment.replies.find((offered) => offered.id === id) : undefined;
    if (!reply) throw new Error(`“${id}” is not on offer: the picks do not fit the story`);
    tally = addPick(tally, reply.tags, needsClarify);
    choose(session, id, heardValues(tally));
    runOn();
  }
  return session.moment;
}

const SHOWS: Readonly<Record<string, (moment: Moment) => boolean>> = {
  'ran-out': (moment) => moment.at === 'fault' && moment.fault.code === 'ran-out',
  'dead-end': (moment) => moment.at === 'fault' && moment.fault.code === 'ran-out',
  'run-time': (moment) => moment.at === 'fault' && moment.fault.code === 'run-time',
  'untagged-end': (moment) => moment.at === 'end' && moment.ending === null,
  'few-replies': (moment) => moment.at === 'choice' && moment.replies.length === 1,
};

/** Of each problem that has picks, whether they show it. */
async function shownBy(text: string): Promise<readonly { readonly code: string; readonly shown: boolean }[]> {
  const { problems, walk } = await compileScenario('a.ink', sources({ 'a.ink': text }));
  if (!walk) throw new Error(JSON.stringify(problems[0]));
  return problems
    .filter(({ code, picks }) => picks !== undefined && Object.hasOwn(SHOWS, code))
    .map((problem) => {
      const moment = replayed(walk.ink, problem, walk.possible.clarify > 0);
      return { code: problem.code, shown: SHOWS[problem.code]?.(moment) ?? false };
    });
}

const TURNS: readonly (readonly [code: string, body: string])[] = [
  ['ran-out', '-> k\n=== k ===\nSue: Hi.\n* [One # id: one]\n  Sue: So.\n* [Two # id: two]\n  -> END\n'],
  [
    'dead-end',
    'VAR courtesy = 0\n-> k\n=== k ===\nSue: Hi.\n* [One # id: one # courtesy: -1]\n* [Two # id: two # courtesy: 1]\n- Sue: So?\n* {courtesy > 0} [Three # id: three]\n  -> END\n',
  ],
  ['run-time', 'VAR to = 0\nSue: Hi.\n* [One # id: one]\n  -> to\n* [Two # id: two]\n- -> END\n=== k ===\n-> END\n'],
  ['untagged-end', 'Sue: Hi.\n* [One # id: one]\n* [Two # id: two]\n- Sue: Bye.\n-> END\n'],
  ['few-replies', 'Sue: Hi.\n* [One # id: one]\n* [Two # id: two]\n- Sue: So?\n* [Three # id: three]\n- -> END\n'],
  [
    'run-time',
    'VAR to = 0\nSue: Hi.\n* [One # id: one]\n* [Two # id: two]\n-\n{ RANDOM(1, 4) == 4: -> to }\n-> END\n=== k ===\n-> END\n',
  ],
];

test.each(TURNS)('%s', async (code, body) => {
  const shown = await shownBy(HEADER + body);
  expect(shown).toContainEqual({ code, shown: true });
  expect(shown.filter((one) => !one.shown)).toEqual([]);
});

/** A busy machine takes long over each story, in milliseconds. */
const PATIENCE_PER_STORY = 5000;
/** More by hand: `STORIES=500 npx vitest run --project unit tests/compiler/wrong-turns.test.ts`. */
const STORIES = Number(process.env['STORIES'] ?? 10);

test(
  'in stories by chance, every reported call shows its fault',
  { timeout: STORIES * PATIENCE_PER_STORY },
  async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, async (text) => {
        expect((await shownBy(text)).filter(({ shown }) => !shown)).toEqual([]);
      }),
      { numRuns: STORIES },
    );
  },
);

// replay.test.ts: a record played again is the call; a record that was tampered with is refused by the right code.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openStory } from '#core/dialogue/ink.ts';
import { proceed } from '#core/dialogue/session.ts';
import { callScore } from '#core/replay/call-score.ts';
import { callTranscript, momentOf, pick, recordOf, startCall, type Call } from '#core/replay/call.ts';
import type { CallRecord } from '#core/replay/record.ts';
import { proceedToStop, replay } from '#core/replay/replay.ts';
import { verify } from '#core/replay/verify.ts';
import { scenarioRubric, type Scenario } from '#core/replay/scenario.ts';
import { score } from '#core/scoring/score.ts';
import { PATIENCE, scenarioAt, scenarioOf } from '../../stories/compile.ts';

/** A call that uses chance: who speaks, in what order, and what is on offer. */
const CHANCE = `VAR met_sue = 0
VAR tier = 0
-> ring
=== ring ===
{ met_sue: Sue: You again! | Sue: Hello. }
{shuffle:
- Sue: It is the screen.
- Sue: It is the till.
- Sue: It is the door.
}
+ [Ask # id: ask # clarify: 1]
  -> luck
+ [Tell # id: tell # tier: 1]
  -> luck
+ { RANDOM(1, 2) == 1 } [Guess # id: guess # courtesy: -1]
  -> luck
=== luck ===
Sue: {~Well|Hm|Oh}. {RANDOM(1, 6)}.
{ TURNS() < 4 && RANDOM(1, 3) > 1: -> ring }
Sue: { tier > 0: Thanks. | Bye. } # end: resolved # next: Nothing.
-> END
`;

const scenarios: Scenario[] = [];

beforeAll(async () => {
  scenarios.push(
    await scenarioAt('story/sue-calls-the-helpdesk.ink'),
    await scenarioAt('story/specialist-off-friday.ink'),
    await scenarioOf(CHANCE),
  );
}, PATIENCE);

/** A live play: line by line, each decision by one of `turns`; it may stop half-way. */
function play(scenario: Scenario, seed: number, turns: readonly number[], given = {}): Call {
  const call = startCall(scenario, seed, given);
  for (const turn of turns) {
    proceedToStop(call);
    const moment = momentOf(call);
    if (moment.at !== 'choice') break;
    pick(call, moment.replies[turn % moment.replies.length]?.id ?? '');
  }
  proceedToStop(call);
  return call;
}

const seeds = fc.integer({ min: 0, max: 2_147_483_647 });
const turns = (most: number): fc.Arbitrary<number[]> => fc.array(fc.nat({ max: 5 }), { maxLength: most });
const which = fc.nat({ max: 2 });
const givens = fc.constantFrom({}, { met_sue: 1 }, { not_declared: 7 });

const scenarioNumber = (at: number): Scenario => scenarios[at] as Scenario;

test('the replay of a live play is the live play: transcript, counts, score, record', () => {
  fc.assert(
    fc.property(which, seeds, turns(14), givens, (at, seed, steps, given) => {
      const live = play(scenarioNumber(at), seed, steps, given);
      const again = replay(scenarioNumber(at), JSON.parse(JSON.stringify(recordOf(live))) as CallRecord);
      proceedToStop(again.call);
      expect(again.changed).toBeNull();
      expect(callTranscript(again.call)).toEqual(callTranscript(live));
      expect(again.call.tallies).toEqual(live.tallies);
      expect(callScore(again.call)).toEqual(callScore(live));
      expect(recordOf(again.call)).toEqual(recordOf(live));
      expect(momentOf(again.call)).toEqual(momentOf(live));
    }),
    { numRuns: 60 },
  );
});

test('the score of a transcript is the score of the call', () => {
  fc.assert(
    fc.property(which, seeds, turns(14), (at, seed, steps) => {
      const live = play(scenarioNumber(at), seed, steps);
      expect(score(callTranscript(live), scenarioRubric(live.scenario))).toEqual(callScore(live));
    }),
    { numRuns: 30 },
  );
});

test('a prefix of a record replays to the same prefix', () => {
  fc.assert(
    fc.property(which, seeds, turns(14), fc.nat({ max: 14 }), (at, seed, steps, most) => {
      const live = play(scenarioNumber(at), seed, steps);
      const length = Math.min(most, live.picks.length);
      const { call, changed } = replay(live.scenario, { ...recordOf(live), picks: live.picks.slice(0, length) });
      expect(changed).toBeNull();
      const entries = callTranscript(call).entries;
      expect(entries).toEqual(callTranscript(live).entries.slice(0, entries.length));
      expect(call.tallies).toEqual(live.tallies.slice(0, length + 1));
    }),
    { numRuns: 30 },
  );
});

test('given values change lines; those that are not declared change nothing', () => {
  const first = (given: Record<string, number>): unknown =>
    callTranscript(startCall(scenarioNumber(2), 5, given)).entries[0];
  expect(first({ met_sue: 1 })).not.toEqual(first({}));
  expect(first({ never_heard_of: 1 })).toEqual(first({}));
});

describe('verify', () => {
  const find = (id: string): Scenario | undefined => scenarios.find((one) => one.id === id);

  /** A finished call of the scenario at `at`. */
  const finished = fc
    .tuple(which, seeds, fc.array(fc.nat({ max: 5 }), { minLength: 40, maxLength: 40 }))
    .map(([at, seed, steps]) => recordOf(play(scenarioNumber(at), seed, steps)));

  test('takes a finished call as it was', () => {
    fc.assert(
      fc.property(finished, (record) => {
        const verdict = verify(find, record);
        if (!verdict.ok) throw new Error(verdict.message);
        expect(verdict.record).toEqual(record);
        expect(verdict.transcript.ending).not.toBeNull();
        expect(verdict.scorecard).toEqual(callScore(replay(find(record.scenario) as Scenario, record).call));
      }),
      { numRuns: 30 },
    );
  });

  /** One way to spoil a record, and the refusal it must meet; `at` is a place in the picks. */
  type Spoil = (record: CallRecord, at: number) => readonly [record: unknown, refusal: object];
  const SPOILS: Readonly<Record<string, Spoil>> = {
    'another scenario': (record) => [{ ...record, scenario: 'nobody-calls' }, { code: 'unknown-scenario' }],
    'another version': (record) => [{ ...record, version: '000000000000' }, { code: 'other-version' }],
    'a reply that is nowhere': (record, at) => [
      { ...record, picks: record.picks.with(at, 'never_written') },
      { code: 'unknown-pick', at },
    ],
    'a reply put in': (record, at) => [
      { ...record, picks: record.picks.toSpliced(at, 0, 'never_written') },
      { code: 'unknown-pick', at },
    ],
    'one pick more': (record) => [
      { ...record, picks: [...record.picks, record.picks[0]] },
      { code: 'picks-after-end', at: record.picks.length },
    ],
    'one pick less': (record) => [{ ...record, picks: record.picks.slice(0, -1) }, { code: 'call-not-finished' }],
    'no pick': (record) => [{ ...record, picks: [] }, { code: 'call-not-finished' }],
    'a score of its own': (record) => [{ ...record, total: 100 }, { code: 'malformed-record' }],
    'a seed below 0': (record) => [{ ...record, seed: -1 }, { code: 'malformed-record' }],
    'a tier given': (record) => [{ ...record, given: { tier: 4 } }, { code: 'malformed-record' }],
    'picks by place': (record) => [{ ...record, picks: record.picks.map((_, at) => at) }, { code: 'malformed-record' }],
  };

  test.each(Object.entries(SPOILS))('refuses %s', (_, spoil) => {
    fc.assert(
      fc.property(finished, fc.nat(), (record, somewhere) => {
        const [spoilt, refusal] = spoil(record, somewhere % record.picks.length);
        expect(verify(find, spoilt)).toMatchObject({ ok: false, ...refusal });
      }),
      { numRuns: 12 },
    );
  });

  test('refuses a reply of the story where it is not on offer', () => {
    fc.assert(
      fc.property(finished, fc.nat(), (record, somewhere) => {
        fc.pre(record.scenario !== 'small');
        const at = somewhere % record.picks.length;
        const elsewhere = record.picks[(at + 1) % record.picks.length] as string;
        fc.pre(!offeredAt(record, at).includes(elsewhere));
        const verdict = verify(find, { ...record, picks: record.picks.with(at, elsewhere) });
        expect(verdict).toMatchObject({ ok: false, code: 'pick-not-on-offer', at });
        expect(!verdict.ok && verdict.message).toContain(elsewhere);
      }),
      { numRuns: 30 },
    );
  });

  function offeredAt(record: CallRecord, at: number): string[] {
    const { call } = replay(find(record.scenario) as Scenario, { ...record, picks: record.picks.slice(0, at) });
    proceedToStop(call);
    const moment = momentOf(call);
    return moment.at === 'choice' ? moment.replies.map(({ id }) => id) : [];
  }

  test('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(verify(find, value)).toMatchObject({ ok: false, code: 'malformed-record' });
      }),
    );
  });

  test('refuses a call whose story fails, and says before which pick', async () => {
    const good = await scenarioOf('Sue: Hi.\n* [On # id: on]\nSue: Bye. # end: lost\n-> END\n');
    const broken: Scenario = { ...good, ink: { ...good.ink, root: [['^Sue: Hi.', '\n', null], null] } };
    expect(openStory(broken.ink).fault).toBeNull();
    const record = { scenario: good.id, version: good.version, seed: 1 };
    expect(verify(() => broken, { ...record, picks: ['on'] })).toMatchObject({ ok: false, code: 'story-fault', at: 0 });
    expect(verify(() => broken, { ...record, picks: [] })).toMatchObject({ ok: false, code: 'story-fault', at: 0 });
  });
});

describe('a record made before an edit', () => {
  const BEFORE = `Sue: Hello.
* [First # id: first # courtesy: 1]
* [Second # id: second]
-
Sue: And then?
* [Third # id: third # courtesy: 1]
* [Fourth # id: fourth]
-
Sue: Bye. # end: resolved
-> END
`;
  const record = { scenario: 'small', version: 'of-before', seed: 1, picks: ['first', 'third'] };

  const EDITS: readonly (readonly [
    what: string,
    from: string,
    to: string,
    changed: object | null,
    courtesy: number,
  ])[] = [
    ['a line above', 'Sue: Hello.', 'It rings.\nSue: Hello.', null, 2],
    ['a reply put in above', '* [First', '* [Zeroth # id: zeroth]\n* [First', null, 2],
    [
      'replies in another order',
      '* [First # id: first # courtesy: 1]\n* [Second # id: second]',
      '* [Second # id: second]\n* [First # id: first # courtesy: 1]',
      null,
      2,
    ],
    ['other words', '[First', '[Firstly, hello', null, 2],
    ['another worth', '# courtesy: 1]\n* [Fourth', '# courtesy: 3]\n* [Fourth', null, 4],
    ['a reply taken away', '* [Third # id: third # courtesy: 1]\n', '', { code: 'unknown-pick', at: 1 }, 1],
    [
      'a decision taken away',
      '* [First # id: first # courtesy: 1]\n* [Second # id: second]\n-\n',
      '',
      { code: 'unknown-pick', at: 0 },
      0,
    ],
    [
      'an earlier end',
      '-\nSue: And then?',
      '-\nSue: Bye. # end: lost\n-> END\n=== never ===\nSue: And then?',
      { code: 'picks-after-end', at: 1 },
      1,
    ],
    [
      'a decision put between',
      'Sue: And then?',
      'Sue: Wait.\n* [Waiting # id: wait]\n-\nSue: And then?',
      { code: 'pick-not-on-offer', at: 1 },
      1,
    ],
  ];

  test.each(EDITS)('%s', async (_, from, to, changed, courtesy) => {
    expect(BEFORE).toContain(from);
    const { call, changed: found } = replay(await scenarioOf(BEFORE.replace(from, to)), record);
    expect(found).toEqual(changed);
    expect(call.picks).toEqual(record.picks.slice(0, found ? found.at : 2));
    expect(call.tallies.at(-1)?.sums.courtesy).toBe(courtesy);
  });

  test('ids that are derived hold where knot and words hold', async () => {
    const story =
      '-> ring\n=== ring ===\nSue: Hello.\n* [Not today, I’m afraid!]\n* [Café at 4.0?]\n-\nSue: Bye. # end: lost\n-> END\n';
    const ids = ['ring.not-today-i-m-afraid', 'ring.cafe-at-4-0'];
    const edited = story.replace('Sue: Hello.', 'It rings.\nSue: Hello.\n* [New]\nSue: Oh. # end: lost\n-> END');
    for (const text of [story, edited]) {
      const { replies } = await scenarioOf(text);
      expect(replies).toEqual(expect.arrayContaining(ids));
    }
    for (const picked of ids) {
      const one = { ...record, picks: [picked] };
      expect(replay(await scenarioOf(edited), one).changed).toBeNull();
    }
  });
});

test('a pick that is not on offer changes nothing', () => {
  const call = startCall(scenarioNumber(0), 1);
  expect(pick(call, 'answer_named')).toBe(false);
  proceedToStop(call);
  const before = JSON.stringify([call.picks, call.tallies, momentOf(call), callTranscript(call)]);
  expect(pick(call, 'goodbye_glad')).toBe(false);
  expect(pick(call, '')).toBe(false);
  expect(JSON.stringify([call.picks, call.tallies, momentOf(call), callTranscript(call)])).toBe(before);
  expect(pick(call, 'answer_named')).toBe(true);
  expect(pick(call, 'answer_named')).toBe(false);
  proceed(call.session);
  expect(call.picks).toEqual(['answer_named']);
});

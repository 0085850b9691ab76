// call-store.test.ts: a call as screen and speaker see it, from the ring to the end, and back.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  answer,
  createCallStore,
  finishLine,
  goOn,
  reload,
  resume,
  rewindTo,
  say,
  storeRecord,
  type CallState,
  type CallStore,
} from '#game/state/call-store.ts';
import { callTranscript } from '#core/replay/call.ts';
import { replay, proceedToStop } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { scenarioOf } from '../../stories/compile.ts';

const STORY = `VAR mood = 0
-> ring
=== ring ===
Sue: (tired) Hello? # face: tired # place: training-room # id: hello
The line hums. # id: hum
* [Good morning. # id: morning # courtesy: 1]
  Sue: Oh, hello. # face: smile # id: oh
* [What? # id: what # courtesy: -1]
  Sue: Charming. # face: contempt # id: charming
-
+ [Go on. # id: go]
- Sue: Bye. # id: bye # end: resolved # next: She rang Tom.
-> END
`;

let scenario: Scenario;

beforeAll(async () => {
  scenario = await scenarioOf(STORY);
});

/** What stands on the stage, in a few words. */
function seen(store: CallStore): string {
  const { phase, line, typed, replies } = store.getState();
  if (phase === 'line') return `line ${line?.id ?? ''}${typed ? ' whole' : ''}`;
  if (phase === 'choosing') return `choosing ${replies.map(({ id }) => id).join(' ')}`;
  return phase;
}

/** Goes on until there is something to say, or nothing more. */
function toDecision(store: CallStore): void {
  for (let times = 0; times < 50 && !['choosing', 'over', 'broken'].includes(store.getState().phase); times += 1)
    goOn(store);
}

function playTo(store: CallStore, picks: readonly string[]): CallStore {
  for (const id of picks) {
    toDecision(store);
    say(store, id);
  }
  return store;
}

test('from the ring to the end, one key at a time', () => {
  const store = createCallStore(scenario, 1);
  const all = [seen(store)];
  for (const id of [null, null, null, null, 'morning', null, 'go', null, null, null, null]) {
    if (id) say(store, id);
    else goOn(store);
    all.push(seen(store));
  }
  expect(all).toEqual([
    'ringing',
    'line hello',
    'line hello whole',
    'line hum',
    'choosing morning what',
    'line oh',
    'choosing go',
    'line bye',
    'line bye whole',
    'over',
    'over',
    'over',
  ]);
  expect(store.getState()).toMatchObject({
    ending: { kind: 'resolved', next: 'She rang Tom.' },
    picks: 2,
    lineNumber: 4,
    said: 'Go on.',
  });
});

test('while it rings the first face and place are there, and no word yet', () => {
  expect(createCallStore(scenario, 1).getState()).toMatchObject({
    phase: 'ringing',
    face: 'tired',
    place: 'training-room',
    mood: 3,
    line: null,
    entries: [],
    replies: [],
  });
});

test('faces and places hold until another comes; moods follow the replies', () => {
  const store = createCallStore(scenario, 1);
  const look = (): unknown => [store.getState().face, store.getState().place, store.getState().mood];
  answer(store);
  goOn(store);
  goOn(store);
  expect(look()).toEqual(['tired', 'training-room', 3]);
  toDecision(store);
  say(store, 'what');
  expect(look()).toEqual(['contempt', 'training-room', 2]);
});

test('the entries are the transcript as far as it was heard', () => {
  const store = playTo(createCallStore(scenario, 1), ['morning', 'go']);
  while (store.getState().phase !== 'over') goOn(store);
  expect(store.getState().entries).toEqual(callTranscript(store.engine.call).entries);
});

describe('what is passed over', () => {
  /** What must change nothing where the call stands. */
  const DEAF: readonly (readonly [
    where: string,
    reach: (store: CallStore) => void,
    act: (store: CallStore) => void,
  ])[] = [
    ['saying something while it rings', () => undefined, (store) => say(store, 'morning')],
    ['completing a line while it rings', () => undefined, finishLine],
    ['saying something while a line is said', answer, (store) => say(store, 'morning')],
    ['answering twice', answer, answer],
    [
      'completing a line twice',
      (store) => {
        answer(store);
        finishLine(store);
      },
      finishLine,
    ],
    ['a reply that is not there', toDecision, (store) => say(store, 'never_written')],
    ['going on at a decision', toDecision, goOn],
    ['completing a line at a decision', toDecision, finishLine],
    ['answering at a decision', toDecision, answer],
    [
      'anything after the end',
      (store) => {
        playTo(store, ['morning', 'go']);
        toDecision(store);
      },
      (store) => {
        goOn(store);
        finishLine(store);
        say(store, 'go');
        answer(store);
      },
    ],
  ];

  test.each(DEAF)('%s', (_, reach, act) => {
    const store = createCallStore(scenario, 1);
    reach(store);
    const before = store.getState();
    act(store);
    expect(store.getState()).toEqual(before);
  });

  test('a double click is one pick', () => {
    const store = createCallStore(scenario, 1);
    toDecision(store);
    say(store, 'morning');
    say(store, 'morning');
    expect(storeRecord(store).picks).toEqual(['morning']);
  });
});

test('the record is of the scenario, its version, the seed, and what was given of what the story declares', async () => {
  const knowing = await scenarioOf(`VAR met_sue = 0\n${STORY}`);
  const store = playTo(createCallStore(knowing, 7, { met_sue: 1, met_john: 1 }), ['what']);
  expect(storeRecord(store)).toEqual({
    scenario: 'small',
    version: knowing.version,
    seed: 7,
    given: { met_sue: 1 },
    picks: ['what'],
  });
  expect('given' in storeRecord(createCallStore(scenario, 7, { met_sue: 1 }))).toBe(false);
  expect('given' in storeRecord(createCallStore(scenario, 7))).toBe(false);
});

describe('resume', () => {
  const record = (
    picks: readonly string[],
  ): { scenario: string; version: string; seed: number; picks: readonly string[] } => ({
    scenario: 'small',
    version: scenario.version,
    seed: 1,
    picks,
  });

  test('without picks it rings', () => {
    const store = createCallStore(scenario, 1);
    expect(resume(store, record([]))).toBeNull();
    expect(seen(store)).toBe('ringing');
  });

  test('with picks it stands at the next decision, the last line whole, in one change', () => {
    const store = createCallStore(scenario, 1);
    const states: CallState[] = [];
    store.subscribe((state) => states.push(state));
    expect(resume(store, record(['morning']))).toBeNull();
    expect(seen(store)).toBe('choosing go');
    expect(states).toHaveLength(1);
    expect(store.getState()).toMatchObject({ face: 'smile', picks: 1, typed: true, mood: 4, said: 'Good morning.' });
    expect(store.getState().entries.map((entry) => entry.kind)).toEqual(['line', 'line', 'pick', 'line']);
  });

  test('with every pick it is over', () => {
    const store = createCallStore(scenario, 1);
    resume(store, record(['morning', 'go']));
    expect(store.getState()).toMatchObject({ phase: 'over', ending: { kind: 'resolved' } });
  });

  test('is where the live play was', () => {
    const live = playTo(createCallStore(scenario, 1), ['what']);
    toDecision(live);
    const store = createCallStore(scenario, 1);
    resume(store, storeRecord(live));
    expect(store.getState()).toEqual(live.getState());
  });

  test('in a story that changed it stands at the last point that holds, and says at which pick', async () => {
    const edited = await scenarioOf(STORY.replace('[Go on. # id: go]', '[Go on. # id: go_on]'));
    const store = createCallStore(edited, 1);
    expect(resume(store, record(['morning', 'go']))).toEqual({ code: 'unknown-pick', at: 1 });
    expect(seen(store)).toBe('choosing go_on');
    say(store, 'go_on');
    toDecision(store);
    expect(store.getState().phase).toBe('over');
    expect(storeRecord(store)).toMatchObject({ version: edited.version, picks: ['morning', 'go_on'] });
  });
});

describe('rewindTo', () => {
  test.each([0, 1])('the decision of pick %i, as it was', (number) => {
    const picks = ['what', 'go'];
    const then = playTo(createCallStore(scenario, 1), picks.slice(0, number));
    toDecision(then);
    const store = playTo(createCallStore(scenario, 1), picks);
    toDecision(store);
    rewindTo(store, number);
    expect(store.getState()).toEqual(then.getState());
    expect(storeRecord(store).picks).toEqual(picks.slice(0, number));
  });

  test('and on from there, otherwise', () => {
    const store = playTo(createCallStore(scenario, 1), ['what', 'go']);
    rewindTo(store, 0);
    playTo(store, ['morning', 'go']);
    toDecision(store);
    const { call } = replay(scenario, storeRecord(store));
    proceedToStop(call);
    expect(store.getState()).toMatchObject({ phase: 'over', mood: 4 });
    expect(store.engine.call.tallies).toEqual(call.tallies);
  });
});

describe('reload, while the story is written', () => {
  test('the call stays at the line where it stood', async () => {
    const store = createCallStore(scenario, 1);
    answer(store);
    goOn(store);
    goOn(store);
    expect(seen(store)).toBe('line hum');
    const edited = await scenarioOf(STORY.replace('The line hums.', 'The line crackles.'));
    expect(reload(store, edited)).toBeNull();
    expect(store.getState().line?.text).toBe('The line crackles.');
    playTo(store, ['morning', 'go']);
    expect(storeRecord(store)).toMatchObject({ version: edited.version, picks: ['morning', 'go'] });
  });

  test('a call that rings goes on ringing', async () => {
    const store = createCallStore(scenario, 1);
    expect(reload(store, await scenarioOf(STORY.replace('Hello?', 'Yes?')))).toBeNull();
    expect(seen(store)).toBe('ringing');
  });

  test('where the pick is gone it says so, and stands before it', async () => {
    const store = playTo(createCallStore(scenario, 1), ['morning']);
    const edited = await scenarioOf(STORY.replace('[Good morning. # id: morning', '[Good day. # id: day'));
    expect(reload(store, edited)).toEqual({ code: 'unknown-pick', at: 0 });
    expect(seen(store)).toBe('choosing day what');
  });
});

test('a story that fails breaks the call, and says why', async () => {
  const broken: Scenario = { ...scenario, ink: { ...scenario.ink, root: [['^Sue: Hi.', '\n', null], null] } };
  const store = createCallStore(broken, 1);
  for (let times = 0; times < 4; times += 1) goOn(store);
  expect(store.getState()).toMatchObject({ phase: 'broken', replies: [] });
  expect(store.getState().fault).toContain('ran out of content');
});

test('a story that cannot be opened throws', () => {
  expect(() => createCallStore({ ...scenario, ink: {} }, 1)).toThrow('valid .ink.json');
});

test('who is seen: the name on the display, then whoever last spoke with a face', async () => {
  const told = await scenarioOf(
    'Somebody breathes.\nTom: (from the next desk) Who is it?\nBernard: Hale, payroll. # face: calm\nSue: Bye. # end: lost\n-> END\n',
  );
  const store = createCallStore(told, 1);
  const seen = [store.getState().person];
  while (store.getState().phase !== 'over') {
    goOn(store);
    if (store.getState().phase === 'line' && !store.getState().typed) seen.push(store.getState().person);
  }
  expect(seen).toEqual(['Sue', 'Sue', 'Sue', 'Bernard', 'Bernard']);
});

// store.test.ts: the same suite of the store's verbs on SQLite and on PostgreSQL.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Place } from '#server/stores/open-store.ts';
import type { Store } from '#server/stores/store.ts';
import type { CallRow, NewRecord, PlayerRow, WorkshopRow } from '#server/stores/tables.ts';
import { makeFolder } from '../a-workshop.ts';
import { isMissing, makeDatabase } from '../neighbours.ts';

interface Ground {
  readonly place: Place;
  readonly remove: () => Promise<void>;
}

async function sqlite(): Promise<Ground> {
  const { folder, remove } = await makeFolder();
  return { place: { kind: 'sqlite', folder }, remove };
}

async function postgres(): Promise<Ground> {
  const { url, remove } = await makeDatabase();
  return { place: { kind: 'postgres', url, onLost: () => undefined }, remove };
}

describe('SQLite', () => {
  suite(sqlite);
});
describe.skipIf(isMissing('PostgreSQL'))('PostgreSQL', () => {
  suite(postgres);
});

let count = 0;
const fresh = (what: string): string => `${what}-${(count += 1)}`;

function aWorkshop(change: Partial<WorkshopRow> = {}): WorkshopRow {
  return {
    id: fresh('workshop'),
    code: fresh('code'),
    title: 'Monday’s “Größe” 🚲',
    language: 'en',
    state: 'open',
    round: 0,
    rewind: 0,
    board: 'live',
    best: null,
    across: 0,
    split_scenario: null,
    split_decision: null,
    facilitator_hash: 'hash',
    revision: 1,
    created_at: 1_800_000_000_000,
    closed_at: null,
    ...change,
  };
}

function aPlayer(workshop: string, change: Partial<PlayerRow> = {}): PlayerRow {
  const id = fresh('player');
  return { id, workshop, team: 0, nickname: id, skeleton: id, token_hash: 'hash', joined_at: count, ...change };
}

function aCall({ id: player, workshop }: PlayerRow, change: Partial<CallRow> = {}): Omit<CallRow, 'attempt'> {
  const about = { workshop, round: 0, scenario: 'sue', version: '0'.repeat(12), seed: 2_147_483_647 };
  return { id: fresh('call'), player, ...about, began_at: 1_800_000_000_000, ...change };
}

function aRecord(
  { id, player, workshop, round }: Omit<CallRow, 'attempt'>,
  change: Partial<NewRecord> = {},
): NewRecord {
  const what = { picks: '["good"]', total: 70, tier: 2, card: '{}', finished_at: 1_800_000_000_001 };
  return { call: id, player, workshop, round, ...what, ...change };
}

function suite(ground: () => Promise<Ground>): void {
  let own: Ground;
  let store: Store;
  beforeAll(async () => {
    own = await ground();
    store = await openStore(own.place);
  });
  afterAll(async () => {
    await store.close();
    await own.remove();
  });

  const made = async (change: Partial<WorkshopRow> = {}): Promise<WorkshopRow> => {
    const row = aWorkshop(change);
    const rounds = [{ scenario: 'sue', version: '0'.repeat(12) }];
    const scenarios = [{ id: 'sue', version: '0'.repeat(12), compiled: '{"kept": true}' }];
    expect(await store.makeWorkshop({ row, rounds, teams: ['Reds', 'Blues'], scenarios })).toBe(true);
    return row;
  };
  const joined = async (workshop: string): Promise<PlayerRow> => {
    const player = aPlayer(workshop);
    expect(await store.addPlayer(player)).toBe('added');
    return player;
  };
  const begun = async (player: PlayerRow, change: Partial<CallRow> = {}): Promise<CallRow> => {
    const result = await store.beginCall(aCall(player, change));
    if (result.kind !== 'begun') throw new Error('the player is there');
    return result.call;
  };

  test('a workshop comes back as it was made', async () => {
    const row = await made();
    expect(await store.findWorkshop(row.code)).toBe(row.id);
    expect(await store.loadWorkshop(row.id)).toEqual({
      row,
      rounds: [{ scenario: 'sue', version: '0'.repeat(12) }],
      teams: ['Reds', 'Blues'],
      players: [],
      results: [],
    });
    expect(await store.findScenario('sue', '0'.repeat(12))).toBe('{"kept": true}');
  });

  test('refused: a code that is taken', async () => {
    const { code } = await made();
    expect(await store.makeWorkshop({ row: aWorkshop({ code }), rounds: [], teams: [], scenarios: [] })).toBe(false);
  });

  test('a change goes through under the revision it was made on, and no other', async () => {
    const { id } = await made();
    expect(await store.changeWorkshop(id, { round: 1 }, 1)).toBe(true);
    expect(await store.changeWorkshop(id, { round: 2 }, 1)).toBe(false);
    expect(await store.changeWorkshop(id, { state: 'paused' }, null)).toBe(true);
    expect((await store.loadWorkshop(id))?.row).toMatchObject({ round: 1, state: 'paused', revision: 3 });
    expect(await store.changeWorkshop('nowhere', { round: 1 }, null)).toBe(false);
  });

  test('of players who look alike one is added, of a hundred others all', async () => {
    const { id } = await made();
    const twins = [aPlayer(id, { skeleton: 'ada' }), aPlayer(id, { skeleton: 'ada' })];
    const added = await Promise.all([...twins, ...Array.from({ length: 100 }, () => aPlayer(id))].map(store.addPlayer));
    expect(added.filter((each) => each === 'taken')).toHaveLength(1);
    expect((await store.loadWorkshop(id))?.players).toHaveLength(101);
    expect(await store.addPlayer(aPlayer('nowhere'))).toBe('gone');
  });

  test('a player is changed, and never into another', async () => {
    const { id } = await made();
    const [ada, bela] = [await joined(id), await joined(id)];
    expect(await store.changePlayer(ada.id, { team: 1, nickname: 'Ada', skeleton: 'ada' })).toBe('changed');
    expect(await store.findPlayer(ada.id)).toEqual({ ...ada, team: 1, nickname: 'Ada', skeleton: 'ada' });
    expect(await store.changePlayer(bela.id, { skeleton: 'ada' })).toBe('taken');
    expect(await store.changePlayer('nobody', { team: 0 })).toBe('gone');
  });

  test('one call at a time for each player and round', async () => {
    const ada = await joined((await made()).id);
    const first = await begun(ada);
    const again = await Promise.all([begun(ada), begun(ada)]);
    expect(again).toEqual([first, first]);
    expect((await begun(ada, { round: 1 })).id).not.toBe(first.id);
    await store.handIn(aRecord(first));
    const second = await begun(ada);
    expect([second.attempt, second.id === first.id]).toEqual([1, false]);
    expect(await store.findCall(second.id)).toEqual(second);
    expect(await store.beginCall(aCall(aPlayer('nowhere')))).toEqual({ kind: 'gone' });
  });

  test('a record is stored once, however often it comes', async () => {
    const ada = await joined((await made()).id);
    const call = await begun(ada);
    const results = await Promise.all(Array.from({ length: 5 }, () => store.handIn(aRecord(call))));
    expect(results.map(({ kind }) => kind).sort()).toEqual(['known', 'known', 'known', 'known', 'stored']);
    expect(await store.handIn(aRecord(call, { picks: '["other"]', total: 100 }))).toEqual({ kind: 'known' });
    expect(await store.findRecord(call.id)).toMatchObject({ picks: '["good"]', total: 70 });
    expect((await store.loadWorkshop(ada.workshop))?.results).toMatchObject([{ total: 70, calls: 1 }]);
  });

  test('the best of a round counts, and of equals the first', async () => {
    const ada = await joined((await made()).id);
    const seqs: number[] = [];
    for (const total of [50, 80, 80, 60]) {
      const stored = await store.handIn(aRecord(await begun(ada), { total, tier: total === 80 ? 4 : 2 }));
      if (stored.kind === 'stored') seqs.push(stored.result.seq);
    }
    const results = (await store.loadWorkshop(ada.workshop))?.results;
    expect(results).toEqual([
      { player: ada.id, workshop: ada.workshop, round: 0, total: 80, tier: 4, seq: seqs[1], calls: 4 },
    ]);
  });

  test('one bad record does not refuse those that came with it', async () => {
    const { id } = await made();
    const players = await Promise.all(Array.from({ length: 10 }, () => joined(id)));
    const calls = await Promise.all(players.map((player) => begun(player)));
    await store.removePlayer(players[3]?.id ?? '');
    const results = await Promise.all(calls.map((call) => store.handIn(aRecord(call))));
    expect(results.map(({ kind }) => kind)).toEqual(calls.map((_call, at) => (at === 3 ? 'gone' : 'stored')));
  });

  test('what arrives in one turn is committed together', async () => {
    const { id } = await made();
    const players = await Promise.all(Array.from({ length: 60 }, () => joined(id)));
    const calls = await Promise.all(players.map((player) => begun(player)));
    const before = store.groups();
    const committed = store.commits();
    await Promise.all(calls.map((call) => store.handIn(aRecord(call))));
    expect(store.groups() - before).toBeLessThanOrEqual(2);
    expect(store.commits() - committed).toBe(store.groups() - before);
  });

  test('a player’s calls, and those that are open', async () => {
    const ada = await joined((await made()).id);
    const first = await begun(ada);
    await store.handIn(aRecord(first));
    const second = await begun(ada);
    expect(await store.callsOf(ada.id)).toEqual([
      { ...first, total: 70, tier: 2, card: '{}' },
      { ...second, total: null, tier: null, card: null },
    ]);
    expect(await store.openCalls(ada.workshop, 0)).toEqual([{ player: ada.id, began_at: second.began_at }]);
    expect(await store.playedCalls(ada.workshop)).toMatchObject([{ player: ada.id, total: 70, seed: 2_147_483_647 }]);
    expect(await store.playedCalls(ada.workshop, 1)).toEqual([]);
  });

  test('more calls than are read at once: each of them once, in the order they came, and the first of each player', async () => {
    const { id } = await made();
    const players = await Promise.all(Array.from({ length: 1_100 }, () => joined(id)));
    for (const finished_at of [1_800_000_000_009, 1_800_000_000_001]) {
      const calls = await Promise.all(players.map((player) => begun(player)));
      await Promise.all(calls.map((call) => store.handIn(aRecord(call, { finished_at }))));
    }
    const all = await store.playedCalls(id);
    expect([all.length, new Set(all.map(({ seq }) => seq)).size]).toEqual([2_200, 2_200]);
    expect(all.map(({ seq }) => seq)).toEqual(all.map(({ seq }) => seq).sort((a, b) => a - b));
    const first = await store.firstCalls(id, 0);
    // The clock was set back between the first calls and the second; what came first is first all the same.
    expect(first.map(({ finished_at }) => finished_at)).toEqual(Array(1_100).fill(1_800_000_000_009));
    expect(await store.firstCalls(id, 1)).toEqual([]);
  });

  test('removed: a workshop with all that was in it', async () => {
    const ada = await joined((await made()).id);
    const call = await begun(ada);
    await store.handIn(aRecord(call));
    await store.removeWorkshop(ada.workshop);
    expect(await store.loadWorkshop(ada.workshop)).toBeNull();
    expect([await store.findPlayer(ada.id), await store.findCall(call.id), await store.findRecord(call.id)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(await store.handIn(aRecord(call))).toEqual({ kind: 'gone' });
  });

  test('removed after its days: a workshop without a call since; kept: one with', async () => {
    const old = await made({ created_at: 1000 });
    const played = await made({ created_at: 1000 });
    const ada = await joined(played.id);
    await store.handIn(aRecord(await begun(ada), { finished_at: 5000 }));
    expect(await store.removeOlder(4000)).toEqual([old.id]);
    expect(await store.removeOlder(6000)).toEqual([played.id]);
    expect(await store.findPlayer(ada.id)).toBeNull();
  });

  test('across workshops: only of those that opted in and show their board', async () => {
    const shown = await made({ across: 1, best: 2 });
    for (const workshop of [shown, await made(), await made({ across: 1, board: 'hidden' })]) {
      const ada = await joined(workshop.id);
      await store.handIn(aRecord(await begun(ada)));
    }
    const { results, teams } = await store.acrossResults('sue');
    expect(results).toMatchObject([{ workshop: shown.id, total: 70, team: 0, best: 2, version: '0'.repeat(12) }]);
    expect([...teams].sort((a, b) => a.team - b.team)).toEqual([
      { workshop: shown.id, team: 0, name: 'Reds', players: 1 },
      { workshop: shown.id, team: 1, name: 'Blues', players: 0 },
    ]);
  });

  test('opened again, and by several at once: nothing is lost', async () => {
    const { id, title } = await made();
    const others = await Promise.all(Array.from({ length: 3 }, () => openStore(own.place)));
    for (const other of others) {
      expect((await other.loadWorkshop(id))?.row.title).toBe(title);
      await other.close();
    }
  });
}

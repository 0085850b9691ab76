// afterwards.test.ts: what a facilitator takes along: choices in aggregate, scores by name, files that are safe to open.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Insights } from '#protocol/insights.ts';
import { csvCell } from '#server/exporting.ts';
import { BEST, join, joinAll, makeWorkshop, play, startServer, type Made, type Server } from '../a-workshop.ts';
import { makeSmallGame, type SmallGame } from '../small-stories.ts';

let game: SmallGame;
let server: Server;
beforeAll(async () => {
  game = await makeSmallGame();
  server = await startServer(game.root);
});
afterAll(async () => {
  await server.close();
  await game.remove();
});

async function insightsOf(made: Made): Promise<Insights> {
  const answer = await server.ask('GET', `${made.path}/insights`, made.facilitatorToken);
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

test('how the room split, what it missed most, and how its calls went, without a name', async () => {
  const made = await makeWorkshop(server);
  const players = await joinAll(server, made, 5);
  for (const [at, player] of players.entries())
    await play(server, made, player, at < 3 ? ['bad', 'better'] : at === 3 ? ['good', 'worse'] : BEST);
  const insights = await insightsOf(made);
  expect(insights.tooFew).toEqual([]);
  expect(insights.decisions.map(({ heard, players: all, missed }) => [heard, all, missed])).toEqual([
    ['Hello?', 5, 3],
    ['It is down.', 5, 1],
  ]);
  expect(insights.decisions[0]?.replies).toEqual([
    { id: 'good', text: 'Networks, good morning.', count: 2, loses: false, error: null, note: null },
    { id: 'bad', text: 'What?', count: 3, loses: true, error: 'curt', note: 'A greeting costs a second.' },
  ]);
  expect(insights.mostMissed[0]?.questions).toEqual([
    { code: 'what-made-it-tempting', params: { reply: 'What?' } },
    { code: 'what-did-they-hear', params: { reply: 'What?', heard: 'Hello?' } },
    { code: 'what-would-you-say', params: { heard: 'Hello?' } },
  ]);
  expect(insights.transcripts.map(({ count }) => count)).toEqual([3, 1, 1]);
  expect(insights.transcripts[0]?.said.map(({ text }) => text)).toEqual([
    'Hello?',
    'What?',
    'It is down.',
    'It restarts at nine, because of the update.',
    'Bye.',
  ]);
  for (const { nickname } of players) expect(JSON.stringify(insights)).not.toContain(nickname);
});

test('refused: any choice while fewer than five have played', async () => {
  const made = await makeWorkshop(server);
  for (const player of await joinAll(server, made, 4)) await play(server, made, player);
  expect(await insightsOf(made)).toEqual({ tooFew: [0], decisions: [], mostMissed: [], transcripts: [] });
});

describe('export', () => {
  test('scores by nickname as CSV that no spreadsheet takes for a formula', async () => {
    const made = await makeWorkshop(server, { teams: ['=HYPERLINK("x")', 'Blues'] });
    await play(server, made, await join(server, made, '@SUM(A1), "x"'));
    const answer = await server.ask('GET', `${made.path}/export.csv`, made.facilitatorToken);
    const [head = '', line = ''] = answer.body.split('\r\n');
    expect(head).toBe('\uFEFFteam,nickname,round,scenario,version,began,finished,seconds,total,tier,stars,passed');
    expect(line).toContain(`"'=HYPERLINK(""x"")","'@SUM(A1), ""x""",1,sue,${game.sue.version},`);
    expect(line).toMatch(/,100,2,2,no$/);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="workshop-${made.code}.csv"`);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a,b', '"a,b"'],
    ['plain', 'plain'],
    [-5, '-5'],
  ])('cell %j', (value, cell) => expect(csvCell(value)).toBe(cell));

  test('everything as JSON; records without names, and only where five have played', async () => {
    const made = await makeWorkshop(server);
    const players = await joinAll(server, made, 5);
    for (const player of players.slice(0, 4)) await play(server, made, player);
    const ask = async () =>
      (await server.ask('GET', `${made.path}/export.json`, made.facilitatorToken)).json<{
        calls: unknown[];
        records: unknown[];
        players: unknown[];
      }>();
    const few = await ask();
    expect([few.calls.length, few.records.length, few.players.length]).toEqual([4, 0, 5]);
    const last = players[4];
    if (last) await play(server, made, last);
    const enough = await ask();
    expect(enough.records).toHaveLength(5);
    expect(JSON.stringify(enough.records)).not.toMatch(/Ada|nickname|player/);
    expect(JSON.stringify(enough)).not.toMatch(/token|hash/i);
  });
});

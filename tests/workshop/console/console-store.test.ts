// console-store.test.ts: leading a workshop over a server that is made up: two at once, refusals, a network that goes.
import { expect, test } from 'vitest';
import type { WorkshopView } from '#protocol/workshop.ts';
import { createConsole } from '#workshop/console/console-store.ts';
import type { Api, Asked, Question, RefusalCode } from '#protocol/ask.ts';
import type { Wire } from '#workshop/wire/follow-board.ts';

const QUIET: Wire = {
  open: () => new Promise(() => undefined),
  ask: async () => ({ kind: 'same' }),
  wait: () => new Promise(() => undefined),
};

/** One workshop, its revision, and what was asked of it. */
function server() {
  const asked: { path: string; question: Question }[] = [];
  const world = { revision: 1, round: 0, refusal: null as RefusalCode | null };
  const told = (): Asked<unknown> => ({
    ok: true,
    value: { round: world.round, title: 'Monday', split: null } as WorkshopView,
    etag: `"${world.revision}"`,
    same: false,
  });
  const answer = (path: string, { method = 'GET', ifMatch, body }: Question): Asked<unknown> => {
    if (world.refusal) return { ok: false, code: world.refusal, detail: '' };
    if (path.endsWith('/players')) return { ok: true, value: { players: [] }, etag: null, same: false };
    if (method !== 'PATCH') return told();
    if (ifMatch && ifMatch !== `"${world.revision}"`) return { ok: false, code: 'workshop-changed', detail: '' };
    world.revision += 1;
    world.round = (body as { round?: number }).round ?? world.round;
    return told();
  };
  const api = {
    ask: async (path: string, question: Question = {}) => {
      asked.push({ path, question });
      return answer(path, question);
    },
  } as unknown as Api;
  return { api, world, asked };
}

const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5));

async function leading(api: Api) {
  const lead = createConsole(api, QUIET, '6V9MTQ', 'token');
  const stop = lead.follow();
  await settled();
  return { ...lead, stop };
}

test('two press next at once: one round further, and the loser is told calmly and sees it', async () => {
  const { api, world } = server();
  const one = await leading(api);
  const other = await leading(api);
  const done = await Promise.all([one.change({ round: 1 }, 'as-shown'), other.change({ round: 1 }, 'as-shown')]);
  expect(done).toEqual([true, false]);
  expect(world.round).toBe(1);
  expect(one.state.current().told).toBeNull();
  expect(other.state.current()).toMatchObject({
    view: { round: 1 },
    told: { kind: 'refused', code: 'workshop-changed' },
    barred: null,
  });
  one.stop();
  other.stop();
});

test('afterwards the loser’s next press counts', async () => {
  const { api, world } = server();
  const one = await leading(api);
  world.revision = 9;
  expect(await one.change({ round: 1 }, 'as-shown')).toBe(false);
  expect(await one.change({ round: 1 }, 'as-shown')).toBe(true);
  one.stop();
});

test('a rule is set whatever else has changed', async () => {
  const { api, world, asked } = server();
  const one = await leading(api);
  world.revision = 9;
  expect(await one.change({ rewind: true })).toBe(true);
  expect(asked.find(({ question }) => question.method === 'PATCH')?.question.ifMatch).toBeNull();
  one.stop();
});

test('no answer bars nobody: it is told, and the workshop stays on the page', async () => {
  const { api, world } = server();
  const one = await leading(api);
  world.refusal = 'no-answer';
  expect(await one.change({ state: 'open' }, 'as-shown')).toBe(false);
  expect(one.state.current()).toMatchObject({ barred: null, view: { title: 'Monday' }, busy: false });
  one.stop();
});

test.each(['token-refused', 'unknown-workshop'] as const)('%s bars', async (code) => {
  const { api, world } = server();
  world.refusal = code;
  const one = await leading(api);
  expect(one.state.current().barred).toBe(code);
  one.stop();
});

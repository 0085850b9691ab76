// withstand-network.journey.ts: a file missing or torn, a dropped network: told plainly, and mended by trying again.
import type { Page } from '@playwright/test';
import { fetchedAhead, button, guess, heading, hurry, open, openCall, play } from './call.ts';
import { expect, putOnShelf, test } from './game.ts';
import { handOf } from './hands.ts';
import { A_GUESS, saveOf } from './shelf.ts';
import { recordOfPicks, SCENARIOS } from './stories.ts';
import { words } from './words.ts';

const [SUE, FRIDAY] = SCENARIOS;
const CALL_FILE = `**/stories/${SUE}.call.json`;
const INDEX_FILE = '**/stories/index.json';
const NOT_THERE = /404|ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to fetch/;

const WAYS = {
  missing: (page: Page, file: string) => page.route(file, (route) => route.fulfill({ status: 404, body: 'Not found' })),
  damaged: (page: Page, file: string) =>
    page.route(file, async (route) => {
      const whole = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) });
    }),
  unreachable: (page: Page, file: string) => page.route(file, (route) => route.abort()),
} as const;
const FAULTS = ['missing', 'damaged', 'unreachable'] as const;

for (const fault of FAULTS) {
  test(`a scenario ${fault}: told, and there when it is there again`, async ({ page, stories, watch }) => {
    watch.expects(NOT_THERE);
    const story = stories[SUE];
    await putOnShelf(page, saveOf(story, story.paths[4].slice(0, 1)));
    await WAYS[fault](page, CALL_FILE);
    await openCall(page, SUE);
    await expect(heading(page)).toHaveText(words(`fault.${fault}.title`));
    await expect(heading(page)).toBeFocused();
    await expect(page.getByText(words(`fault.${fault}.text`))).toBeVisible();
    await page.unroute(CALL_FILE);
    await button(page, 'fault.again').click();
    expect((await hurry(page, handOf('keyboard', page))).phase).toBe('choosing');
  });

  test(`the list of calls ${fault}: told, and there when it is there again`, async ({ page, stories, watch }) => {
    watch.expects(NOT_THERE);
    await WAYS[fault](page, INDEX_FILE);
    await open(page, { at: 'calls' });
    await expect(heading(page)).toHaveText(words(`fault.${fault}.title`));
    await page.unroute(INDEX_FILE);
    await button(page, 'fault.again').click();
    await expect(page.getByRole('heading', { name: stories[SUE].scenario.header.title })).toBeVisible();
  });
}

test('a call that does not exist', async ({ page, watch }) => {
  watch.expects(NOT_THERE);
  await page.goto('/#/call/no-such-call');
  await expect(heading(page)).toHaveText(words('fault.unknown-scenario.title'));
});

test('the network drops in mid-call: the call goes on to its end, and says what could not be fetched', async ({
  page,
  context,
  stories,
  watch,
}) => {
  watch.expects(NOT_THERE);
  const story = stories[FRIDAY];
  const hand = handOf('pointer', page);
  const picks = story.paths[1];
  await putOnShelf(page, saveOf(story, picks.slice(0, 1)));
  // What a call leads to is fetched once something has been picked.
  const ahead = fetchedAhead(page);
  await openCall(page, FRIDAY);
  await hurry(page, hand);
  await ahead;
  await context.setOffline(true);
  await play(page, hand, story, recordOfPicks(story, picks), 1);
  await guess(page, hand, A_GUESS);
  await expect(heading(page)).toHaveText(words('debrief.headline.1', { name: story.caller }));
  await expect(page.getByText(words('lines.notesLost'))).toBeVisible();
});

test('the debrief blocked: told, and the guess is not lost', async ({ page, stories, watch }) => {
  watch.expects(NOT_THERE);
  const story = stories[FRIDAY];
  const hand = handOf('pointer', page);
  const picks = story.paths[1];
  await putOnShelf(page, saveOf(story, picks.slice(0, -1)));
  await page.route('**/assets/debrief-*.js', (route) => route.abort());
  await openCall(page, FRIDAY);
  await play(page, hand, story, recordOfPicks(story, picks), picks.length - 1);
  await guess(page, hand, A_GUESS);
  await expect(heading(page)).toHaveText(words('lost.title'));
  await page.unroute('**/assets/debrief-*.js');
  await button(page, 'lost.again').click();
  await expect(heading(page)).toHaveText(words('debrief.headline.1', { name: story.caller }));
});

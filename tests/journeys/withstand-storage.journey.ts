// withstand-storage.journey.ts: storage forbidden, full or spoilt: the call goes on, it is told, and nothing kept is lost.
import { answer, button, guess, heading, hurry, link, look, open, openCall, play, replies, sayReply } from './call.ts';
import { expect, keptOnShelf, keptRecord, onShelf, putOnShelf, test, textsOnShelf } from './game.ts';
import { handOf } from './hands.ts';
import { withFullStorage, withoutStorage } from './obstacles.ts';
import { A_GUESS, QUICK, saveOf } from './shelf.ts';
import { picksOf, recordOfPicks, SCENARIOS } from './stories.ts';
import { words } from './words.ts';

const [SUE, FRIDAY] = SCENARIOS;

test('forbidden: the call is told not to be kept, and is played to its debrief', async ({ page, stories }) => {
  await withoutStorage(page);
  const story = stories[FRIDAY];
  const hand = handOf('pointer', page);
  const record = recordOfPicks(story, story.paths[1]);
  await openCall(page, FRIDAY);
  await expect(page.getByText(words('notice.storage.forbidden'))).toHaveCount(1);
  await button(page, 'notice.ok').click();
  await button(page, 'bar.settings').click();
  await page.getByRole('radio', { name: words('settings.speed.instant') }).check();
  await page.keyboard.press('Escape');
  await button(page, 'call.answer').click();
  await hurry(page, hand);
  const [first] = picksOf(story, record);
  await sayReply(page, hand, first?.offered.findIndex(({ id }) => id === first.reply.id) ?? -1);
  // Until the page is closed, the call is there again.
  await link(page, 'bar.leave').click();
  await page.getByRole('link', { name: words('calls.goOn') }).click();
  await play(page, hand, story, record, 1);
  await guess(page, hand, A_GUESS);
  await expect(heading(page)).toHaveText(words('debrief.headline.1', { name: story.caller }));
  await button(page, 'board.enter').click();
  await expect(page.getByText(words('board.place', { place: 1 }))).toBeVisible();
});

test('full: the call goes on, it is told, and what was kept before stays', async ({ page, stories }) => {
  const story = stories[SUE];
  const hand = handOf('pointer', page);
  const save = saveOf(story, story.paths[4].slice(0, 2));
  await putOnShelf(page, save);
  await withFullStorage(page);
  await openCall(page, SUE);
  await hurry(page, hand);
  await sayReply(page, hand, 0);
  const there = await hurry(page, hand);
  await expect(page.getByText(words('notice.storage.full'))).toHaveCount(1);
  await link(page, 'bar.leave').click();
  await page.getByRole('link', { name: words('calls.goOn') }).click();
  expect((await hurry(page, hand)).replies).toEqual(there.replies);
  expect(await keptOnShelf(page, `call/${SUE}`)).toEqual(save[`call/${SUE}`]);
  await page.reload();
  const offered = picksOf(story, recordOfPicks(story, story.paths[4]))[2]?.offered;
  expect((await hurry(page, hand)).replies).toEqual(offered?.map(({ text }) => text));
});

const SPOILT = {
  'half a file': { call: '{"record":{"scenario":"su', settings: '{"volume":0.', best: '[{"nickname":"Ann"' },
  'another shape': { call: '{"record":{"picks":"all"}}', settings: '["loud"]', best: '{"first":"Ann"}' },
  'not an object': { call: '7', settings: '"loud"', best: 'null' },
};

for (const [kind, { call, settings, best }] of Object.entries(SPOILT)) {
  test(`spoilt, ${kind}: set aside and told; a new call is kept`, async ({ page }) => {
    const things = { [`call/${SUE}`]: call, settings, [`best/${SUE}`]: best };
    await putOnShelf(page, things);
    await open(page, { at: 'best', scenario: SUE });
    await expect(page.getByText(words('best.none'))).toBeVisible();
    await openCall(page, SUE);
    await expect(page.getByText(words('notice.storage.spoilt'))).toHaveCount(1);
    for (const [name, text] of Object.entries(things)) expect(await onShelf(page, `spoilt/${name}`)).toBe(text);
    const hand = handOf('keyboard', page);
    await answer(page, hand);
    await hurry(page, hand);
    await sayReply(page, hand, 0);
    expect((await keptRecord(page, SUE)).picks).toHaveLength(1);
    await openCall(page, SUE);
    await expect(page.getByText(words('notice.storage.spoilt'))).toHaveCount(0);
    for (const [name, text] of Object.entries(things)) expect(await onShelf(page, `spoilt/${name}`)).toBe(text);
  });
}

test('what was set aside before is not lost when something else is spoilt', async ({ page }) => {
  const name = `call/${SUE}`;
  await putOnShelf(page, { [`spoilt/${name}`]: 'the first', [name]: 'the second' });
  await openCall(page, SUE);
  await expect(page.getByText(words('notice.storage.spoilt'))).toBeVisible();
  const texts = await textsOnShelf(page);
  expect(texts).toContain('the first');
  expect(texts).toContain('the second');
});

test('a strange entry among the best calls is not lost when another call is entered', async ({ page, stories }) => {
  const story = stories[FRIDAY];
  const strange = { who: 'Ann of another version' };
  await putOnShelf(page, { ...saveOf(story, story.paths[4], A_GUESS), [`best/${FRIDAY}`]: [strange] });
  await openCall(page, FRIDAY);
  await button(page, 'board.enter').click();
  await expect(page.getByText(words('board.place', { place: 1 }))).toBeVisible();
  const texts = await textsOnShelf(page);
  expect(texts.join('\n')).toContain(strange.who);
});

test('a call made before its story was rewritten goes on from where it still holds', async ({ page, stories }) => {
  const story = stories[SUE];
  const [first = ''] = story.paths[4];
  const record = { ...recordOfPicks(story, [first, 'taken_out', 'taken_out_too']), version: '000000000000' };
  await putOnShelf(page, { settings: QUICK, [`call/${SUE}`]: { record, guess: null } });
  await openCall(page, SUE);
  await expect(page.getByText(words('notice.changed', { pick: 2 }))).toBeVisible();
  await expect(replies(page).first()).toBeFocused();
  const offered = picksOf(story, recordOfPicks(story, story.paths[4]))[1]?.offered;
  expect((await look(page)).replies).toEqual(offered?.map(({ text }) => text));
});

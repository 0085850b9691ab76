// best.journey.ts: the best calls of this device: entered, watched, removed.
import { button, heading, hurry, link, look, open, openCall } from './call.ts';
import { expect, keptOnShelf, putOnShelf, test } from './game.ts';
import { handOf } from './hands.ts';
import { A_GUESS, saveOf } from './shelf.ts';
import { recordOfPicks, SCENARIOS, verified } from './stories.ts';
import { words } from './words.ts';

const [SUE] = SCENARIOS;
const NICKNAME = 'Plucky Pedal';

test('a finished call is entered, watched and removed', async ({ page, stories }) => {
  const story = stories[SUE];
  const hand = handOf('keyboard', page);
  const record = recordOfPicks(story, story.paths[4]);
  const { scorecard, transcript } = verified(story, record);
  await putOnShelf(page, saveOf(story, record.picks, A_GUESS));
  await openCall(page, SUE);

  const nickname = page.getByRole('textbox', { name: words('board.nickname') });
  const offered = await nickname.inputValue();
  expect(offered).not.toBe('');
  await hand.press(button(page, 'board.another'));
  await expect(nickname).not.toHaveValue(offered);
  await nickname.fill(' ');
  await hand.press(button(page, 'board.enter'));
  await expect(page.getByRole('alert').filter({ hasText: words('board.empty') })).toBeVisible();
  await nickname.fill(NICKNAME);
  await hand.press(button(page, 'board.enter'));
  await expect(page.getByText(words('board.place', { place: 1 }))).toBeFocused();
  const [kept] = (await keptOnShelf(page, `best/${SUE}`)) as { record: unknown; total: number }[];
  expect(verified(story, kept?.record).scorecard.total).toBe(kept?.total);

  await hand.press(link(page, 'board.see'));
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: NICKNAME }) });
  await expect(entry).toContainText(String(scorecard.total));
  await expect(entry).toContainText(words('skills.stars', { stars: scorecard.stars }));
  await hand.press(entry.getByRole('link', { name: words('best.watch') }));
  await hand.press(button(page, 'watch.start'));
  const shown: string[] = [];
  const end = page.getByRole('heading', { name: words('watch.end') });
  const next = button(page, 'call.next');
  for (let presses = 0; presses < 200; presses += 1) {
    // The last press leads to the end, whose part of the page may still be on its way.
    await expect(next.or(end)).toBeVisible();
    if (await end.isVisible()) break;
    shown.push((await look(page)).line);
    const before = JSON.stringify([shown.at(-1), await page.getByText(words('watch.picked')).count()]);
    await hand.press(next);
    await expect
      .poll(
        async () =>
          JSON.stringify([(await look(page)).line, await page.getByText(words('watch.picked')).count()]) !== before ||
          (await end.isVisible()),
      )
      .toBe(true);
  }
  await expect(page.getByText(words('watch.endText'))).toBeVisible();
  const said = transcript.entries.flatMap((one) => (one.kind === 'line' ? [one.line.text] : []));
  expect([...new Set(shown)]).toEqual([...new Set(said)]);
  await hand.press(link(page, 'watch.back'));

  await hand.press(entry.getByRole('button', { name: words('best.remove') }));
  await expect(button(page, 'best.keep')).toBeFocused();
  await hand.press(button(page, 'best.keep'));
  await expect(entry).toHaveCount(1);
  await hand.press(entry.getByRole('button', { name: words('best.remove') }));
  await hand.press(button(page, 'best.yes'));
  await expect(page.getByText(words('best.none'))).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(words('best.removed', { name: NICKNAME }));
  await expect(heading(page)).toBeFocused();
  expect(await keptOnShelf(page, `best/${SUE}`)).toEqual([]);
});

test('a watched call keeps nothing and asks nothing', async ({ page, stories }) => {
  const story = stories[SUE];
  const record = recordOfPicks(story, story.paths[1]);
  const best = [{ nickname: NICKNAME, record, total: 10, tier: 1, stars: 0, at: 1_700_000_000_000 }];
  const save = saveOf(story, story.paths[4].slice(0, 2));
  await putOnShelf(page, { ...save, [`best/${SUE}`]: best });
  await open(page, { at: 'watch', scenario: SUE, place: 1 });
  const hand = handOf('pointer', page);
  await hand.press(button(page, 'watch.start'));
  await hurry(page, hand).catch(() => undefined);
  await page.keyboard.press('2');
  expect(await keptOnShelf(page, `call/${SUE}`)).toEqual(save[`call/${SUE}`]);
  await open(page, { at: 'watch', scenario: SUE, place: 7 });
  await expect(heading(page)).toHaveText(words('fault.missing.title'));
});

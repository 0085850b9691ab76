// progress-page.scene.test.tsx: progress in a real browser: the figures, and the file that holds it all.
import { expect, test } from 'vitest';
import { ProgressPage } from '#game/overlay/progress/progress-page.tsx';
import { HISTORY, historyOf } from '#game/state/history.ts';
import { profileText } from '#game/state/profile-file.ts';
import { call, kettles, page, press, setPage, show, text, texts, type Kettles } from './on-page.ts';

setPage();

const skills = (courtesy: number, clarify: number) => ({
  courtesy: { earned: courtesy, possible: 2 },
  clarify: { earned: clarify, possible: 1 },
});

async function played(): Promise<Kettles> {
  const kept = await kettles();
  const calls = [
    call(kept, 'kettle', 0, ['again', 'later'], { tier: 1, stars: 0, skills: skills(0, 0), guess: guess(2, 4) }),
    call(kept, 'teapot', 1, ['which', 'later'], { tier: 1, stars: 1, skills: skills(1, 1), guess: guess(1, 4) }),
    call(kept, 'kettle', 2, ['which', 'fix'], { tier: 4, stars: 3, skills: skills(2, 1), guess: guess(4, 1) }),
    call(kept, 'samovar', 3, ['which', 'fix'], { tier: 2, stars: 0, skills: skills(2, 0), guess: guess(0, 1) }),
  ];
  show(kept, calls, <ProgressPage frame={kept.frame} />);
  await expect.poll(() => text('.pg-best')).toContain('The kettle');
  return kept;
}

const guess = (tier: 0 | 1 | 2 | 4, sure: 1 | 4) => ({ tier, turn: null, sure });

test('without a finished call the page invites to one, and offers nothing that there is nothing for', async () => {
  const kept = await kettles();
  show(kept, [], <ProgressPage frame={kept.frame} />);
  expect(text('.pg-none a')).toContain('Take a call');
  expect(text('.pg-skills')).toBe('');
  expect(texts('.pg-file button')).toEqual([]);
  await expect.poll(() => document.activeElement?.textContent).toBe('Your progress');
});

test('each skill is drawn, said, and written down in a table', async () => {
  await played();
  expect(texts('.pg-chart .unseen')).toEqual([
    'Courtesy over 4 calls: first 0 of 2, last 2 of 2. The figures are in the table below.',
    'Questions over 4 calls: first 0 of 1, last 0 of 1. The figures are in the table below.',
  ]);
  expect(text('.pg-figures table')).toBe('');
  press(/same in figures/);
  await expect.poll(() => texts('.pg-figures tbody tr')).toHaveLength(4);
  expect(texts('.pg-figures thead th')).toEqual(['Call', 'Date', 'Courtesy', 'Questions']);
  expect(texts('.pg-figures tbody th')).toEqual([
    'A call with Amina that is no longer here',
    'The kettle',
    'The teapot',
    'The kettle',
  ]);
});

test('the best of each call, and what is still open', async () => {
  await played();
  const kettle = texts('.pg-best-entry').find((entry) => entry.startsWith('The kettle')) ?? '';
  for (const fact of ['4 Act', '3 stars of 3', 'played 2 times']) expect(kettle).toContain(fact);
  expect(text('.pg-open')).toContain('One call has not been played to its end yet.');
  expect(text('.pg-ways')).toContain('Opens after one more call of that week.');
  expect(text('.pg-ways')).not.toContain('week 2');
});

test('how often a guess was right, and to which side it missed', async () => {
  await played();
  expect(texts('.pg-hearing li')).toEqual([
    'When you were certain, you were right 1 of 2 times.On the mean you guessed a little too high.',
    'When you guessed in the dark, you were right 1 of 2 times.On the mean you guessed a rung too low, or more: the call had reached more than you heard.',
  ]);
});

test('the list of calls may be out of reach: the figures stand', async () => {
  const kept = await kettles({ scenarios: () => Promise.resolve({ ok: false, fault: 'unreachable' }) });
  show(kept, [call(kept, 'kettle', 0, ['which'], { people: [] })], <ProgressPage frame={kept.frame} />);
  await expect.poll(() => text('.pg-best-entry h3')).toBe('A call');
  expect(text('.pg-open')).toBe('');
});

test('the file is saved under the day’s name and holds the profile', async () => {
  const { app } = await played();
  const saved: HTMLAnchorElement[] = [];
  const caught = (event: Event): void => {
    if (event.target instanceof HTMLAnchorElement && event.target.download) saved.push(event.target);
    event.preventDefault();
  };
  document.addEventListener('click', caught);
  press(/Save the file/);
  document.removeEventListener('click', caught);
  expect(saved[0]?.download).toMatch(/^colleague-calling-\d{4}-\d\d-\d\d\.json$/);
  const whole = JSON.parse(await (await fetch(saved[0]?.href ?? '')).text()) as { values: Record<string, unknown> };
  expect(whole.values[HISTORY]).toEqual(historyOf(app.shelf));
  await expect.poll(() => text('.pg-told')).toContain('colleague-calling-');
});

function choose(...files: File[]): void {
  const input = page.host.querySelector<HTMLInputElement>('input[type=file]');
  const carried = new DataTransfer();
  files.forEach((file) => carried.items.add(file));
  if (!input) throw new Error('no place to choose a file');
  input.files = carried.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function drop(...files: File[]): void {
  const carried = new DataTransfer();
  files.forEach((file) => carried.items.add(file));
  const event = new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true });
  page.host.querySelector('.pg-drop')?.dispatchEvent(event);
}

const file = (content: string): File => new File([content], 'mine.json');

test('a file is taken in, its calls counted and shown, its settings in force; again it brings nothing', async () => {
  const { app } = await played();
  app.settings.setState({ nickname: 'Wry Lantern' });
  const saved = profileText(app.shelf, 0);
  localStorage.clear();
  const fresh = await kettles();
  show(fresh, [], <ProgressPage frame={fresh.frame} key="fresh" />);
  choose(file(saved));
  await expect.poll(() => text('.pg-told')).toBe('Taken in: 4 finished calls are new here.');
  expect(texts('.pg-chart')).toHaveLength(2);
  expect(fresh.app.settings.getState().nickname).toBe('Wry Lantern');
  drop(file(saved));
  await expect.poll(() => text('.pg-told')).toBe('Taken in: no finished call in it was new here.');
});

test.each([
  ['{"kind":', 'not whole'],
  ['{"kind":"shopping"}', 'another kind'],
  ['{"kind":"colleague-calling/profile","format":7,"values":{}}', 'later version'],
  ['{"kind":"colleague-calling/profile","format":1,"values":{"history":[{}]}}', '“history”'],
])('of %s is told what is wrong, and nothing is lost', async (content, told) => {
  const { app } = await played();
  const before = app.shelf.names().map((name) => [name, localStorage.getItem(`colleague-calling/${name}`)]);
  choose(file(content));
  await expect.poll(() => text('[role=alert]')).toContain(told);
  expect(text('[role=alert]')).toContain('“mine.json” was not taken in');
  expect(app.shelf.names().map((name) => [name, localStorage.getItem(`colleague-calling/${name}`)])).toEqual(before);
});

test('two files at once are refused', async () => {
  await played();
  drop(file(''), file(''));
  await expect.poll(() => text('[role=alert]')).toContain('Several files at once');
});

test('erasing asks first; keeping changes nothing and gives the focus back', async () => {
  const { app } = await played();
  press(/^Erase everything/);
  await expect.poll(() => document.activeElement?.textContent).toBe('Keep everything');
  press(/^Keep everything/);
  await expect.poll(() => document.activeElement?.textContent).toBe('Erase everything');
  expect(historyOf(app.shelf)).toHaveLength(4);
});

test('what is erased is gone, settings too, and the page is as on a new device', async () => {
  const { app } = await played();
  app.settings.setState({ nickname: 'Wry Lantern' });
  press(/^Erase everything/);
  await expect.poll(() => document.activeElement?.textContent).toBe('Keep everything');
  press(/^Yes/);
  await expect.poll(() => text('.pg-told')).toContain('Erased.');
  expect(app.shelf.names()).toEqual([]);
  expect(app.settings.getState().nickname).toBe('');
  expect(document.activeElement).toBe(page.host.querySelector('h1'));
  expect(text('.pg-none')).toContain('Take a call');
  expect(texts('.pg-file button')).toEqual([]);
});

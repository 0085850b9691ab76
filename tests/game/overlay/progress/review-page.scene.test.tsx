// review-page.scene.test.tsx: Ruth's review and the certificate in a real browser.
import { expect, test } from 'vitest';
import { CertificatePage } from '#game/overlay/progress/certificate-page.tsx';
import { ReviewPage } from '#game/overlay/progress/review-page.tsx';
import type { FinishedCall } from '#game/state/history.ts';
import { keepSave, loadSave } from '#game/state/saves.ts';
import { call, kettles, page, press, setPage, show, text, texts, type Kettles } from './on-page.ts';

setPage();

const POOR = {
  total: 20,
  tier: 1,
  skills: { courtesy: { earned: 0, possible: 1 }, clarify: { earned: 0, possible: 1 } },
};
const GOOD = {
  total: 90,
  tier: 4,
  skills: { courtesy: { earned: 0, possible: 1 }, clarify: { earned: 1, possible: 1 } },
};

function week(kept: Kettles): readonly FinishedCall[] {
  return [
    call(kept, 'kettle', 0, ['which', 'fix'], GOOD),
    call(kept, 'teapot', 1, ['which', 'later'], GOOD),
    call(kept, 'urn', 2, ['again', 'later'], POOR),
  ];
}

async function review(kept: Kettles, calls: readonly FinishedCall[]): Promise<void> {
  show(kept, calls, <ReviewPage frame={kept.frame} week={1} />);
  await expect.poll(() => text('h1')).toContain('Ruth’s review of week 1');
}

test('she quotes a line that earned the strongest skill and one that missed the other, and names a call', async () => {
  const kept = await kettles();
  await review(kept, week(kept));
  await expect.poll(() => text('.rv-held')).toContain('Where you were strongest: Questions');
  expect(text('.rv-held .rv-said')).toContain('“Which one do you mean?”');
  expect(text('.rv-held .rv-heard')).toBe('Amina: “The ‘big’ kettle is cold.”');
  expect(text('.rv-held .rv-note')).toContain('You asked before you assumed.');
  expect(text('.rv-held .rv-bubble')).toContain('Mean? … And what would you have answered, if you hadn’t asked?');
  expect(text('.rv-missed h2')).toBe('To work on: Courtesy');
  expect(text('.rv-missed .rv-said')).toContain('“Kettles again.”');
  expect(text('.rv-missed .rv-note')).toContain('She heard that you mind.');
  expect(text('.rv-missed .rv-bubble')).toContain('Kettles? …');
  expect(text('.rv-again')).toContain('The urn');
  expect(page.host.querySelector('.rv-again a')?.getAttribute('href')).toBe('#/call/urn');
  expect(texts('.rv-listed')).toEqual([]);
});

test('the call to take again begins anew where it stands at its debrief, and goes on where it is being played', async () => {
  const kept = await kettles();
  const calls = week(kept);
  await review(kept, calls);
  await expect.poll(() => text('.rv-again')).toContain('The urn');
  const [record] = calls.slice(-1).map((one) => one.record);
  if (!record) throw new Error('no call');
  const link = page.host.querySelector<HTMLElement>('.rv-again a');
  link?.addEventListener('click', (event) => event.preventDefault());
  keepSave(kept.app.shelf, { record, guess: null });
  link?.click();
  expect(loadSave(kept.app.shelf, 'urn')).not.toBeNull();
  keepSave(kept.app.shelf, { record, guess: { tier: 1, turn: null, sure: 1 } });
  link?.click();
  expect(loadSave(kept.app.shelf, 'urn')).toBeNull();
});

test('calls whose story has been rewritten are named, and nothing is quoted from them', async () => {
  const kept = await kettles();
  const old = week(kept).map((one) => ({ ...one, record: { ...one.record, version: 'earlier' } }));
  await review(kept, old);
  await expect.poll(() => texts('.rv-listed li')).toEqual(['The kettle', 'The teapot', 'The urn']);
  expect(text('.rv-listed')).toContain('3 calls can no longer be quoted');
  expect(texts('.rv-said')).toEqual([]);
  expect(text('.rv-held .rv-bubble')).toContain('no line of that week');
});

test('words that could not be fetched are asked for once more', async () => {
  const reach = { ok: false };
  const kept: Kettles = await kettles({
    whole: ({ id }) =>
      Promise.resolve(reach.ok ? { ok: true, value: { ...kept.scenario, id } } : { ok: false, fault: 'unreachable' }),
  });
  await review(kept, week(kept));
  await expect.poll(() => text('.rv-listed')).toContain('The words of 3 calls could not be fetched');
  reach.ok = true;
  press(/Try again/);
  await expect.poll(() => texts('.rv-said')).toHaveLength(2);
  expect(texts('.rv-listed')).toEqual([]);
});

test('nothing earned, nothing lost: she says so', async () => {
  const kept = await kettles();
  const all = { total: 100, skills: { clarify: { earned: 1, possible: 1 } } };
  await review(
    kept,
    week(kept).map((one) => ({ ...one, ...all })),
  );
  await expect.poll(() => text('.rv-missed')).toContain('There isn’t one.');
  expect(text('.rv-again')).toContain('All of them came to a hundred');
});

test('a skill that no line earned is none to lean on', async () => {
  const kept = await kettles();
  await review(
    kept,
    week(kept).map((one) => ({ ...one, skills: POOR.skills })),
  );
  await expect.poll(() => text('.rv-held')).toContain('Nothing has earned a skill yet');
});

test('before three calls of the week it says how many are missing; a week without calls has no review', async () => {
  const kept = await kettles();
  await review(kept, week(kept).slice(0, 2));
  await expect.poll(() => text('.rv-count')).toBe('You have finished 2 calls of week 1: one more to go.');
  show(kept, [], <ReviewPage frame={kept.frame} week={2} key="two" />);
  await expect.poll(() => text('.rv-count')).toContain('no calls that belong to week 2');
});

test('without the list of calls there is no week: it can be asked for again', async () => {
  const reach = { ok: false };
  const kept: Kettles = await kettles({
    scenarios: () => Promise.resolve(reach.ok ? { ok: true, value: [] } : { ok: false, fault: 'unreachable' }),
  });
  show(kept, [], <ReviewPage frame={kept.frame} week={1} />);
  await expect.poll(() => text('h1')).toBe('Nobody answers');
  reach.ok = true;
  press(/Try again/);
  await expect.poll(() => text('h1')).toContain('Ruth’s review');
});

test('the certificate names what was played, and calls itself whole only when it is', async () => {
  const kept = await kettles();
  show(kept, week(kept).slice(0, 2), <CertificatePage frame={kept.frame} />);
  await expect.poll(() => text('.ct-stamp')).toContain('2 of 3');
  expect(text('.ct-head h2')).toBe('Certificate');
  expect(texts('.ct-paper tbody tr')).toEqual(['The kettle4 Act1 January 2026', 'The teapot4 Act2 January 2026']);
  expect(text('.ct-says')).toBe('has played 2 calls to the end, between 1 January 2026 and 2 January 2026.');
  show(kept, week(kept), <CertificatePage frame={kept.frame} key="whole" />);
  await expect.poll(() => text('.ct-head h2')).toBe('Certificate of completion');
});

test('the name stands on the certificate, and is kept only if that is wished', async () => {
  const kept = await kettles();
  show(kept, week(kept), <CertificatePage frame={kept.frame} />);
  const name = page.host.querySelector<HTMLInputElement>('#ct-name');
  const keep = page.host.querySelector<HTMLInputElement>('.ct-keep input');
  if (!name || !keep) throw new Error('no form');
  const before = kept.app.shelf.names();
  name.value = 'Alex';
  name.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => text('.ct-name')).toBe('Alex');
  expect(kept.app.shelf.names()).toEqual(before);
  keep.click();
  await expect.poll(() => kept.app.shelf.names()).toContain('certificate-name');
  show(kept, [], <CertificatePage frame={kept.frame} key="again" />);
  await expect.poll(() => text('.ct-name')).toBe('Alex');
  page.host.querySelector<HTMLInputElement>('.ct-keep input')?.click();
  await expect.poll(() => kept.app.shelf.names()).toEqual(before);
});

test('without a finished call there is nothing to certify', async () => {
  const kept = await kettles();
  show(kept, [], <CertificatePage frame={kept.frame} />);
  expect(text('.certificate')).toContain('no call has been played to its end');
  expect(page.host.querySelector('form')).toBeNull();
});

// shipped.test.ts: calls of two scenarios, pick by pick, and what each is worth; the plans beside the stories hold such calls of all.
import { beforeAll, describe, expect, test } from 'vitest';
import { replay } from '#core/replay/replay.ts';
import { verify } from '#core/replay/verify.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { PATIENCE, scenarioAt } from '../../stories/compile.ts';

/** Picks, total, tier, stars, passed, ending. */
type Row = readonly [picks: string, total: number, tier: number, stars: number, passed: boolean, ending: string];

const CALLS: Readonly<Record<string, readonly Row[]>> = {
  'sue-calls-the-helpdesk': [
    ['answer_this_time stung_teasing grey_f6 eaten_sure', 0, 0, 0, false, 'lost'],
    ['answer_this_time stung_teasing grey_logged_on need_uhhuh verdict_no', 10, 1, 0, false, 'lost'],
    ['answer_this_time stung_teasing grey_logged_on need_uhhuh verdict_right reason_january', 19, 2, 0, false, 'lost'],
    [
      'answer_named grey_logged_on need_uhhuh verdict_right reason_one proof_read rang_off_half_past meanwhile_another',
      25,
      2,
      0,
      false,
      'callback',
    ],
    [
      'answer_named grey_logged_on need_uhhuh verdict_right reason_one proof_padlock plan_best meanwhile_another',
      37,
      3,
      0,
      false,
      'callback',
    ],
    [
      'answer_named grey_logged_on need_too_late verdict_right reason_one proof_padlock plan_best meanwhile_another',
      56,
      4,
      1,
      false,
      'callback',
    ],
    // Repaired: a weary joke and a gush at first, and everything after them well.
    [
      'answer_this_time stung_chat grey_logged_on need_too_late verdict_right reason_one proof_padlock plan_best meanwhile_watch goodbye_glad',
      76,
      4,
      2,
      true,
      'resolved',
    ],
    [
      'answer_named grey_another need_too_late verdict_right reason_one proof_padlock plan_best meanwhile_watch goodbye_glad',
      100,
      4,
      3,
      true,
      'resolved',
    ],
  ],
  'specialist-off-friday': [
    ['ring_printers ask_voicemail dead_plugged answer_leave', 0, 0, 0, false, 'lost'],
    ['ring_printers ask_need dead_plugged answer_leave', 7, 0, 0, false, 'lost'],
    ['ring_printers ask_notin dead_plugged answer_leave', 10, 1, 0, false, 'lost'],
    ['ring_printers ask_need dead_plugged answer_off doubt_said', 27, 2, 0, false, 'lost'],
    [
      'ring_printers ask_notin dead_plugged answer_off doubt_rota forward_book labels_again promise_silence sheet_owner',
      35,
      3,
      0,
      false,
      'callback',
    ],
    [
      'ring_printers ask_need dead_plugged answer_off doubt_rota forward_book labels_again promise_silence sheet_owner',
      52,
      4,
      1,
      false,
      'resolved',
    ],
    // Repaired: the wrong greeting and a slight, and everything after them well.
    [
      'ring_printers ask_need dead_plugged answer_off doubt_rota forward_book labels_back promise_time sheet_owner',
      75,
      4,
      2,
      true,
      'resolved',
    ],
    [
      'ring_name ask_need dead_how answer_off doubt_rota forward_book labels_back promise_time sheet_owner',
      100,
      4,
      3,
      true,
      'resolved',
    ],
  ],
};

describe.each(Object.entries(CALLS))('%s', (id, rows) => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await scenarioAt(`story/${id}.ink`);
  }, PATIENCE);

  test.each(rows)('%s: %i', (picks, total, tier, stars, passed, ending) => {
    const record = { scenario: id, version: scenario.version, seed: 40_122, picks: picks.split(' ') };
    const verdict = verify(() => scenario, record);
    if (!verdict.ok) throw new Error(`${verdict.code}: ${verdict.message}`);
    const { scorecard: card, transcript } = verdict;
    expect([card.total, card.tier, card.stars, card.passed, transcript.ending?.kind]).toEqual([
      total,
      tier,
      stars,
      passed,
      ending,
    ]);
  });

  test('the seed changes nothing where the story uses no chance', () => {
    const [picks] = rows.at(-1) ?? [''];
    const lines = (seed: number): unknown =>
      replay(scenario, { scenario: id, version: '', seed, picks: picks.split(' ') }).call.session.entries;
    expect(lines(1)).toEqual(lines(2_147_483_647));
  });
});

// figures.test.ts: the figures behind progress and certificate: steps of a chart, leanings, what is certified.
import { expect, test } from 'vitest';
import { certificateOf } from '#game/overlay/progress/certificate.ts';
import { biasWord } from '#game/overlay/progress/hearing-section.tsx';
import { CHART, skillSteps, stepLine } from '#game/overlay/progress/skill-steps.ts';
import { finished } from '../../state/finished.ts';

test('the steps of each skill, of the calls that ask for it', () => {
  const calls = [
    finished('sue', 0),
    finished('john', 1, { skills: { clarify: { earned: 1, possible: 1 } } }),
    finished('sue', 2, { skills: { courtesy: { earned: 4, possible: 4 }, clarify: { earned: 0, possible: 1 } } }),
  ];
  expect(skillSteps(calls)).toEqual([
    {
      skill: 'courtesy',
      steps: [
        { earned: 2, possible: 4 },
        { earned: 4, possible: 4 },
      ],
    },
    {
      skill: 'clarify',
      steps: [
        { earned: 1, possible: 1 },
        { earned: 0, possible: 1 },
      ],
    },
  ]);
  expect(skillSteps([])).toEqual([]);
});

test('the line of steps goes from edge to edge, nothing at its foot and all of it at its head', () => {
  const { width, height, margin } = CHART;
  const [left, right, top, foot] = [margin, width - margin, margin, height - margin];
  const { path, end } = stepLine([
    { earned: 0, possible: 3 },
    { earned: 3, possible: 3 },
  ]);
  expect(path).toBe(`M${left} ${foot}H${width / 2}V${top}H${right}`);
  expect(end).toEqual({ x: right, y: top });
  expect(stepLine([{ earned: 1, possible: 2 }]).path).toBe(`M${left} ${height / 2}H${right}`);
});

test.each([
  [2, 'farHigh'],
  [1, 'farHigh'],
  [0.25, 'high'],
  [0.2, 'even'],
  [0, 'even'],
  [-0.9, 'low'],
  [-1, 'farLow'],
] as const)('a bias of %d is %s', (bias, word) => {
  expect(biasWord({ bias })).toBe(word);
});

test('a certificate names each call once, with its best tier and the day on which that was first reached', () => {
  const history = [
    finished('sue', 0, { tier: 1 }),
    finished('john', 1, { tier: 2 }),
    finished('sue', 2, { tier: 3 }),
    finished('sue', 3, { tier: 3 }),
    finished('john', 4, { tier: 0 }),
  ];
  const certificate = certificateOf(history);
  expect(certificate?.calls).toEqual([
    { call: history[2], tier: 3 },
    { call: history[1], tier: 2 },
  ]);
  expect([certificate?.first, certificate?.last]).toEqual([history[0]?.at, history[4]?.at]);
  expect(certificateOf([])).toBeNull();
});

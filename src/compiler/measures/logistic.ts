// logistic.ts: logistic regression, small and the same every time: it starts at zero and draws nothing.

export interface Example {
  readonly row: readonly number[];
  readonly yes: boolean;
}

export interface LogisticModel {
  /** By column, in units of the column's own spread. */
  readonly weights: readonly number[];
  readonly bias: number;
  readonly scales: readonly number[];
}

/** Steps down the slope and their length; with columns of spread 1 the weights have settled long before. */
const STEPS = 400;
const STEP_LENGTH = 0.5;
/** How strongly weights are held near 0, in examples: few examples shall not make great beliefs. */
const PULL_TO_ZERO = 1;

export function fitLogistic(examples: readonly Example[], columns: number): LogisticModel {
  const scales = Array.from({ length: columns }, (_, at) => spread(examples.map(({ row }) => row[at] ?? 0)));
  const rows = examples.map(({ row }) => scaled(row, scales));
  const weights = new Float64Array(columns);
  let bias = 0;
  for (let step = 0; step < STEPS && rows.length > 0; step += 1) {
    const slope = new Float64Array(columns);
    let biasSlope = 0;
    for (const [number, row] of rows.entries()) {
      const miss = (examples[number]?.yes ? 1 : 0) - chance(dot(weights, row) + bias);
      biasSlope += miss;
      for (let at = 0; at < columns; at += 1) slope[at] = (slope[at] ?? 0) + miss * (row[at] ?? 0);
    }
    bias += (STEP_LENGTH * biasSlope) / rows.length;
    for (let at = 0; at < columns; at += 1) {
      const weight = weights[at] ?? 0;
      weights[at] = weight + (STEP_LENGTH * ((slope[at] ?? 0) - PULL_TO_ZERO * weight)) / rows.length;
    }
  }
  return { weights: [...weights], bias, scales };
}

export function logOdds({ weights, bias, scales }: LogisticModel, row: readonly number[]): number {
  return dot(weights, scaled(row, scales)) + bias;
}

function dot(weights: ArrayLike<number>, row: readonly number[]): number {
  return row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A column that never varies says nothing: its scale is 0. */
function scaled(row: readonly number[], scales: readonly number[]): readonly number[] {
  return row.map((value, at) => (scales[at] ? value / scales[at] : 0));
}

function spread(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
}

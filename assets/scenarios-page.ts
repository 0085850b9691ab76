// scenarios-page.ts: what `check` and `explore` know of each scenario, as a page in Markdown.
import type { CheckedScenario, CheckedSet } from '#compiler/check-set.ts';
import { healthOf, setHealth, type Measured } from '#compiler/health.ts';
import type { SetMeasures } from '#compiler/measures/measure.ts';
import { MOST_SHORTCUT_SCORE } from '#compiler/measures/shortcuts.ts';
import { LEAST_OPEN } from '#compiler/measures/stakes.ts';
import type { Study } from '#compiler/measures/study.ts';
import { MOST_AUC } from '#compiler/measures/surface-reader.ts';
import { surveyOf, type Survey } from '#compiler/survey/survey.ts';
import { exercises } from '#core/scoring/rubric.ts';
import { END_KINDS, type Skill } from '#core/dialogue/words.ts';
import { idOf } from '#compiler/source.ts';

/** What each of the ten measures asks, and what its figure is, in a few words; `docs/trainers.md` says more. */
const ASKS: Readonly<Record<number, string>> = {
  1: 'faults, dead ends, what is never met',
  2: 'tiers that can be the last; tier 4 asks, offers and commits',
  3: 'the best shortcut: its share of what skill wins',
  4: 'a reader of surfaces only (AUC)',
  5: 'standard deviations between ¼ and ¾ of best replies',
  6: 'one-virtue players who are held off',
  7: 'flat decisions; moments of random play with tier 3 in reach',
  8: 'longest ÷ shortest reply',
  9: 'wrong replies that are answered and explained',
  10: 'best total; random play that passes',
};
/** Judged over the set. */
const OF_SET: readonly number[] = [3, 4];

const HEAD = `# The calls and their figures

Written by \`npm run scenarios\`, from the same walk through every call that \`check\` and \`explore\` take; do not edit it by
hand. What the measures mean and how to mend them stands in [trainers.md](trainers.md#what-the-measures-mean).
`;

interface Known {
  readonly id: string;
  readonly title: string;
  readonly checked: CheckedScenario;
  readonly survey: Survey;
  readonly study: Study;
  /** Share of the states from which tier 3 can still be reached, each counted once. */
  readonly open: number;
}

/** The whole page. Throws where a scenario cannot be measured: `check` says why. */
export function scenariosPage(set: CheckedSet): string {
  const all = set.scenarios.map(knownOf);
  if (!set.measures) throw new Error('there is no scenario to measure');
  const parts = [HEAD, overSet(set, set.measures, all), ...all.map((one) => section(one, set.measures))];
  return parts.join('\n');
}

function knownOf(checked: CheckedScenario): Known {
  const { scenario, walk, study, path } = checked;
  if (!scenario || !walk || !study) throw new Error(`${path} cannot be measured: \`check ${path}\` says why`);
  const { id, header } = scenario;
  const { open } = study.measures.stakes;
  return { id, title: header.title, checked, survey: surveyOf(walk), study: study.study, open };
}

function overSet(set: CheckedSet, measures: SetMeasures, all: readonly Known[]): string {
  const { shortcuts, reader } = measures;
  const rows = shortcuts.map(({ name, score, scenarios }) => {
    const [most] = scenarios;
    return [name, fixed(score), most ? `${fixed(most.score)} (${most.id})` : '–'];
  });
  const lost = all.filter(({ study }) => withoutPoints(study) > 0);
  const closed = all.filter(({ open }) => open < LEAST_OPEN);
  return `## The set

${all.length} scenarios. ${missed(set, setHealth(set))}

**Measures 3 and 4 are judged over the set**: one call may well reward its shortest replies, as long as the next does not.
The reader of surfaces guesses with an AUC of ${fixed(reader.auc)}, where 0.50 is chance and at most ${fixed(MOST_AUC)} is wanted. ${aloneAbove(reader.scenarios.flatMap(({ id, auc }) => (auc !== null && auc > MOST_AUC ? [`${id} ${fixed(auc)}`] : [])))}

${table(['shortcut', `over the set (at most ${fixed(MOST_SHORTCUT_SCORE)})`, 'where it wins most'], rows)}

**Measure 2 can be read in two ways.** A call at tier 4 must have asked, offered and committed: what was said counts, and
a promise that is broken later was made. Or the points must still be there when the phone goes down. The first is what
\`check\` asks, for a broken promise is paid for in the score. The second stands below as “tier 4 without its points at the
end”: of random play’s calls at tier 4, those in which no point of asking, or none of promising, is left. ${countOf(lost, all)}
such calls.

**Measure 7 can be read in two ways.** Tier 3 should be in reach in at least ${percent(LEAST_OPEN)} of the moments of a call. Each state
can be counted by how often random play stands in it, which is what \`check\` asks, or each state once; that stands below as
“states with tier 3 in reach”, and multiplies the states after many slips, which hardly anyone meets. ${countOf(closed, all)}
fewer than ${percent(LEAST_OPEN)} of their states in reach of it.
`;
}

function missed(set: CheckedSet, ofSet: readonly Measured[]): string {
  const misses = set.scenarios.flatMap((one) =>
    healthOf(one, set.measures).measures.flatMap(({ measure, holds, figure }) =>
      holds === false ? [`${idOf(one.path)} misses measure ${measure} (${figure})`] : [],
    ),
  );
  const together = ofSet.flatMap(({ measure, holds, figure }) =>
    holds === false ? [`the set misses measure ${measure} (${figure})`] : [],
  );
  const found = [...misses, ...together];
  return found.length ? `Missed: ${found.join('; ')}.` : 'Every one meets its measures, and so does the set.';
}

function aloneAbove(found: readonly string[]): string {
  if (found.length === 0) return 'None lies above that alone.';
  return `Taken alone, these lie above that: ${found.join(', ')}.`;
}

function countOf(some: readonly Known[], all: readonly Known[]): string {
  return `${some.length} of the ${all.length} scenarios have`;
}

function section({ id, title, checked, survey, study, open }: Known, set: SetMeasures | null): string {
  const { measures } = healthOf(checked, set);
  const chances = survey.seeds > 1 ? `, over ${survey.seeds} chances` : '';
  const facts = [
    [`states${chances}`, survey.states.toLocaleString('en-GB')],
    [`paths${chances}`, typeof survey.paths === 'bigint' ? survey.paths.toLocaleString('en-GB') : survey.paths],
    ['endings in random play', endings(survey)],
    ['final tiers 0 / 1 / 2 / 3 / 4 in random play', survey.tiers.map(({ chance }) => percent(chance)).join(' / ')],
    ['total of random play', `mean ${survey.mean.toFixed(1)}, standard deviation ${survey.sd.toFixed(1)}`],
    ['tier 4 without its points at the end', percent(withoutPoints(study))],
    ['states with tier 3 in reach', percent(open)],
  ];
  const figures = measures.map(({ measure, holds, figure }) => [
    String(measure),
    ASKS[measure] ?? '',
    figure,
    OF_SET.includes(measure) || holds === null ? 'of the set' : holds ? 'met' : '**missed**',
  ]);
  return `## ${title}

\`${id}\`

${table(['', ''], facts)}

${table(['#', 'measure', 'figure', ''], figures)}
`;
}

/** Shares of the kinds, and how many last lines each has. */
function endings({ endings: all }: Survey): string {
  return END_KINDS.map((kind) => {
    const found = all.filter((ending) => ending.kind === kind);
    const share = found.reduce((sum, { chance }) => sum + chance, 0);
    return `${kind} ${percent(share)} (${found.length} last line${found.length === 1 ? '' : 's'})`;
  }).join(', ');
}

const ASKED_AND_PROMISED: readonly Skill[] = ['clarify', 'follow'];

/** Of random play’s calls at tier 4, the share that end without a point of a skill they had to show. */
function withoutPoints({ walk, random }: Study): number {
  const skills = ASKED_AND_PROMISED.filter((skill) => exercises(walk.rubric, skill));
  let [lost, all] = [0, 0];
  for (const [state, chance] of random.ends.entries()) {
    if (chance === 0 || walk.scores[state]?.tier !== 4) continue;
    all += chance;
    if (skills.some((skill) => (walk.states[state]?.tally.sums[skill] ?? 0) <= 0)) lost += chance;
  }
  return all > 0 ? lost / all : 0;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

function fixed(figure: number | null): string {
  return figure?.toFixed(2).replace('-', '−') ?? '–';
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
}

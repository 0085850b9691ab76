// skills-section.tsx: each skill over the finished calls as a chart of steps, and all of it once more as a table.
import type { Skill } from '#core/dialogue/words.ts';
import type { Earned } from '#core/scoring/score.ts';
import { t } from '#ui/text.ts';
import { useState } from 'preact/hooks';
import type { FinishedCall } from '../../state/history.ts';
import { Day } from '../facts.tsx';
import { CallName } from './call-name.tsx';
import { CHART, MOST_STEPS, skillSteps, stepLine, type SkillSteps } from './skill-steps.ts';
import type { Scenarios } from './use-scenarios.ts';

interface SkillsSectionProps {
  readonly history: readonly FinishedCall[];
  readonly scenarios: Scenarios;
}

export function SkillsSection({ history, scenarios }: SkillsSectionProps) {
  const calls = history.slice(-MOST_STEPS);
  const skills = skillSteps(calls);
  return (
    <section class="pg-skills" aria-labelledby="pg-skills">
      <h2 id="pg-skills">{t('progress.skills')}</h2>
      <p>{t('progress.skillsLead', { count: calls.length })}</p>
      <ul class="pg-charts">
        {skills.map((one) => (
          <SkillChart key={one.skill} {...one} />
        ))}
      </ul>
      <Figures calls={calls} skills={skills} scenarios={scenarios} />
    </section>
  );
}

function SkillChart({ skill, steps }: SkillSteps) {
  const name = t(`skill.${skill}`);
  const first = t('progress.skill.share', { ...steps[0] });
  const last = t('progress.skill.share', { ...steps.at(-1) });
  const once = steps.length === 1;
  const spoken = t(once ? 'progress.skill.spokenOne' : 'progress.skill.spoken', {
    skill: name,
    count: steps.length,
    first,
    last,
  });
  return (
    <li class="pg-chart">
      <h3>{name}</h3>
      <StepDrawing steps={steps} />
      <p class="unseen">{spoken}</p>
      <p aria-hidden="true">
        {once ? t('progress.skill.first', { ...steps[0] }) : t('progress.skill.steps', { first, last })}
      </p>
    </li>
  );
}

function StepDrawing({ steps }: { steps: SkillSteps['steps'] }) {
  const { width, height, margin } = CHART;
  const { path, end } = stepLine(steps);
  const floor = height - margin;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {[margin, height / 2, floor].map((y) => (
        <path key={y} class="pg-rule" d={`M${margin} ${y}H${width - margin}`} />
      ))}
      <path class="pg-fill" d={`${path}V${floor}H${margin}Z`} />
      <path class="pg-line" d={path} />
      <circle class="pg-end" cx={end.x} cy={end.y} r="6" />
    </svg>
  );
}

interface FiguresProps {
  readonly calls: readonly FinishedCall[];
  readonly skills: readonly SkillSteps[];
  readonly scenarios: Scenarios;
}

/** Drawn once it is wanted: it has more cells than the rest of the page has words. */
function Figures({ calls, skills, scenarios }: FiguresProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="pg-figures" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('progress.figures')}</summary>
      {open && (
        <table>
          <caption>{t('progress.figures.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('progress.figures.call')}</th>
              <th scope="col">{t('progress.figures.date')}</th>
              {skills.map(({ skill }) => (
                <th key={skill} scope="col">
                  {t(`skill.${skill}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...calls].reverse().map((call) => (
              <tr key={call.at}>
                <th scope="row">
                  <CallName call={call} scenarios={scenarios} />
                </th>
                <td>
                  <Day at={call.at} />
                </td>
                {skills.map(({ skill }) => (
                  <Figure key={skill} skill={skill} of={call.skills[skill]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

/** Where the columns stand one under the other, each names itself. */
function Figure({ skill, of }: { skill: Skill; of: Earned | undefined }) {
  return (
    <td>
      <span class="pg-label" aria-hidden="true">
        {t('progress.figures.label', { skill: t(`skill.${skill}`) })}{' '}
      </span>
      {of ? (
        t('progress.skill.share', { ...of })
      ) : (
        <>
          <span aria-hidden="true">{t('progress.figures.dash')}</span>
          <span class="unseen">{t('progress.figures.none')}</span>
        </>
      )}
    </td>
  );
}

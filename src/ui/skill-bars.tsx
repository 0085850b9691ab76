// skill-bars.tsx: the skills of a call as bars, each with its number and a word, and what they come to.
import { SKILLS, type Skill } from '#core/dialogue/words.ts';
import type { Earned, Scorecard } from '#core/scoring/score.ts';
import { Stars } from './stars.tsx';
import { t } from './text.ts';
import './skill-bars.css';

export interface SkillBarsProps {
  readonly scorecard: Scorecard;
  /** Total from which the call is passed. */
  readonly pass: number;
}

export function SkillBars({ scorecard, pass }: SkillBarsProps) {
  const { skills, total, stars, passed } = scorecard;
  return (
    <div class="skill-bars">
      <ul class="skill-list">
        {SKILLS.map((skill) => {
          const earned = skills[skill];
          return earned && <Bar key={skill} skill={skill} earned={earned} />;
        })}
      </ul>
      <p class="skill-total">
        <span>{t('skills.total')}</span> <strong aria-hidden="true">{total}</strong>
        <span class="unseen">{t('skills.totalOf', { total })}</span>
      </p>
      <p class="skill-stars">
        <Stars stars={stars} />
      </p>
      <p class={passed ? 'skill-pass skill-pass--yes' : 'skill-pass'}>
        {passed ? t('skills.passed') : t('skills.notPassed', { pass })}
      </p>
    </div>
  );
}

function Bar({ skill, earned }: { skill: Skill; earned: Earned }) {
  const word = t(`skills.${wordFor(earned)}`);
  return (
    <li class="skill-bar">
      <span class="skill-name">{t(`skill.${skill}`)}</span>
      <span class="skill-track" aria-hidden="true">
        <span class="skill-fill" style={{ inlineSize: `${(100 * earned.earned) / earned.possible}%` }} />
      </span>
      <span class="skill-number" aria-hidden="true">
        {t('skills.number', { ...earned })} <span class="skill-word">{word}</span>
      </span>
      <span class="unseen">{t('skills.spoken', { ...earned, word })}</span>
    </li>
  );
}

export function wordFor({ earned, possible }: Earned): 'none' | 'some' | 'most' | 'all' {
  if (earned >= possible) return 'all';
  if (earned === 0) return 'none';
  return earned * 2 > possible ? 'most' : 'some';
}

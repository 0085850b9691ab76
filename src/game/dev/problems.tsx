// problems.tsx: what is wrong in the open story, at the edge of the page, until it is mended or put away.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '#compiler/problem.ts';
import { t } from '#ui/text.ts';
import './dev-text.ts';
import { isError, openInEditor, problemsOf, type Written } from './written.ts';

export interface ProblemsProps {
  /** Where the game lies, ending in `/`. */
  readonly base: string;
  readonly written: Written;
  readonly scenario: string;
}

export function Problems({ base, written, scenario }: ProblemsProps): JSX.Element | null {
  // Each save is told as something new, and so lays a closed list open again.
  const [closed, setClosed] = useState<Written | null>(null);
  const problems = problemsOf(written, scenario);
  if (problems.length === 0 || closed === written) return null;
  return (
    <section class="dev-problems" aria-label={t('dev.problems')}>
      <div class="dev-head">
        <strong aria-live="polite">{countText(problems)}</strong>
        <button type="button" title={t('dev.problems.closeHint')} onClick={() => setClosed(written)}>
          {t('dev.problems.close')}
        </button>
      </div>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)} class={problem.severity}>
            <p>
              <strong>{t(`dev.problem.${problem.severity}`)}</strong> <code>{problem.code}</code>{' '}
              <button
                type="button"
                class="dev-place"
                title={t('dev.problem.open')}
                onClick={() => openInEditor(base, written, problem)}
              >
                {`${problem.path}:${problem.line}`}
              </button>
            </p>
            <p>{problem.message}</p>
            {problem.hint !== undefined && <p class="dev-hint">{problem.hint}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function countText(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors ? [t('dev.problems.errors', { count: errors })] : []),
    ...(warnings ? [t('dev.problems.warnings', { count: warnings })] : []),
  ];
  return parts.join(', ');
}

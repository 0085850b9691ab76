// lines-section.tsx: every line of yours with the coach's note, folded until it is wanted.
import { Button } from '#ui/button.tsx';
import { quoted } from '#ui/quoted.ts';
import { t } from '#ui/text.ts';
import { takeAgain, type App } from '../../state/app-store.ts';
import type { Debrief, Panel } from '../../state/debrief.ts';
import type { Hindsight, Worth } from './looking-back.ts';
import { worthInWords } from './worth-in-words.ts';

export interface LinesSectionProps {
  readonly app: App;
  /** Whether a line may be taken again: not one of a call that has been handed in. */
  readonly again: boolean;
  readonly debrief: Debrief;
  readonly hindsight: Hindsight;
  readonly name: string;
  readonly locale: string;
}

export function LinesSection({ app, again, debrief, hindsight, name, locale }: LinesSectionProps) {
  const exercised = Object.keys(debrief.scorecard.skills);
  return (
    <section class="db-lines" aria-labelledby="db-lines">
      <h2 id="db-lines">{t('lines.heading')}</h2>
      <details>
        <summary>{t('lines.open', { count: debrief.panels.length })}</summary>
        <ol class="db-line-list">
          {debrief.panels.map((panel) => (
            <LineNote
              key={panel.pick}
              panel={panel}
              worth={hindsight.at === 'known' ? (hindsight.worth[panel.pick] ?? null) : null}
              exercised={exercised}
              name={name}
              locale={locale}
              onAgain={again ? () => takeAgain(app, panel.pick) : null}
            />
          ))}
        </ol>
      </details>
    </section>
  );
}

interface LineNoteProps {
  readonly panel: Panel;
  readonly worth: Worth | null;
  readonly exercised: readonly string[];
  readonly name: string;
  readonly locale: string;
  readonly onAgain: (() => void) | null;
}

function LineNote({ panel, worth, exercised, name, locale, onAgain }: LineNoteProps) {
  const { said, answer } = panel;
  const fell = worth !== null && worth.after < worth.before;
  return (
    <li class="db-line">
      <h3 lang={locale}>{quoted(said.text)}</h3>
      {answer && (
        <p class="db-answer" lang={locale}>
          {answer.speaker === null
            ? answer.text
            : t('strip.speaker', { name: answer.speaker || name, text: quoted(answer.text) })}
        </p>
      )}
      {said.tags.note !== null && <p lang={locale}>{said.tags.note}</p>}
      <p class="db-worth">
        {worthInWords(said.tags, exercised).join(' ')}
        {fell && ` ${t('lines.reach', { before: worth.before, after: worth.after })}`}
      </p>
      {onAgain && <Button onPress={onAgain}>{t('lines.again', { line: panel.pick + 1 })}</Button>}
    </li>
  );
}

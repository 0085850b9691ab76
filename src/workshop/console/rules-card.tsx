// rules-card.tsx: how many of each team count, and what players and teams may.
import type { JSX } from 'preact';
import { t } from '#ui/text.ts';
import { Field, Switch } from '../field.tsx';
import { Card } from './card.tsx';
import type { CardProps } from './card-props.ts';

/** Offered as numbers; few teams are larger, and those that are do best with the smallest team's size. */
const MOST_BEST = 20;
const AUTO = 'auto';

export function RulesCard({ lead, leading: { view, board } }: CardProps): JSX.Element {
  const offered = Array.from({ length: MOST_BEST }, (_, at) => at + 1);
  const all = view.best === null || view.best <= MOST_BEST ? offered : [...offered, view.best];
  return (
    <Card id="rules" title={t('lead.rules')}>
      <Field label={t('lead.best')}>
        <select
          value={view.best === null ? AUTO : String(view.best)}
          onChange={({ currentTarget: { value } }) => void lead.change({ best: value === AUTO ? null : Number(value) })}
        >
          <option value={AUTO}>{t('lead.bestAuto', { best: smallestTeam(view.teams, board?.rule.best ?? 1) })}</option>
          {all.map((best) => (
            <option key={best} value={String(best)}>
              {t('lead.bestOf', { best })}
            </option>
          ))}
        </select>
      </Field>
      <Switch text={t('lead.rewind')} on={view.rewind} onSwitch={(rewind) => void lead.change({ rewind })} />
      <Switch text={t('lead.across')} on={view.across} onSwitch={(across) => void lead.change({ across })} />
    </Card>
  );
}

function smallestTeam(teams: readonly { readonly players: number }[], otherwise: number): number {
  const sizes = teams.map(({ players }) => players).filter((size) => size > 0);
  return sizes.length === 0 ? otherwise : Math.min(...sizes);
}

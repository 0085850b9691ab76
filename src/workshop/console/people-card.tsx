// people-card.tsx: who is in, team by team: waiting, on the phone, done, or stuck.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '#ui/text.ts';
import { Field } from '../field.tsx';
import { Card } from './card.tsx';
import type { CardProps } from './card-props.ts';
import { stuckFor, teamLists, type Person, type TeamList } from './people.ts';
import { PersonDialog } from './person-dialog.tsx';

/** From so many on a name is looked for rather than read. */
const MANY = 12;

export function PeopleCard(props: CardProps): JSX.Element {
  const { lead, leading, scenarios } = props;
  const { view, players } = leading;
  const [find, setFind] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const minutes = scenarios.find(({ id }) => id === view.rounds[view.round]?.scenario)?.minutes ?? 0;
  const person = players.find(({ playerId }) => playerId === chosen);
  const lists = teamLists(view.teams, players, minutes, find);
  const close = (): void => {
    setChosen(null);
    // The button that opened the dialog has gone with the player, or to another team.
    requestAnimationFrame(() => document.activeElement === document.body && heading.current?.focus());
  };
  return (
    <Card id="people" title={t('lead.people')} headingRef={heading}>
      <Counts players={players} minutes={minutes} />
      {players.length > MANY && (
        <Field label={t('lead.find')}>
          <input
            type="search"
            autocomplete="off"
            value={find}
            onInput={(event) => setFind(event.currentTarget.value)}
          />
        </Field>
      )}
      {players.length > 0 && lists.every(({ shown }) => shown.length === 0) && <p>{t('lead.noneFound')}</p>}
      <div class="team-lists">
        {players.length > 0 && lists.map((team) => <Team key={team.id} team={team} onChoose={setChosen} />)}
      </div>
      {person && <PersonDialog key={person.playerId} lead={lead} person={person} teams={view.teams} onClose={close} />}
    </Card>
  );
}

function Counts({ players, minutes }: { players: CardProps['leading']['players']; minutes: number }): JSX.Element {
  const count = (state: Person['state']): number => players.filter((player) => player.state === state).length;
  const stuck = players.filter((player) => stuckFor(player, minutes) !== null).length;
  if (players.length === 0) return <p>{t('lead.nobody')}</p>;
  return (
    <>
      <p class="people-counts">
        <strong>{t('lead.count', { players: players.length })}</strong>{' '}
        {t('lead.counts', { waiting: count('waiting'), calling: count('calling'), done: count('done') })}
      </p>
      {stuck > 0 && <p class="hint-slip">{t('lead.stuck', { count: stuck })}</p>}
    </>
  );
}

function Team({ team, onChoose }: { team: TeamList; onChoose: (id: string) => void }): JSX.Element {
  return (
    <div class="team-list">
      <h3>
        {team.name} <small>{t('lead.count', { players: team.players })}</small>
      </h3>
      <ul>
        {team.shown.map((person) => (
          <li key={person.playerId}>
            <button
              type="button"
              class={`person person--${person.stuckFor === null ? person.state : 'stuck'}`}
              onClick={() => onChoose(person.playerId)}
            >
              <span class="person-name">{person.nickname}</span> <span class="person-state">{statusText(person)}</span>
            </button>
          </li>
        ))}
      </ul>
      {team.more > 0 && <p class="hint">{t('lead.more', { count: team.more })}</p>}
    </div>
  );
}

function statusText({ state, stuckFor: minutes }: Person): string {
  return minutes === null ? t(`lead.status.${state}`) : t('lead.status.stuck', { minutes });
}

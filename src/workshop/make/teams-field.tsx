// teams-field.tsx: the teams' names, as many as are wanted.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { LONGEST_TEAM, MOST_TEAMS } from '#protocol/bounds.ts';
import { Button } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import { SmallButton } from '../small-button.tsx';
import { without } from './draft.ts';

interface TeamsProps {
  readonly teams: readonly string[];
  readonly onTeams: (teams: readonly string[]) => void;
}

export function TeamsField({ teams, onTeams }: TeamsProps): JSX.Element {
  const group = useRef<HTMLFieldSetElement>(null);
  /** The last name is where people go on after adding or taking out. */
  const focusLast = (): void =>
    void requestAnimationFrame(() => [...(group.current?.querySelectorAll('input') ?? [])].at(-1)?.focus());
  return (
    <fieldset class="group" ref={group}>
      <legend>{t('make.teams')}</legend>
      <ol class="teams">
        {teams.map((name, at) => (
          <li key={at}>
            <input
              type="text"
              aria-label={t('make.team', { number: at + 1 })}
              maxLength={LONGEST_TEAM}
              autocomplete="off"
              value={name}
              onInput={(event) =>
                onTeams(teams.map((other, index) => (index === at ? event.currentTarget.value : other)))
              }
            />
            {teams.length > 1 && (
              <SmallButton
                sign="×"
                name={t('make.dropTeam', { number: at + 1 })}
                onPress={() => {
                  onTeams(without(teams, at));
                  focusLast();
                }}
              />
            )}
          </li>
        ))}
      </ol>
      {teams.length < MOST_TEAMS && (
        <Button
          onPress={() => {
            onTeams([...teams, t('make.teams.next', { number: teams.length + 1 })]);
            focusLast();
          }}
        >
          {t('make.addTeam')}
        </Button>
      )}
    </fieldset>
  );
}

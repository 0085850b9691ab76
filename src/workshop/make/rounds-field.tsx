// rounds-field.tsx: the calls of a workshop in their order.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { SKILLS } from '#core/dialogue/words.ts';
import { MOST_ROUNDS } from '#protocol/bounds.ts';
import { t } from '#ui/text.ts';
import { Field } from '../field.tsx';
import { titleOf, type Scenario } from '../scenarios.ts';
import { SmallButton } from '../small-button.tsx';
import { moved, without } from './draft.ts';

interface RoundsProps {
  readonly rounds: readonly string[];
  readonly scenarios: readonly Scenario[];
  readonly onRounds: (rounds: readonly string[]) => void;
}

export function RoundsField({ rounds, scenarios, onRounds }: RoundsProps): JSX.Element {
  const add = useRef<HTMLSelectElement>(null);
  const rest = scenarios.filter(({ id }) => !rounds.includes(id));
  const minutes = rounds.reduce((sum, id) => sum + (scenarios.find((one) => one.id === id)?.minutes ?? 0), 0);
  const drop = (at: number): void => {
    add.current?.focus();
    onRounds(without(rounds, at));
  };
  return (
    <fieldset class="group">
      <legend>{t('make.rounds')}</legend>
      <p class="hint">{t('make.roundsHint')}</p>
      <ol class="rounds">
        {rounds.map((id, at) => (
          <Round
            key={id}
            title={titleOf(scenarios, id)}
            facts={factsOf(scenarios, id)}
            first={at === 0}
            last={at === rounds.length - 1}
            onMove={(by) => onRounds(moved(rounds, at, by))}
            onDrop={() => drop(at)}
          />
        ))}
      </ol>
      {scenarios.length === 0 && <p class="trouble">{t('make.noScenarios')}</p>}
      <Field label={t('make.add')}>
        <select
          ref={add}
          value=""
          disabled={rest.length === 0 || rounds.length >= MOST_ROUNDS}
          onChange={(event) => {
            onRounds([...rounds, event.currentTarget.value]);
            event.currentTarget.value = '';
          }}
        >
          <option value="">{t('make.addOffer')}</option>
          {rest.map(({ id, title }) => (
            <option key={id} value={id}>
              {`${title} (${factsOf(scenarios, id)})`}
            </option>
          ))}
        </select>
      </Field>
      <p class="hint">{t('make.inAll', { rounds: rounds.length, minutes })}</p>
    </fieldset>
  );
}

interface RoundProps {
  readonly title: string;
  readonly facts: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: number) => void;
  readonly onDrop: () => void;
}

function Round({ title, facts, first, last, onMove, onDrop }: RoundProps): JSX.Element {
  return (
    <li class="round">
      <span class="round-what">
        <strong>{title}</strong>
        <small>{facts}</small>
      </span>
      <span class="round-tools">
        <SmallButton sign="↑" name={t('make.up', { title })} off={first} onPress={() => onMove(-1)} />
        <SmallButton sign="↓" name={t('make.down', { title })} off={last} onPress={() => onMove(1)} />
        <SmallButton sign="×" name={t('make.drop', { title })} onPress={onDrop} />
      </span>
    </li>
  );
}

function factsOf(scenarios: readonly Scenario[], id: string): string {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) return '';
  const skills = SKILLS.filter((skill) => scenario.skills.includes(skill)).map((skill) => t(`skill.${skill}`));
  return t('make.round', { minutes: scenario.minutes, skills: skills.join(', ') });
}

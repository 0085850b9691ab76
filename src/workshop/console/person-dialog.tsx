// person-dialog.tsx: one player: another nickname, another team, or out of the workshop, after a question.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PlayerStatus } from '#protocol/player.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { t } from '#ui/text.ts';
import { Field } from '../field.tsx';
import { refusalText } from '../texts.ts';
import type { RefusalCode } from '#protocol/ask.ts';
import type { Console } from './console-store.ts';

interface PersonProps {
  readonly lead: Console;
  readonly person: PlayerStatus;
  readonly teams: readonly { readonly id: number; readonly name: string }[];
  readonly onClose: () => void;
}

export function PersonDialog({ lead, person, teams, onClose }: PersonProps): JSX.Element {
  const [nickname, setNickname] = useState(person.nickname);
  const [team, setTeam] = useState(person.team);
  const [refusal, setRefusal] = useState<RefusalCode | null>(null);
  const save = async (): Promise<void> => {
    if (nickname === person.nickname && team === person.team) return onClose();
    const why = await lead.changePlayer(person.playerId, {
      ...(nickname === person.nickname ? {} : { nickname }),
      ...(team === person.team ? {} : { team }),
    });
    setRefusal(why);
    if (why === null) onClose();
  };
  return (
    <Dialog title={t('lead.person', { nickname: person.nickname })} onClose={onClose}>
      <form
        class="person-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={t('lead.nickname')}>
          <input
            type="text"
            autocomplete="off"
            value={nickname}
            onInput={(event) => setNickname(event.currentTarget.value)}
          />
        </Field>
        <Field label={t('lead.moveTo')}>
          <select value={String(team)} onChange={(event) => setTeam(Number(event.currentTarget.value))}>
            {teams.map(({ id, name }) => (
              <option key={id} value={String(id)}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <p class="trouble" role="alert">
          {refusal && refusalText(refusal)}
        </p>
        <button type="submit" class="button main">
          {t('lead.save')}
        </button>
      </form>
      <Removing lead={lead} person={person} onClose={onClose} />
    </Dialog>
  );
}

function Removing({ lead, person, onClose }: Pick<PersonProps, 'lead' | 'person' | 'onClose'>): JSX.Element {
  const [asking, setAsking] = useState(false);
  const { nickname, playerId } = person;
  const remove = async (): Promise<void> => {
    await lead.removePlayer(playerId);
    onClose();
  };
  return (
    <div class="removing">
      <p aria-live="polite">{asking && t('lead.removeAsk', { nickname })}</p>
      <Button kind={asking ? 'dark' : 'plain'} onPress={() => (asking ? void remove() : setAsking(true))}>
        {asking ? t('lead.removeYes', { nickname }) : t('lead.remove')}
      </Button>
    </div>
  );
}

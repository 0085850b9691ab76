// code-form.tsx: the code of a workshop, typed from the wall.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { readCode } from '#protocol/bounds.ts';
import { t } from '#ui/text.ts';
import { useHeading } from '../use-heading.ts';
import './join-texts.ts';

/** Six signs, and blanks between them. */
const MOST_TYPED = 20;

export function CodeForm({ typed, onCode }: { typed: string; onCode: (code: string) => void }): JSX.Element {
  const heading = useHeading(t('join.title'));
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(typed !== '');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const code = readCode(field.current?.value ?? '');
    setWrong(code === null);
    if (code === null) field.current?.focus();
    else onCode(code);
  };
  return (
    <form class="join-card" onSubmit={submit} noValidate>
      <h1 ref={heading} tabIndex={-1}>
        {t('join.title')}
      </h1>
      <p>{t('join.lead')}</p>
      <label class="join-field">
        <span>{t('join.code')}</span>
        <input
          class="join-code"
          ref={field}
          type="text"
          defaultValue={typed}
          maxLength={MOST_TYPED}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="join-code-hint join-code-wrong"
          aria-invalid={wrong}
        />
      </label>
      <p id="join-code-hint" class="join-hint">
        {t('join.codeHint')}
      </p>
      <p id="join-code-wrong" class="join-wrong" role="alert">
        {wrong ? t('join.codeWrong') : ''}
      </p>
      <button type="submit" class="button main">
        {t('join.find')}
      </button>
    </form>
  );
}

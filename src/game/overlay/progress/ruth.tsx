// ruth.tsx: Ruth at the foot of a panel, and what she says.
import type { Face } from '#core/dialogue/words.ts';
import { svgUri } from '#ui/drawing.ts';
import { t } from '#ui/text.ts';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Library, Portraits, ScenarioSummary } from '../../state/library.ts';
import { readCaller } from '../caller.ts';

/** As the stories call her; her portraits come with the call in which it is she who rings. */
const RUTH = 'Ruth';

/** Null until they are there, and where they cannot be had. */
export function useRuth(library: Library, scenarios: readonly ScenarioSummary[]): Portraits | null {
  const [portraits, setPortraits] = useState<Portraits | null>(null);
  const hers = scenarios.find(({ caller }) => readCaller(caller).name === RUTH);
  useEffect(() => {
    let gone = false;
    if (hers) void library.cast(hers).then((loaded) => !gone && loaded.ok && setPortraits(loaded.value[RUTH] ?? null));
    return () => {
      gone = true;
    };
  }, [library, hers]);
  return portraits;
}

interface RuthProps {
  readonly portraits: Portraits | null;
  readonly face: Face;
  /** How she looks, in words; left out where that adds nothing. */
  readonly look?: string;
  readonly children: ComponentChildren;
}

/** Without a portrait her name stands before her words. */
export function Ruth({ portraits, face, look = '', children }: RuthProps): JSX.Element {
  const portrait = portraits?.[face] ?? portraits?.calm;
  return (
    <div class="rv-ruth">
      {portrait ? <img src={svgUri(portrait)} alt={look} /> : <span class="rv-nobody" aria-hidden="true" />}
      <p class="rv-bubble">
        <strong class={portrait ? 'unseen' : ''}>{t('review.ruth')} </strong>
        {children}
      </p>
    </div>
  );
}

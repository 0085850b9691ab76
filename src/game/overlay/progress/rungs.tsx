// rungs.tsx: four rungs, as many filled as were reached; the words beside them say the same.
import { RUNGS } from '#core/dialogue/words.ts';
import './rungs.css';

export function Rungs({ tier }: { tier: number }) {
  return (
    <span class="pg-rungs" aria-hidden="true">
      {RUNGS.map((rung) => (
        <i key={rung} class={rung <= tier ? 'won' : ''} />
      ))}
    </span>
  );
}

// panels.tsx: the two boxes below the teams: where the room split, and how far its calls got.
import type { JSX } from 'preact';
import type { Split } from '#protocol/board.ts';
import { t } from '#ui/text.ts';
import { percentOf } from './shown.ts';

const RUNGS = [4, 3, 2, 1] as const;

export function SplitPanel({ split: { heard, replies, players } }: { split: Split }): JSX.Element {
  return (
    <section class="wall-panel" aria-labelledby="split">
      <h2 id="split">{heard === '' ? t('wall.split') : t('wall.splitOn', { heard: unquoted(heard) })}</h2>
      <ul class="panel-lines">
        {replies.map(({ id, text, count }, at) => (
          <Line
            key={id}
            name={t('talk.reply', { text: unquoted(text) })}
            colour={at}
            part={percentOf(count, players)}
            number={t('talk.share', { percent: percentOf(count, players) })}
          />
        ))}
      </ul>
    </section>
  );
}

export function Rungs({ tiers }: { tiers: readonly number[] }): JSX.Element {
  const all = tiers.reduce((sum, count) => sum + count, 0);
  return (
    <section class="wall-panel wall-panel--rungs" aria-labelledby="rungs">
      <h2 id="rungs">{t('wall.rungs')}</h2>
      <ul class="panel-lines">
        {RUNGS.map((rung) => {
          const count = tiers[rung] ?? 0;
          return (
            <Line
              key={rung}
              name={t(`wall.rung.${rung}`)}
              colour={0}
              part={percentOf(count, all)}
              number={`${count}`}
            />
          );
        })}
      </ul>
    </section>
  );
}

function Line(props: { name: string; colour: number; part: number; number: string }): JSX.Element {
  return (
    <li class="panel-line">
      <span class="panel-name">{props.name}</span>
      <span class="panel-track" aria-hidden="true">
        <span class={`panel-bar panel-bar--${props.colour % 3}`} style={{ inlineSize: `${props.part}%` }} />
      </span>
      <strong>{props.number}</strong>
    </li>
  );
}

/** Quotation inside quotation becomes single. */
function unquoted(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

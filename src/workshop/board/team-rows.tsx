// team-rows.tsx: the teams in order, each with its faces, its bar, its points and how its place has changed.
import type { JSX } from 'preact';
import type { BoardTeam } from '#protocol/board.ts';
import { t } from '#ui/text.ts';
import { pictureOf } from '../picture.ts';
import { facesOf } from './faces.ts';
import { barOf, pointsWriter, shownTeams } from './shown.ts';
import { useSliding } from './use-sliding.ts';

interface RowsProps {
  readonly teams: readonly BoardTeam[];
  /** From 0. */
  readonly round: number;
  readonly faces: readonly string[];
}

/** Colours of the bars, in the order of the teams' numbers. */
const COLOURS = 6;

export function TeamRows({ teams, round, faces }: RowsProps): JSX.Element {
  const list = useSliding();
  const { shown, more } = shownTeams(teams);
  const written = pointsWriter(shown, document.documentElement.lang);
  return (
    <div class="wall-teams">
      <ol
        class="team-rows"
        ref={list}
        aria-label={t('wall.teams')}
        style={{ '--rows': shown.length, '--more': more > 0 ? 1 : 0 }}
      >
        {shown.map((team) => (
          <Row key={team.id} team={team} round={round} faces={faces} written={written} />
        ))}
      </ol>
      {more > 0 && <p class="team-more">{t('wall.more', { count: more })}</p>}
    </div>
  );
}

interface RowProps extends Omit<RowsProps, 'teams'> {
  readonly team: BoardTeam;
  readonly written: (points: number) => string;
}

function Row({ team, round, faces, written }: RowProps): JSX.Element {
  const { id, name, place, points, players, change } = team;
  const empty = players === 0;
  return (
    <li class={empty ? 'team-row team-row--empty' : 'team-row'} data-id={id}>
      <span class="team-place">
        <span aria-hidden="true">{empty ? '–' : place}</span>
        <span class="unseen">{empty ? '' : t('wall.place', { place })}</span>
      </span>
      <Faces team={id} players={players} faces={faces} />
      <strong class="team-name">{name}</strong>
      <span class="team-track" aria-hidden="true">
        <span class={`team-bar team-bar--${id % COLOURS}`} style={{ inlineSize: `${barOf(points, round)}%` }} />
      </span>
      <span class="team-points">
        <span aria-hidden="true">{written(points)}</span>
        <span class="unseen">{empty ? t('wall.empty') : t('wall.points', { points })}</span>
      </span>
      <Change change={empty ? null : change} />
    </li>
  );
}

function Change({ change }: { change: number | null }): JSX.Element {
  if (change === null) return <span class="team-change" />;
  const count = Math.abs(change);
  const way = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  const sign = { up: `▲ ${count}`, down: `▼ ${count}`, same: '=' }[way];
  return (
    <span class={`team-change team-change--${way}`}>
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{way === 'same' ? t('wall.same') : t(`wall.${way}`, { count })}</span>
    </span>
  );
}

export function Faces({
  team,
  players,
  faces,
}: {
  team: number;
  players: number;
  faces: readonly string[];
}): JSX.Element {
  return (
    <span class="team-faces" aria-hidden="true">
      {facesOf(team, players, faces.length).map((at) => (
        <img key={at} class="team-face" alt="" src={pictureOf(faces[at] ?? '')} />
      ))}
    </span>
  );
}

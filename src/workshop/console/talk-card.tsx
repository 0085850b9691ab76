// talk-card.tsx: what the room chose, for the talk: the most missed with questions, every decision, ways without names.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Decision, Insights, NamelessTranscript } from '#protocol/insights.ts';
import { Button } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import { quoted } from '#ui/quoted.ts';
import { titleOf } from '../scenarios.ts';
import { Card } from './card.tsx';
import type { CardProps } from './card-props.ts';
import { DecisionView } from './decision-view.tsx';

type TalkProps = CardProps & { readonly insights: Insights };

export function TalkCard(props: CardProps): JSX.Element {
  const { lead, leading } = props;
  const { insights } = leading;
  return (
    <Card id="talk" title={t('talk.title')}>
      <p class="hint">{t('talk.lead')}</p>
      <div class="ways">
        <Button kind={insights ? 'plain' : 'main'} onPress={() => void lead.readInsights()}>
          {t(insights ? 'talk.again' : 'talk.read')}
        </Button>
      </div>
      <div aria-live="polite">{insights && insights.decisions.length === 0 && <p>{t('talk.nothing')}</p>}</div>
      {insights && <Rounds {...props} insights={insights} />}
    </Card>
  );
}

function Rounds(props: TalkProps): JSX.Element {
  const { insights, leading, scenarios } = props;
  const { rounds, round: current } = leading.view;
  const played = rounds.slice(0, current + 1).map(({ scenario }, round) => ({ scenario, round }));
  return (
    <>
      <MostMissed {...props} />
      {played.reverse().map(({ scenario, round }) => (
        <div key={round} class="talk-round">
          <h3>{t('talk.round', { round: round + 1, title: titleOf(scenarios, scenario) })}</h3>
          {insights.tooFew.includes(round) ? (
            <p class="hint">{t('talk.tooFew', { round: round + 1 })}</p>
          ) : (
            <Round {...props} round={round} />
          )}
        </div>
      ))}
    </>
  );
}

function MostMissed(props: TalkProps): JSX.Element | null {
  const { insights } = props;
  if (insights.mostMissed.length === 0) return null;
  return (
    <div class="most-missed">
      <h3>{t('talk.missed')}</h3>
      {insights.mostMissed.map(({ scenario, decision: id, questions }) => {
        const decision = insights.decisions.find((one) => one.decision === id && one.scenario === scenario);
        return (
          decision && (
            <article key={scenario + id} class="missed">
              <DecisionView {...props} decision={decision} level="h4" />
              <p class="missed-count">
                {t('talk.missedCount', { missed: decision.missed, players: decision.players })}
              </p>
              <h5>{t('talk.questions')}</h5>
              <ul class="questions">
                {questions.map(({ code, params }) => (
                  <li key={code}>{t(`talk.q.${code}`, singly(params))}</li>
                ))}
              </ul>
            </article>
          )
        );
      })}
    </div>
  );
}

/** The questions quote already. */
function singly(params: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, text]) => [name, text.replaceAll('“', '‘').replaceAll('”', '’')]),
  );
}

function Round(props: TalkProps & { round: number }): JSX.Element {
  const { insights, round } = props;
  const decisions = insights.decisions.filter((one) => one.round === round);
  const ways = insights.transcripts.filter((one) => one.round === round);
  return (
    <>
      <Opening title={t('talk.all')}>
        {() =>
          decisions.map((one: Decision) => <DecisionView key={one.decision} {...props} decision={one} level="h4" />)
        }
      </Opening>
      <Opening title={t('talk.ways')}>{() => ways.map((way, at) => <Way key={at} way={way} />)}</Opening>
    </>
  );
}

/** Draws what is inside only once it is opened: there may be much of it. */
function Opening({ title, children }: { title: string; children: () => JSX.Element[] }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="opening" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}

function Way({ way }: { way: NamelessTranscript }): JSX.Element {
  const { count, total, tier, said } = way;
  return (
    <details class="way">
      <summary>{t('talk.way', { count, total, tier })}</summary>
      <dl>
        {said.map(({ speaker, picked, text }, at) => (
          <div key={at} class={picked ? 'said said--picked' : 'said'}>
            <dt>{picked ? t('talk.you') : (speaker ?? t('talk.narrator'))}</dt>
            <dd>{picked ? quoted(text) : text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

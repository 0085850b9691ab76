// debrief-screen.tsx: the call that is over: what came across, where it turned, what you could say instead.
import '#ui/debrief-texts.ts';
import '#ui/styles/fonts.css';
import { callerName } from '#core/dialogue/tags.ts';
import type { Ending } from '#core/dialogue/words.ts';
import { recordOf, type Call } from '#core/replay/call.ts';
import { proceedToStop, replay } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { Ladder, type LadderRung } from '#ui/ladder.tsx';
import { SkillBars } from '#ui/skill-bars.tsx';
import type { Strip } from '#ui/strip-svg.ts';
import { t } from '#ui/text.ts';
import { useMemo } from 'preact/hooks';
import type { App, OpenCall } from '../../state/app-store.ts';
import { debriefOf, type Debrief as Facts, type RungReport } from '../../state/debrief.ts';
import type { Guess } from '../../state/guess.ts';
import type { Cast } from '../../state/library.ts';
import { BoardSection } from './board-section.tsx';
import { GuessSection } from './guess-section.tsx';
import { Headline, headlineFor, sublineFor } from './headline.tsx';
import { LinesSection } from './lines-section.tsx';
import { useCast, useHindsight, useNotes, type Hindsight, type Notes } from './looking-back.ts';
import { useBackdrops, type Backdrops } from './places.ts';
import { SeatSection } from './seat-section.tsx';
import { StripSection } from './strip-section.tsx';
import { stripEnding, stripPanels } from './strip-of.ts';
import { TurningCard } from './turning-card.tsx';
import './debrief.css';
import './print.css';

export function Debrief({ app, call }: { readonly app: App; readonly call: OpenCall }) {
  const { scenario, engine } = call.store;
  const notes = useNotes(app.library, scenario);
  const facts = useMemo(() => factsOf(engine.call, notes), [engine.call, notes]);
  const record = recordOf(engine.call);
  const hindsight = useHindsight(notes === 'lost' ? scenario : notes, record);
  const cast = useCast(app.library, scenario);
  const backdrops = useBackdrops([...facts.panels, facts.closing].map(({ place }) => place));
  const name = callerName(scenario.header);
  const { locale } = scenario.header;
  const { scorecard, ending } = facts;
  return (
    <main class="debrief">
      <Headline tier={scorecard.tier} name={name} guess={call.guess} />
      <StripSection
        strip={stripOf(scenario, facts, call.guess, cast, backdrops, hindsight)}
        file={`${scenario.id}-strip.png`}
        name={name}
        locale={locale}
      />
      {notes === 'lost' && <p class="db-lost">{t('lines.notesLost')}</p>}
      <div class="db-columns">
        <div class="db-side">
          <section class="db-ladder" aria-labelledby="db-ladder">
            <h2 id="db-ladder">{t('ladder.heading')}</h2>
            <Ladder rungs={facts.rungs.map((rung) => ladderRung(rung, facts, name))} locale={locale} />
          </section>
          <GuessSection guess={call.guess} tier={scorecard.tier} hindsight={hindsight} />
        </div>
        <TurningCard app={app} seat={call.seat} debrief={facts} hindsight={hindsight} locale={locale} />
        <div class="db-side db-outcome">
          <section class="db-skills" aria-labelledby="db-skills">
            <h2 id="db-skills">{t('skills.heading')}</h2>
            <SkillBars scorecard={scorecard} pass={engine.call.rubric.pass} />
          </section>
          <WhatNext ending={ending} locale={locale} />
          {call.seat ? (
            <SeatSection app={app} seat={call.seat} />
          ) : (
            <BoardSection app={app} record={record} scorecard={scorecard} />
          )}
        </div>
        <LinesSection
          app={app}
          again={call.seat === null}
          debrief={facts}
          hindsight={hindsight}
          name={name}
          locale={locale}
        />
      </div>
    </main>
  );
}

/** The call's facts, with the coach's notes as soon as they are there. */
function factsOf(call: Call, notes: Notes): Facts {
  if (notes === null || notes === 'lost') return debriefOf(call);
  const { call: again, changed } = replay(notes, recordOf(call));
  proceedToStop(again);
  return debriefOf(changed ? call : again);
}

function WhatNext({ ending, locale }: { ending: Ending | null; locale: string }) {
  return (
    <section class="db-next" aria-labelledby="db-next">
      <h2 id="db-next">{t('next.heading')}</h2>
      {ending && <p class="db-kind">{t(`next.kind.${ending.kind}`)}</p>}
      <p lang={locale}>{ending?.next || t('next.untold')}</p>
    </section>
  );
}

function stripOf(
  scenario: Scenario,
  facts: Facts,
  guess: Guess | null,
  cast: Cast | null,
  backdrops: Backdrops,
  hindsight: Hindsight,
): Strip {
  const name = callerName(scenario.header);
  const { tier } = facts.scorecard;
  const turned = hindsight.at === 'known' ? (hindsight.turn?.pick ?? null) : null;
  return {
    title: headlineFor(tier, name),
    subtitle: sublineFor(tier, guess),
    footer: t('strip.footer', { title: scenario.header.title }),
    turnedWord: t('strip.turned'),
    panels: stripPanels(facts, name, cast, backdrops, turned),
    ending: stripEnding(facts.closing, facts.ending, name, cast, backdrops),
  };
}

/** A rung as the ladder shows it: with the words that won it, or with what was missing. */
export function ladderRung({ rung, words, counts, miss }: RungReport, { scorecard }: Facts, name: string): LadderRung {
  const below = scorecard.tier + 1;
  const missing =
    miss === null
      ? ''
      : miss === 'not-said'
        ? t(`ladder.miss.not-said.${rung}`, { name })
        : t(`ladder.miss.${miss}`, { name, below });
  return { rung, counts, words: words?.text ?? null, missing };
}

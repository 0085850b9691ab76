// comic-strip.tsx: the call as a strip on the page: a list of panels with real words in them.
import { svgUri } from './drawing.ts';
import { columnsFor, type Heard, type StripEnding, type StripPanel } from './strip.ts';
import { t } from './text.ts';
import './comic-strip.css';

export interface ComicStripProps {
  readonly panels: readonly StripPanel[];
  readonly ending: StripEnding | null;
  /** Who called. */
  readonly name: string;
  /** Language of the story's words. */
  readonly locale: string;
}

export function ComicStrip({ panels, ending, name, locale }: ComicStripProps) {
  return (
    <div class="strip-frame">
      <ol class={`strip strip--${columnsFor(panels.length)}`}>
        {panels.map((panel, at) => (
          <Panel key={at} panel={panel} name={name} locale={locale} />
        ))}
        {ending && <LastPanel ending={ending} name={name} locale={locale} />}
      </ol>
    </div>
  );
}

function Panel({ panel, name, locale }: { panel: StripPanel; name: string; locale: string }) {
  return (
    <li class={`strip-panel strip-wall-${panel.mood}${panel.turned ? ' strip-panel--turned' : ''}`}>
      {panel.turned && <p class="strip-panel-turned">{t('strip.turned')}</p>}
      <HeardBubble heard={panel.heard} name={name} locale={locale} />
      <Art {...panel} />
      <p class="strip-bubble strip-bubble--said" lang={locale}>
        <span class="unseen">{t('strip.you')} </span>
        {panel.said}
      </p>
      {panel.flags.length > 0 && (
        <p class="strip-flags">
          <span class="unseen">{t('strip.flagLabel')} </span>
          {panel.flags.map((flag) => (
            <span key={flag} class="strip-flag">
              {flag}{' '}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function LastPanel({ ending, name, locale }: { ending: StripEnding; name: string; locale: string }) {
  return (
    <li class={`strip-panel strip-panel--last strip-wall-${ending.mood}`}>
      <HeardBubble heard={ending.heard} name={name} locale={locale} />
      <Art {...ending} />
      <p class="strip-caption strip-caption--next">
        <strong>{ending.label}</strong> <span lang={locale}>{ending.next}</span>
      </p>
    </li>
  );
}

function HeardBubble({ heard, name, locale }: { heard: Heard | null; name: string; locale: string }) {
  if (!heard) return <p class="strip-panel-silence" aria-hidden="true" />;
  if (heard.narration) {
    return (
      <p class="strip-caption" lang={locale}>
        {heard.text}
      </p>
    );
  }
  return (
    <p class="strip-bubble strip-bubble--heard" lang={locale}>
      <span class={heard.speaker === null ? 'unseen' : 'strip-bubble-speaker'}>
        {t('strip.caller', { name: heard.speaker ?? name })}{' '}
      </span>
      {heard.text}
    </p>
  );
}

function Art({ portrait, backdrop, look }: Pick<StripPanel, 'portrait' | 'backdrop' | 'look'>) {
  return (
    <>
      {backdrop !== null && <img class="strip-panel-place" src={svgUri(backdrop)} alt="" />}
      <div class="strip-panel-art">
        {portrait === null ? (
          <p class="strip-panel-look">{look}</p>
        ) : (
          <img class="strip-panel-face" src={svgUri(portrait)} alt={look} />
        )}
      </div>
    </>
  );
}

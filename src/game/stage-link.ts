// stage-link.ts: puts Phaser's picture over a call, once it is wanted and has arrived.
import type { Face } from '#core/dialogue/words.ts';
import { t } from '#ui/text.ts';
import { canDraw } from './overlay/can-draw.ts';
import type { MountedStage } from './scenes/stage.ts';
import type { StageFault, StageMoment, StageView } from './scenes/stage-view.ts';
import type { CallState, CallStore } from './state/call-store.ts';
import type { Cast } from './state/library.ts';

export interface StageLink {
  readonly store: CallStore;
  readonly cast: Cast;
  readonly onFault: (fault: StageFault) => void;
}

/** Draws the call over `host`, unless it is `gone` by the time Phaser has come. Rejects where nothing can be drawn. */
export async function drawCall(host: HTMLElement, link: StageLink, gone: () => boolean): Promise<MountedStage | null> {
  if (!canDraw()) throw new Error('this browser gives no canvas to draw on');
  const { mountStage } = await import('./scenes/stage.ts');
  return gone() ? null : mountStage(host, viewOf(link));
}

function viewOf({ store, cast, onFault }: StageLink): StageView {
  return {
    current: () => momentOf(store.getState()),
    subscribe: (listener) => store.subscribe((now, before) => listener(momentOf(now), momentOf(before))),
    portraits: cast,
    words: { ring: t('stage.ring'), click: t('stage.click') },
    calm: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    onFault,
  };
}

function momentOf(state: CallState): StageMoment {
  const { phase, place, person, face, mood, lineNumber, picks, ending } = state;
  return {
    phase: phase === 'broken' ? 'over' : phase,
    place,
    person,
    face,
    playerFace: playerFace(state),
    mood,
    lineNumber,
    pickNumber: picks,
    speaking: speakerOf(state),
    ...(ending ? { ended: ending.kind } : {}),
  };
}

function speakerOf({ phase, typed, line, person }: CallState): StageMoment['speaking'] {
  if (phase === 'line' && !typed) return line?.speaker === person ? 'caller' : 'nobody';
  return 'nobody';
}

/** Your own face follows the caller's mood: it must not tell whether a reply was good. */
function playerFace({ phase, mood }: CallState): Face {
  if (phase === 'ringing') return 'smile';
  if (mood <= 2) return 'concerned';
  return mood >= 4 ? 'smile' : 'calm';
}

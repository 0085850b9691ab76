// frame.ts: what the overlay is given from outside, and how any screen gets at it.
import type { Cast } from '../state/library.ts';
import type { App } from '../state/app-store.ts';
import type { CallStore } from '../state/call-store.ts';
import type { OfficeView } from '../state/office-rooms.ts';
import { constant, type Source } from './use-store.ts';

/** The dialogs that can lie over any screen. */
export type DialogName = 'settings' | 'transcript';

export interface OverlayOptions {
  /** Keys of the captions of what is heard now. */
  readonly captions?: Source<readonly string[]>;
  /** Portraits of the open call, once they have been fetched; null until then. */
  readonly cast?: Source<Cast | null>;
  /** Whether a canvas shows the open call; while none does, the page draws a stand-in. */
  readonly drawn?: Source<boolean>;
  /**
   * Told when the stage's box of a call is in the page. `host` stays the same, unmoved and untouched, until what
   * this returned is called.
   */
  readonly onStage?: (host: HTMLElement, store: CallStore) => (() => void) | undefined;
  /** The same for the box over the list of calls. */
  readonly onOffice?: (host: HTMLElement, view: OfficeView) => (() => void) | undefined;
}

export interface Frame {
  readonly app: App;
  readonly captions: Source<readonly string[]>;
  readonly cast: Source<Cast | null>;
  readonly drawn: Source<boolean>;
  readonly onStage: NonNullable<OverlayOptions['onStage']>;
  /** Null where no office is drawn. */
  readonly onOffice: NonNullable<OverlayOptions['onOffice']> | null;
  readonly openDialog: (name: DialogName) => void;
}

export function frameOf(app: App, options: OverlayOptions, openDialog: Frame['openDialog']): Frame {
  return {
    app,
    captions: options.captions ?? constant([]),
    cast: options.cast ?? constant(null),
    drawn: options.drawn ?? constant(false),
    onStage: options.onStage ?? (() => undefined),
    onOffice: options.onOffice ?? null,
    openDialog,
  };
}

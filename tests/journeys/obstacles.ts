// obstacles.ts: what a browser may lack or refuse; each is put in place before the game begins.
import type { Page } from '@playwright/test';

type Context = Pick<Page, 'addInitScript'>;

/** No WebGL; with `all`, no canvas that can be drawn on at all. */
export function withoutCanvas(page: Context, all: boolean): Promise<unknown> {
  return page.addInitScript((none) => {
    const real = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')?.value as () => unknown;
    const refuse = function (this: HTMLCanvasElement, kind: string, options?: unknown): unknown {
      if (none || kind.includes('webgl')) return null;
      return Reflect.apply(real, this, [kind, options]) as unknown;
    };
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: refuse });
  }, all);
}

export function withoutAudio(page: Context): Promise<unknown> {
  return page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio']) {
      Object.defineProperty(window, name, { value: undefined });
    }
  });
}

/** As a browser does that blocks all cookies. */
export function withoutStorage(page: Context): Promise<unknown> {
  return page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
}

export function withFullStorage(page: Context): Promise<unknown> {
  return page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
}

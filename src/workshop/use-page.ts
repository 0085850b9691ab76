// use-page.ts: a page that has just come names itself: in the window’s title, and by the focus on its heading.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusUnlessBusy } from '#ui/focus.ts';
import { t } from '#ui/text.ts';

export function usePage(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = t('ws.pageTitle', { title });
  }, [title]);
  useLayoutEffect(() => focusUnlessBusy(heading.current), []);
  return heading;
}

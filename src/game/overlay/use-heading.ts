// use-heading.ts: a screen that has just come names itself: the page's title, and the focus on its heading.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusUnlessBusy } from '#ui/focus.ts';
import { t } from '#ui/text.ts';

/** For the heading of a screen that has no control to begin with. */
export function useHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    focusUnlessBusy(heading.current);
  }, []);
  return heading;
}

export function usePageTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title === t('title.name') ? title : t('page.title', { title, game: t('title.name') });
  }, [title]);
}

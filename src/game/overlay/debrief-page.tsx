// debrief-page.tsx: the debrief under the bar that all pages have.
import type { JSX } from 'preact';
import type { OpenCall } from '../state/app-store.ts';
import { Debrief } from './debrief/debrief-screen.tsx';
import type { Frame } from './frame.ts';
import { SiteBar } from './site-bar.tsx';

export function DebriefPage({ frame, call }: { frame: Frame; call: OpenCall }): JSX.Element {
  return (
    <>
      <SiteBar frame={frame} />
      <Debrief app={frame.app} call={call} />
    </>
  );
}

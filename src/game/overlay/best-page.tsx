// best-page.tsx: the best calls of a scenario under the bar that all pages have.
import type { JSX } from 'preact';
import { BestScreen } from './best-screen.tsx';
import type { Frame } from './frame.ts';
import { SiteBar } from './site-bar.tsx';

export function BestPage({ frame, scenario }: { frame: Frame; scenario: string }): JSX.Element {
  return (
    <>
      <SiteBar frame={frame} />
      <BestScreen app={frame.app} scenario={scenario} />
    </>
  );
}

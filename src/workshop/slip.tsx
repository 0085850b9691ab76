// slip.tsx: a page that has one thing to say: why there is nothing else.
import type { ComponentChildren, JSX } from 'preact';
import { usePage } from './use-page.ts';

export function Slip({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const heading = usePage(title);
  return (
    <div class="page">
      <main class="slip">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}

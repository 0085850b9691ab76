// card.tsx: a part of the console, with its heading.
import type { ComponentChildren, JSX, Ref } from 'preact';

export function Card(props: {
  id: string;
  title: string;
  headingRef?: Ref<HTMLHeadingElement>;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <section class={`lead-card lead-card--${props.id}`} aria-labelledby={`card-${props.id}`}>
      <h2 id={`card-${props.id}`} tabIndex={-1} ref={props.headingRef ?? null}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

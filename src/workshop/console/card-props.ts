// card-props.ts: what every card of the console is given.
import type { Scenario } from '../scenarios.ts';
import type { Console, Leading } from './console-store.ts';

export interface CardProps {
  readonly lead: Console;
  readonly leading: Leading & { readonly view: NonNullable<Leading['view']> };
  readonly scenarios: readonly Scenario[];
}

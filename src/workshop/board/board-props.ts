// board-props.ts: what there is to show on the wall.
import type { Board } from '#protocol/board.ts';
import type { Scenario } from '../scenarios.ts';
import type { Line } from '../wire/follow-board.ts';

export interface BoardViewProps {
  readonly board: Board;
  readonly line: Line;
  readonly scenarios: readonly Scenario[];
  readonly faces: readonly string[];
  /** The address of the game's folder. */
  readonly root: string;
}

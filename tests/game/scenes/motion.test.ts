// motion.test.ts: the small things of the places: what moves of them, how far, and that they come back to rest.
import { describe, expect, test } from 'vitest';
import { PLACES } from '#core/dialogue/words.ts';
import { restMoving, stepMoving } from '#game/scenes/motion.ts';
import { MOVING_THINGS, YOUR_DESK, type MovingThing } from '#game/scenes/places.ts';
import type { Panel } from '#game/scenes/panel.ts';

/** As much of an image as a small thing moves. */
interface Look {
  angle: number;
  alpha: number;
  displayWidth: number;
  displayHeight: number;
  originY: number;
  flipX: boolean;
}

const AT_REST: Look = { angle: 0, alpha: 1, displayWidth: 80, displayHeight: 60, originY: 0.5, flipX: false };

/** Long enough for every movement to come round: 8, 12 and 14 steps. */
const STEPS = 168;
const STEP_SECONDS = 0.15;

function still(): { look: Look; panel: Panel } {
  const look = { ...AT_REST };
  const moving = Object.assign(look, {
    setAngle: (angle: number) => ((look.angle = angle), moving),
    setAlpha: (alpha: number) => ((look.alpha = alpha), moving),
    setFlipX: (flipX: boolean) => ((look.flipX = flipX), moving),
    setOrigin: (_: number, y: number) => ((look.originY = y), moving),
    setDisplaySize: (width: number, height: number) => (
      (look.displayWidth = width),
      (look.displayHeight = height),
      moving
    ),
  });
  const panel = { moving, pictures: { moving: { box: { x: 0, y: 0, width: 80, height: 60 } } } };
  return { look, panel: panel as unknown as Panel };
}

function looksOf(thing: MovingThing): Look[] {
  const { look, panel } = still();
  return Array.from({ length: STEPS }, (_, step) => {
    stepMoving(panel, thing, step);
    return { ...look };
  });
}

const things = [
  ...PLACES.map((place) => [place, MOVING_THINGS[place]] as const),
  ['your desk', YOUR_DESK.moving] as const,
];

describe.each(things)('%s', (_, thing) => {
  const looks = looksOf(thing);

  test('has something that moves', () => {
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBeGreaterThan(1);
  });

  test('is seen at every step, and never larger than it is drawn', () => {
    for (const { alpha, displayWidth, displayHeight } of looks) {
      expect(alpha).toBeGreaterThan(0.1);
      expect(displayWidth).toBeGreaterThan(4);
      expect(displayWidth).toBeLessThanOrEqual(AT_REST.displayWidth);
      expect(displayHeight).toBe(AT_REST.displayHeight);
    }
  });

  // WCAG 2.2, 2.3.1: no more than three flashes in any second.
  test('flashes less than three times in a second', () => {
    const goesOut = looks.map(({ alpha }, at) => alpha < 0.5 && (looks[at - 1]?.alpha ?? 1) >= 0.5);
    const second = Math.ceil(1 / STEP_SECONDS);
    for (let from = 0; from < STEPS; from++)
      expect(goesOut.slice(from, from + second).filter(Boolean).length).toBeLessThan(3);
  });

  test('comes to rest as it is drawn, but for what turns round', () => {
    const { look, panel } = still();
    stepMoving(panel, thing, 9);
    restMoving(panel, thing);
    const turns = thing.movement === 'spin' || thing.movement === 'tick';
    expect(look).toMatchObject({ ...AT_REST, angle: turns ? look.angle : 0 });
  });
});

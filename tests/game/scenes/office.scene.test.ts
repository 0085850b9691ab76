// office.scene.test.ts: the drawn office in a real browser: it stands, rings, rests, follows its box and leaves nothing behind.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountOffice, type MountedOffice } from '#game/scenes/office.ts';
import { ROOMS, type OfficeView, type Room } from '#game/state/office-rooms.ts';
import type { OfficeCall } from '#game/state/office.ts';

const RINGS = { summary: { id: 'sue' } } as OfficeCall;
const BOX = { width: 900, height: 300 };
/** What moves by itself rests within five seconds. */
const RESTS = { timeout: 7000 };

let host: HTMLElement;
let mounted: MountedOffice | null = null;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = `position:relative;width:${BOX.width}px;height:${BOX.height}px`;
  document.body.replaceChildren(host);
});
afterEach(() => mounted?.destroy());

function view(ringing: readonly Room[], change: Partial<OfficeView> = {}): OfficeView {
  const stateOf = (room: Room) => ({ lamps: [null, 3], rings: ringing.includes(room) ? RINGS : null });
  return {
    rooms: Object.fromEntries(ROOMS.map((room) => [room, stateOf(room)])) as unknown as OfficeView['rooms'],
    endings: ['resolved', 'callback', 'lost', null],
    words: { ring: 'RING', rooms: Object.fromEntries(ROOMS.map((room) => [room, room])) as Record<Room, string> },
    calm: () => false,
    onPoint: vi.fn<OfficeView['onPoint']>(),
    onTake: vi.fn<OfficeView['onTake']>(),
    onFault: vi.fn<OfficeView['onFault']>(),
    ...change,
  };
}

async function mount(of: OfficeView): Promise<MountedOffice> {
  mounted = mountOffice(host, of);
  await mounted.ready;
  return mounted;
}

/** A pointer's event in the middle of the first room of the upper floor, or of the second. */
function pointer(kind: string, column: number): void {
  const { left, top } = host.getBoundingClientRect();
  const at = { clientX: left + BOX.width * 0.2 * (column + 0.5), clientY: top + BOX.height * 0.35 };
  host.dispatchEvent(new PointerEvent(kind, { ...at, bubbles: true }));
}

test('it rings and moves, then rests, and sleeps; a pointer wakes it', async () => {
  const office = await mount(view(['telephony', 'hr']));
  expect(office.look()).toMatchObject({ rings: 2, moving: true });
  await expect.poll(() => office.look(), RESTS).toEqual({ rings: 2, moving: false, asleep: true });
  pointer('pointerenter', 3);
  expect(office.look().moving).toBe(true);
});

test('where motion is unwelcome it stands still from the first', async () => {
  const office = await mount(view(['it'], { calm: () => true }));
  expect(office.look().moving).toBe(false);
  pointer('pointerenter', 0);
  expect(office.look().moving).toBe(false);
  await expect.poll(() => office.look().asleep).toBe(true);
});

test('only a room that rings is named and taken', async () => {
  const of = view(['telephony']);
  await mount(of);
  pointer('pointermove', 1);
  pointer('click', 1);
  expect(of.onPoint).toHaveBeenLastCalledWith(null);
  expect(of.onTake).not.toHaveBeenCalled();
  pointer('pointermove', 0);
  pointer('click', 0);
  expect(of.onPoint).toHaveBeenLastCalledWith(expect.objectContaining({ room: 'telephony' }));
  expect(of.onTake).toHaveBeenCalledExactlyOnceWith('telephony');
});

test('a box that changes is drawn anew', async () => {
  const office = await mount(view(['payroll'], { calm: () => true }));
  const canvas = host.querySelector('canvas');
  host.style.width = '400px';
  await expect.poll(() => canvas?.getBoundingClientRect().width).toBe(400);
  await expect.poll(() => office.look()).toEqual({ rings: 1, moving: false, asleep: true });
});

test('taken away, it leaves nothing; before it stands, too', async () => {
  const of = view([]);
  (await mount(of)).destroy();
  expect(host.querySelector('canvas')).toBeNull();
  mounted = mountOffice(host, of);
  mounted.destroy();
  await mounted.ready;
  await expect.poll(() => host.querySelector('canvas')).toBeNull();
  expect(of.onFault).not.toHaveBeenCalled();
});

test('a picture that cannot be drawn is told once, and leaves the page', async () => {
  const of = view([]);
  const broken = { ...of, words: { ...of.words, rooms: null as never } };
  await mount(broken);
  await expect.poll(() => host.querySelector('canvas')).toBeNull();
  expect(of.onFault).toHaveBeenCalledOnce();
});

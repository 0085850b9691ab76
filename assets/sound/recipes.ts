// Every sound of the game: how it is made and how loud its file is.
import { soundOf, type SoundName } from '#game/audio/sounds.ts';
import { amplitude, loudness } from './measure.ts';
import { moodDown, moodUp } from './moods.ts';
import { hangup, hold, pickup, ring } from './phone.ts';
import {
  accountsFloor,
  hrOffice,
  meetingRoom,
  nextDesk,
  payrollOffice,
  supplyOffice,
  trainingRoom,
  yourDesk,
} from './rooms.ts';
import { centre, filter, RATE, trim, type Signal } from './signal.ts';
import { carPark, lorryCab, plantLine, reception, shop, warehouse, workshop } from './works.ts';

interface Recipe {
  readonly make: (seconds: number) => Signal;
  /** dBFS of the parts that sound, by measure.ts */
  readonly level: number;
}

export const RECIPES: Readonly<Record<SoundName, Recipe>> = {
  ring: { make: ring, level: -18 },
  pickup: { make: pickup, level: -24 },
  hangup: { make: hangup, level: -23 },
  hold: { make: hold, level: -20 },
  'mood-up': { make: moodUp, level: -20 },
  'mood-down': { make: moodDown, level: -20 },
  'accounts-floor': { make: accountsFloor, level: -28 },
  'training-room': { make: trainingRoom, level: -28 },
  'plant-line': { make: plantLine, level: -28 },
  warehouse: { make: warehouse, level: -28 },
  shop: { make: shop, level: -28 },
  'payroll-office': { make: payrollOffice, level: -28 },
  'lorry-cab': { make: lorryCab, level: -28 },
  workshop: { make: workshop, level: -28 },
  'supply-office': { make: supplyOffice, level: -28 },
  'hr-office': { make: hrOffice, level: -28 },
  'next-desk': { make: nextDesk, level: -28 },
  'meeting-room': { make: meetingRoom, level: -28 },
  reception: { make: reception, level: -28 },
  'car-park': { make: carPark, level: -28 },
  'your-desk': { make: yourDesk, level: -28 },
};

/** Below what any small speaker plays, in hertz; what lies under it only eats headroom. */
const RUMBLE = 40;

/** The finished sound, −1…1 at RATE: without offset, its ends trimmed unless it loops, at its level. */
export function render(name: SoundName): Signal {
  const { loop, seconds } = soundOf(name);
  const { make, level } = RECIPES[name];
  const raw = make(seconds);
  const whole = loop ? centre(raw) : trim(filter(raw, 'high', RUMBLE));
  const gain = amplitude(level - loudness(whole, RATE));
  return whole.map((value) => gain * value);
}

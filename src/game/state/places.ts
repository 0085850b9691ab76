// places.ts: where the drawings of the callers' places lie, and how one is had; each is fetched when a call is there.
import { PLACES, type Place } from '#core/dialogue/words.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import accountsFloorFront from '../../../assets/places/accounts-floor.front.svg?no-inline';
import accountsFloor from '../../../assets/places/accounts-floor.svg?no-inline';
import carParkFront from '../../../assets/places/car-park.front.svg?no-inline';
import carPark from '../../../assets/places/car-park.svg?no-inline';
import hrOfficeFront from '../../../assets/places/hr-office.front.svg?no-inline';
import hrOffice from '../../../assets/places/hr-office.svg?no-inline';
import lorryCabFront from '../../../assets/places/lorry-cab.front.svg?no-inline';
import lorryCab from '../../../assets/places/lorry-cab.svg?no-inline';
import meetingRoomFront from '../../../assets/places/meeting-room.front.svg?no-inline';
import meetingRoom from '../../../assets/places/meeting-room.svg?no-inline';
import nextDeskFront from '../../../assets/places/next-desk.front.svg?no-inline';
import nextDesk from '../../../assets/places/next-desk.svg?no-inline';
import payrollOfficeFront from '../../../assets/places/payroll-office.front.svg?no-inline';
import payrollOffice from '../../../assets/places/payroll-office.svg?no-inline';
import plantLineFront from '../../../assets/places/plant-line.front.svg?no-inline';
import plantLine from '../../../assets/places/plant-line.svg?no-inline';
import receptionFront from '../../../assets/places/reception.front.svg?no-inline';
import reception from '../../../assets/places/reception.svg?no-inline';
import shopFront from '../../../assets/places/shop.front.svg?no-inline';
import shop from '../../../assets/places/shop.svg?no-inline';
import supplyOfficeFront from '../../../assets/places/supply-office.front.svg?no-inline';
import supplyOffice from '../../../assets/places/supply-office.svg?no-inline';
import trainingRoomFront from '../../../assets/places/training-room.front.svg?no-inline';
import trainingRoom from '../../../assets/places/training-room.svg?no-inline';
import warehouseFront from '../../../assets/places/warehouse.front.svg?no-inline';
import warehouse from '../../../assets/places/warehouse.svg?no-inline';
import workshopFront from '../../../assets/places/workshop.front.svg?no-inline';
import workshop from '../../../assets/places/workshop.svg?no-inline';

export interface PlaceDrawing {
  /** Addresses of two SVG files: behind the person (the wall is left open for the mood's colour) and in front. */
  readonly back: string;
  readonly front: string;
  /** What a narrow crop keeps in the middle, behind the person; in units of the drawing. */
  readonly focus: number;
}

/** In units of the drawings, which are all of this size. */
export const PLACE_SIZE = { width: 960, height: 460 } as const;

export const PLACE_DRAWINGS: Readonly<Record<Place, PlaceDrawing>> = {
  'accounts-floor': { back: accountsFloor, front: accountsFloorFront, focus: 668 },
  'training-room': { back: trainingRoom, front: trainingRoomFront, focus: 188 },
  'plant-line': { back: plantLine, front: plantLineFront, focus: 156 },
  warehouse: { back: warehouse, front: warehouseFront, focus: 654 },
  shop: { back: shop, front: shopFront, focus: 690 },
  'payroll-office': { back: payrollOffice, front: payrollOfficeFront, focus: 175 },
  'lorry-cab': { back: lorryCab, front: lorryCabFront, focus: 185 },
  workshop: { back: workshop, front: workshopFront, focus: 160 },
  'supply-office': { back: supplyOffice, front: supplyOfficeFront, focus: 170 },
  'hr-office': { back: hrOffice, front: hrOfficeFront, focus: 690 },
  'next-desk': { back: nextDesk, front: nextDeskFront, focus: 165 },
  'meeting-room': { back: meetingRoom, front: meetingRoomFront, focus: 640 },
  reception: { back: reception, front: receptionFront, focus: 692 },
  'car-park': { back: carPark, front: carParkFront, focus: 165 },
};

const fetched = new Map<string, Promise<string | null>>();

/** A drawing as SVG text, fetched once; null where it cannot be had, and then it is asked for anew. */
export function drawingAt(address: string): Promise<string | null> {
  const known = fetched.get(address);
  if (known) return known;
  const coming = textAt(address);
  fetched.set(address, coming);
  void coming.then((svg) => svg === null && fetched.delete(address));
  return coming;
}

/** The places that a story names, whether or not a call comes there. */
export function placesOf({ ink }: Pick<Scenario, 'ink'>): readonly Place[] {
  const named = new Set(Array.from(JSON.stringify(ink).matchAll(/\bplace: *([a-z-]+)/g), ([, name]) => name));
  return PLACES.filter((place) => named.has(place));
}

/** Fetches where a call may yet lead, so that a network that drops leaves no bare wall. */
export function fetchPlaces(scenario: Scenario): void {
  for (const place of placesOf(scenario)) {
    const { back, front } = PLACE_DRAWINGS[place];
    for (const address of [back, front]) void drawingAt(address);
  }
}

async function textAt(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

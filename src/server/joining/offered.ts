// offered.ts: a nickname to take as it is, so that nobody has to give their own name: two words about cycling.
import { randomInt } from 'node:crypto';
import { readNickname } from './nicknames.ts';

interface Words {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const ENGLISH: Words = {
  first: [
    'Brisk',
    'Swift',
    'Steady',
    'Bright',
    'Calm',
    'Silver',
    'Amber',
    'Bold',
    'Nimble',
    'Sunny',
    'Quiet',
    'Merry',
    'Rapid',
    'Gentle',
    'Polished',
    'Windy',
    'Cobalt',
    'Golden',
    'Lively',
    'Smooth',
    'Early',
    'Clever',
    'Trusty',
    'Breezy',
    'Copper',
    'Keen',
    'Mellow',
    'Plucky',
    'Rolling',
    'Zesty',
    'Crimson',
    'Distant',
    'Honest',
    'Jolly',
  ],
  second: [
    'Bell',
    'Spoke',
    'Pedal',
    'Saddle',
    'Chain',
    'Wheel',
    'Lantern',
    'Basket',
    'Gear',
    'Sprocket',
    'Tandem',
    'Pump',
    'Handlebar',
    'Mudguard',
    'Valve',
    'Rim',
    'Hub',
    'Fork',
    'Frame',
    'Brake',
    'Puncture',
    'Pannier',
    'Dynamo',
    'Crank',
    'Axle',
    'Cassette',
    'Derailleur',
    'Helmet',
    'Kickstand',
    'Reflector',
    'Tyre',
    'Workstand',
    'Spanner',
  ],
};

const GERMAN: Words = {
  first: [
    'Flinke',
    'Ruhige',
    'Helle',
    'Kühne',
    'Muntere',
    'Silberne',
    'Goldene',
    'Leise',
    'Schnelle',
    'Sonnige',
    'Frische',
    'Kluge',
    'Wache',
    'Heitere',
    'Treue',
    'Blaue',
    'Bunte',
    'Sanfte',
    'Wendige',
    'Frohe',
    'Tapfere',
    'Glatte',
  ],
  second: [
    'Klingel',
    'Speiche',
    'Kette',
    'Pumpe',
    'Nabe',
    'Felge',
    'Gabel',
    'Bremse',
    'Kurbel',
    'Achse',
    'Lampe',
    'Tasche',
    'Luftpumpe',
    'Satteltasche',
    'Schaltung',
    'Laterne',
    'Schraube',
    'Probefahrt',
    'Werkbank',
    'Bergetappe',
  ],
};

/** Draws before a number is put behind: by then most pairs are taken. */
const DRAWS = 20;
const MOST_NUMBER = 100;

/** @param isTaken tells by what a name looks like. */
export function offerNickname(language: string, isTaken: (skeleton: string) => boolean): string {
  const words = language.toLowerCase().startsWith('de') ? GERMAN : ENGLISH;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const reading = readNickname(pair(words));
    if (reading.ok && !isTaken(reading.skeleton)) return reading.nickname;
  }
  return `${pair(words)} ${randomInt(2, MOST_NUMBER)}`;
}

function pair({ first, second }: Words): string {
  return `${drawn(first)} ${drawn(second)}`;
}

function drawn(words: readonly string[]): string {
  return words[randomInt(words.length)] ?? '';
}

// house.ts: the house as data: who may import whom, and why.

export interface Package {
  /** A package's name, or with `*` at its end all names that start so. */
  readonly name: string;
  /** The one file, or folder with a stroke at its end, that knows the package; left out where the whole room may. */
  readonly in?: string;
}

export interface Room {
  readonly room: string;
  readonly floor: 1 | 2 | 3;
  /** Only files that lie directly in the folder; its sub-folders are rooms of their own. */
  readonly shallow?: true;
  readonly rooms: readonly string[];
  readonly packages: readonly Package[];
  /** Packages that may not be reached even by way of the rooms that may be entered. */
  readonly never?: readonly string[];
  readonly why: string;
}

const CORE = ['core/dialogue', 'core/scoring', 'core/replay'];
/** What every room of the game may use of the two lower floors. */
const FOR_PLAYERS = [...CORE, 'ui', 'lms', 'protocol'];
const NODE: Package = { name: 'node:*' };
const PREACT: readonly Package[] = [{ name: 'preact' }, { name: 'preact/*' }];

export const HOUSE: readonly Room[] = [
  {
    room: 'core/dialogue',
    floor: 1,
    rooms: [],
    packages: [{ name: 'inkjs', in: 'core/dialogue/ink.ts' }],
    why: 'the words lie lowest and import nothing from above; inkjs is wrapped once, so that it can be replaced once',
  },
  {
    room: 'core/scoring',
    floor: 1,
    rooms: ['core/dialogue'],
    packages: [],
    why: 'a score is counted from the transcript alone, so that page, server and test count the same',
  },
  {
    room: 'core/replay',
    floor: 1,
    rooms: ['core/dialogue', 'core/scoring'],
    packages: [],
    why: 'a replay is a call and its score, nothing else: the same answer wherever it runs',
  },
  {
    room: 'compiler',
    floor: 2,
    rooms: CORE,
    packages: [
      { name: 'inkjs/full', in: 'compiler/ink-compiler.ts' },
      { name: 'inkjs/full', in: 'compiler/ink-parsed.ts' },
    ],
    why: 'the ink compiler speaks in strings and in its own tree: one file turns the strings into problems, one names the tree’s objects; it runs in the page as in Node',
  },
  {
    room: 'disk',
    floor: 2,
    rooms: CORE,
    packages: [NODE],
    why: 'the only adapter that knows files, so that the compiler need not and can run in a page',
  },
  {
    room: 'ui',
    floor: 2,
    rooms: CORE,
    packages: PREACT,
    why: 'components show what the core says; the message catalogue is compiled for them at build time',
  },
  {
    room: 'protocol',
    floor: 2,
    rooms: CORE,
    packages: [{ name: 'typebox' }],
    why: 'what crosses the wire is said once, as schemas with their types: the server checks by them, a page imports the types, the bounds and the one way to ask',
  },
  {
    room: 'game/state',
    floor: 3,
    rooms: [...FOR_PLAYERS, 'compiler'],
    packages: [{ name: 'zustand/vanilla' }],
    never: ['inkjs/full'],
    why: 'the call goes on without a picture, a sound or a page, so the store knows none of them; it may ask the explorer what a pick was worth, but players load compiled JSON, never the ink compiler',
  },
  {
    room: 'game/scenes',
    floor: 3,
    rooms: [...FOR_PLAYERS, 'game/state'],
    packages: [{ name: 'phaser' }],
    why: 'Phaser and DOM never meet; the game is playable without Phaser at all',
  },
  {
    room: 'game/overlay',
    floor: 3,
    rooms: [...FOR_PLAYERS, 'game/state'],
    packages: PREACT,
    why: 'the dialogue is DOM and playable before Phaser has arrived',
  },
  {
    room: 'game/audio',
    floor: 3,
    rooms: [...FOR_PLAYERS, 'game/state'],
    packages: [{ name: 'howler' }],
    why: 'one room owns the one AudioContext; where sound is blocked, nothing else notices',
  },
  {
    room: 'game/dev',
    floor: 3,
    rooms: [...CORE, 'compiler', 'ui', 'game/state', 'game/overlay'],
    packages: PREACT,
    never: ['inkjs/full'],
    why: 'what only a writer sees while a story is written: the development server alone loads it, and nobody else knows it',
  },
  {
    room: 'game',
    floor: 3,
    shallow: true,
    rooms: [...FOR_PLAYERS, 'game/state', 'game/scenes', 'game/overlay', 'game/audio', 'game/dev'],
    packages: [],
    why: 'the rooms of the game meet in main.ts and nowhere else',
  },
  {
    room: 'workshop',
    floor: 3,
    rooms: [...CORE, 'ui', 'protocol'],
    packages: [...PREACT, { name: 'lean-qr', in: 'workshop/qr.tsx' }, { name: 'lean-qr/*', in: 'workshop/qr.tsx' }],
    why: 'the facilitator’s console and the board are a page of their own, which no player loads; of the protocol they take types, bounds and how to ask',
  },
  {
    room: 'server',
    floor: 3,
    rooms: [...CORE, 'protocol'],
    packages: [
      NODE,
      { name: 'fastify' },
      { name: '@fastify/*' },
      { name: 'typebox', in: 'server/routes/api.ts' },
      { name: 'kysely', in: 'server/stores/' },
      { name: 'libsql', in: 'server/stores/sqlite.ts' },
      { name: 'pg', in: 'server/stores/postgres.ts' },
      { name: 'redis', in: 'server/live/redis.ts' },
      { name: 'rate-limiter-flexible', in: 'server/limits.ts' },
      { name: 'lean-qr', in: 'server/greeting.ts' },
      { name: 'obscenity', in: 'server/joining/offensive.ts' },
      { name: 'lru-cache', in: 'server/verifying/' },
      { name: 'lru-cache', in: 'server/stores/sqlite.ts' },
    ],
    why: 'the server takes records, never results, and replays them with the same core; each thing that keeps, limits or carries is known to the one file or folder that wraps it',
  },
  {
    room: 'cli',
    floor: 3,
    rooms: [...CORE, 'compiler', 'disk'],
    packages: [NODE],
    why: "one file for each of the trainer's commands, over the same compiler and core as the build",
  },
  {
    room: 'build',
    floor: 3,
    rooms: [...CORE, 'compiler', 'disk'],
    packages: [
      NODE,
      { name: 'vite' },
      { name: '@dicebear/*' },
      { name: 'subset-font' },
      { name: '@messageformat/core' },
      { name: '@messageformat/core/compile-module' },
    ],
    why: 'what runs once, at build time, is kept out of what every player loads',
  },
];

/** Rooms of the plan that nobody has moved into yet; a row may name them, and whoever builds one adds its row. */
export const UNBUILT: readonly string[] = ['lms'];

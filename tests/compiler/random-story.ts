// random-story.ts: small stories by chance, out of everything that could make two states look alike and go on differently.
import fc from 'fast-check';

/** A condition on something that a state may or may not remember. */
const CONDITIONS = [
  'x > 0',
  'x % 2 == 0',
  'y >= x',
  'tier >= 2',
  'tier < 1',
  'mood > 0',
  'mood < 0',
  'courtesy < 0',
  'clarify >= 1',
  'hub > 1',
  'hub.said',
  'aside',
  'aside > 1',
  'aside.told',
  'twice(x) > 2',
  'TURNS() > 2',
  'TURNS_SINCE(-> aside) >= 0',
  'TURNS_SINCE(-> aside) == 1',
  'READ_COUNT(where) > 0',
  'where == -> low',
  'exit == -> hub',
  'RANDOM(1, 2) == 1',
] as const;

/** Something done between two choices. */
const DEEDS = [
  '~ x++',
  '~ y = x',
  '~ x = 0',
  '~ raise(x)',
  '~ raise(y)',
  '~ where = -> low',
  '~ where = -> high',
  '~ y = next_one()',
  '~ x = courtesy',
  '~ y = tier',
  '{stopping:\n- ~ x = 2\n- ~ y = 2\n}',
  '{cycle:\n- ~ x++\n- ~ y++\n}',
  '{once:\n- ~ x = 3\n}',
  '{shuffle:\n- ~ x = 1\n- ~ x = 2\n}',
  '~ y = RANDOM(0, 3)',
  '~ exit = -> hub',
  '<- extra',
] as const;

const TAGS = ['tier: 1', 'tier: 2', 'tier: 3', 'tier: 4', 'courtesy: 1', 'courtesy: -1', 'clarify: 1', 'follow: 2'];

/** Ways round, which come back. */
const TUNNELS = [
  '-> aside ->',
  '-> aside -> aside ->',
  '-> pay(x) ->',
  '-> pay(y) ->',
  '-> pay(courtesy) ->',
  '-> deep ->',
  '-> where ->',
  '-> leave ->',
];

/** What one story is made of: few things, so that they meet. */
interface Words {
  readonly condition: fc.Arbitrary<string>;
  readonly deeds: fc.Arbitrary<string[]>;
  readonly tags: fc.Arbitrary<string[]>;
  readonly tunnel: fc.Arbitrary<string>;
}

function few<T>(words: readonly T[], most: number): fc.Arbitrary<fc.Arbitrary<T>> {
  return fc
    .uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: most })
    .map((some) => fc.constantFrom(...some));
}

const words: fc.Arbitrary<Words> = fc
  .tuple(few(CONDITIONS, 2), few(DEEDS, 3), few(TAGS, 3), few(TUNNELS, 1))
  .map(([condition, deed, tag, tunnel]) => {
    const perhaps = fc.tuple(condition, deed).map(([when, then]) => `{ ${when}:\n${then}\n}`);
    return {
      condition,
      deeds: fc.array(fc.oneof(deed, perhaps), { maxLength: 2 }),
      tags: fc.uniqueArray(tag, { maxLength: 1 }),
      tunnel,
    };
  });

interface Option {
  readonly when: string | null;
  readonly tags: readonly string[];
  readonly deeds: readonly string[];
  /** A tunnel to go through before going on. */
  readonly through: string | null;
  /** How many scenes are skipped. */
  readonly skip: number;
}

function option({ condition, deeds, tags, tunnel }: Words): fc.Arbitrary<Option> {
  return fc.record({
    when: fc.option(condition, { nil: null, freq: 1 }),
    tags,
    deeds,
    through: fc.option(tunnel, { nil: null, freq: 2 }),
    skip: fc.nat({ max: 3 }),
  });
}

interface Scene {
  readonly deeds: readonly string[];
  readonly line: string | null;
  readonly first: Option;
  readonly others: readonly Option[];
}

function scene(words: Words): fc.Arbitrary<Scene> {
  return fc.record({
    deeds: words.deeds,
    line: fc.option(words.condition, { nil: null }),
    first: option(words).map((one) => ({ ...one, when: null })),
    others: fc.array(option(words), { maxLength: 2 }),
  });
}

interface Plan {
  readonly scenes: readonly Scene[];
  readonly mood: number;
  readonly hub: readonly Option[];
  readonly aside: readonly Option[];
  readonly endings: readonly string[];
}

const plan: fc.Arbitrary<Plan> = words.chain((some) =>
  fc.record({
    scenes: fc.array(scene(some), { minLength: 1, maxLength: 3 }),
    mood: fc.integer({ min: -2, max: 2 }),
    hub: fc.array(option(some), { maxLength: 2 }),
    aside: fc.array(option(some), { minLength: 1, maxLength: 1 }),
    endings: fc.array(some.condition, { minLength: 1, maxLength: 2 }),
  }),
);

/** An ink story without a header, every path of which comes to a tagged end. */
export const randomStory: fc.Arbitrary<string> = plan.map(written);

function written({ scenes, mood, hub, aside, endings }: Plan): string {
  return [
    `VAR x = 0\nVAR y = 1\nVAR tier = 0\nVAR mood = ${mood}\nVAR courtesy = 0\nVAR clarify = 0\nVAR where = -> low\nVAR exit = -> finish`,
    '-> scene0',
    ...scenes.map((one, index) => sceneText(one, index)),
    `=== scene${scenes.length} ===\n-> hub`,
    hubText(hub),
    endText(endings),
    asideText(aside),
    FIXED,
  ].join('\n\n');
}

function sceneText({ deeds: done, line, first, others }: Scene, index: number): string {
  const options = [first, ...others].map((one, at) => optionText(one, `s${index}o${at}`, `-> ${landing(index, one)}`));
  const said = line === null ? 'Sue: Well?' : `Sue: {${line}:Yes|No}.`;
  return [`=== scene${index} ===`, ...done, said, ...options].join('\n');
}

/** Scenes past the last one are the hub. */
function landing(index: number, { skip }: Option): string {
  return skip === 3 ? 'hub' : `scene${index + 1}`;
}

function optionText({ when, tags: worth, deeds: done, through }: Option, id: string, then: string): string {
  const condition = when === null ? '' : `{ ${when} } `;
  const tagged = [...worth, `id: ${id}`].map((tag) => `# ${tag}`).join(' ');
  return [`* ${condition}[Reply ${id} ${tagged}]`, ...done, ...(through === null ? [] : [through]), then].join('\n');
}

function hubText(options: readonly Option[]): string {
  return [
    '=== hub ===',
    'Sue: Anything else?',
    ...options.map((one, at) => optionText(one, `h${at}`, '-> hub')),
    '* -> hub',
    '* (said) [Said {x} # id: hsaid]\n-> hub',
    '+ [Bye # id: hbye]\n-> finish',
  ].join('\n');
}

function endText(endings: readonly string[]): string {
  const kinds = ['callback', 'lost'];
  return [
    '=== finish ===',
    ...endings.map((when, at) => `{ ${when}:\nSue: End. # end: ${kinds[at] ?? 'lost'}\n-> END\n}`),
    'Sue: End. # end: resolved',
    '-> END',
  ].join('\n');
}

function asideText(options: readonly Option[]): string {
  return [
    '=== aside ===',
    'Sue: By the way.',
    ...options.map((one, at) => optionText({ ...one, through: null }, `a${at}`, '->->')),
    '+ (told) [Told # id: atold]\n->->',
  ].join('\n');
}

/** Tunnels that take a variable by name, that nest, and functions. */
const FIXED = `=== pay(ref what) ===
Sue: Pay?
+ [Yes # id: pyes # courtesy: 1]
+ [No # id: pno]
-
{ what > 1: -> paid }
~ what++
->->

=== paid ===
+ [Paid # id: paid # follow: 1]
->->

=== deep ===
-> aside ->
{ courtesy > 0:
Sue: Deep.
~ x++
}
+ [Deep # id: deep]
- ->->

=== leave ===
Sue: Leave?
+ [Stay # id: lstay]
  ->->
+ [Leave # id: lleave]
  ->-> exit

=== extra ===
* { x > 0 } [Extra # id: extra # courtesy: 1]
  -> finish

=== low ===
Sue: Low.
->->

=== high ===
Sue: High.
->->

=== function raise(ref what) ===
~ what = what + 1

=== function twice(what) ===
~ return what * 2

=== function next_one() ===
{ y > 2:
~ return 0
}
~ return y + 1
`;

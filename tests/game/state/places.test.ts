// places.test.ts: which places a story names, and that those alone are fetched ahead.
import { afterEach, expect, test, vi } from 'vitest';
import { fetchPlaces, PLACE_DRAWINGS, placesOf } from '#game/state/places.ts';
import { scenarioOf } from '../../stories/compile.ts';

const HEADER = `# title: Two rooms
# desk: IT help desk
# caller: Sue, Customer Accounts, ext. 4471
# summary: Sue walks while she talks.
# minutes: 3
# skills: clarify
# cast: Sue = medium1, skin f2c79d, clothes f26b4e, ink 4a2418
-> ring
=== ring ===
`;

const REPLY = `* [Where are you? # tier: 1 # clarify: 1 # id: where]\n`;

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['none', 'Sue: Hello. # id: a\n', '  Sue: Bye. # id: b # end: resolved # next: Done.\n  -> END\n', []],
  [
    'one, twice; another in its words only does no harm',
    'Sue: My place: shop. # place: reception # id: a\n',
    '  Sue: Bye. # place: reception # id: b # end: resolved # next: Done.\n  -> END\n',
    ['reception', 'shop'],
  ],
  [
    'two',
    'Sue: Hello. # id: a # place: car-park\n',
    '  Sue: Bye. # id: b # place: lorry-cab # end: resolved # next: Done.\n  -> END\n',
    ['lorry-cab', 'car-park'],
  ],
])('a story names %s', async (_, first, last, places) => {
  const scenario = await scenarioOf(HEADER + first + REPLY + last);
  expect(placesOf(scenario).toSorted()).toEqual(places.toSorted());
});

test('what a call may lead to is fetched ahead, and nothing else', async () => {
  const asked = vi.fn<(address: string) => Promise<Response>>(() => Promise.resolve(new Response('<svg></svg>')));
  vi.stubGlobal('fetch', asked);
  fetchPlaces(
    await scenarioOf(
      `${HEADER}Sue: Hello. # id: a # place: workshop\n${REPLY}  Sue: Bye. # id: b # end: resolved # next: Done.\n  -> END\n`,
    ),
  );
  const { back, front } = PLACE_DRAWINGS.workshop;
  expect(asked.mock.calls.map(([address]) => address)).toEqual([back, front]);
});

// event-stream.test.ts: events come out of a stream however it is cut.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvents } from '#workshop/wire/event-stream.ts';

const STREAM = 'retry: 2000\n\n: still here\n\nid: 3\nevent: board\ndata: {"a":1}\n\nevent: gone\ndata: {}\n\n';
const EVENTS = [
  { event: 'board', data: '{"a":1}' },
  { event: 'gone', data: '{}' },
];

test('pauses and names of events are no events', () => {
  expect(readEvents()(STREAM)).toEqual(EVENTS);
});

test('an event that has not ended waits', () => {
  const feed = readEvents();
  expect(feed('event: board\ndata: {"a"')).toEqual([]);
  expect(feed(':1}\n')).toEqual([]);
  expect(feed('\n')).toEqual([{ event: 'board', data: '{"a":1}' }]);
});

test('several lines of data are one text', () => {
  expect(readEvents()('data: one\ndata: two\n\n')).toEqual([{ event: 'message', data: 'one\ntwo' }]);
});

test('cut anywhere, with either line end, it is the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), fc.boolean(), (cuts, windows) => {
      const text = windows ? STREAM.replaceAll('\n', '\r\n') : STREAM;
      const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
      const feed = readEvents();
      const got = places.slice(1).flatMap((end, at) => feed(text.slice(places[at], end)));
      expect(got).toEqual(EVENTS);
    }),
  );
});

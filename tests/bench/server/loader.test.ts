// loader.test.ts: what the loader sends, reads and counts, and what it stands on.
import { expect, test } from 'vitest';
import { skeletonOf, readNickname } from '#server/joining/nicknames.ts';
import { nicknameOf } from '../../../bench/server/ground.ts';
import { sizesUpTo } from '../../../bench/server/growth.ts';
import { readMost } from '../../../bench/server/open-files.ts';
import { countSyncs } from '../../../bench/server/serving.ts';
import { countOf, readAnswer, requestOf, throughAll } from '../../../bench/server/wire.ts';

test('a request tells its length in bytes', () => {
  expect(requestOf({ method: 'PUT', path: '/a', token: 't', body: { a: 'ü' } }).toString()).toBe(
    'PUT /a HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer t\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{"a":"ü"}',
  );
});

const ANSWER = 'HTTP/1.1 201 Created\r\nContent-Length: 3\r\nx: y\r\n\r\nü!';

test('an answer is read once it is whole, and what is behind it is kept', () => {
  const bytes = Buffer.from(`${ANSWER}HTTP/1.1 204`);
  for (const part of [10, 30, Buffer.byteLength(ANSWER) - 1]) expect(readAnswer(bytes.subarray(0, part))).toBeNull();
  const read = readAnswer(bytes);
  expect([read?.answer, read?.rest.toString()]).toEqual([{ status: 201, body: 'ü!' }, 'HTTP/1.1 204']);
});

test('boards are counted in what has come', () => {
  expect(countOf(Buffer.from('id: 1\nevent: board\ndata: {}\n\nevent: board'), Buffer.from('event: board'))).toBe(2);
});

test('each thing is done once, in no more lanes than there are', async () => {
  const done: number[] = [];
  let atOnce = 0;
  let most = 0;
  await throughAll(['a', 'b'], [0, 1, 2, 3, 4], async (_lane, thing) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await Promise.resolve();
    done.push(thing);
    atOnce -= 1;
  });
  expect([done.sort((a, b) => a - b), most]).toEqual([[0, 1, 2, 3, 4], 2]);
});

test('syncs are counted in what a tracer wrote', () => {
  expect(
    countSyncs('12 fdatasync(5) = 0\n12 fsync(5 <unfinished ...>\n12 <... fsync resumed>) = 0\n+++ exited\n'),
  ).toBe(2);
});

test('the most open files, from what Linux says', () => {
  expect(
    readMost('Limit   Soft Limit  Hard Limit  Units\nMax open files            1024      20000      files\n'),
  ).toBe(20_000);
  expect(readMost('Max open files   unlimited  unlimited  files')).toBe(Infinity);
});

test('sizes grow by ten', () => {
  expect(sizesUpTo(100_000)).toEqual([1_000, 10_000, 100_000]);
});

test('no two players of a full house look alike, and none is refused', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => nicknameOf(at));
  expect(new Set(names.map(skeletonOf)).size).toBe(10_000);
  const refused = names.filter((_, at) => at % 7 === 0).filter((name) => !readNickname(name).ok);
  expect(refused).toEqual([]);
});

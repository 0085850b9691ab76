// caching.test.ts: which files may be kept for good.
import { expect, test } from 'vitest';
import { ASK_FIRST, FOREVER, cachingOf } from '#server/caching.ts';

test.each([
  ['assets/main-B7kq2x_1.js', FOREVER],
  ['assets/main-B7kq2x_1.js.br', FOREVER],
  ['stories/sue-calls-the-helpdesk.9f3c1a7be204.json', FOREVER],
  ['stories/sue-calls-the-helpdesk.9f3c1a7be204.json.gz', FOREVER],
  ['stories/sue-calls-the-helpdesk.9f3c1a7be204.cast.json', ASK_FIRST],
  ['index.html', ASK_FIRST],
  ['index.html.br', ASK_FIRST],
  ['stories/index.json', ASK_FIRST],
  ['stories/index.json.gz', ASK_FIRST],
  ['stories/deadbeef.json', ASK_FIRST],
  ['sounds/ring.mp3', ASK_FIRST],
  ['sounds/assets/ring.mp3', ASK_FIRST],
])('%s: %s', (path, caching) => {
  expect(cachingOf(path)).toBe(caching);
});

// written.test.ts: what the development server says is asked for, put in order, and led to the editor.
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '#compiler/problem.ts';
import { lookOn, keepLook } from '#game/dev/look.ts';
import { NOTHING_WRITTEN, askWritten, openInEditor, problemsOf } from '#game/dev/written.ts';
import { fakeStorage, shelfOn } from '../state/fake-storage.ts';

const problem = (path: string, line: number, severity: Problem['severity']): Problem => ({
  path,
  line,
  severity,
  code: 'made-up',
  message: 'something is wrong',
});

const WRITTEN = {
  root: '/home/me/calls',
  problems: {
    small: [
      problem('story/small.ink', 12, 'warning'),
      problem('story/parts/bye.ink', 3, 'warning'),
      problem('story/small.ink', 9, 'error'),
      problem('story/small.ink', 2, 'warning'),
    ],
  },
};

const asked: string[] = [];

function serve(answer: () => Promise<Response>): void {
  asked.length = 0;
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return answer();
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('what is written', () => {
  test('is asked for below the base', async () => {
    serve(() => Promise.resolve(new Response(JSON.stringify(WRITTEN))));
    expect(await askWritten('/game/')).toEqual(WRITTEN);
    expect(asked).toEqual(['/game/stories/written.json']);
  });

  test.each([
    ['the server has gone', () => Promise.reject(new TypeError('no network'))],
    ['the server says no', () => Promise.resolve(new Response('{}', { status: 404 }))],
    ['the answer is no JSON', () => Promise.resolve(new Response('<!doctype html>'))],
    ['the answer is of another kind', () => Promise.resolve(new Response('{"root": 1}'))],
  ])('is unknown where %s', async (_, answer) => {
    serve(answer);
    expect(await askWritten('/')).toBeNull();
  });
});

test('errors first, then from the top of each file down', () => {
  expect(problemsOf(WRITTEN, 'small').map(({ path, line }) => `${path}:${line}`)).toEqual([
    'story/small.ink:9',
    'story/parts/bye.ink:3',
    'story/small.ink:2',
    'story/small.ink:12',
  ]);
});

test.each(['other', 'constructor'])('a scenario without problems has none: %s', (id) => {
  expect(problemsOf(WRITTEN, id)).toEqual([]);
  expect(problemsOf(NOTHING_WRITTEN, id)).toEqual([]);
});

test('the editor is opened at file and line', () => {
  serve(() => Promise.reject(new TypeError('no network')));
  openInEditor('/game/', WRITTEN, problem('story/with space.ink', 12, 'warning'));
  expect(asked).toEqual([
    `/game/__open-in-editor?file=${encodeURIComponent('/home/me/calls/story/with space.ink:12:1')}`,
  ]);
});

test('the panel is as it was put last; at first folded only where there is little room', () => {
  const { shelf } = shelfOn(fakeStorage());
  expect(lookOn(shelf, false)).toEqual({ folded: false, side: 'right' });
  expect(lookOn(shelf, true)).toEqual({ folded: true, side: 'right' });
  keepLook(shelf, { folded: true, side: 'left' });
  expect(lookOn(shelf, false)).toEqual({ folded: true, side: 'left' });
  shelf.put('dev/panel', 'strange');
  expect(lookOn(shelf, false)).toEqual({ folded: false, side: 'right' });
});

// explorer.property.test.ts: the walk that merges states tells the same as a walk that merges none.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomStory } from './random-story.ts';
import { compareWithEveryCall, exploreText } from './walk-every-call.ts';

/** A busy machine takes long over each story, in milliseconds. */
const PATIENCE_PER_STORY = 5000;
/** More by hand: `STORIES=2000 npx vitest run --project unit tests/compiler/explorer.property.test.ts`. */
const STORIES = Number(process.env['STORIES'] ?? 20);

test(
  'merging states changes nothing that can be seen, counted or reached',
  { timeout: STORIES * PATIENCE_PER_STORY },
  () => {
    fc.assert(
      fc.property(randomStory, (text) => {
        const { story, exploration } = exploreText(text);
        fc.pre(exploration.complete);
        expect(compareWithEveryCall(story, exploration)).not.toBe(0);
      }),
      { numRuns: STORIES },
    );
  },
);

// skill-never-earned.ts: the header promises a skill that no call can earn.
import { callWith, twoReplies } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { headerPlace } from './header-place.ts';
import { scores } from './nothing-scores.ts';

const GOOD = 'Good day. # id: a # courtesy: 1';

export const skillNeverEarned: Diagnostic = {
  on: 'walk',
  code: 'skill-never-earned',
  severity: 'warning',
  why: 'The list of calls says that this one is about the skill, and the scorecard then leaves it out.',
  hint: 'give points of it to a reply, or take it out of `# skills:`',
  example: {
    bad: callWith(
      (header) => header.replace('skills: courtesy', 'skills: courtesy, clarify // <-'),
      twoReplies(GOOD, 'What? # id: b'),
    ),
    mended: callWith(
      (header) => header.replace('skills: courtesy', 'skills: courtesy, clarify'),
      twoReplies(GOOD, 'What? # id: b # clarify: 1'),
    ),
  },
  find: (subject) => {
    const { header, possible, complete, outline } = subject;
    if (!complete || !scores(outline)) return [];
    return header.skills
      .filter((skill) => possible[skill] === 0)
      .map((skill) => ({ ...headerPlace(subject, 'skills'), message: `no call can earn \`${skill}\`` }));
  },
};

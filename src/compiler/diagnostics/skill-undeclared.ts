// skill-undeclared.ts: a skill is earned that the header does not name.
import { SKILLS } from '#core/dialogue/words.ts';
import { callWith, twoReplies } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { headerPlace } from './header-place.ts';

const BODY = twoReplies('Good day. # id: a # courtesy: 1', 'What? # id: b # clarify: 1');

export const skillUndeclared: Diagnostic = {
  on: 'walk',
  code: 'skill-undeclared',
  severity: 'warning',
  why: 'A player chooses a call by its skills and is scored on others too.',
  hint: 'add it to `# skills:`, or take its points away',
  example: {
    bad: callWith((header) => header.replace('skills: courtesy', 'skills: courtesy // <-'), BODY),
    mended: callWith((header) => header.replace('skills: courtesy', 'skills: courtesy, clarify'), BODY),
  },
  find: (subject) => {
    const { header, possible } = subject;
    if (header.skills.length === 0) return [];
    return SKILLS.filter((skill) => possible[skill] > 0 && !header.skills.includes(skill)).map((skill) => ({
      ...headerPlace(subject, 'skills'),
      message: `\`${skill}\` can be earned and is not among the header’s skills`,
    }));
  },
};

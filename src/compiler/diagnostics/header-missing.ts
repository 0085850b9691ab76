// header-missing.ts: the top of the file does not say what the game shows of a call.
import { BYE, call, callWith } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

export const headerMissing: Diagnostic = {
  on: 'walk',
  code: 'header-missing',
  severity: 'error',
  why: 'The list of calls shows title, desk, caller and minutes, the debrief the skills, and the picture the cast.',
  hint: 'write them at the very top of the file, one to a line: `# title: …`',
  example: {
    bad: callWith((header) => header.replace('# desk: Test desk\n', ''), BYE),
    mended: call(BYE),
  },
  find: ({ path, headerFaults }) => {
    const missing = headerFaults.flatMap(({ tag }) => (tag.endsWith(':') ? [tag.slice(0, -1)] : []));
    return missing.length ? [{ path, line: 1, message: `the header lacks ${missing.join(', ')}` }] : [];
  },
};

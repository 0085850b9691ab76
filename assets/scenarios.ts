// Writes docs/scenarios.md, the figures of every call: `npm run scenarios`.
import { writeFileSync } from 'node:fs';
import { checkSet } from '#compiler/check-set.ts';
import { scenarioPaths } from '#compiler/scenario-set.ts';
import { inkFiles, sourceReader } from '#disk/story-files.ts';
import { scenariosPage } from './scenarios-page.ts';

const ROOT = process.cwd();
const PAGE = 'docs/scenarios.md';

const read = sourceReader(ROOT);
const checked = await checkSet(scenarioPaths(inkFiles(ROOT, 'story'), read), read);
writeFileSync(PAGE, scenariosPage(checked));
console.log(`${checked.scenarios.length} scenarios in ${PAGE}`);

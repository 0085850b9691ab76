// scenarios-page.test.ts: the page of figures: that it has our scenarios, and what it says of a story known by hand.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSet } from '#compiler/check-set.ts';
import { idOf } from '#compiler/source.ts';
import { scenariosPage } from '../../assets/scenarios-page.ts';
import { BROKEN_PROMISES } from '../compiler/measures/small.ts';
import { HEADER, SHIPPED, sources } from './compile.ts';

test('docs/scenarios.md has a section for each scenario, and for no other: `npm run scenarios` writes it', () => {
  const told = readFileSync('docs/scenarios.md', 'utf8').matchAll(/^## .+\n\n`([a-z0-9-]+)`$/gm);
  expect([...told].map(([, id]) => id)).toEqual(SHIPPED.map(idOf));
});

test('a scenario’s own figures, and what is missed', async () => {
  const ink = HEADER.replace('# skills: courtesy', '# skills: clarify, follow') + BROKEN_PROMISES;
  const page = scenariosPage(await checkSet(['small.ink'], sources({ 'small.ink': ink })));
  expect(page).toContain('\n## A small call\n\n`small`\n');
  expect(page).toContain('\n| paths | 6 |\n');
  // Promised and broken, never made, or broken without having been made: three of six.
  expect(page).toContain('\n| tier 4 without its points at the end | 50 % |\n');
  expect(page).toContain('resolved 100 % (3 last lines), callback 0 % (0 last lines), lost 0 % (0 last lines)');
  expect(page).toContain('Missed: small misses measure 2 (');
  expect(page).toMatch(/\n\| 2 \| [^|]+ \| 1 of 4 \| \*\*missed\*\* \|\n/);
});

test('of what cannot be measured there is no page', async () => {
  const checked = await checkSet(['broken.ink'], sources({ 'broken.ink': `${HEADER}-> nowhere\n` }));
  expect(() => scenariosPage(checked)).toThrow('`check broken.ink` says why');
});

// story-files.ts: finds and reads the ink files of a folder.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Paths of all `.ink` files below `folder`, from `root`, with `/`, sorted. An absent folder has none. */
export function inkFiles(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ink'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}

/** Reads sources below `root`; null for what is absent, unreadable or outside. */
export function sourceReader(root: string): (path: string) => string | null {
  const home = resolve(root) + sep;
  return (path) => {
    const full = resolve(root, path);
    if (!full.startsWith(home)) return null;
    try {
      return readFileSync(full, 'utf8');
    } catch {
      return null;
    }
  };
}

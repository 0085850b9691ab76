// scenarios.ts: what the build wrote that these pages show: the list of scenarios, and a face of everyone in them.
import { isObject, parseJson } from '#core/replay/scenario.ts';

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** Working day of the fortnight, 1–10; 0 for any day. */
  readonly day: number;
  readonly skills: readonly string[];
}

/** In the order of the fortnight; empty where the list cannot be had. */
export async function loadScenarios(root: string): Promise<readonly Scenario[]> {
  const list = await load(`${root}stories/index.json`);
  const scenarios =
    isObject(list) && Array.isArray(list['scenarios']) ? (list['scenarios'] as readonly Scenario[]) : [];
  return [...scenarios].sort((a, b) => a.day - b.day || a.title.localeCompare(b.title));
}

/** SVG texts; none where they cannot be had: teams have names without faces too. */
export async function loadFaces(root: string): Promise<readonly string[]> {
  const faces = await load(`${root}stories/faces.json`);
  return isObject(faces) ? Object.values(faces).filter((face) => typeof face === 'string') : [];
}

async function load(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    return response.ok ? parseJson(await response.text()) : null;
  } catch {
    return null;
  }
}

export function titleOf(scenarios: readonly Scenario[], id: string): string {
  return scenarios.find((one) => one.id === id)?.title ?? id;
}

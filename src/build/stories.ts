// stories.ts: the Vite plugin that compiles the story folder: written out by a build, served and watched while developing.
import { join, relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compileScenario, type Compilation } from '#compiler/compile.ts';
import { lightScenario } from '#compiler/light.ts';
import { problemText, type Problem } from '#compiler/problem.ts';
import { nameProblems, scenarioPaths } from '#compiler/scenario-set.ts';
import { idOf, type ReadSource } from '#compiler/source.ts';
import { FACES } from '#core/dialogue/words.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { inkFiles, sourceReader } from '#disk/story-files.ts';
import { drawPortraits, PLAYER, PLAYER_FACES } from './portraits.ts';

const FOLDER = 'story';
/** What the page is told when a story was written anew; `src/game/dev.ts` listens. */
export const STORY_EVENT = 'story:written';
/** What the page asks the development server for, below the game's base; no build has it. See `Written`. */
export const WRITTEN_FILE = 'stories/written.json';

interface Compiled {
  /** Files of the game by their path below its base. */
  readonly files: ReadonlyMap<string, string>;
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
  /** Those of each scenario and its parts, by its id. */
  readonly problemsOf: ReadonlyMap<string, readonly Problem[]>;
}

/** How the stories stand while they are written. */
export interface Written {
  /** The project's folder, with `/`, from which the problems' paths lead. */
  readonly root: string;
  /** Of each scenario and its parts, by its id. */
  readonly problems: Readonly<Record<string, readonly Problem[]>>;
}

/** Compiles every scenario below `story/`. Errors stop a build; while developing they lie over the page until mended. */
export function stories(): Plugin {
  let root = process.cwd();
  return {
    name: 'stories',
    configResolved: (config) => void (root = config.root),
    async buildStart() {
      if (this.environment.mode === 'dev') return;
      const { files, problems } = await compileStories(root);
      const [errors, warnings] = split(problems);
      for (const warning of warnings) this.warn(problemText(warning));
      if (errors.length) this.error(`the stories have errors:\n${errors.map(problemText).join('\n')}`);
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer: (server) => serveStories(server, root),
  };
}

/** What a scenario came to, and every text it was made of; null for a file that is not there. */
interface Known {
  readonly texts: ReadonlyMap<string, string | null>;
  readonly compilation: Promise<Pick<Compilation, 'scenario' | 'problems'>>;
}

/** `known` is what was compiled before, by path: a scenario of which nothing has changed is not walked again. */
async function compileStories(root: string, known = new Map<string, Known>()): Promise<Compiled> {
  const read = sourceReader(root);
  const paths = scenarioPaths(inkFiles(root, FOLDER), read);
  const compilations = await Promise.all(
    paths.map(async (path) => ({ path, ...(await compileIfChanged(path, read, known).compilation) })),
  );
  const scenarios = compilations.flatMap(({ scenario }) => scenario ?? []);
  const files = new Map<string, string>();
  const ofNames = nameProblems(paths);
  const problems = [...ofNames];
  const problemsOf = new Map<string, readonly Problem[]>();
  for (const { path, scenario, problems: found } of compilations) {
    if (scenario) addFiles(scenario, files);
    const ofName = ofNames.filter((problem) => problem.path === path);
    problemsOf.set(idOf(path), [...(problemsOf.get(idOf(path)) ?? []), ...ofName, ...found]);
    problems.push(...found);
  }
  files.set('stories/index.json', JSON.stringify({ scenarios: scenarios.map(summaryOf) }));
  files.set('stories/faces.json', JSON.stringify(facesOf(scenarios)));
  return { files, scenarios, problems, problemsOf };
}

/** What is known of a scenario, as long as every text it was made of is still the same; else it is compiled. */
function compileIfChanged(path: string, read: ReadSource, known: Map<string, Known>): Known {
  const before = known.get(path);
  if (before && [...before.texts].every(([file, text]) => read(file) === text)) return before;
  const texts = new Map<string, string | null>();
  const noting: ReadSource = (file) => {
    const text = read(file);
    texts.set(file, text);
    return text;
  };
  const compilation = compileScenario(path, noting).then(({ scenario, problems }) => ({ scenario, problems }));
  const now = { texts, compilation };
  known.set(path, now);
  return now;
}

function addFiles(scenario: Scenario, files: Map<string, string>): void {
  const name = `stories/${scenario.id}.${scenario.version}`;
  files.set(`${name}.json`, JSON.stringify(scenario));
  files.set(`stories/${scenario.id}.call.json`, JSON.stringify(lightScenario(scenario)));
  const faces: Record<string, unknown> = {};
  for (const member of scenario.header.cast) {
    const drawn = drawPortraits(member, FACES);
    // A head that nobody can draw is an error of the story: such a scenario does not come this far.
    if (drawn.ok) faces[member.name] = drawn.portraits;
  }
  const you = drawPortraits(PLAYER, PLAYER_FACES);
  if (you.ok) faces['you'] = you.portraits;
  files.set(`${name}.cast.json`, JSON.stringify(faces));
}

/** Everyone of the stories with one face, by name: teams on the board of a workshop wear them. */
function facesOf(scenarios: readonly Scenario[]): Record<string, string> {
  const faces: Record<string, string> = {};
  for (const member of scenarios.flatMap(({ header }) => header.cast)) {
    const drawn = drawPortraits(member, ['smile']);
    if (drawn.ok) faces[member.name] ??= drawn.portraits.smile;
  }
  return faces;
}

function summaryOf({ id, version, header, possible }: Scenario): Record<string, unknown> {
  const { title, desk, caller, summary, minutes, day, skills, locale } = header;
  return { id, version, title, desk, caller, summary, minutes, day, skills, possible, locale };
}

function split(problems: readonly Problem[]): [errors: Problem[], warnings: Problem[]] {
  return [
    problems.filter(({ severity }) => severity === 'error'),
    problems.filter(({ severity }) => severity === 'warning'),
  ];
}

function serveStories(server: ViteDevServer, root: string): void {
  const known = new Map<string, Known>();
  let compiled = compileStories(root, known);
  const isStory = (file: string): boolean => relative(root, file).split(sep)[0] === FOLDER && file.endsWith('.ink');
  const again = (file: string): void => {
    if (!isStory(file)) return;
    const mine = (compiled = compileStories(root, known));
    // Of several edits in a row only the last is told.
    void mine.then((now) => (mine === compiled ? announce(server, now) : undefined));
  };
  server.watcher.add(join(root, FOLDER));
  for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, again);
  void compiled.then((now) => print(server, now));
  server.ws.on('connection', () => void compiled.then((now) => showErrors(server, now)));
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0]?.slice(server.config.base.length) ?? '';
    if (!path.startsWith('stories/')) return next();
    void compiled.then(({ files, problemsOf }) => {
      const text = path === WRITTEN_FILE ? writtenText(root, problemsOf) : files.get(path);
      if (text === undefined) response.statusCode = 404;
      response.setHeader('Content-Type', 'application/json');
      response.end(text ?? '{}');
    });
  });
}

function writtenText(root: string, problemsOf: Compiled['problemsOf']): string {
  const written: Written = { root: root.split(sep).join('/'), problems: Object.fromEntries(problemsOf) };
  return JSON.stringify(written);
}

/** Tells page and terminal of a new compilation; the page takes its errors away and its scenarios anew. */
function announce(server: ViteDevServer, compiled: Compiled): void {
  print(server, compiled);
  const versions = Object.fromEntries(compiled.scenarios.map(({ id, version }) => [id, version]));
  server.ws.send({ type: 'custom', event: STORY_EVENT, data: { versions } });
  showErrors(server, compiled);
}

function print(server: ViteDevServer, { scenarios, problems }: Compiled): void {
  const [errors, warnings] = split(problems);
  for (const warning of warnings) server.config.logger.warn(problemText(warning));
  for (const error of errors) server.config.logger.error(problemText(error));
  if (errors.length === 0) server.config.logger.info(`stories: ${scenarios.length} compiled`);
}

function showErrors(server: ViteDevServer, { problems }: Compiled): void {
  const [errors] = split(problems);
  const first = errors[0];
  if (!first) return;
  // In full, or a click on it would open another file.
  const file = join(server.config.root, first.path);
  const loc = { file, line: first.line, column: 1 };
  server.ws.send({
    type: 'error',
    err: { message: errors.map(problemText).join('\n\n'), stack: '', plugin: 'stories', id: file, loc },
  });
}

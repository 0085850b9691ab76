// source.ts: what one file imports, exports and names, read by a real parser.
import { parseSync } from 'vite';

export interface Reference {
  /** As it is written, without a Vite ending such as `?raw`; undefined where it is computed. */
  readonly target: string | undefined;
  readonly line: number;
  /** A Worker's file: started, not imported, so it closes no circle. */
  readonly started: boolean;
}

export interface Source {
  readonly references: readonly Reference[];
  readonly defaultExport: boolean;
  readonly exportsAll: boolean;
  /** It has exports, and every statement in it is an import or an export from elsewhere. */
  readonly onlyPassesOn: boolean;
  /** Globals whose answer differs from call to call. */
  readonly clocksAndDice: readonly string[];
  readonly lines: number;
  readonly firstLine: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Names of which a pure floor may know nothing; those of DOM and Node its own tsconfig keeps out. */
const CLOCKS = new Set(['Date', 'performance', 'Intl']);
const DICE = new Set(['crypto']);

/** Throws where the text is not TypeScript. */
export function readSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0)
    throw new Error(`${path} cannot be parsed: ${errors.map(({ message }) => message).join('; ')}`);
  const nodes = [...walk(program)];
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  return {
    references: nodes.flatMap((node) => referenceOf(node, text)),
    defaultExport: entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
    exportsAll: nodes.some(({ type }) => type === 'ExportAllDeclaration'),
    onlyPassesOn: entries.length > 0 && program.body.every(passesOn),
    clocksAndDice: nodes.flatMap(clockOrDie),
    lines: text.trimEnd().split('\n').length,
    firstLine: text.split('\n', 1)[0] ?? '',
  };
}

function* walk(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') yield value as Node;
  for (const child of Array.isArray(value) ? value : Object.values(value)) yield* walk(child);
}

/** `import`, `import type`, `export … from`, `import()`, `import('…').T`, and `new URL('./x.ts', import.meta.url)` as for a Worker. */
function referenceOf(node: Node, text: string): Reference[] {
  const line = text.slice(0, node.start).split('\n').length;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [{ target: literal(node['source'] ?? node['argument']), line, started: false }];
    case 'ExportNamedDeclaration':
      return node['source'] ? [{ target: literal(node['source']), line, started: false }] : [];
    case 'NewExpression':
      return workerOf(node).map((target) => ({ target, line, started: true }));
    default:
      return [];
  }
}

function workerOf(node: Node): string[] {
  const [first] = node['arguments'] as readonly unknown[];
  if (!isNode(node['callee']) || node['callee']['name'] !== 'URL') return [];
  const target = literal(first);
  return target && /\.[cm]?[jt]sx?$/.test(target) ? [target] : [];
}

function literal(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'TSLiteralType') return literal(value['literal']);
  const text = value.type === 'TemplateLiteral' ? cooked(value) : value['value'];
  return typeof text === 'string' ? text.replace(/\?.*$/, '') : undefined;
}

function cooked(template: Node): unknown {
  const [first, second] = template['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return second ? undefined : first?.value.cooked;
}

function passesOn(statement: { readonly type: string }): boolean {
  const { type, source, declaration, specifiers } = statement as Node;
  if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration') return true;
  return type === 'ExportNamedDeclaration' && !declaration && (source !== null || specifiers !== undefined);
}

function clockOrDie(node: Node): string[] {
  if (node.type === 'MemberExpression' && isNode(node['object']) && isNode(node['property'])) {
    return node['object']['name'] === 'Math' && node['property']['name'] === 'random' ? ['Math.random'] : [];
  }
  const name = node.type === 'Identifier' ? node['name'] : undefined;
  return typeof name === 'string' && (CLOCKS.has(name) || DICE.has(name)) ? [name] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

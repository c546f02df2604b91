import { type ESTree, parseSync } from 'vite';

/** What a source file takes from outside itself. */
export interface ModuleReading {
  /** What it imports or re-exports, as written: types too, and `import()` of a plain string. */
  imports: string[];
  /** Global objects it uses by name: identifiers that it neither declares nor imports. */
  globals: Set<string>;
}

type AnyNode = { type: string } & Record<string, unknown>;

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';
}

/** All nodes but types: what `HTMLElement` means in a type annotation vanishes before the code runs. */
function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const [key, value] of Object.entries(node)) {
    const isLabel = (key === 'property' || key === 'key') && node.computed === false;
    if (isLabel) continue;
    const children = Array.isArray(value) ? value : [value];
    for (const child of children) if (isNode(child) && !child.type.startsWith('TS')) yield* nodesOf(child);
  }
}

const declaring: Record<string, string> = {
  VariableDeclarator: 'id',
  FunctionDeclaration: 'id',
  ImportSpecifier: 'local',
  ImportDefaultSpecifier: 'local',
  ImportNamespaceSpecifier: 'local',
};

function namesIn(pattern: unknown): string[] {
  const nodes = isNode(pattern) ? [...nodesOf(pattern)] : [];
  return nodes.filter((node) => node.type === 'Identifier').map((node) => String(node.name));
}

/** Every name that is declared anywhere in the file, parameters included: scopes are not told apart. */
function declaredNames(nodes: AnyNode[]): Set<string> {
  const declared = nodes.flatMap((node) => {
    const parameters = Array.isArray(node.params) ? node.params.flatMap(namesIn) : [];
    const field = declaring[node.type];
    return field ? [...namesIn(node[field]), ...parameters] : parameters;
  });
  return new Set(declared);
}

/** Parses TypeScript or TSX. Throws where it can't be parsed. */
export function readModule(path: string, text: string): ModuleReading {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const fixed = module.staticImports.map((entry) => entry.moduleRequest.value);
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const late = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  );
  const nodes = [...nodesOf(program as ESTree.Program as unknown as AnyNode)];
  const declared = declaredNames(nodes);
  const used = nodes.filter((node) => node.type === 'Identifier').map((node) => String(node.name));
  return {
    imports: [...fixed, ...reexports, ...late],
    globals: new Set(used.filter((name) => !declared.has(name))),
  };
}

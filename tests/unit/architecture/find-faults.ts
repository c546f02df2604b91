import { posix } from 'node:path';
import { readModule } from './read-module.ts';

/** Paths from the repository's folder, with the text of each file. */
export type Sources = Map<string, string>;

/** Which rooms a room may import from, besides itself; public/ holds the words of the interface. */
const allowed: Record<string, string[]> = {
  entrypoints: ['components', 'storage', 'corpus', 'public'],
  components: ['corpus', 'public'],
  storage: ['corpus'],
  corpus: [],
};
const rooms = [...Object.keys(allowed), 'tests', 'scripts'];

const browserPackages = /^(webextension-polyfill|wxt(\/.*)?|#imports)$/;
const browserGlobals = ['browser', 'chrome'];
const domGlobals = [
  ...['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch'],
  ...['HTMLElement', 'Element', 'Node', 'Range', 'CSS', 'DOMParser', 'MutationObserver', 'getComputedStyle'],
];

/** Rooms that are shown to be free of browser APIs or of the DOM. */
const forbidden: Record<string, { packages: RegExp; globals: string[] }> = {
  corpus: {
    packages: /^(webextension-polyfill|wxt(\/.*)?|#imports|preact(\/.*)?)$/,
    globals: [...browserGlobals, ...domGlobals],
  },
  components: { packages: browserPackages, globals: browserGlobals },
};

const roomOf = (path: string) => path.split('/')[0] ?? '';
/** An entrypoint is a folder or a file right under entrypoints/. */
const entrypointOf = (path: string) => (path.split('/')[1] ?? '').replace(/\..*$/, '');

/** The path of a file of ours that an import leads to; undefined for packages. */
function targetOf(from: string, specifier: string): string | undefined {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return posix.join(posix.dirname(from), plain);
  const alias = /^(@|~|@@|~~)\//.exec(plain);
  if (alias) return plain.slice(alias[0].length);
  return rooms.includes(roomOf(plain)) ? plain : undefined;
}

function faultOfImport(from: string, specifier: string): string | undefined {
  const room = roomOf(from);
  if (forbidden[room]?.packages.test(specifier)) return `${from}: ${room}/ must do without ${specifier}`;
  const target = targetOf(from, specifier);
  if (target === undefined) return undefined;
  const other = roomOf(target);
  const fault = `${from} → ${target}`;
  if (other !== room)
    return allowed[room]?.includes(other) ? undefined : `${fault}: ${room}/ may not import ${other}/`;
  const foreign = room === 'entrypoints' && entrypointOf(from) !== entrypointOf(target);
  return foreign ? `${fault}: nobody imports another entrypoint` : undefined;
}

/** Files that import each other in a ring, each ring once, as `a → b → a`. */
function findRings(imports: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const before = trail.indexOf(path);
    if (before >= 0) rings.push([...trail.slice(before), path].join(' → '));
    if (before >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return rings.map((ring) => `in a ring: ${ring}`);
}

/** Every import that points the wrong way, every ring, every browser API where none may be; a line each. */
export function findFaults(sources: Sources): string[] {
  const readings = [...sources].map(([path, text]) => ({ path, ...readModule(path, text) }));
  const directions = readings.flatMap(({ path, imports }) =>
    imports.flatMap((to) => faultOfImport(path, to) ?? []),
  );
  const globals = readings.flatMap(({ path, globals: used }) => {
    const wrong = (forbidden[roomOf(path)]?.globals ?? []).filter((name) => used.has(name));
    return wrong.map((name) => `${path}: ${roomOf(path)}/ must do without ${name}`);
  });
  const targets = readings.map(({ path, imports }) => {
    const ours = imports.flatMap((to) => targetOf(path, to) ?? []);
    return [path, ours.filter((target) => sources.has(target))] as const;
  });
  return [...directions, ...globals, ...findRings(new Map(targets))];
}

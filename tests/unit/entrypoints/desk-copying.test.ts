import { describe, expect, it } from 'vitest';
import type { CitationStyle, Citer } from '../../../corpus/citation/csl/citer.ts';
import { createCiters } from '../../../entrypoints/desk/create-citers.ts';
import { createCopier, type Words } from '../../../entrypoints/desk/create-copier.ts';

function clipboard() {
  const put: string[] = [];
  const copier = createCopier(({ plain }) => {
    put.push(plain);
    return Promise.resolve();
  });
  return { put, copier, held: () => put.at(-1) };
}

function coming() {
  let resolve: (words: Words) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Words>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}

const meanwhile: Words = { plain: 'in one line' };

describe('what the desk copies', () => {
  it('is there within the press, in one line until its style is loaded', async () => {
    const { copier, put, held } = clipboard();
    const style = coming();
    const copying = copier.copyOnceThere(meanwhile, style.promise);
    expect(held()).toBe('in one line');
    style.resolve({ plain: 'in APA' });
    expect(await copying).toBe('copied');
    expect(put).toEqual(['in one line', 'in APA']);
  });

  it('stays, though what was asked for before it comes late', async () => {
    const { copier, held } = clipboard();
    const style = coming();
    const late = copier.copyOnceThere(meanwhile, style.promise);
    await copier.copy({ plain: 'another' });
    style.resolve({ plain: 'in APA' });
    expect(await late).toBe('overtaken');
    expect(held()).toBe('another');
  });

  it('is the style that was chosen last, whichever is loaded first', async () => {
    const { copier, held } = clipboard();
    const [apa, mla] = [coming(), coming()];
    const copying = [
      copier.copyOnceThere(meanwhile, apa.promise),
      copier.copyOnceThere(meanwhile, mla.promise),
    ];
    mla.resolve({ plain: 'in MLA' });
    await copying[1];
    apa.resolve({ plain: 'in APA' });
    expect(await Promise.all(copying)).toEqual(['overtaken', 'copied']);
    expect(held()).toBe('in MLA');
  });

  it('says why it is not there, unless nobody waits for it any more', async () => {
    const { copier } = clipboard();
    await expect(copier.copyOnceThere(meanwhile, Promise.reject(new Error('no style')))).rejects.toThrow(
      'no style',
    );
    const style = coming();
    const late = copier.copyOnceThere(meanwhile, style.promise);
    await copier.copy({ plain: 'another' });
    style.reject(new Error('no style'));
    expect(await late).toBe('overtaken');
  });
});

describe('citation styles on the desk', () => {
  const citer = (style: CitationStyle) => ({ style }) as Citer;

  it('are there once prepared, each loaded once', async () => {
    const asked: CitationStyle[] = [];
    const citers = createCiters((style) => {
      asked.push(style);
      return Promise.resolve(citer(style));
    });
    citers.prepare();
    citers.prepare();
    expect(citers.ready('apa')).toBeUndefined();
    await citers.load('chicago-author-date');
    expect(citers.ready('apa')?.style).toBe('apa');
    expect(asked).toEqual(['apa', 'mla', 'chicago-notes', 'chicago-author-date']);
  });

  it('are asked for again where they could not be had', async () => {
    let times = 0;
    const citers = createCiters((style) =>
      ++times === 1 ? Promise.reject(new Error('unreadable')) : Promise.resolve(citer(style)),
    );
    await expect(citers.load('apa')).rejects.toThrow('unreadable');
    expect((await citers.load('apa')).style).toBe('apa');
  });
});

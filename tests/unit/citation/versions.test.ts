import { expect, test } from 'vitest';
import { textOf } from '../../../corpus/citation/csl/run.ts';
import type { KeptPassage } from '../../../corpus/pack/passage.ts';
import { citerFor, keptQuotation, keptSelection } from './export-fixture.ts';

const notes = await citerFor('chicago-notes');
const apa = await citerFor('apa');

const first = keptSelection(
  { title: 'Talks open', authors: ['Ana Pérez'], published: '2016-03-01' },
  { id: 'selection-1', readOn: '2026-11-17' },
);
const later = keptSelection({ title: 'Talks end' }, { id: 'selection-2', readOn: '2026-11-18' });
const again = keptSelection(
  { title: 'Talks open', authors: ['Ana Pérez'], published: '2016-03-01' },
  { id: 'selection-3', readOn: '2026-11-19' },
);

test('two readings of one address that says otherwise meanwhile are cited each as it was read', () => {
  expect(notes.cite([first, later]).passages.map(({ attribution }) => textOf(attribution))).toEqual([
    'Ana Pérez, “Talks open,” March 1, 2016, accessed November 17, 2026, https://news.example/a.',
    '“Talks end,” accessed November 18, 2026, https://news.example/a.',
  ]);
  expect(notes.citeSources([first, later]).map(textOf)).toEqual([
    'Ana Pérez, “Talks open,” March 1, 2016, accessed November 17, 2026, https://news.example/a.',
    '“Talks end,” accessed November 18, 2026, https://news.example/a.',
  ]);
  expect(apa.cite([first, later]).references).toHaveLength(2);
});

test('two readings of a page that says the same are one source, last seen on the later day', () => {
  const { references } = apa.cite([first, again]);
  expect(references.map(textOf)).toEqual([
    'Ana Pérez. (2016, March 1). Talks open. Retrieved November 19, 2026, from https://news.example/a',
  ]);
});

test('what an earlier version did not keep of a page makes no second source of it', () => {
  const paper = {
    ...{ title: 'On the cloud', authors: ['Ana Pérez'], publisher: 'Things', published: '2019' },
    ...{ url: 'https://things.example/a', lang: 'en' },
  };
  const before = keptSelection(paper, { id: 'selection-1', readOn: '2026-11-17' });
  const since = keptSelection(
    {
      ...paper,
      authorNames: [{ name: 'Ana Pérez', family: 'Pérez', given: 'Ana' }],
      journal: { title: 'Things', volume: '12' },
    },
    { id: 'selection-2', readOn: '2026-11-19' },
  );
  expect(apa.cite([before, since]).references.map(textOf)).toEqual([
    'Pérez, A. (2019). On the cloud. Things, 12. Retrieved November 19, 2026, from https://things.example/a',
  ]);
});

test('a source since corrected is cited as it was kept, beside its newer self', () => {
  const now = keptQuotation('lu-2014-bottom-line');
  const old = structuredClone(now) as KeptPassage;
  if (old.passage.kind !== 'quotation') throw new Error('no quotation');
  Object.assign(old.passage.quotation.source, { title: 'Consensus with US' });
  const cited = notes
    .cite([{ ...old, id: 'old' }, now])
    .passages.map(({ attribution }) => textOf(attribution));
  expect(cited[0]).toContain('“Consensus with US,”');
  expect(cited[1]).toContain('“Consensus Sought with US on Governance of Internet,”');
});

import { expect, test } from 'vitest';
import { compileBundledPack } from '../../../scripts/bundle-corpus.ts';

test('whatever the bundled record says in our own words it says in Chinese, too', () => {
  const { sources, people, terms, quotations, events } = compileBundledPack();
  const missing = [
    ...sources.filter(
      ({ zh, issuedBasis }) => !zh?.publisher || !zh.note || !(issuedBasis.zh || !issuedBasis.why),
    ),
    ...people.filter(({ zh, roles }) => zh?.roles && zh.roles.length !== roles.length),
    ...terms.filter(({ zh }) => !zh),
    ...quotations.filter(
      ({ said, occasion, via, repairs, zh }) =>
        !zh?.role ||
        !zh.locator ||
        (occasion && !zh.occasion) ||
        (via && !zh.via) ||
        (said?.why && !said.zh) ||
        repairs?.length !== zh.repairs?.length,
    ),
    ...events.filter(
      ({ date, via, zh }) => !zh?.text || !zh.locator || (via && !zh.via) || (date?.why && !date.zh),
    ),
  ];
  expect(missing.map(({ id }) => id)).toEqual([]);
});

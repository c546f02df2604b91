import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSettings } from '../../../storage/settings.ts';
import { firstPage, siteOf } from '../../../storage/site-of.ts';
import { createSites } from '../../../storage/sites.ts';
import { createMemoryArea } from './memory-area.ts';

const rule = (on: boolean) => ({ format: 1, on });

describe('sites', () => {
  test('are on until switched off, each for itself', async () => {
    const sites = createSites(createMemoryArea(), Date.now);
    await sites.set('example.org', false);
    expect(await sites.isOn('example.org')).toBe(false);
    expect(await sites.isOn('news.example.org')).toBe(true);
    await sites.set('example.org', true);
    expect(await sites.isOn('example.org')).toBe(true);
  });

  test('follow the most specific rule: their own, then that of the nearest domain', async () => {
    const sites = createSites(createMemoryArea(), Date.now);
    await sites.set('*.example.org', false);
    await sites.set('*.news.example.org', true);
    await sites.set('old.news.example.org', false);
    const on = { 'example.org': false, 'a.example.org': false, 'news.example.org': true };
    const below = { 'a.b.news.example.org': true, 'old.news.example.org': false };
    const others = { 'a.old.news.example.org': true, 'myexample.org': true, org: true };
    for (const [site, marked] of Object.entries({ ...on, ...below, ...others }))
      expect([site, await sites.isOn(site)]).toEqual([site, marked]);
    expect((await sites.state('a.example.org')).pattern).toBe('*.example.org');
  });

  test('are off in the mode “only on sites I choose”, but for those chosen and the first page', async () => {
    const area = createMemoryArea();
    const sites = createSites(area, Date.now);
    await createSettings(area, Date.now).set('mode', 'chosen');
    await sites.set('*.example.org', true);
    expect(await sites.isOn('example.com')).toBe(false);
    expect(await sites.isOn('a.example.org')).toBe(true);
    expect(await sites.isOn(firstPage)).toBe(true);
  });

  test('are all without marks while paused, and as their switches say afterwards', async () => {
    const area = createMemoryArea({ 'site:off.example': rule(false) });
    const sites = createSites(area, Date.now);
    await createSettings(area, Date.now).set('paused', true);
    expect(await sites.isOn('on.example')).toBe(false);
    expect(await sites.state('on.example')).toMatchObject({ on: true, paused: true });
    await createSettings(area, Date.now).set('paused', false);
    expect([await sites.isOn('on.example'), await sites.isOn('off.example')]).toEqual([true, false]);
  });

  test('tell every context when what decides about them changes, until it stops listening', async () => {
    const area = createMemoryArea();
    let heard = 0;
    const listening = new AbortController();
    createSites(area, Date.now).watch('a.example.org', () => void heard++, listening.signal);
    const popup = createSites(area, Date.now);
    await popup.set('*.example.org', false);
    await popup.set('example.com', false);
    await popup.set('b.example.org', false);
    await popup.set('a.example.org', true);
    await createSettings(area, Date.now).set('paused', true);
    await createSettings(area, Date.now).set('dwell', 100);
    listening.abort();
    await popup.set('a.example.org', false);
    expect(heard).toBe(3);
  });

  test.each([
    ['a rule of its own', { 'site:example.org': { format: 1, on: 'yes' } }],
    ['the nearest rule', { 'site:*.example.org': 'off', 'site:*.org': rule(true) }],
    ['the mode', { 'setting:mode': { format: 2, value: 'sometimes' } }],
    ['the pause', { 'setting:paused': 'maybe' }],
  ])('count as off where %s can’t be read, which stays where it is', async (_what, items) => {
    const area = createMemoryArea(items);
    expect(await createSites(area, Date.now).isOn('example.org')).toBe(false);
    expect(area.dump()).toEqual(items);
  });

  test('whose setting is damaged are switched by keeping the damaged value aside', async () => {
    const area = createMemoryArea({ 'site:example.org': { format: 1, on: 'yes' } });
    const sites = createSites(area, () => 5);
    expect(await sites.state('example.org')).toMatchObject({ on: false, fault: 'damaged' });
    await sites.set('example.org', true);
    expect(area.dump()).toEqual({
      'aside:site:example.org:5': { format: 1, on: 'yes' },
      'site:example.org': rule(true),
    });
  });

  test('are listed by name, those that can’t be read apart', async () => {
    const area = createMemoryArea({ 'site:*.b.org': rule(true), 'site:b.org': rule(false), 'site:d.org': 7 });
    const sites = createSites(area, () => 5);
    await sites.set('a.org', false);
    expect(await sites.list()).toEqual({
      rules: [
        { pattern: 'a.org', on: false },
        { pattern: '*.b.org', on: true },
        { pattern: 'b.org', on: false },
      ],
      unreadable: ['d.org'],
    });
    for (const pattern of ['a.org', 'd.org', 'none.org']) await sites.remove(pattern);
    expect(area.dump()).toEqual({
      'site:*.b.org': rule(true),
      'site:b.org': rule(false),
      'aside:site:d.org:5': 7,
    });
  });

  test('are imported at once: what is new is added, what differs changed, what can’t be read set aside', async () => {
    const area = createMemoryArea({ 'site:a.org': rule(true), 'site:b.org': rule(false), 'site:c.org': 'x' });
    const done = await createSites(area, () => 5).import([
      { pattern: 'a.org', on: true },
      { pattern: 'b.org', on: true },
      { pattern: 'c.org', on: false },
      { pattern: '*.d.org', on: false },
    ]);
    expect(done).toEqual({ added: 1, changed: 2 });
    expect(area.dump()).toEqual({
      'site:a.org': rule(true),
      'site:b.org': rule(true),
      'site:c.org': rule(false),
      'site:*.d.org': rule(false),
      'aside:site:c.org:5': 'x',
    });
  });

  const label = fc.constantFrom('a', 'b', 'c', 'news');
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
  const patternRule = fc.record({ star: fc.boolean(), host, on: fc.boolean() });

  test('whatever the rules, are decided as by asking each of them', async () => {
    const property = async (
      rules: { star: boolean; host: string; on: boolean }[],
      site: string,
      mode: 'everywhere' | 'chosen',
    ) => {
      const area = createMemoryArea({ 'setting:mode': { format: 1, value: mode } });
      const sites = createSites(area, Date.now);
      for (const { star, host, on } of rules) await sites.set(`${star ? '*.' : ''}${host}`, on);
      // Said otherwise: among the rules that hold for the site, the one with the longest text decides;
      // of a host and its wildcard the host; of two that are the same the later.
      const holds = rules.filter(({ star, host }) =>
        star ? site === host || site.endsWith(`.${host}`) : site === host,
      );
      const weight = ({ star, host }: { star: boolean; host: string }) => host.length + (star ? 0 : 0.5);
      const best = Math.max(...holds.map(weight));
      const decides = holds.filter((one) => weight(one) === best).at(-1);
      expect(await sites.isOn(site)).toBe(decides?.on ?? mode === 'everywhere');
    };
    const mode = fc.constantFrom('everywhere' as const, 'chosen' as const);
    await fc.assert(fc.asyncProperty(fc.array(patternRule), host, mode, property));
  });
});

test.each([
  ['https://www.example.org/a', 'example.org'],
  ['http://news.example.org:8080/', 'news.example.org'],
  ['file:///home/me/article.html', 'local files'],
  ['chrome://settings/', undefined],
  ['about:blank', undefined],
  ['moz-extension://abc/popup.html', undefined],
  [undefined, undefined],
  ['not an address', undefined],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

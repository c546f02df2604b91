import { describe, expect, test } from 'vitest';
import { siteOf } from '../../../storage/site-of.ts';
import { createSites } from '../../../storage/sites.ts';
import { createMemoryArea } from './memory-area.ts';

describe('sites', () => {
  test('are on until switched off, each for itself', async () => {
    const sites = createSites(createMemoryArea(), Date.now);
    await sites.set('example.org', false);
    expect(await sites.isOn('example.org')).toBe(false);
    expect(await sites.isOn('news.example.org')).toBe(true);
    await sites.set('example.org', true);
    expect(await sites.isOn('example.org')).toBe(true);
  });

  test('tell every context when they are switched, until it stops listening', async () => {
    const area = createMemoryArea();
    const heard: boolean[] = [];
    const listening = new AbortController();
    createSites(area, Date.now).watch('example.org', (on) => heard.push(on), listening.signal);
    const popup = createSites(area, Date.now);
    await popup.set('example.org', false);
    await popup.set('example.com', false);
    await popup.set('example.org', true);
    await new Promise((resolve) => setTimeout(resolve));
    listening.abort();
    await popup.set('example.org', false);
    expect(heard).toEqual([false, true]);
  });

  test('whose setting is damaged count as off, and switching keeps the damaged value aside', async () => {
    const area = createMemoryArea({ 'site:example.org': { format: 1, on: 'yes' } });
    const sites = createSites(area, () => 5);
    expect(await sites.isOn('example.org')).toBe(false);
    await sites.set('example.org', true);
    expect(area.dump()).toEqual({
      'aside:site:example.org:5': { format: 1, on: 'yes' },
      'site:example.org': { format: 1, on: true },
    });
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

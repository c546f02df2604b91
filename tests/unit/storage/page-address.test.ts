import { describe, expect, it } from 'vitest';
import { readPageAddress } from '../../../storage/page/page-address.ts';
import { plainAddress } from '../../../storage/page/plain-address.ts';

const documentAt = (url: string) =>
  ({ URL: url, defaultView: null, querySelector: () => null }) as unknown as Document;

describe('the address of a page', () => {
  it.each([
    ['?utm_source=x&utm_medium=social', ''],
    ['?id=3&fbclid=abc', '?id=3'],
    ['?gclid=1&q=a%20b+c&x&y=', '?q=a%20b+c&x&y='],
    ['?id=3', '?id=3'],
    ['?q=utm_source', '?q=utm_source'],
    ['?', '?'],
    ['', ''],
  ])('that ends with %s does not follow the reader: %s', (query, own) => {
    const address = `https://news.example/story${query}#part`;
    expect(plainAddress(address).href).toBe(`https://news.example/story${own}#part`);
  });

  it('does not name whoever reads it', () => {
    expect(plainAddress('https://jane:secret@news.example/').href).toBe('https://news.example/');
  });

  it('is the page’s own, whatever follows the reader', () => {
    const { isOwn } = readPageAddress(documentAt('https://news.example/story?id=3&utm_source=x'));
    expect(isOwn('https://www.news.example/story?id=3')).toBe(true);
    expect(isOwn('https://news.example/story?id=4')).toBe(false);
  });

  it.each([
    ['https://news.example/', true],
    ['https://news.example/?utm_source=x', true],
    ['https://news.example/index.html', true],
    ['https://news.example/?p=123', false],
    ['https://news.example/story', false],
    ['file:///home/jane/story.html', false],
  ])('%s is a front page: %s', (url, isFront) => {
    expect(readPageAddress(documentAt(url)).isFront).toBe(isFront);
  });
});

import { describe, expect, it } from 'vitest';
import type { PageAddress } from '../../../storage/page/page-address.ts';
import { readJsonLd } from '../../../storage/page/read-json-ld.ts';

const story: PageAddress = {
  isTurned: false,
  isFront: false,
  isOwn: (address) => address === 'https://news.example/story',
  isOthers: (address) => address === 'https://news.example/other',
};
const read = (json: unknown) => readJsonLd([JSON.stringify(json)], story);
const article = (facts: object) => ({ '@type': 'NewsArticle', headline: 'Ministers meet', ...facts });

/** Whom a page with an article and other things names as the article's author, or as its publisher. */
function named(role: 'author' | 'publisher', value: unknown, ...others: object[]): unknown[] {
  const { article: found, namesOf } = read([article({ [role]: value }), ...others]);
  return namesOf(found?.[role]);
}

const crumbs = { '@type': 'BreadcrumbList', name: 'Crumbs' };
const site = { '@type': 'WebSite', name: 'The Site' };

describe('who is named in a page’s JSON-LD', () => {
  it.each([
    ['an author without a name', { '@type': 'Person', url: '/jane' }, []],
    ['an author whose name is null', { '@type': 'Person', name: null }, []],
    ['an author who is said to be elsewhere, but is not', { '@id': '#nobody' }, []],
    ['no author', undefined, []],
  ])('is nobody else for %s', (_, author, names) => {
    const others = [site, crumbs, { '@type': 'Person', name: 'A Commenter' }];
    const told = (role: 'author' | 'publisher') =>
      named(role, author, ...others).filter((name) => typeof name === 'string');
    expect(told('author')).toEqual(names);
    expect(told('publisher')).toEqual(names);
  });

  it.each([
    ['one name of each', [{ name: 'Jane Roe' }, 'Joe Poe'], ['Jane Roe', 'Joe Poe']],
    ['several names of one', { name: ['Jane Roe', 'Joe Poe'] }, ['Jane Roe', 'Joe Poe']],
    ['names that stand elsewhere', [{ '@id': '#jane' }, { '@id': '#joe' }], ['Jane Roe', 'Joe Poe']],
  ])('is everybody: %s', (_, author, names) => {
    const people = [
      { '@type': 'Person', '@id': '#jane', name: 'Jane Roe' },
      { '@type': 'Person', '@id': '#joe', name: 'Joe Poe' },
      // Refers to the person above, and takes no name away.
      { '@type': 'ProfilePage', mainEntity: { '@id': '#joe' } },
    ];
    expect(named('author', author, site, ...people)).toEqual(names);
  });
});

describe('the article that a page is', () => {
  const front: PageAddress = { ...story, isFront: true, isOwn: (url) => url === 'https://news.example/' };
  const found = (address: PageAddress, facts: object) =>
    readJsonLd([JSON.stringify(article(facts))], address).article !== undefined;

  it('is no teaser on a front page, unless it is said to be that page', () => {
    expect(found(front, {})).toBe(false);
    expect(found(front, { url: 'https://news.example/story' })).toBe(false);
    expect(found(front, { url: 'https://news.example/' })).toBe(true);
    expect(found(story, {})).toBe(true);
  });

  it.each(['JobPosting', 'DiscussionForumPosting', 'https://schema.org/JobPosting'])('is no %s', (type) => {
    expect(found(story, { '@type': type })).toBe(false);
  });

  it.each(['ScholarlyArticle', 'BlogPosting', 'LiveBlogPosting', 'schema:Report', 'SocialMediaPosting'])(
    'may be a %s',
    (type) => expect(found(story, { '@type': type })).toBe(true),
  );
});

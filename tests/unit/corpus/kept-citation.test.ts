import { describe, expect, it } from 'vitest';
import { formatKeptCitation } from '../../../corpus/citation/format-kept-citation.ts';
import type { PageRecord } from '../../../corpus/pack/passage.ts';

const labels = {
  ...{ inferred: 'inferred', via: 'via', accordingTo: 'according to' },
  ...{ namedByReader: 'named by the reader', quotedIn: 'quoted in', in: 'in', read: 'read' },
};

function copied(of: Partial<PageRecord>, speaker?: string, text = 'Rules are needed.'): string {
  const page = { title: 'Talks end', url: 'https://a.example/', site: 'a.example', ...of };
  const selection = {
    ...{ id: 'selection-1', text, page, fragmentUrl: page.url, readOn: '2026-11-17' },
    ...(speaker !== undefined && { speaker }),
  };
  const kept = { id: 'selection-1', savedAt: 0, passage: { kind: 'selection' as const, selection } };
  return formatKeptCitation(kept, { locale: 'en', labels });
}

const whole = { authors: ['Bo Roe', 'Di Poe'], publisher: 'AFP', published: '2010-05-04' };
const read = 'https://a.example/ (read 17 Nov 2026)';

describe('a selection as it is copied', () => {
  it('has the page’s authors with the page: no name of theirs stands where a speaker’s would', () => {
    expect(copied(whole)).toBe(
      `“Rules are needed.” — in Bo Roe, Di Poe, “Talks end”, AFP, 4 May 2010. ${read}`,
    );
  });

  it('has the speaker whom the reader named, quoted in the page', () => {
    expect(copied(whole, 'Ada Doe')).toBe(
      `“Rules are needed.” — Ada Doe (named by the reader), quoted in Bo Roe, Di Poe, “Talks end”, AFP, 4 May 2010. ${read}`,
    );
  });

  it('sets no second marks around words that bring theirs along', () => {
    expect(copied({}, undefined, '“Rules are needed.”')).toMatch(/^“Rules are needed\.” — in /);
    expect(copied({}, undefined, '“Rules” are “needed”')).toMatch(/^““Rules” are “needed”” — in /);
  });

  it('leaves out what the page does not say, its title too', () => {
    expect(copied({ title: ' ' })).toBe(`“Rules are needed.” — in a.example. ${read}`);
  });
});

import { createProse } from '../text/create-prose.ts';
import { createRandom } from '../text/create-random.ts';
import { createVocabulary } from '../text/create-vocabulary.ts';
import { makePhrases } from '../text/make-terms.ts';
import { documentOf, type Writer } from './html.ts';
import { writeCrowd } from './write-crowd.ts';
import { writeFeed } from './write-feed.ts';
import { writeNews } from './write-news.ts';
import { writeReference } from './write-reference.ts';
import { writeSpecification } from './write-specification.ts';

export const pageNames = [
  'news',
  'reference',
  'specification',
  'feed',
  'crowd',
  'crowd-of-forms',
  'frames',
] as const;
export type PageName = (typeof pageNames)[number];

/** Measured with the built extension, which brings the style of its marks, and without. */
const forExtension: ReadonlySet<PageName> = new Set(['feed', 'crowd-of-forms', 'frames']);

const seed = 20_260_501;
const vocabularySize = 12_000;
const longest = 50_000;
/** The terms of the shortest list stand in the text wherever it is measured with more. */
const shortest = 100;
const crowded = 10_000;

export interface BenchText {
  /** Invented terms of two or three words, for lists of any length up to 50,000. */
  phrases: readonly string[];
  html(name: PageName): string;
}

/** The text under measurement. `forms` are of the bundled lexicon, so that the built extension finds its own. */
export function createBenchText(forms: readonly string[], marks: string): BenchText {
  const vocabulary = createVocabulary(vocabularySize, createRandom(seed));
  const phrases = makePhrases(longest, vocabulary, createRandom(seed + 1));
  const terms = [
    { phrases: phrases.slice(0, shortest), share: 0.006 },
    { phrases, share: 0.01 },
    { phrases: forms, share: 0.006 },
  ];

  function writer(salt: number): Writer {
    const random = createRandom(seed + salt);
    return { random, prose: createProse({ vocabulary, random, terms, nearMisses: 0.03 }) };
  }

  const frames = () =>
    Array.from(
      { length: 9 },
      (_, index) => `<iframe width="600" height="400" src="/frame/${index}"></iframe>`,
    );
  const bodies: Record<PageName, () => string> = {
    news: () => writeNews(writer(2)),
    reference: () => writeReference(writer(3)),
    specification: () => writeSpecification(writer(4)),
    feed: () => writeFeed(writer(5), forms),
    crowd: () => writeCrowd(writer(6), phrases.slice(0, shortest), crowded),
    'crowd-of-forms': () => writeCrowd(writer(6), forms, crowded),
    frames: () => `${writeFeed(writer(7), forms)}${frames().join('\n')}`,
  };
  return { phrases, html: (name) => documentOf(name, forExtension.has(name) ? '' : marks, bodies[name]()) };
}

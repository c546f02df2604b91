import type { Dossier } from '../../../corpus/citation/dossier/dossier.ts';
import { compareWordings } from '../../../corpus/wordings/compare-wordings.ts';
import { sample } from './sample-pack.ts';

/** A dossier set by hand, with everything that the document has a form for; citations shortened. */

const words = (id: string) => sample.quotation(id)?.text ?? '';
const on = (text: string, dateTime: string, word?: string) => ({
  text,
  dateTime,
  ...(word !== undefined && { word }),
});
const [first, second] = [words('xi-2014-wic-message-a'), words('xi-2014-wic-message-b')];

export const sampleDossier: Dossier = {
  name: 'Sovereignty piece',
  locale: 'en',
  summary: '6 passages, 2010–2023, by the date said or else published. Gathered with On Record, 21 Nov 2026.',
  entries: [
    {
      date: on('4 May 2010', '2010-05-04'),
      who: 'Liu Zhengrong',
      about: 'Deputy director general, Internet Affairs Bureau. Worldwide Cybersecurity Summit.',
      passages: [{ id: 'liu', number: 1, words: words('liu-2010-sovereignty'), lang: 'en' }],
    },
    {
      date: on('4 May 2010', '2010-05-04', 'published'),
      who: 'Chris Lefkow',
      about: 'Author of the page. AFP. Own selection, read 17 Nov 2026.',
      passages: [
        {
          id: 'own',
          number: 2,
          words: 'Some 400 government officials are attending the summit.',
          lang: 'en',
        },
      ],
    },
    {
      date: on('18 Nov 2014', '2014-11-18', 'published'),
      who: '陳美玲',
      about: 'Author of the page. Own selection, read 17 Nov 2026.',
      passages: [{ id: 'own-marks', number: 3, words: '“We must act,” she said.', marksOwn: true }],
    },
    {
      date: on('19 Nov 2014', '2014-11-19'),
      who: 'Xi Jinping',
      about: 'President of China. Message to the first World Internet Conference. Printed two ways.',
      passages: [
        {
          id: 'xi-a',
          number: 4,
          words: first,
          lang: 'en',
          heading: { source: 'China Daily', comma: ', ', date: on('20 Nov 2014', '2014-11-20') },
        },
        {
          id: 'xi-b',
          number: 5,
          words: second,
          lang: 'en',
          heading: { source: 'China Daily', comma: ', ', date: on('Oct 2019', '2019-10', 'inferred') },
          note: 'The 2019 wording. Set it beside the first one before quoting.',
        },
      ],
      rows: compareWordings(first, second),
    },
    {
      date: on('20 Nov 2014', '2014-11-20', 'published'),
      who: 'James Andrew Lewis',
      about: 'Senior fellow, CSIS, Washington.',
      passages: [
        { id: 'lewis', number: 6, words: words('lewis-2014-role'), lang: 'en', note: 'Who is “it” here?' },
      ],
    },
  ],
  notes: [
    [
      { text: 'Quoted in Chris Lefkow, “China Backs International Efforts to Secure Cyberspace,” AFP, ' },
      { text: 'https://phys.org/news/2010-05-china.html', url: 'https://phys.org/news/2010-05-china.html' },
      { text: '.' },
    ],
    [{ text: 'Lefkow, “China Backs International Efforts.” Accessed November 17, 2026.' }],
    [{ text: '陳美玲, “The Day,” accessed November 17, 2026.' }],
    [
      { text: 'Quoted in Cao Yin, “Beijing Ready to Cooperate on Internet Security,” ' },
      { text: 'China Daily', italic: true },
      { text: ', November 20, 2014. Repaired: final comma dropped.' },
    ],
    [
      { text: 'Quoted in Cao Desheng, “China to Step Up Cyberspace Cooperation,” ' },
      { text: 'China Daily', italic: true },
      { text: ', ca. October 2019. The date of publication is inferred.' },
    ],
    [{ text: 'Quoted in Cao Yin, “Beijing Ready to Cooperate.” When it was said is not stated.' }],
  ],
};

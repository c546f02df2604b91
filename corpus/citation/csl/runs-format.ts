import type { OutputFormat } from 'citeproc';
import type { Run } from './run.ts';

/**
 * An output format for citeproc that marks looks by characters that no text
 * may hold (Unicode's noncharacters), so that nothing has to be escaped and
 * the output is read back as runs, whatever the text is.
 */
const opening = '\uFDD0';
const closing = '\uFDD1';
/** Each of these is stood in for by a noncharacter while citeproc works. */
const shielded = '<$|“”‘’"\'«»';
/** Markup, a placeholder in its own replacing (`$&`), a divider of names: never what a text means. */
const never = /[<$|]/g;
const neverNorQuotes = /[<$|“”‘’"'«»]/g;
const standIn = 0xfdd2;

/** Digits: no style changes their case. */
type Look = '1' | '2' | '3' | '4' | '5';

const looks: Record<Look, Omit<Run, 'text'>> = {
  1: { italic: true },
  2: { bold: true },
  3: { smallCaps: true },
  4: { raised: 'super' },
  5: { raised: 'sub' },
};

const wrap = (look: Look) => `${opening}${look}%%STRING%%${closing}`;
const asIs = (_: unknown, text: string) => text;

export const runsFormat: OutputFormat = {
  text_escape: (text: string) => text ?? '',
  bibstart: '',
  bibend: '',
  '@font-style/italic': wrap('1'),
  '@font-style/oblique': wrap('1'),
  '@font-style/normal': '%%STRING%%',
  '@font-variant/small-caps': wrap('3'),
  '@font-variant/normal': '%%STRING%%',
  '@font-weight/bold': wrap('2'),
  '@font-weight/normal': '%%STRING%%',
  '@font-weight/light': false,
  '@text-decoration/none': false,
  '@text-decoration/underline': false,
  '@vertical-align/sup': wrap('4'),
  '@vertical-align/sub': wrap('5'),
  '@vertical-align/baseline': false,
  '@passthrough/true': asIs,
  '@strip-periods/true': asIs,
  '@strip-periods/false': asIs,
  '@quotes/true': (state, text) => `${state.getTerm('open-quote')}${text}${state.getTerm('close-quote')}`,
  '@quotes/inner': (state, text) =>
    // Without a text, citeproc asks for an apostrophe.
    text === undefined
      ? '’'
      : `${state.getTerm('open-inner-quote')}${text}${state.getTerm('close-inner-quote')}`,
  '@quotes/false': false,
  '@cite/entry': asIs,
  '@bibliography/entry': asIs,
  '@display/block': asIs,
  '@display/left-margin': asIs,
  '@display/right-inline': asIs,
  '@display/indent': asIs,
  '@showid/true': asIs,
  '@URL/true': asIs,
  '@DOI/true': asIs,
};

const standInFor = (character: string) => String.fromCharCode(standIn + shielded.indexOf(character));

/**
 * A text as citeproc may have it: nothing in it is markup (it would read a
 * title's `<b>` as that) or a mark of ours. Its quotation marks follow the
 * style, or stay as printed: citeproc would put 〈〉 for them in Chinese, and
 * loses its way in text that keeps its capitals where one has no fellow (`’90s`).
 */
export const shield = (text: string, quotes: 'as styled' | 'as printed'): string =>
  text.replace(/[\uFDD0-\uFDEF]/g, '').replace(quotes === 'as printed' ? neverNorQuotes : never, standInFor);

/** The same, as printed; but what stands whole between two double marks follows the style, so that it can be within others. */
export const shieldButPairs = (text: string): string =>
  text
    .split(/(“[^“”"]*”|(?<![^\s(])"(?!\s)[^“”"]*(?<!\s)"(?![^\s).,;:?!]))/)
    .map((part, index) =>
      index % 2 === 0
        ? shield(part, 'as printed')
        : `${part.charAt(0)}${shield(part.slice(1, -1), 'as printed')}${part.slice(-1)}`,
    )
    .join('');

const unshield = (text: string): string =>
  text.replace(/[\uFDD2-\uFDDC]/g, (mark) => shielded[mark.charCodeAt(0) - standIn] ?? '');

/** Reads citeproc's output in `runsFormat`. */
export function readRuns(output: string): Run[] {
  const open: Look[] = [];
  const runs: Run[] = [];
  for (const [, mark, text] of output.matchAll(/(\uFDD0.|\uFDD1|)([^\uFDD0\uFDD1]*)/gsu)) {
    if (mark === closing) open.pop();
    else if (mark) open.push(mark.slice(1) as Look);
    if (text)
      runs.push({
        text: unshield(text),
        ...Object.assign({}, ...open.map((look) => looks[look])),
      });
  }
  return runs;
}

import { wordBefore } from '../punctuation.ts';
import type { Run } from './run.ts';

/**
 * A style's reference in the text as Chinese prints it: the locale's brackets, the space behind `word`
 * and the order of “段 6” are those of English.
 */
export function chineseReference(runs: readonly Run[], word: string): Run[] {
  const opened = runs.map((run, index) =>
    index === 0 ? { ...run, text: openChinese(run.text, word) } : run,
  );
  return opened.map((run, index) =>
    index === runs.length - 1
      ? { ...run, text: run.text.replace(/段 ([\d–]+)(?=\)$)/, '第$1段').replace(/\)$/, '）') }
      : run,
  );
}

function openChinese(text: string, word: string): string {
  const opening = `(${word} `;
  if (text.startsWith(opening)) return `（${wordBefore(word, text.slice(opening.length))}`;
  return text.replace(/^\(/, '（');
}

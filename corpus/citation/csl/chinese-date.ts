import type { Run } from './run.ts';

const months = [
  '一月',
  '二月',
  '三月',
  '四月',
  '五月',
  '六月',
  '七月',
  '八月',
  '九月',
  '十月',
  '十一月',
  '十二月',
];

/** APA's date in the list of references, whose parts the style sets in the order of English: “2014, 十一月 20”. */
const englishOrder = /(\d{4})([a-z]?), (十?[一二三四五六七八九十]月)(?: (\d{1,2}))?(?=\))/;

/** An entry of APA with its date as Chinese has it: `(2014年11月20日)`, and `(2014a, 11月20日)` where a letter tells works apart. */
export function chineseDate(runs: readonly Run[]): Run[] {
  const at = runs.findIndex(({ text }) => englishOrder.test(text));
  return runs.map((run, index) =>
    index === at ? { ...run, text: run.text.replace(englishOrder, (...parts) => inOrder(parts)) } : run,
  );
}

function inOrder([, year, letter, month, day]: readonly unknown[]): string {
  const rest = `${months.indexOf(String(month)) + 1}月${day === undefined ? '' : `${day}日`}`;
  return letter === '' ? `${year}年${rest}` : `${year}${letter}, ${rest}`;
}

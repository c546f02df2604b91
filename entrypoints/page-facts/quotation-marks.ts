/** The marks that stand around a `<q>`. */
export interface QuotationMarks {
  open: string;
  close: string;
}

type Levels = readonly (readonly [open: string, close: string])[];

/** The marks of two levels, one character each, opening before closing, the outer ones first. */
const levels = ([open = '', close = '', inner = '', end = '']: string): Levels => [
  [open, close],
  [inner, end],
];
const english = levels('“”‘’');
const angled = levels('«»“”');
const low = levels('„“‚‘');
const lowHigh = levels('„”«»');
const norwegian = levels('«»‘’');
const high = levels('””’’');
const corner = levels('「」『』');

/** As CLDR has them, and with it browsers for `quotes: auto`; elsewhere the English ones. */
const byLanguage: Record<string, Levels> = {
  ...{ es: angled, it: angled, el: angled, ar: angled, fr: levels('«»«»') },
  ...{ ru: levels('«»„“'), uk: levels('«»„“'), nb: norwegian, nn: norwegian, no: norwegian },
  ...{ de: low, cs: low, sk: low, bg: low, sl: low },
  ...{ pl: lowHigh, ro: lowHigh, hu: levels('„”»«') },
  ...{ sv: high, fi: high, nl: levels('‘’“”') },
  ...{ ja: corner, 'zh-tw': corner, 'zh-hk': corner, 'zh-hant': corner },
};

function marksOfLanguage(element: Element): Levels {
  const lang = element.closest('[lang]')?.getAttribute('lang')?.toLowerCase() ?? '';
  const whole = Object.keys(byLanguage).find((known) => lang === known || lang.startsWith(`${known}-`));
  return byLanguage[whole ?? ''] ?? english;
}

/** The strings of a CSS value, with what is escaped in them. */
function stringsIn(value: string): string[] {
  const written = value.match(/"(?:[^"\\]|\\.)*"/gsu) ?? [];
  return written.map((string) => string.slice(1, -1).replace(/\\(.)/gsu, '$1'));
}

function levelsOf(element: Element, quotes: string): Levels {
  const strings = stringsIn(quotes);
  if (strings.length < 2) return quotes === 'none' ? [] : marksOfLanguage(element);
  return Array.from({ length: strings.length >> 1 }, (_, level) => [
    strings[2 * level] ?? '',
    strings[2 * level + 1] ?? '',
  ]);
}

/** How many `<q>`s an element stands in. */
function depthOf(element: Element): number {
  const around = element.parentElement?.closest('q');
  return around ? depthOf(around) + 1 : 0;
}

/**
 * The quotation marks that the browser itself prints around a `<q>`, which are no text of the page's; empty where the
 * page has it print none, as where it writes its own. Undefined for other elements.
 */
export function quotationMarks(element: Element, style: CSSStyleDeclaration): QuotationMarks | undefined {
  if (element.localName !== 'q') return undefined;
  const levels = levelsOf(element, style.quotes);
  const level = levels[Math.min(depthOf(element), levels.length - 1)];
  const printed = (side: '::before' | '::after', own: string) => {
    const { content } = getComputedStyle(element, side);
    return /^(open|close)-quote$/.test(content) ? own : (stringsIn(content)[0] ?? '');
  };
  return { open: printed('::before', level?.[0] ?? ''), close: printed('::after', level?.[1] ?? '') };
}

import { linearMath } from './linear-math.ts';

const picture = 'img[class*="mwe-math-fallback"][alt]';
/** MathML, or what stands around it where KaTeX, MathJax and MediaWiki print it by other means. */
const formula = `math, :is(span.katex, mjx-container, .mwe-math-element):has(math, ${picture})`;

/** Whether an element is a formula, to be read as a whole. */
export const isFormula = (element: Element): boolean => element.matches(formula);

/** TeX without what only says how large it is printed. */
const plainTex = (tex: string) =>
  tex
    .replace(/^\s*\{\\(?:display|text)style\s*(.*)\}\s*$/s, '$1')
    .replace(/([_^])\{(.)\}/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();

/** A formula in one line, as its author wrote it in TeX, or else by its parts; empty where it tells neither. */
export function formulaWords(element: Element): string {
  const math = element.matches('math') ? element : element.querySelector('math');
  const tex =
    math?.getAttribute('alttext') ??
    math?.querySelector('annotation[encoding="application/x-tex"]')?.textContent ??
    element.querySelector(picture)?.getAttribute('alt');
  return tex ? plainTex(tex) : math ? linearMath(math) : '';
}

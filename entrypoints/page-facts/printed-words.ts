import { isOutOfSight } from './element-kind.ts';
import { formulaWords, isFormula } from './formula.ts';

/** Emoji, and what they are put together from; digits are, too. */
const ofEmoji = /^(?:\p{Emoji}|\p{Emoji_Component})+$/u;
const aPicture = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

const isSeen = (element: Element, style: CSSStyleDeclaration) =>
  style.visibility === 'visible' && !isOutOfSight(element, style);

/** What stands in the line as a picture or a formula, but is read as words: empty for all else. */
export function printedWords(element: Element, style: CSSStyleDeclaration): string {
  if (!isSeen(element, style)) return '';
  if (isFormula(element)) return formulaWords(element);
  const alt = element.localName === 'img' ? element.getAttribute('alt') : undefined;
  return alt && ofEmoji.test(alt) && aPicture.test(alt) ? alt : '';
}

/** Whether an element is a button that is to be seen: a term of a glossary in a sentence, or a command behind it. */
export const isSeenButton = (element: Element, style: CSSStyleDeclaration): boolean =>
  element.localName === 'button' && isSeen(element, style);

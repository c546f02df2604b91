import { elementAbove } from './shadow.ts';

/** Which of the three underlines is legible on a block (measured in design/NOTES.md). */
export type Tone = 'dark-text' | 'light-text' | 'own';

type Rgb = readonly [number, number, number];

const underline: Record<'dark-text' | 'light-text', Rgb> = {
  'dark-text': [11, 98, 97],
  'light-text': [124, 202, 196],
};
const enough = 3;

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** `rgb()`/`rgba()` as computed styles give it; undefined for any other colour space. */
function parseColour(colour: string): { rgb: Rgb; alpha: number } | undefined {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+))?\)$/.exec(colour);
  if (!parts) return undefined;
  const [r = 0, g = 0, b = 0, alpha = 1] = parts
    .slice(1)
    .map((part) => (part === undefined ? 1 : Number(part)));
  return { rgb: [r, g, b], alpha };
}

/** The solid colour behind an element; undefined where a picture or something translucent lies there. */
function backgroundOf(element: Element): Rgb | undefined {
  for (let at: Element | null = element; at; at = elementAbove(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const colour = parseColour(backgroundColor);
    if (!colour || (colour.alpha > 0 && colour.alpha < 1)) return undefined;
    if (colour.alpha === 1) return colour.rgb;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && usesDarkCanvas(element)
    ? [18, 18, 18]
    : [255, 255, 255];
}

/** Whether the page lets the browser paint a dark canvas: by style, or by its meta element, which no style shows. */
function usesDarkCanvas({ ownerDocument }: Element): boolean {
  const { colorScheme } = getComputedStyle(ownerDocument.documentElement);
  const meta = ownerDocument.querySelector('meta[name="color-scheme" i]')?.getAttribute('content');
  return (colorScheme === 'normal' ? (meta ?? '') : colorScheme).includes('dark');
}

/** Chooses the underline for text in an element. */
export function toneOf(element: Element): Tone {
  // Firefox has no style for what is not laid out, in a hidden frame say, whatever the types promise.
  const style = getComputedStyle(element) as CSSStyleDeclaration | null;
  const text = style && parseColour(style.color);
  const background = text && backgroundOf(element);
  if (!text || !background) return 'own';
  const tone = luminance(text.rgb) < luminance(background) ? 'dark-text' : 'light-text';
  return contrast(underline[tone], background) >= enough ? tone : 'own';
}

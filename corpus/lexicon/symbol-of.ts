/**
 * A text is read as symbols, one for each UTF-16 unit: small numbers that say at
 * once what a character is and which characters count as the same.
 *
 * | symbol | what |
 * |---|---|
 * | 0 | invisible: soft hyphen, zero-width and direction marks |
 * | 1, 2, 3 | white space, hyphen, en dash |
 * | 4…0x1FFF, and letters above | a character of a word, case folded |
 * | others from 0x2000 on | a token by itself: an ideograph, a punctuation mark |
 */
export const SPACE = 1;
const HYPHEN = 2;
const EN_DASH = 3;
/** Beyond the fast path: the text must be folded first (`foldText`). */
export const UNKNOWN = 0xffff;

const FIRST_DIGIT = 4;
const FIRST_LETTER = 14;
const UNDERSCORE = 40;
/** Latin-1 punctuation moves to the private-use area, out of the way of every letter. */
const PUNCTUATION = 0xe000;
const OTHER = 0xfffd;
/** U+00C0–00DF and 00E0–00FF without case and diacritics; `×` stands for both × and ÷. */
const LATIN_1 = 'aaaaaaæceeeeiiiiðnooooo×øuuuuyþß';

/** Arithmetic, not regular expressions: this runs in every frame of every page. */
function latinSymbol(code: number): number {
  if (code >= 97 && code <= 122) return FIRST_LETTER + code - 97;
  if (code >= 65 && code <= 90) return FIRST_LETTER + code - 65;
  if (code >= 48 && code <= 57) return FIRST_DIGIT + code - 48;
  if (code === 32 || (code >= 9 && code <= 13) || code === 0x85 || code === 0xa0) return SPACE;
  if (code === 45) return HYPHEN;
  if (code === 95) return UNDERSCORE;
  if (code === 0xad) return 0;
  // ª, µ, º
  if (code === 0xaa || code === 0xb5 || code === 0xba) return UNKNOWN;
  return PUNCTUATION + code;
}

function accentedSymbol(code: number): number {
  const base = code === 0xff ? 'y' : (LATIN_1[code & 31] ?? '');
  if (base === 'ß') return UNKNOWN;
  if (base === '×') return PUNCTUATION + code;
  return base < '\x80' ? latinSymbol(base.charCodeAt(0)) : base.charCodeAt(0);
}

/** The symbols of U+0000–00FF. */
export const LATIN = new Uint16Array(256).map((_, code) =>
  code < 0xc0 ? latinSymbol(code) : accentedSymbol(code),
);

export const APOSTROPHE = PUNCTUATION + 39;
export const LETTER_E = latinSymbol(101);
export const LETTER_S = latinSymbol(115);

function generalPunctuation(code: number): number {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
    return SPACE;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return 0;
  if (code === 0x2010 || code === 0x2011) return HYPHEN;
  if (code === 0x2013) return EN_DASH;
  if (code === 0x2018 || code === 0x2019 || code === 0x201b) return APOSTROPHE;
  if (code >= 0x201c && code <= 0x201f) return PUNCTUATION + 34;
  if (code === 0x2022 || code === 0x2027) return PUNCTUATION + 0xb7;
  return code;
}

/** The symbols of U+2000–206F. */
const GENERAL = new Uint16Array(0x70).map((_, index) => generalPunctuation(0x2000 + index));

/** The symbol of a UTF-16 unit, or UNKNOWN where only folding the whole text can tell. */
export function symbolOf(code: number): number {
  // Indexes are within the tables' bounds throughout, hence the casts.
  if (code < 256) return LATIN[code] as number;
  if (code >= 0x3400 && code < 0xa000) return code;
  if (code >= 0x2000 && code < 0x2070) return GENERAL[code - 0x2000] as number;
  if (code >= 0x3000 && code < 0x302a) return code === 0x3000 ? SPACE : code;
  if (code >= 0xff01 && code <= 0xff5e) return LATIN[code - 0xfee0] as number;
  return rareSymbol(code);
}

function rareSymbol(code: number): number {
  if (code === 0xfeff) return 0;
  if (code === 0x2bc) return APOSTROPHE;
  // Currency, ™, arrows, bullets, dingbats; emoji of the first two blocks, half by half.
  if ((code >= 0x20a0 && code < 0x20c0) || code === 0x2122 || (code >= 0x2190 && code < 0x2c00)) return code;
  if (code === 0xd83c || code === 0xd83d || (code >= 0xdc00 && code < 0xe000)) return code;
  // Icon fonts, and the stand-in for embedded objects.
  if ((code >= 0xe000 && code < 0xf900) || (code >= 0xfff9 && code <= 0xfffd)) return OTHER;
  return UNKNOWN;
}

/** Whether a symbol is a token by itself, in need of no space around it. */
export function standsAlone(symbol: number): boolean {
  if (symbol < 0x2000) return false;
  return symbol < 0x2c00 || (symbol >= 0x2e00 && symbol < 0xa000) || symbol >= 0xd800;
}

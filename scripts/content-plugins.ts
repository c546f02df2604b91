import type { Plugin } from 'vite';

/**
 * Writes every character beyond ASCII as an escape. One such character would make the browser keep the whole
 * script, lexicon and all, at two bytes a character in every process.
 */
export function asciiPlugin(): Plugin {
  const toEscape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'on-record-ascii',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[^\0-\x7f]/g, toEscape);
    },
  };
}

/** The marks' style for Firefox, where a highlight inherits nothing from `:root`: rules for every element. */
export function firefoxMarksPlugin(): Plugin {
  return {
    name: 'on-record-firefox-marks',
    enforce: 'pre',
    transform: (code, id) =>
      /\/marks\.css(\?|$)/.test(id) ? code.replaceAll(':root::highlight', '::highlight') : null,
  };
}

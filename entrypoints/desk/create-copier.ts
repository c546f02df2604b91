/** What goes on the clipboard: plain text, and a document for what takes styles. */
export interface Words {
  plain: string;
  html?: string;
}

/** Whether the words are on the clipboard; `overtaken`: something else was copied meanwhile, and stays there. */
type Copied = 'copied' | 'overtaken';

/** The clipboard as the desk uses it: what was asked for last stands on it. */
export interface Copier {
  /** Within the press itself, so that the browser lets it. */
  copy(words: Words): Promise<Copied>;
  /** Words that are not there yet; `meanwhile` stands in for them. Rejects where they can't be had. */
  copyOnceThere(meanwhile: Words, coming: Promise<Words>): Promise<Copied>;
}

/** Counts what is copied, so that words which come late give way to what was asked for after them. */
export function createCopier(put: (words: Words) => Promise<void>): Copier {
  let turn = 0;
  const putAs = async (mine: number, words: Words): Promise<Copied> => {
    await put(words);
    return mine === turn ? 'copied' : 'overtaken';
  };
  return {
    copy: (words) => putAs(++turn, words),
    async copyOnceThere(meanwhile, coming) {
      const mine = ++turn;
      try {
        const [words] = await Promise.all([coming, put(meanwhile)]);
        return mine === turn ? await putAs(mine, words) : 'overtaken';
      } catch (error) {
        if (mine !== turn) return 'overtaken';
        throw error;
      }
    },
  };
}

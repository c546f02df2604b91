import { citerLabels } from '../../components/citing-labels.ts';
import type { Text } from '../../components/text.ts';
import type { CitationStyle, Citer } from '../../corpus/citation/csl/citer.ts';
import { createCiter, type ReadStyle } from '../../corpus/citation/csl/create-citer.ts';

/** Loads a citation style, in the interface's language. */
export const makeCiter = (style: CitationStyle, read: ReadStyle, text: Text): Promise<Citer> =>
  createCiter(style, text.locale === 'zh-CN' ? 'zh-CN' : 'en-US', citerLabels(text), read);

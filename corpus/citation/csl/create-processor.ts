import type { CslNode, Engine } from 'citeproc';
import { wholeNames, withoutInversionComma } from './chinese-names.ts';
import type { CitationLocale } from './citer.ts';
import { doiAddress } from './journal-place.ts';
import type { Run } from './run.ts';
import { readRuns, runsFormat, shield } from './runs-format.ts';
import { shieldItem } from './shield-item.ts';
import type { StyledItem } from './styled-item.ts';

/** citeproc-js, with a style and a language: items in, runs out. */
export interface Processor {
  /** Notes, or references in the text with a list of them. */
  kind: 'note' | 'in-text';
  /** From now on these are cited, and told apart from each other. */
  register(items: readonly StyledItem[]): void;
  /** A note, or the reference in the text, with `prefix` and the paragraph inside its brackets. */
  cite(id: string, how?: { prefix?: string; paragraph?: string; again?: boolean }): Run[];
  /** An entry of the list of references as it stands alone. */
  reference(id: string): Run[];
  /** The list of references: ids in the style's order, with their entries as they stand in the list. */
  references(): { id: string; runs: Run[] }[];
}

/** Makes a processor from a style and a locale as JSON nodes. citeproc-js is a chunk of its own. */
export async function createProcessor(
  style: CslNode,
  locale: CslNode,
  language: CitationLocale,
): Promise<Processor> {
  const { default: CSL } = await import('citeproc');
  CSL.Output.Formats.runs = runsFormat;
  const items = new Map<string, object>();
  const sources = new Map<string, StyledItem>();
  const sys = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id) };
  const read = (id: string, output: string) => linkAddress(readRuns(output), sources.get(id));
  const authors = (id: string) => sources.get(id)?.author ?? [];
  const readEntry = (id: string, output: string) => withoutInversionComma(read(id, output), authors(id));
  const engine = new CSL.Engine(sys, style, language, true);
  engine.setOutputFormat('runs');
  return {
    kind: engine.opt.class,
    register(wanted) {
      items.clear();
      sources.clear();
      for (const item of wanted) {
        items.set(item.id, shieldItem(item, language));
        sources.set(item.id, item);
      }
      engine.updateItems([...items.keys()]);
    },
    cite: (id, { prefix, paragraph, again } = {}) =>
      wholeNames(
        read(
          id,
          engine.makeCitationCluster([
            {
              id,
              ...(prefix !== undefined && { prefix: shield(prefix, 'as printed') }),
              ...(paragraph !== undefined && { locator: paragraph, label: 'paragraph' as const }),
              position: again ? 1 : 0,
            },
          ]),
        ),
        authors(id),
      ),
    reference: (id) => entriesOf(engine, readEntry, { include: [{ field: 'id', value: id }] })[0]?.runs ?? [],
    references: () => entriesOf(engine, readEntry),
  };
}

function entriesOf(
  engine: Engine,
  read: (id: string, output: string) => Run[],
  filter?: Parameters<Engine['makeBibliography']>[0],
) {
  const bibliography = engine.makeBibliography(filter);
  if (!bibliography) return [];
  const [{ entry_ids: ids }, entries] = bibliography;
  return entries.map((entry, index) => {
    const id = ids[index]?.[0] ?? '';
    return { id, runs: read(id, entry.trim()) };
  });
}

/** The address, where it is printed, becomes a run of its own that leads there: the DOI's, which styles prefer, or the page's. */
const linkAddress = (runs: Run[], { URL, DOI }: Partial<StyledItem> = {}): Run[] => {
  const addresses = [DOI && doiAddress(DOI), URL && { text: URL, url: URL }].flatMap((one) => one || []);
  return runs.flatMap((run) => {
    const address = addresses.find(({ text }) => run.text.includes(text));
    if (!address) return [run];
    const at = run.text.indexOf(address.text);
    return [
      { ...run, text: run.text.slice(0, at) },
      { ...run, ...address },
      { ...run, text: run.text.slice(at + address.text.length) },
    ].filter(({ text }) => text !== '');
  });
};

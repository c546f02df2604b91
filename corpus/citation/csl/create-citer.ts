import type { CslNode } from 'citeproc';
import * as v from 'valibot';
import type { KeptPassage } from '../../pack/passage.ts';
import { attribute } from './attribute.ts';
import { chineseDate } from './chinese-date.ts';
import type { CitationLocale, CitationStyle, CitedPassage, Citer } from './citer.ts';
import type { CiterLabels } from './citer-labels.ts';
import { createProcessor, type Processor } from './create-processor.ts';
import { isoDate } from './csl-date.ts';
import { howToRefer, type Manner, quoted, referTo } from './refer-to.ts';
import type { Run } from './run.ts';
import { sourceItem } from './source-item.ts';
import { sourceRemarks, withRemarks } from './source-remarks.ts';
import { type StyledItem, styledItem } from './styled-item.ts';
import { withAccess } from './with-access.ts';

/** Reads a style or locale, as the build put it beside the extension. */
export type ReadStyle = (file: `styles/${CitationStyle}` | `locales/${CitationLocale}`) => Promise<unknown>;

const nodeSchema: v.GenericSchema<CslNode> = v.object({
  name: v.string(),
  attrs: v.record(v.string(), v.string()),
  children: v.array(v.union([v.string(), v.lazy(() => nodeSchema)])),
});

/** Loads the CSL processor (a chunk of its own), a style and a locale; rejects where one can't be read. */
export async function createCiter(
  style: CitationStyle,
  locale: CitationLocale,
  labels: CiterLabels,
  read: ReadStyle,
): Promise<Citer> {
  const [styleNode, localeNode] = await Promise.all([read(`styles/${style}`), read(`locales/${locale}`)]);
  const processor = await createProcessor(
    withAccess(v.parse(nodeSchema, styleNode), labels.accessed[style]),
    v.parse(nodeSchema, localeNode),
    locale,
  );
  return citerOf(processor, { style, locale, labels });
}

function citerOf(processor: Processor, manner: Manner): Citer {
  const inNotes = processor.kind === 'note';
  return {
    style: manner.style,
    locale: manner.locale,
    cite: lastOf((passages) => {
      const remarks = registerAll(processor, passages, manner);
      const close = (id: string, runs: Run[]) => withRemarks(dated(runs, manner), remarks.get(id));
      const [note, entry] = [
        onceEach((id) => close(id, processor.cite(id))),
        onceEach((id) => close(id, processor.reference(id))),
      ];
      return {
        passages: passages.map(({ passage }): CitedPassage => {
          const { id } = sourceItem(passage);
          const said = attribute(passage, manner.style, manner.locale, manner.labels);
          if (inNotes) return { attribution: quoted(said, note(id), manner) };
          return {
            attribution: referTo(said, processor.cite(id, howToRefer(passage, said, manner)), manner),
            reference: entry(id),
          };
        }),
        references: inNotes ? [] : processor.references().map(({ id, runs }) => close(id, runs)),
      };
    }),
    citeSources(passages) {
      registerAll(processor, passages, manner);
      const cited = new Set<string>();
      return passages.map(({ passage }) => {
        const { id } = sourceItem(passage);
        const again = cited.has(id);
        cited.add(id);
        // Without remarks: whoever writes the notes says why a date is inferred.
        return inNotes ? processor.cite(id, { again }) : dated(processor.reference(id), manner);
      });
    },
  };
}

const dated = (runs: Run[], { style, locale }: Manner): Run[] =>
  style === 'apa' && locale === 'zh-CN' ? chineseDate(runs) : runs;

/** Asks once for each source: many passages stand in one, and the processor takes its time. */
function onceEach(make: (id: string) => Run[]): (id: string) => Run[] {
  const made = new Map<string, Run[]>();
  return (id) => {
    const runs = made.get(id) ?? make(id);
    made.set(id, runs);
    return runs;
  };
}

/** Gives the last answer again for the same passages: a preview steps through them one by one. */
function lastOf(cite: Citer['cite']): Citer['cite'] {
  let last: { passages: readonly KeptPassage[]; cited: ReturnType<Citer['cite']> } | undefined;
  return (passages) => {
    if (last?.passages !== passages) last = { passages, cited: cite(passages) };
    return last.cited;
  };
}

/** Makes the processor know every source once; gives what is to be said of each besides. */
function registerAll(
  processor: Processor,
  passages: readonly KeptPassage[],
  manner: Manner,
): Map<string, string[]> {
  const items = new Map<string, StyledItem>();
  const remarks = new Map<string, string[]>();
  for (const { passage } of passages) {
    const found = styledItem(passage, manner.style);
    const item = laterSeen(found, items.get(found.id));
    items.set(item.id, item);
    remarks.set(item.id, sourceRemarks(passage, manner.labels));
  }
  processor.register([...items.values()]);
  return remarks;
}

/** A page from which passages were taken on several days was last seen on the latest. */
function laterSeen(item: StyledItem, other: StyledItem | undefined): StyledItem {
  const day = ({ accessed }: StyledItem) => (accessed ? isoDate(accessed) : '');
  return other && day(other) > day(item) ? other : item;
}

import type { Statement } from '../../../../corpus/pack/record.ts';
import type { Term } from '../../../../corpus/pack/schema.ts';
import { findHits } from '../../../../corpus/search/find-hits.ts';

/**
 * The term by which alone a statement answers the words, where neither what was said nor who said it, when or where
 * it was printed does.
 */
export function filedUnder(
  { renderings }: Statement,
  words: readonly string[],
  terms: ReadonlyMap<string, Term>,
): Term | undefined {
  if (words.length === 0) return undefined;
  const answers = (texts: readonly (string | undefined)[]) =>
    texts.some((text) => text !== undefined && findHits(text, words).length > 0);
  const own = renderings.flatMap(({ text, speaker, role, occasion, source, zh }) => [
    ...[text, speaker.name, speaker.zh?.name, role, zh?.role, occasion, zh?.occasion],
    ...[source.title, source.publisher, source['container-title'], source.zh?.publisher],
  ]);
  if (answers(own)) return undefined;
  const filed = renderings.flatMap((rendering) => rendering.terms).map((id) => terms.get(id));
  return filed.find(
    (term) => term && answers([term.label, term.zh?.label, ...term.forms.map(({ text }) => text)]),
  );
}

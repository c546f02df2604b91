import type { Statement } from '../../../../corpus/pack/record.ts';
import type { Term } from '../../../../corpus/pack/schema.ts';
import { findHits } from '../../../../corpus/search/find-hits.ts';

const holds = (texts: readonly (string | undefined)[], word: string) =>
  texts.some((text) => text !== undefined && findHits(text, [word]).length > 0);

/** Words with those pairs of Han characters joined that make one run: who holds but one pair of it does not hold it. */
function joinPairs(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && /^\p{Script=Han}{2}$/u.test(word) && last.at(-1) === word[0])
      joined[joined.length - 1] = last + word.slice(1);
    else joined.push(word);
  }
  return joined;
}

/**
 * The term by which alone a statement answers (`answering`), where neither what was said nor who said it, when or
 * where it was printed does.
 */
export function filedUnder(
  { renderings }: Statement,
  answering: readonly string[],
  terms: ReadonlyMap<string, Term>,
): Term | undefined {
  if (answering.length === 0) return undefined;
  const own = renderings.flatMap(({ text, speaker, role, occasion, source, zh }) => [
    ...[text, speaker.name, speaker.zh?.name, role, zh?.role, occasion, zh?.occasion],
    ...[source.title, source.publisher, source['container-title'], source.zh?.publisher],
  ]);
  if (joinPairs(answering).some((word) => holds(own, word))) return undefined;
  const filed = [...new Set(renderings.flatMap((rendering) => rendering.terms))].map((id) => terms.get(id));
  // Several terms may hold a part of what was sought, as 网络安全 does of 网络主权: the one that holds most answers.
  const rated = filed.flatMap((term) => {
    const names = term ? [term.label, term.zh?.label, ...term.forms.map(({ text }) => text)] : [];
    const held = answering.filter((word) => holds(names, word)).length;
    return term && held > 0 ? [{ term, held }] : [];
  });
  return rated.sort((a, b) => b.held - a.held)[0]?.term;
}

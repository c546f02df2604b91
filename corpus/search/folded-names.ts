import type { Pack } from '../pack/schema.ts';
import { foldAll } from './fold-all.ts';
import { simplify } from './simplify.ts';

/** The folded names of terms and people by the ids of their documents. */
export function foldedNames({ terms, people }: Pack): Map<string, Set<string>> {
  const forms = new Map(
    terms.map((term) => [term.id, [term.label, term.zh?.label ?? '', ...term.forms.map(({ text }) => text)]]),
  );
  const names = new Map(
    people.map((person) => [person.id, [person.name, person.zh?.name ?? '', ...person.names]]),
  );
  const fold = ([kind, all]: [string, Map<string, string[]>]) =>
    [...all].map(
      ([id, each]) => [`${kind}:${id}`, new Set(each.map((name) => foldAll(simplify(name))))] as const,
    );
  return new Map([fold(['term', forms]), fold(['person', names])].flat());
}

import type { Check, Draft } from './draft.ts';
import type { Fault } from './fault.ts';

/** A person's names hold the main one; a term of kind person, and no other, says whom it names. */
export const checkPeople: Check = (draft) => [...checkNames(draft), ...checkTerms(draft)];

function checkNames({ people }: Draft): Fault[] {
  return people.entries
    .filter(({ record }) => !record.names.includes(record.name))
    .map(({ record, at }) => ({
      ...at('names'),
      message: `“names” lacks “${record.name}”: add the main name, too`,
    }));
}

function checkTerms({ terms }: Draft): Fault[] {
  return terms.entries.flatMap(({ record, at }) => {
    const named = record.person !== undefined;
    if ((record.kind === 'person') === named) return [];
    return named
      ? [
          {
            ...at('person'),
            message: '“person” belongs to terms of kind person: remove it or change the kind',
          },
        ]
      : [{ ...at('kind'), message: 'a term of kind person says whom it names: add “person” with that id' }];
  });
}

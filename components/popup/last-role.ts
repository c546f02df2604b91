import type { Person } from '../../corpus/pack/schema.ts';
import { type Localized, localized } from '../localized.ts';
import type { Text } from '../text.ts';

/** What a person was when the record last says so; Chinese roles stand in the order of the others. */
export function lastRole({ roles, zh }: Person, text: Text): Localized {
  const [last] = roles
    .map(({ at, role }, index) => ({ at, role, index }))
    .sort((a, b) => b.at.localeCompare(a.at));
  return localized(text, last?.role ?? '', last && zh?.roles?.[last.index]);
}

import { formatDate } from '../../corpus/citation/format-date.ts';
import type { Person } from '../../corpus/pack/schema.ts';
import { type Localized, localized } from '../localized.ts';
import type { Text } from '../text.ts';

/**
 * What a person was when the record last says so, with the year, for they may be something else by now; Chinese roles
 * stand in the order of the others.
 */
export function lastRole({ roles, zh }: Person, text: Text): Localized {
  const [last] = roles
    .map(({ at, role }, index) => ({ at, role, index }))
    .sort((a, b) => b.at.localeCompare(a.at));
  if (last === undefined) return localized(text, '', undefined);
  const role = localized(text, last.role, zh?.roles?.[last.index]);
  const year = formatDate(last.at.slice(0, 4), text.locale);
  return { ...role, children: text.t('roleIn', role.children, year) };
}

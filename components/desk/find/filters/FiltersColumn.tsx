import { YearsFilter } from '../years/YearsFilter.tsx';
import { FilterRows } from './FilterRows.tsx';
import { filterGroups } from './filter-groups.ts';
import type { FiltersProps } from './filters-props.ts';

/** All filters, one below another, at the side of the list or in place of it. */
export function FiltersColumn({ answer, span, currentYear, text, change }: FiltersProps) {
  const { facets, query } = answer;
  const twice = facets.source.length > 1;
  return (
    <>
      <section class="filter">
        <h2>{text.t('years')}</h2>
        <YearsFilter
          span={span}
          limits={query.limits}
          years={facets.year}
          current={currentYear}
          text={text}
          narrow={(years, series) => change({ years }, series)}
        />
      </section>
      {filterGroups(facets, text)
        .filter(({ values }) => values.length > 0)
        .map(({ group, name, values }) => (
          <section class="filter" key={group}>
            <h2>{name}</h2>
            <FilterRows
              {...{ group, name, values, text }}
              set={(of, value, to) => change({ group: of, value, to })}
            />
            {group === 'source' && twice && <p class="small">{text.t('countsUnderBoth')}</p>}
          </section>
        ))}
    </>
  );
}

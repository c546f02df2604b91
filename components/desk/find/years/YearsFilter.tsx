import { useId } from 'preact/hooks';
import type { Limit } from '../../../../corpus/search/query.ts';
import type { FacetValue } from '../../../../corpus/search/search.ts';
import type { Text } from '../../../text.ts';
import { YearField } from './YearField.tsx';
import { YearPlot } from './YearPlot.tsx';
import { type YearSpan, yearsAsked } from './year-span.ts';

export interface YearsProps {
  span: YearSpan;
  limits: readonly Limit[];
  years: readonly FacetValue[];
  current: number | undefined;
  text: Text;
  narrow(years: { from: number | undefined; to: number | undefined }, series?: string): void;
}

/** Results by year, and the years to which they are narrowed: by pointer, by keys, or typed. */
export function YearsFilter({ span, limits, years, current, text, narrow }: YearsProps) {
  const id = useId();
  const asked = yearsAsked(limits);
  const range = { from: asked.from ?? span.from, to: asked.to ?? span.to };
  /** What reaches the end of the record is no limit. */
  const set = ({ from, to }: YearSpan, series?: string) =>
    narrow({ from: from <= span.from ? undefined : from, to: to >= span.to ? undefined : to }, series);
  const limited = asked.from !== undefined || asked.to !== undefined;
  return (
    <>
      <YearPlot {...{ span, range, years, current, text }} narrow={set} />
      <div class="year-fields">
        <YearField
          id={`${id}-from`}
          label={text.t('from')}
          year={range.from}
          trouble={text.t('noYear')}
          set={(from) => set({ from, to: range.to })}
        />
        <YearField
          id={`${id}-to`}
          label={text.t('to')}
          year={range.to}
          trouble={text.t('noYear')}
          set={(to) => set({ from: range.from, to })}
        />
        {limited && (
          <button
            type="button"
            class="quiet-action"
            onClick={() => narrow({ from: undefined, to: undefined })}
          >
            {text.t('allYears')}
          </button>
        )}
      </div>
    </>
  );
}

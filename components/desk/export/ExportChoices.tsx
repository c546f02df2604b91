import { useId } from 'preact/hooks';
import { citationStyles } from '../../../corpus/citation/csl/citer.ts';
import {
  type ExportFormat,
  fieldFormats,
  isStyled,
  styledFormats,
} from '../../../corpus/citation/export/export-format.ts';
import type { MessageKey, Text } from '../../text.ts';
import type { ExportProps } from './props.ts';
import { styleNames } from './style-names.ts';

const formatNames = {
  text: 'formatText',
  markdown: 'formatMarkdown',
  html: 'formatHtml',
  'csl-json': 'formatCsl',
  ris: 'formatRis',
  bibtex: 'formatBibtex',
  csv: 'formatCsv',
} as const satisfies Record<ExportFormat, MessageKey>;

interface GroupProps<T extends string> {
  legend: string;
  values: readonly T[];
  names: Record<T, MessageKey>;
  chosen: T;
  disabled?: boolean;
  describedBy?: string | undefined;
  text: Text;
  choose(value: T): void;
}

/** One of several, all in sight. */
function Group<T extends string>(props: GroupProps<T>) {
  const { legend, values, names, chosen, disabled = false, describedBy, text, choose } = props;
  const name = useId();
  return (
    <fieldset class="choice" disabled={disabled} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="choice-row">
          <input
            type="radio"
            class="radio"
            name={name}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          <span>{text.t(names[value])}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Format and style. What carries fields has no style. */
export function ExportChoices({ choice, text, choose }: Pick<ExportProps, 'choice' | 'text' | 'choose'>) {
  const why = useId();
  const styled = isStyled(choice.format);
  return (
    <div class="choices">
      <Group
        legend={text.t('exportFormat')}
        values={[...styledFormats, ...fieldFormats]}
        names={formatNames}
        chosen={choice.format}
        text={text}
        choose={(format) => choose({ format })}
      />
      <div>
        <Group
          legend={text.t('exportStyle')}
          values={citationStyles}
          names={styleNames}
          chosen={choice.style}
          disabled={!styled}
          describedBy={why}
          text={text}
          choose={(style) => choose({ style })}
        />
        <p class="small" id={why}>
          {text.t('exportFields')}
        </p>
      </div>
    </div>
  );
}

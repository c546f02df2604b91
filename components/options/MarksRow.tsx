import { Choices } from './Choices.tsx';
import { MarksPreview } from './MarksPreview.tsx';
import type { RowProps } from './props.ts';
import { Segments } from './Segments.tsx';
import { SettingRow } from './SettingRow.tsx';
import { SettingTroubles } from './SettingTroubles.tsx';

const named = [
  ['markStyle', 'markStyle'],
  ['markColour', 'markColour'],
] as const;

/** What a mark looks like, shown on three grounds. */
export function MarksRow({ values, troubles, text, actions }: RowProps) {
  return (
    <SettingRow name={text.t('optionMarks')}>
      <div class="line">
        <Segments
          name="mark-style"
          label={text.t('markStyle')}
          choices={[
            ['dotted', text.t('markDotted')],
            ['solid', text.t('markSolid')],
            ['tint', text.t('markTint')],
          ]}
          value={values.markStyle}
          set={(style) => actions.set('markStyle', style)}
        />
        <Choices
          name="mark-colour"
          label={text.t('markColour')}
          shown
          choices={[
            { value: 'teal', words: text.t('markTeal') },
            { value: 'text', words: text.t('markAsText') },
          ]}
          value={values.markColour}
          set={(colour) => actions.set('markColour', colour)}
        />
      </div>
      <MarksPreview style={values.markStyle} colour={values.markColour} text={text} />
      <SettingTroubles {...{ named, troubles, text, actions }} />
    </SettingRow>
  );
}

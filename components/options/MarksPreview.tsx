import { fill, slot } from '../fill.ts';
import type { Text } from '../text.ts';
import type { Values } from './props.ts';

interface Props {
  style: Values['markStyle'];
  colour: Values['markColour'];
  text: Text;
}

const grounds = [
  { ground: 'light', active: false, caption: 'markIdle' },
  { ground: 'paper', active: true, caption: 'markUnderPointer' },
  { ground: 'dark', active: false, caption: 'markOnDark' },
] as const;

/** A line of text with marks, on three grounds: idle, under the pointer, on a dark page. */
export function MarksPreview({ style, colour, text }: Props) {
  const marked = (words: string, active: boolean) => (
    <span class="mark-shown" data-style={style} data-colour={colour} data-active={active}>
      {words}
    </span>
  );
  return (
    <div class="grounds" role="img" aria-label={text.t('markPreview')}>
      {grounds.map(({ ground, active, caption }) => (
        <figure key={ground} class="ground">
          <p data-ground={ground}>
            {fill(text.t('markSample', slot), marked(text.t('markSampleFirst'), active))}
            {marked(text.t('markSampleSecond'), false)}
          </p>
          <figcaption class="small">{text.t(caption)}</figcaption>
        </figure>
      ))}
    </div>
  );
}

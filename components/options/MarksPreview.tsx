import { useRef } from 'preact/hooks';
import { fill, slot } from '../fill.ts';
import type { Text } from '../text.ts';
import type { Values } from './props.ts';
import { usePaintedMarks } from './use-painted-marks.ts';

interface Props {
  style: Values['markStyle'];
  colour: Values['markColour'];
  text: Text;
}

const grounds = [
  { ground: 'light', tone: 'dark-text', active: false, caption: 'markIdle' },
  { ground: 'paper', tone: 'dark-text', active: true, caption: 'markUnderPointer' },
  { ground: 'dark', tone: 'light-text', active: false, caption: 'markOnDark' },
] as const;

/** A line of text with marks, on three grounds: idle, under the pointer, on a dark page. */
export function MarksPreview({ style, colour, text }: Props) {
  const root = useRef<HTMLDivElement>(null);
  usePaintedMarks(root, style, `${colour} ${text.locale}`);
  const marked = (words: string, tone: string, active: boolean) => (
    <span data-tone={colour === 'text' ? 'own' : tone} data-active={active}>
      {words}
    </span>
  );
  return (
    <div class="grounds" role="img" aria-label={text.t('markPreview')} ref={root}>
      {grounds.map(({ ground, tone, active, caption }) => (
        <figure key={ground} class="ground">
          <p data-ground={ground}>
            {fill(text.t('markSample', slot), marked(text.t('markSampleFirst'), tone, active))}
            {marked(text.t('markSampleSecond'), tone, false)}
          </p>
          <figcaption class="small">{text.t(caption)}</figcaption>
        </figure>
      ))}
    </div>
  );
}

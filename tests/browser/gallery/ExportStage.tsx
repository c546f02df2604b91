import { useState } from 'preact/hooks';
import { ExportColumn } from '../../../components/desk/export/ExportColumn.tsx';
import type { ExportChoice, ExportTold, Preview } from '../../../components/desk/export/props.ts';
import { wordsOf } from '../../../components/desk/shelf/passage-names.ts';
import type { Text } from '../../../components/text.ts';
import { isStyled } from '../../../corpus/citation/export/export-format.ts';
import type { KeptPassage } from '../../../corpus/pack/passage.ts';

interface Props {
  items: readonly KeptPassage[];
  text: Text;
  /** In the place of what the format writes. */
  preview?: Preview | undefined;
  format?: ExportChoice['format'];
  close?(): void;
}

/** Set by hand: what a processor makes of it is tested where there is one. */
function previewOf(item: KeptPassage | undefined, choice: ExportChoice): Preview {
  if (item === undefined) return { state: 'loading' };
  const said = wordsOf(item);
  if (!isStyled(choice.format)) return { state: 'plain', words: JSON.stringify([{ id: item.id }], null, 2) };
  return {
    state: 'styled',
    passage: {
      id: item.id,
      words: `“${said.text}”`,
      lang: said.lang,
      attribution: [
        { text: 'Xi Jinping, congratulatory message to the first World Internet Conference, ' },
        { text: 'November 19, 2014, quoted in Cao Yin, “China to Step Up Cyberspace Cooperation,” ' },
        { text: 'China Daily', italic: true },
        { text: ', ca. October 2019.' },
      ],
      ...(choice.withNotes && item.note !== undefined && { note: item.note }),
    },
  };
}

/** An export column that behaves, but for writing files. */
export function ExportStage({ items, text, preview, format = 'html', close = () => {} }: Props) {
  const [choice, setChoice] = useState<ExportChoice>({
    format,
    style: 'chicago-notes',
    withNotes: true,
    withMet: false,
  });
  const [looked, look] = useState(0);
  const [told, setTold] = useState<ExportTold>();
  const at = Math.min(looked, items.length - 1);
  return (
    <ExportColumn
      items={items}
      choice={choice}
      preview={preview ?? previewOf(items[at], choice)}
      at={at}
      told={told}
      text={text}
      choose={(change) => setChoice({ ...choice, ...change })}
      look={look}
      copy={() => setTold({ done: 'copied' })}
      download={() => setTold({ failed: 'download', why: 'the disk is full' })}
      close={close}
    />
  );
}

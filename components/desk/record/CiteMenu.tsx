import { type CitationStyle, citationStyles } from '../../../corpus/citation/csl/citer.ts';
import { ChevronIcon } from '../../icons/ChevronIcon.tsx';
import type { Text } from '../../text.ts';
import { styleNames } from '../export/style-names.ts';
import { MenuButton } from '../MenuButton.tsx';

interface Props {
  text: Text;
  cite(style: CitationStyle): void;
  /** The styles may be wanted soon. */
  prepare(): void;
}

/** A button that opens the citation styles; choosing one copies the record cited in it. */
export function CiteMenu({ text, cite, prepare }: Props) {
  const items = citationStyles.map((style) => ({
    key: style,
    label: text.t(styleNames[style]),
    choose: () => cite(style),
  }));
  return (
    <MenuButton label={text.t('citeAs')} class="button" icon={<ChevronIcon />} {...{ items, prepare }} />
  );
}

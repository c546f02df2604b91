import type { KeptPassage } from '../../../corpus/pack/passage.ts';
import type { MessageKey, Text } from '../../text.ts';

function remarksOn({ passage }: KeptPassage): MessageKey[] {
  if (passage.kind === 'selection') {
    const { authors, published } = passage.selection.page;
    const anonymous = authors === undefined || authors.length === 0;
    return [
      ...(anonymous ? (['remarkNoAuthor'] as const) : []),
      ...(published ? [] : (['remarkNoDate'] as const)),
    ];
  }
  const { said, source } = passage.quotation;
  const remarks: (MessageKey | false)[] = [
    said === undefined && 'remarkNotSaid',
    said?.basis === 'inferred' && 'remarkSaidInferred',
    source.issuedBasis.basis === 'inferred' && 'remarkPublishedInferred',
    source.URL === undefined && 'remarkNoAddress',
  ];
  return remarks.filter((remark) => remark !== false);
}

/** What a citation leaves open, in words: nothing is invented to fill it. */
export const exportRemarks = (item: KeptPassage, text: Text): string =>
  remarksOn(item)
    .map((key) => text.t(key))
    .join(text.locale === 'zh-CN' ? '' : ' ');

import type { Passage } from '../../pack/passage.ts';
import { wholeInCharacters } from './chinese-names.ts';
import type { CitationStyle } from './citer.ts';
import type { CslItem } from './csl-item.ts';
import { sourceItem } from './source-item.ts';

/** A source as one style is to print it. */
export interface StyledItem extends CslItem {
  /** `by style`: the style changes the title's capitals. Else they stay. */
  capitals: 'by style' | 'as printed';
}

/** Where a passage stands, made ready for a style. */
export function styledItem(passage: Passage, style: CitationStyle): StyledItem {
  const item = sourceItem(passage);
  const { title, capitals } = titleOf(passage, item, style);
  const { author: names, ...rest } = withoutEcho(item, style);
  const author = names?.map(wholeInCharacters);
  return {
    ...rest,
    ...(title !== undefined && { title: withoutFinalStop(title) }),
    capitals,
    ...(author && { author: style === 'apa' ? author.map(invertible) : author }),
  };
}

/**
 * A page's capitals are a fact of the page: whether its title is a headline, a name or an address, nobody knows.
 * The record's own titles follow the style; a headline's capitals, where a rule gets them wrong, are on record.
 */
function titleOf(
  passage: Passage,
  { title }: CslItem,
  style: CitationStyle,
): Pick<StyledItem, 'title' | 'capitals'> {
  const headline =
    passage.kind === 'quotation' && style !== 'apa' ? passage.quotation.source.custom.headline : undefined;
  if (headline !== undefined) return { title: headline, capitals: 'as printed' };
  return {
    ...(title !== undefined && { title }),
    capitals: passage.kind === 'quotation' ? 'by style' : 'as printed',
  };
}

/** An organisation that is author and publisher in one is named once: in MLA as the latter, else as the former. */
function withoutEcho({ author, ...item }: CslItem, style: CitationStyle): CslItem {
  const { 'container-title': container, ...rest } = item;
  const [only, another] = author ?? [];
  const echoes = only?.literal !== undefined && another === undefined && isSame(only.literal, container);
  if (echoes && style !== 'mla') return { ...rest, ...(author && { author }) };
  return { ...item, ...(author && !echoes && { author }) };
}

const isSame = (a: string, b: string | undefined) => a.trim().toLowerCase() === b?.trim().toLowerCase();

/** Styles set their own stop or comma behind a title; one that belongs to an abbreviation (“U.S.”, “Inc.”) stays. */
function withoutFinalStop(title: string): string {
  const trimmed = title.trim();
  const abbreviated = /(?:\.\p{L}+|\b\p{L}|\.\.|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No|Dr|etc|vs|al))\.$/u.test(
    trimmed,
  );
  return abbreviated ? title : trimmed.replace(/[.,]$/, '');
}

/** APA inverts every name, Chinese ones too: `Cao, Y.` */
const invertible = ({ 'static-ordering': _, ...name }: NonNullable<CslItem['author']>[number]) => name;

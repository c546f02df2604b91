import type { Pack, Quotation } from '../../../corpus/pack/schema.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2014-11-19` as `19 Nov 2014`, `2023-03?` as `Mar 2023`. */
function inEnglish(edtf: string): string {
  const [year, month, day] = edtf.replace(/[?~]$/, '').split('-');
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** How the English interface is to date a quotation: worked out here anew, since it is what is tested. */
export function printedDate({ said, source }: Quotation, sources: Pack['sources']): string {
  if (said) return `${said.basis === 'inferred' ? 'inferred ' : ''}${inEnglish(said.date)}`;
  const issued = sources.find(({ id }) => id === source)?.issuedBasis;
  if (!issued) throw new Error(`no source ${source}`);
  return `published${issued.basis === 'inferred' ? ', inferred' : ''} ${inEnglish(issued.date)}`;
}

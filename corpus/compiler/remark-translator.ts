import type { DatedFact, Quotation, Remark, Source } from '../pack/schema.ts';

type Chinese = (remark: string | undefined) => string | undefined;

/** Only what is known: `{}` where nothing is. */
function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

const filled = <T extends object>(zh: T): { zh: T } | undefined =>
  Object.keys(zh).length > 0 ? { zh } : undefined;

function dated<T extends { why?: string | undefined; zh?: { why: string } | undefined }>(
  date: T,
  inChinese: Chinese,
): T {
  const why = date.zh?.why ?? inChinese(date.why);
  return why === undefined ? date : { ...date, zh: { why } };
}

/** All of them, or none: a list half in Chinese would pair the wrong ones. */
function all(remarks: readonly string[] | undefined, inChinese: Chinese): string[] | undefined {
  const translated = remarks?.map(inChinese).filter((remark) => remark !== undefined);
  return translated?.length === remarks?.length ? translated : undefined;
}

/** Sets beside each record's remarks what they say in Chinese. What a record itself says goes before. */
export function remarkTranslator(remarks: readonly Remark[]) {
  const chinese = new Map(remarks.map(({ text, zh }) => [text, zh]));
  const inChinese: Chinese = (remark) => (remark === undefined ? undefined : chinese.get(remark));

  return {
    source: (source: Source): Source => ({
      ...source,
      issuedBasis: dated(source.issuedBasis, inChinese),
      ...filled({ ...known({ note: inChinese(source.custom.note) }), ...source.zh }),
    }),
    quotation: (quotation: Quotation): Quotation => ({
      ...quotation,
      ...(quotation.said && { said: dated(quotation.said, inChinese) }),
      ...filled({
        ...known({
          via: inChinese(quotation.via),
          locator: inChinese(quotation.locator),
          repairs: all(quotation.repairs, inChinese),
        }),
        ...quotation.zh,
      }),
    }),
    event: (event: DatedFact): DatedFact => ({
      ...event,
      ...(event.date && { date: dated(event.date, inChinese) }),
      ...filled({
        ...known({ via: inChinese(event.via), locator: inChinese(event.locator) }),
        ...event.zh,
      }),
    }),
  };
}

/** A language tag as it is written: `zh_CN` is `zh-CN`. Undefined for what is none. */
export function languageTag(value: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(value?.trim().replaceAll('_', '-') || [])[0];
  } catch {
    return undefined;
  }
}

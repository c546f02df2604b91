/** The language of a BCP 47 tag (or of `zh_CN`, as browsers' message folders have it), in lower case. */
export function languageOf(locale: string): string {
  return (locale.split(/[-_]/)[0] ?? '').toLowerCase();
}

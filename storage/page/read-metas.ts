/** The contents of a page's meta elements by their names in lower case, in the page's order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** Reads `<meta property|name content>`; what is empty says nothing. Those of microdata may tell of a part only. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name'))?.toLowerCase();
    const content = (meta.getAttribute('content') ?? '').trim();
    if (name && content) metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return metas;
}

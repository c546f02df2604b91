/** A name without the “By” that pages set before it. */
export const nameAlone = (name: unknown) =>
  typeof name === 'string' ? name.replace(/^\s*by(?::\s*|\s+)(?=\S)/i, '') : undefined;

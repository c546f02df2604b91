/** What a style formats, for people. */
export const styledFormats = ['text', 'markdown', 'html'] as const;
/** What carries fields, for programs: no style applies. */
export const fieldFormats = ['csl-json', 'ris', 'bibtex', 'csv'] as const;

export type StyledFormat = (typeof styledFormats)[number];
export type FieldFormat = (typeof fieldFormats)[number];
export type ExportFormat = StyledFormat | FieldFormat;

/** Spreadsheets take a CSV file for UTF-8 only with a byte order mark; the clipboard needs none. */
export const fileContents = (format: ExportFormat, text: string): string =>
  format === 'csv' ? `\uFEFF${text}` : text;

/** How a file of each format is named and declared. */
export const fileTypes: Record<ExportFormat, { extension: string; mediaType: string }> = {
  text: { extension: 'txt', mediaType: 'text/plain' },
  markdown: { extension: 'md', mediaType: 'text/markdown' },
  html: { extension: 'html', mediaType: 'text/html' },
  'csl-json': { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex' },
  csv: { extension: 'csv', mediaType: 'text/csv' },
};

export const isStyled = (format: ExportFormat): format is StyledFormat =>
  (styledFormats as readonly string[]).includes(format);

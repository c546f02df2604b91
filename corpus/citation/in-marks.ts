/** Words that bring the marks of a quotation along, whole: `“We must act.”`, but not `“We” and “they”`. */
const isQuoted = (text: string): boolean => /^\s*(?:“[^“”]*”|"[^"]*"|«[^«»]*»|「[^「」]*」)\s*$/u.test(text);

/** Words in quotation marks, as they stand in a sentence; those that bring theirs along take no second ones. */
export const inMarks = (text: string): string => (isQuoted(text) ? text : `“${text}”`);

/** In a paragraph of their own, words need no marks of ours where theirs stand at the beginning (`“Yes,” she said.`). */
export const marksOwn = (text: string): boolean => /^\s*[“"«「]/u.test(text);

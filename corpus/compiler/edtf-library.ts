// @ts-expect-error The package carries no types; those we rely on are stated below.
import library, { parse } from 'edtf';

/** What we use of the objects that the `edtf` package makes: the span in milliseconds UTC, `max` included. */
interface EdtfObject {
  type: string;
  min: number;
  max: number;
}

/** Throws SyntaxError on what isn't EDTF. For compiling only: the package is too big for a page. */
export const edtf = library as (text: string) => EdtfObject;

/** The numbers as written: year, month from 0, day, as many as there are. Throws as `edtf` does. */
export const parseParts = parse as (text: string) => { values: readonly number[] };

import * as v from 'valibot';
import { type Pack, packSchema } from './schema.ts';

/**
 * Takes a compiled pack in from outside (a file, storage). Throws TypeError on
 * anything else, naming the first field that is not as it should be.
 */
export function parsePack(value: unknown): Pack {
  const parsed = v.safeParse(packSchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new TypeError(`Not a pack: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

import { type PatternFault, parsePattern } from './parse-pattern.ts';
import type { SiteRule } from './sites.ts';

/** What is wrong with one line of a list; `opposite`: an earlier line, `of`, says the opposite. */
interface LineFault {
  line: number;
  words: string;
  fault: PatternFault | 'opposite';
  of?: number;
}

export type ReadList = { ok: true; rules: SiteRule[] } | { ok: false; faults: LineFault[] };

/** The rules as a text file: one pattern a line, `on` or `off` after it. */
export function writeSiteList(rules: readonly SiteRule[]): string {
  const lines = rules.map(({ pattern, on }) => `${pattern} ${on ? 'on' : 'off'}\n`);
  return `# On Record: sites\n${lines.join('')}`;
}

/**
 * Reads such a file. A line without `on` or `off` counts as `plain` says; empty lines and what follows a `#` are
 * passed over. One fault, and none of it counts.
 */
export function readSiteList(text: string, plain: boolean): ReadList {
  const faults: LineFault[] = [];
  const rules = new Map<string, SiteRule & { line: number }>();
  for (const [index, whole] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const words = whole.replace(/#.*$/, '').trim();
    if (words === '') continue;
    const line = index + 1;
    const [, written = words, state] = /^(.*\S)\s+(on|off)$/i.exec(words) ?? [];
    const on = state === undefined ? plain : state.toLowerCase() === 'on';
    const parsed = parsePattern(written);
    const before = parsed.ok ? rules.get(parsed.pattern) : undefined;
    if (!parsed.ok) faults.push({ line, words, fault: parsed.fault });
    else if (before && before.on !== on) faults.push({ line, words, fault: 'opposite', of: before.line });
    else if (!before) rules.set(parsed.pattern, { pattern: parsed.pattern, on, line });
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, rules: [...rules.values()].map(({ pattern, on }) => ({ pattern, on })) };
}

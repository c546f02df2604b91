import { localFiles, siteOf } from './site-of.ts';

/** Why something written is no pattern: `star`: a star elsewhere than before the first dot. */
export type PatternFault = 'empty' | 'star' | 'address' | 'host';

export type ParsedPattern = { ok: true; pattern: string } | { ok: false; fault: PatternFault };

const label = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;
const isNumeric = (host: string) => /^\[|^\d[\d.]*$/.test(host);

/** The host as addresses have it: in small letters, other scripts in their ASCII form; undefined if it is none. */
function hostOf(written: string): string | undefined {
  // A colon stands in an IPv6 address only, which has brackets.
  if (/[\s/?#@\\%]|^[^[].*:/.test(written) || !URL.canParse(`http://${written}`)) return undefined;
  const { hostname } = new URL(`http://${written}`);
  return isNumeric(hostname) || hostname.split('.').every((part) => label.test(part)) ? hostname : undefined;
}

const failed = (fault: PatternFault): ParsedPattern => ({ ok: false, fault });

/**
 * Reads what somebody wrote for a site: a host, `*.host` for it and all below it, a whole address, or
 * "local files". The answer is in the form under which rules are stored.
 */
export function parsePattern(written: string): ParsedPattern {
  const words = written.normalize('NFKC').trim().toLowerCase();
  if (words === '') return failed('empty');
  if (words === localFiles) return { ok: true, pattern: localFiles };
  if (/^[a-z][a-z0-9+.-]*:\/\//.test(words)) {
    if (words.includes('*')) return failed('star');
    const site = siteOf(words);
    return site ? { ok: true, pattern: site } : failed('address');
  }
  const [star, rest] = words.startsWith('*.') ? ['*.', words.slice(2)] : ['', words];
  if (rest.includes('*')) return failed('star');
  const host = hostOf(rest.replace(/[/?#].*$/, '').replace(/:\d+$/, ''));
  if (host === undefined || (star && isNumeric(host))) return failed('host');
  return { ok: true, pattern: star + (star ? host : host.replace(/^www\./, '')) };
}

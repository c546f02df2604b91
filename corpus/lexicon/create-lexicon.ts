import { createWalk } from './create-walk.ts';
import { foldText } from './fold-text.ts';
import { readFrontCoded } from './front-code.ts';
import { openSections, type Words } from './layout.ts';
import type { Found, Lexicon } from './lexicon.ts';
import { NO_TERM } from './output-info.ts';
import { type OpenGates, originalPlace, type Reading } from './reading.ts';
import { scanText } from './scan-text.ts';

const NOTHING: Found = Object.freeze({ matches: Object.freeze([]), waiting: false });
const ONLY_WAITING: Found = Object.freeze({ matches: NOTHING.matches, waiting: true });

function emptyReading(gates: OpenGates): Reading {
  const found = { matches: undefined, waiting: false, lastEnd: 0, bestEnd: 0, bestTerm: 0 };
  return { text: '', original: '', folded: undefined, gates, ...found };
}

/** Reads term ids, each decoded once. */
function createIdReader(blocks: Words, pool: Uint8Array): (term: number) => string {
  const ids = new Map<number, string>();
  return (term) => {
    const id = ids.get(term) ?? readFrontCoded(blocks, pool, term);
    ids.set(term, id);
    return id;
  };
}

/**
 * Opens a compiled lexicon: views on the buffer, no work per term. The buffer must
 * not change as long as the lexicon is used. Throws Error on anything but a whole
 * lexicon of this version.
 */
export function createLexicon(buffer: ArrayBuffer | Uint8Array): Lexicon {
  const sections = openSections(buffer);
  const filters = { words: sections.bits('wordFilter'), pairs: sections.bits('pairFilter') };
  // Opened at the first word that may begin a form.
  let walk: ReturnType<typeof createWalk> | undefined;
  let idOf: ReturnType<typeof createIdReader> | undefined;
  const createGates = (like?: OpenGates | 'open'): OpenGates => {
    if (like === 'open') return { version: 0, open: new Uint8Array(sections.gates).fill(1) };
    return { version: 0, open: like ? like.open.slice() : new Uint8Array(sections.gates) };
  };
  const closeGates = (gates: OpenGates) => {
    gates.open.fill(0);
    gates.version++;
  };
  const closed = createGates();
  const reading = emptyReading(closed);

  function visit(start: number): void {
    walk ??= createWalk(sections);
    walk(reading, start);
    if (reading.bestEnd === 0 || start < reading.lastEnd) return;
    reading.lastEnd = reading.bestEnd;
    if (reading.bestTerm === NO_TERM) return;
    idOf ??= createIdReader(sections.words('idBlocks'), sections.bytes('idPool'));
    const [from, to] = originalPlace(reading, start, reading.bestEnd) ?? [0, 0];
    reading.matches ??= [];
    reading.matches.push({ start: from, end: to, termId: idOf(reading.bestTerm) });
  }

  function scan(): boolean {
    reading.matches = undefined;
    reading.waiting = false;
    reading.lastEnd = 0;
    return scanText(reading.text, reading.folded !== undefined, filters, visit);
  }

  /** Reads as often as what it opens may let in more of the same text. */
  function read(): void {
    let version: number;
    do {
      version = reading.gates.version;
      if (scan()) continue;
      reading.folded = foldText(reading.original);
      reading.text = reading.folded.text;
      scan();
    } while (reading.waiting && reading.gates.version !== version);
  }

  function find(text: string, gates: OpenGates): Found {
    reading.text = text;
    reading.original = text;
    reading.folded = undefined;
    reading.gates = gates;
    read();
    const { matches, waiting } = reading;
    // Nothing of a page is kept alive between calls.
    reading.text = '';
    reading.original = '';
    reading.folded = undefined;
    reading.matches = undefined;
    reading.gates = closed;
    return matches ? { matches, waiting } : waiting ? ONLY_WAITING : NOTHING;
  }

  // `createGates` is the only maker of gates, so what comes back is what it made.
  return {
    createGates: (like) => createGates(like as OpenGates | 'open' | undefined),
    closeGates: (gates) => closeGates(gates as OpenGates),
    find: (text, gates) => find(text, gates as OpenGates),
  };
}

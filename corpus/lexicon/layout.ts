/**
 * A compiled lexicon is one buffer: a header of 32-bit words (magic, version, byte
 * length, number of gates, then offset and length of each section), then the
 * sections, each aligned to four bytes. Whole numbers are of 16 bits where all of a section fit. Typed arrays are little-endian on every
 * machine a browser runs on; on any other the magic would not read right.
 */
const MAGIC = 0x4c784f52;
const VERSION = 3;

/** Marks, in `tokenStarts`, a token of two bytes a symbol; in the header, a section of 16-bit words. */
export const FLAG = 0x80000000;

/** In the order of the file. What each holds is said where it is read. */
const sectionNames = [
  'wordFilter',
  'pairFilter',
  'slots',
  'tokenStarts',
  'tokenPool',
  'links',
  'nodeTokens',
  'outputNodes',
  'outputs',
  'conditions',
  'idBlocks',
  'idPool',
] as const;
export type SectionName = (typeof sectionNames)[number];
const HEADER_WORDS = 4 + 2 * sectionNames.length;

export type Words = Uint16Array | Uint32Array;

export interface Sections {
  gates: number;
  words(name: SectionName): Words;
  /** A section that is always of 32-bit words. */
  bits(name: SectionName): Uint32Array;
  bytes(name: SectionName): Uint8Array;
}

/** Where each bit counts by its place, nothing is narrowed. */
const isBits = (name: SectionName) => name === 'wordFilter' || name === 'pairFilter';

function narrow(name: SectionName, section: Uint32Array | Uint8Array): Words | Uint8Array {
  const fits = section instanceof Uint32Array && !isBits(name) && section.every((value) => value < 0x10000);
  return fits ? Uint16Array.from(section) : section;
}

/** Puts sections (whole numbers below 2³², or bytes) into one buffer. */
export function writeSections(
  gates: number,
  sections: Record<SectionName, Uint32Array | Uint8Array>,
): Uint8Array {
  const header = [MAGIC, VERSION, 0, gates];
  let end = HEADER_WORDS * 4;
  const written = sectionNames.map((name) => narrow(name, sections[name]));
  for (const section of written) {
    header.push(end, section.byteLength + (section instanceof Uint16Array ? FLAG : 0));
    end += (section.byteLength + 3) & ~3;
  }
  header[2] = end;
  const file = new Uint8Array(end);
  file.set(new Uint8Array(Uint32Array.from(header).buffer));
  written.forEach(({ buffer, byteOffset, byteLength }, index) => {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), header[4 + 2 * index]);
  });
  return file;
}

/** Opens views on the sections; copies only a buffer that is not aligned. Throws on anything else than a whole lexicon. */
export function openSections(buffer: ArrayBuffer | Uint8Array): Sections {
  const given = new Uint8Array(buffer instanceof Uint8Array ? buffer.buffer : buffer);
  const [from, length] =
    buffer instanceof Uint8Array ? [buffer.byteOffset, buffer.byteLength] : [0, given.length];
  const file = from % 4 === 0 ? given.subarray(from, from + length) : given.slice(from, from + length);
  if (length < HEADER_WORDS * 4) throw new Error('not a compiled lexicon: too short');
  const header = new Uint32Array(file.buffer, file.byteOffset, HEADER_WORDS);
  const [magic, version, size, gates = 0] = header;
  if (magic !== MAGIC) throw new Error('not a compiled lexicon: it does not begin as one');
  if (version !== VERSION)
    throw new Error(`lexicon of version ${version}, this reads ${VERSION}: compile it again`);
  if (size !== length) throw new Error(`damaged lexicon: ${length} bytes instead of ${size}`);
  const place = (name: SectionName) => {
    const at = 4 + 2 * sectionNames.indexOf(name);
    const length = header[at + 1] ?? 0;
    return { start: file.byteOffset + (header[at] ?? 0), length: length & ~FLAG, isNarrow: length >= FLAG };
  };
  return {
    gates,
    words(name) {
      const { start, length, isNarrow } = place(name);
      return isNarrow
        ? new Uint16Array(file.buffer, start, length / 2)
        : new Uint32Array(file.buffer, start, length / 4);
    },
    bits: (name) => new Uint32Array(file.buffer, place(name).start, place(name).length / 4),
    bytes: (name) => new Uint8Array(file.buffer, place(name).start, place(name).length),
  };
}

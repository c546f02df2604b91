import type { Folder, KeptPassage, Passage } from '../corpus/pack/passage.ts';
import type { Unreadable } from './collection.ts';
import { type Aspect, type KeptEntry, parseEntry, parseKey } from './kept-entry.ts';

export interface Kept {
  items: KeptPassage[];
  folders: Folder[];
  unreadable: Unreadable[];
}

type EntryOf<A extends Aspect> = Extract<KeptEntry, { aspect: A }>;

/** Reads every key of ours; what can't be read is reported, where it stands or where it was set aside. */
function readEntries(stored: Record<string, unknown>) {
  const entries: KeptEntry[] = [];
  const unreadable: Unreadable[] = [];
  for (const [key, raw] of Object.entries(stored)) {
    const isAside = key.startsWith('aside:');
    const parsedKey = parseKey(isAside ? key.slice('aside:'.length) : key);
    if (!parsedKey) continue;
    const parsed = parseEntry(parsedKey.aspect, parsedKey.id.replace(isAside ? /:\d+$/ : '', ''), raw);
    if (parsed.ok && !isAside) entries.push(parsed.value);
    else unreadable.push({ key, reason: parsed.ok ? 'damaged' : parsed.reason, raw });
  }
  return { entries, unreadable };
}

function passageOf(entry: EntryOf<'saved'> | EntryOf<'selection'>, speaker: string | undefined): Passage {
  // The schemas are the records' own shapes, and looser: what they keep beside them is carried along.
  if (entry.aspect === 'saved')
    return { kind: 'quotation', quotation: entry.value.quotation } as unknown as Passage;
  const { selection } = entry.value;
  return { kind: 'selection', selection: speaker ? { ...selection, speaker } : selection } as Passage;
}

/** All that is kept in a storage area's items: passages last saved first, folders by their age. */
export function listKept(stored: Record<string, unknown>): Kept {
  const { entries, unreadable } = readEntries(stored);
  const of = <A extends Aspect>(aspect: A) =>
    new Map(
      entries.flatMap((entry) => (entry.aspect === aspect ? [[entry.id, entry as EntryOf<A>] as const] : [])),
    );
  const [notes, places, names, folders] = [of('note'), of('placed'), of('named'), of('folder')];
  const items = [...of('saved').values(), ...of('selection').values()].map((entry): KeptPassage => {
    const { id, value } = entry;
    const folder = places.get(id)?.value.folder;
    return {
      id,
      passage: passageOf(entry, names.get(id)?.value.name),
      savedAt: value.savedAt,
      from: value.from,
      met: 'met' in value ? (value.met as KeptPassage['met']) : undefined,
      note: notes.get(id)?.value.text,
      // A folder that is gone holds nothing; its passages come back when its removal is undone.
      folder: folder !== undefined && folders.has(folder) ? folder : undefined,
    };
  });
  return {
    items: items.sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1)),
    folders: [...folders.values()]
      .map(({ id, value: { name, createdAt } }) => ({ id, name, createdAt }))
      .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    unreadable,
  };
}

import type { Library } from '../../storage/library.ts';
import { type Change, isNoChange, joinChanges, noChange } from '../../storage/write-keys.ts';

/** What was to be written on a passage was not stored: somebody has removed the passage meanwhile. */
export class PassageGone extends Error {
  override readonly name = 'PassageGone';
}

/** A change of one passage that must have written something. */
export function orGone(change: Change, words: string | undefined): Change {
  if (words && Object.keys(change.after).length === 0) throw new PassageGone();
  return change;
}

/** Writes notes while they are typed, and makes one change of each. */
export interface NoteKeeper {
  /** What is typed so far. */
  draft(id: string, note: string): Promise<void>;
  /** The note as it shall be; gives the change since its first draft. */
  finish(id: string, note: string): Promise<Change>;
  /** The note that was there before comes back; undoing the change that this gives brings back what was typed. */
  revert(id: string, typed: string, before: string): Promise<Change>;
}

/** Makes a keeper of notes. Whatever is written where no passage is any more rejects with `PassageGone`. */
export function createNoteKeeper(library: Pick<Library, 'setNote'>): NoteKeeper {
  let drafted: { id: string; change: Change } | undefined;
  let latest: Promise<unknown> = Promise.resolve();
  /** One write after the other: a draft that comes late must not overwrite the note. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = latest.then(act);
    latest = next.catch(() => undefined);
    return next;
  };

  async function write(id: string, note: string): Promise<Change> {
    const change = orGone(await library.setNote(id, note), note);
    return drafted?.id === id ? joinChanges(drafted.change, change) : change;
  }
  async function end(id: string, note: string): Promise<Change> {
    try {
      return await write(id, note);
    } finally {
      drafted = undefined;
    }
  }

  return {
    draft: (id, note) =>
      inTurn(async () => {
        drafted = { id, change: await write(id, note) };
      }),
    finish: (id, note) =>
      inTurn(async () => {
        const change = await end(id, note);
        return isNoChange(change) ? noChange : change;
      }),
    revert: (id, typed, before) =>
      inTurn(async () => {
        await end(id, typed);
        return library.setNote(id, before);
      }),
  };
}

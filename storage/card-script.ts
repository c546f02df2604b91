import type { TermRecord } from '../corpus/pack/record.ts';

/** The element that holds an open card in the page. */
export const cardHostName = 'on-record-card';

/** Under this name the card's script offers itself, in a promise, to the content script in the same isolated world. */
export const cardScriptKey = 'onRecordCardScript';

/** Under this name the card leaves what is to be done with a `copy` event; the content script heard of it first. */
export const copyKey = 'onRecordCopy';

/** Under this name the card leaves what dismisses it, for an Esc that was pressed in another frame. */
export const dismissKey = 'onRecordDismiss';

/** Under this name what listens for that Esc leaves what stops it. */
export const escapeKey = 'onRecordEscape';

export interface CardRequest {
  record: TermRecord;
  /** Entries show no more than who, when and the clause with the term until they are looked at. */
  brief: boolean;
  /** The marked text, for placing the card beside it. */
  anchor: Range;
  /** The pointer's place in the viewport, where it opened the card. */
  at: { x: number; y: number } | undefined;
  /** Where focus goes: into the card, or nowhere. */
  how: 'pointer' | 'keyboard' | 'touch';
  /** Finds the terms in the card's own text. */
  find(text: string): readonly { start: number; end: number; termId: string }[];
  loadRecord(termId: string): Promise<TermRecord>;
  /** The reader pinned or let go of the card. */
  onPin(pinned: boolean): void;
  /** The reader asked for the card to be closed, or its anchor left the page. */
  onDismiss(): void;
}

export interface OpenCard {
  /** The one element that stands in the page while the card is open. */
  host: Element;
  /** The card's box in the viewport. */
  rect(): DOMRect;
  /** Takes a key event aimed at the card, before the page can see it. */
  onKey(event: KeyboardEvent): void;
  /** Removes the card and gives focus back. */
  close(): void;
}

export interface CardScript {
  open(request: CardRequest): OpenCard;
}

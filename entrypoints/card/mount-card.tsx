import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { citationOptions } from '../../components/citation-options.ts';
import type { Feedback } from '../../components/feedback.ts';
import type { Text } from '../../components/text.ts';
import { useKept } from '../../components/use-kept.ts';
import { formatCitation } from '../../corpus/citation/format-citation.ts';
import type { QuotationRecord, TermRecord } from '../../corpus/pack/record.ts';
import type { Term } from '../../corpus/pack/schema.ts';
import type { Library } from '../../storage/library.ts';
import { localDay } from '../../storage/local-day.ts';
import { pageRecord } from '../../storage/page/page-record.ts';
import { copyText } from './copy-text.ts';
import { namedTerms } from './named-terms.ts';
import { createTermLines, type FindTerms } from './term-lines.ts';

export interface MountOptions {
  frame: HTMLElement;
  record: TermRecord;
  brief: boolean;
  text: Text;
  library: Library;
  /** The reader wants no trace of this page. */
  isPrivate: boolean;
  window: Window;
  find: FindTerms;
  /** Where on the page the card belongs. */
  place: Element | undefined;
  loadRecord(termId: string): Promise<TermRecord>;
  /** A term is shown, in the place of another perhaps. */
  onShown(): void;
  onPin(pinned: boolean): void;
  onDismiss(): void;
  /** Opens what is kept, where the storage is full. */
  makeRoom(): void;
  /** Opens the desk on the term. */
  openDesk(term: Term): void;
  signal: AbortSignal;
}

/** The terms looked at one from another: the last is shown, Back goes to the one before. */
function useTrail({ record, loadRecord }: Pick<MountOptions, 'record' | 'loadRecord'>) {
  const [trail, setTrail] = useState<readonly [TermRecord, ...TermRecord[]]>([record]);
  const show = (termId: string) =>
    void loadRecord(termId).then(
      // Two clicks on one name are one step.
      (next) => setTrail((before) => (before.at(-1)?.term.id === termId ? before : [...before, next])),
      (error: unknown) => console.warn('On Record could not open the term:', error),
    );
  const back = () => setTrail(([first, ...rest]) => [first, ...rest.slice(0, -1)]);
  return { shown: trail.at(-1) ?? record, show, back: trail.length > 1 ? back : undefined };
}

function LiveCard(props: MountOptions) {
  const {
    frame,
    brief,
    text,
    library,
    isPrivate,
    window,
    find,
    onShown,
    onPin,
    onDismiss,
    makeRoom,
    openDesk,
  } = props;
  const { shown, show, back } = useTrail(props);
  const [page] = useState(() => pageRecord(window.document, props.place));
  const [pinned, setPinned] = useState(false);
  const [feedback, setFeedback] = useState<Feedback>();
  const named = useMemo(() => namedTerms(shown, find), [shown]);
  const kept = useKept({
    keeper: library,
    how: () => ({ from: 'card', met: isPrivate || !page ? undefined : { page, on: localDay(Date.now()) } }),
    tell: setFeedback,
    makeRoom,
  });

  useEffect(() => {
    const shownNow = new AbortController();
    onShown();
    createTermLines({ frame, find, except: shown.term.id, show, signal: shownNow.signal });
    return () => shownNow.abort();
  }, [shown]);

  function copy(quotation: QuotationRecord) {
    const { id } = quotation;
    const done = copyText(window, formatCitation(quotation, citationOptions(text)));
    setFeedback(done ? { id, done: 'copied' } : { id, failed: 'copy', why: text.t('copyRefused') });
  }

  function togglePin() {
    setPinned(!pinned);
    onPin(!pinned);
  }

  const actions = {
    copy,
    toggleSave: (quotation: QuotationRecord) => kept.toggle({ kind: 'quotation', quotation }),
    undoRemove: kept.undo,
    togglePin,
    close: onDismiss,
    showRelated: show,
    openDesk,
    ...(back && { back }),
  };
  return (
    <Card
      key={shown.term.id}
      record={shown}
      brief={brief}
      saved={kept.ids}
      pinned={pinned}
      pageDate={page?.published}
      named={named}
      text={text}
      actions={actions}
      feedback={feedback}
    />
  );
}

/** Shows a term's card in its frame until the signal aborts. */
export function mountCard(options: MountOptions): void {
  const { frame, signal } = options;
  const place = frame.appendChild(frame.ownerDocument.createElement('div'));
  render(<LiveCard {...options} />, place);
  signal.addEventListener('abort', () => render(null, place), { once: true });
}

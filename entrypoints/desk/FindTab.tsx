import { useMemo } from 'preact/hooks';
import { Find } from '../../components/desk/find/Find.tsx';
import type { FindActions, FindState } from '../../components/desk/find/find-props.ts';
import { openedRecord } from '../../components/desk/record/opened-record.ts';
import type { Ref } from '../../components/popup/props.ts';
import type { RowContext } from '../../components/popup/row-context.ts';
import type { CorpusRecord } from '../../corpus/pack/record.ts';
import type { AddressBar } from './use-address.ts';

interface Props {
  find: FindState;
  record: CorpusRecord | undefined;
  bar: AddressBar;
  context: Omit<RowContext, 'open'>;
  citing: FindActions['citing'];
  report(opened: ReturnType<typeof openedRecord>): void;
  /** What a press came to is no longer said. */
  forget(): void;
}

/** The tab Find with everything behind it. */
export function FindTab({ find, record, bar, context, citing, report, forget }: Props) {
  const { address, depth, go, back } = bar;
  const { open } = address;
  const { words, answering } = useMemo(
    () => answerTo(find.answer, open),
    [find.answer, open?.kind, open?.id],
  );
  const opened = useMemo(
    () => record && open && openedRecord(record, open, answering),
    [record, open?.kind, open?.id, answering],
  );
  const show = (ref: Ref, deeper: boolean) => {
    forget();
    go({ open: ref }, { deeper });
  };
  return (
    <Find
      find={find}
      opened={open}
      record={opened}
      words={words}
      context={{ ...context, open: (ref) => show(ref, false) }}
      actions={{
        ask(query, series) {
          forget();
          go({ query }, { series });
        },
        sortBy: (sort) => go({ sort }),
        follow: (ref) => show(ref, true),
        close: () => go({ open: undefined }),
        back: depth > 0 ? back : undefined,
        citing,
        report: () => report(opened),
      }}
    />
  );
}

const noWords: readonly string[] = [];
const nothing = { words: noWords, answering: noWords };

/** The words that a record answers, if it is among the answers; else those of the best answer. */
function answerTo(answer: FindState['answer'], open: Ref | undefined): typeof nothing {
  const result = answer?.results.find((one) =>
    one.kind === 'quotation' ? open?.kind === 'quotation' && one.ids.includes(open.id) : one.id === open?.id,
  );
  return result ?? answer?.results[0] ?? nothing;
}

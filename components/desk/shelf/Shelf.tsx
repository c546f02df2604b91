import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { describeFeedback, everything } from '../../feedback.ts';
import { stepRows } from '../../popup/rows.ts';
import { Waiting } from '../../popup/Waiting.tsx';
import type { Text } from '../../text.ts';
import { describeDone } from './describe-done.ts';
import { KeptAside } from './KeptAside.tsx';
import type { ShelfItem, ShelfProps, ShelfTrouble } from './props.ts';
import { ShelfBar } from './ShelfBar.tsx';
import { ShelfList } from './ShelfList.tsx';
import { ShelfSide } from './ShelfSide.tsx';
import { ShelfUndo } from './ShelfUndo.tsx';
import { stepAside } from './step-aside.ts';
import { usePageKeys } from './use-page-keys.ts';
import { type ShelfState, useShelfList } from './use-shelf-list.ts';

interface Props extends ShelfProps {
  /** The column that exports passages; it is given those that are selected, or else all that are listed. */
  renderExport(items: readonly ShelfItem[], close: () => void): ComponentChildren;
}

const troubleIn = ({ what, why }: ShelfTrouble, text: Text): string => {
  if (what === 'other') return text.t('shelfNotStored', why);
  return text.t(what === 'full' ? 'shelfFull' : 'shelfGone');
};

/** Says what could not be stored; what was typed stays there to be copied. */
function Trouble({ trouble, text }: Pick<ShelfProps, 'trouble' | 'text'>) {
  if (trouble === undefined) return null;
  return (
    <p class="failure shelf-trouble" role="alert">
      {troubleIn(trouble, text)}
      {trouble.words !== undefined && (
        <>
          {' '}
          {text.t('shelfYourWords')} <q>{trouble.words}</q>
        </>
      )}
    </p>
  );
}

/** What is said aloud: what came of the last deed, or how much is listed and selected. */
function statusOf({ done, feedback, text }: ShelfProps, { listed, selected }: ShelfState): string {
  if (feedback !== undefined) return describeFeedback(feedback, text);
  if (done !== undefined) return describeDone(done, text);
  if (selected.length > 0) return text.t('shelfSelected', selected.length, listed.length);
  return text.count('passages', listed.length);
}

/** All that the reader keeps: folders, the list, and what can be done with it. */
export function Shelf(props: Props) {
  const { state, text, actions, done, feedback } = props;
  const list = useShelfList(props);
  const rows = useRef<HTMLUListElement>(null);
  const [exporting, setExporting] = useState(false);
  const exportButton = useRef<HTMLButtonElement>(null);
  const closeExport = () => {
    exportButton.current?.focus();
    setExporting(false);
  };
  usePageKeys({
    a: () => list.selectAll(true),
    // With nothing to undo the browser would undo in the search field, and so bring back an old query.
    z: () => done && actions.undo(),
    'shift+z': () => undefined,
  });
  if (typeof state === 'object') return <p class="pad failure-page">{text.t('savedFailed', state.failed)}</p>;
  if (state === 'loading') return <Waiting>{text.t('openingRecord')}</Waiting>;
  const remove = (ids: readonly string[]) => {
    stepAside(rows.current, ids, list.ids);
    actions.remove(ids);
  };
  const meant = list.meant.map(({ id }) => id);
  const told = feedback?.id === everything ? describeFeedback(feedback, text) : undefined;
  return (
    <div class={exporting ? 'shelf exporting' : 'shelf'}>
      <ShelfSide props={props} list={list} toList={() => rows.current && stepRows(rows.current, null, 1)} />
      <section class="shelf-main" data-column="list" aria-label={text.t('tabSaved')}>
        <KeptAside {...props} />
        <Trouble {...props} />
        {list.listed.length > 0 && (
          <ShelfBar
            listed={list.listed.length}
            selected={list.selected.length}
            order={list.order}
            folders={props.folders}
            folder={props.folder}
            exporting={exporting}
            exportButton={exportButton}
            told={told}
            text={text}
            selectAll={list.selectAll}
            sort={list.sort}
            copy={() => actions.copy(list.meant)}
            toggleExport={() => setExporting(!exporting)}
            openDossier={() => actions.openDossier(meant)}
            move={(folder) => actions.move(meant, folder)}
            moveToNew={(name) => actions.addFolder(name, meant)}
            remove={() => remove(meant)}
          />
        )}
        <ShelfList props={props} list={list} remove={remove} rows={rows} />
        <ShelfUndo done={done} text={text} undo={actions.undo} letGo={actions.letGo} />
      </section>
      {exporting && list.meant.length > 0 && props.renderExport(list.meant, closeExport)}
      <p role="status" class="unseen">
        {statusOf(props, list)}
      </p>
    </div>
  );
}

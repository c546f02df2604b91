import { useId, useRef, useState } from 'preact/hooks';
import { Failure } from '../../quotation/Failure.tsx';
import { feedbackOn } from '../../quotation/QuotationActions.tsx';
import { Since } from '../../quotation/Since.tsx';
import { Marked } from '../../said/Marked.tsx';
import { Said } from '../../said/Said.tsx';
import { Provenance } from './Provenance.tsx';
import { passageTitle, wordsOf } from './passage-names.ts';
import type { ShelfItem } from './props.ts';
import { type Edited, ShelfRowActions } from './ShelfRowActions.tsx';
import { ShelfRowHead } from './ShelfRowHead.tsx';
import type { ShelfContext } from './shelf-context.ts';
import { WordsField } from './WordsField.tsx';

interface Props {
  item: ShelfItem;
  selected: boolean;
  context: ShelfContext;
  /** Ticks the row, or with `range` everything up to it. */
  tick(id: string, range: boolean): void;
}

/** Which field of the row is open, and where the keyboard goes once it is closed. */
function useEditing() {
  const [edited, setEdited] = useState<Edited>();
  const buttons = { note: useRef<HTMLButtonElement>(null), speaker: useRef<HTMLButtonElement>(null) };
  const close = (what: Edited) => (by: 'key' | 'leaving') => {
    if (by === 'key') buttons[what].current?.focus();
    setEdited(undefined);
  };
  return { edited, edit: setEdited, close, buttons };
}

type Editing = ReturnType<typeof useEditing>;

function Note({ item, context, editing }: Pick<Props, 'item' | 'context'> & { editing: Editing }) {
  const { text, actions, words } = context;
  const note = item.note ?? '';
  if (editing.edited === 'note') {
    const store = (next: string) => actions.setNote(item.id, next);
    return (
      <div class="own-note">
        <WordsField
          long
          label={text.t('shelfYourNote')}
          value={note}
          text={text}
          store={store}
          draft={{
            keep: (typed) => actions.draftNote(item.id, typed),
            atOnce: (typed) => actions.setNoteAtOnce(item.id, typed),
            revert: (typed) => actions.revertNote(item.id, typed),
          }}
          close={editing.close('note')}
        />
      </div>
    );
  }
  if (note === '') return null;
  return (
    <p class="own-note">
      <span class="label">{text.t('shelfYourNote')}</span> <Marked text={note} words={words} />
    </p>
  );
}

function Speaker({ item, context, editing }: Pick<Props, 'item' | 'context'> & { editing: Editing }) {
  const { text, actions } = context;
  if (editing.edited !== 'speaker' || item.passage.kind !== 'selection') return null;
  return (
    <div class="own-note">
      <WordsField
        label={text.t('shelfSpeakerLabel')}
        value={item.passage.selection.speaker ?? ''}
        text={text}
        store={(name) => actions.nameSpeaker(item.id, name === '' ? undefined : name)}
        close={editing.close('speaker')}
      />
    </div>
  );
}

/** One passage that was kept: who, when, the words, the reader's note, and where it comes from. */
export function ShelfRow({ item, selected, context, tick }: Props) {
  const id = useId();
  const editing = useEditing();
  const { text, actions, words } = context;
  const { passage, since } = item;
  const said = wordsOf(item);
  const open =
    passage.kind === 'quotation' && since !== 'gone' ? () => actions.openRecord(item.id) : undefined;
  return (
    <li class={selected ? 'row shelf-row selected' : 'row shelf-row'} data-row={item.id}>
      <span class="gutter">
        <input
          type="checkbox"
          class="tick"
          data-main
          aria-label={text.t('shelfSelect', passageTitle(item, text))}
          checked={selected}
          onClick={(event) => tick(item.id, event.shiftKey)}
        />
      </span>
      <div>
        <ShelfRowHead id={id} item={item} words={words} text={text} open={open} />
        <Speaker item={item} context={context} editing={editing} />
        <Said {...said} words={words} mark />
        <Note item={item} context={context} editing={editing} />
        {passage.kind === 'quotation' && <Since saved={passage.quotation} since={since} text={text} />}
        <Failure feedback={feedbackOn(item, context)} text={text} />
        <div class="foot">
          <Provenance item={item} text={text} />
          <ShelfRowActions
            item={item}
            context={context}
            describedBy={id}
            buttons={editing.buttons}
            edit={editing.edit}
          />
        </div>
      </div>
    </li>
  );
}

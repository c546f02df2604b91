import { CloseIcon } from '../../icons/CloseIcon.tsx';
import type { Text } from '../../text.ts';

interface Props {
  /** As the address has it. */
  name: string;
  text: Text;
  close(): void;
}

/** The address names a record that there is not: from another version, or mistyped. */
export function MissingRecord({ name, text, close }: Props) {
  return (
    <section class="desk-record" data-column="record" aria-label={text.t('record')}>
      <div class="record-head">
        <span class="record-place">{text.t('record')}</span>
        <button type="button" class="tool" aria-label={text.t('close')} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <p class="record-scroll">{text.t('noSuchRecord', name)}</p>
    </section>
  );
}

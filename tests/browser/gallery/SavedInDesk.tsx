import type { ComponentChildren } from 'preact';
import { Desk } from '../../../components/desk/Desk.tsx';
import type { Text } from '../../../components/text.ts';

const nothing = () => {};

/** The desk's frame around a view of what is saved. */
export function SavedInDesk({ text, children }: { text: Text; children: ComponentChildren }) {
  return (
    <div style={{ height: '100vh' }}>
      <Desk
        tab="saved"
        panel={false}
        savedCount={7}
        text={text}
        select={nothing}
        openOptions={nothing}
        openPanel={nothing}
        openTab={nothing}
      >
        {children}
      </Desk>
    </div>
  );
}

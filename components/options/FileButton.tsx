import { useRef } from 'preact/hooks';

interface Props {
  /** What the button says. */
  children: string;
  class: string;
  /** The kinds of file offered, as in an input's `accept`. */
  accept: string;
  take(file: Blob): void;
}

/** A button that asks for a file. The field itself is neither seen nor read. */
export function FileButton({ children, class: className, accept, take }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={className} onClick={() => field.current?.click()}>
        {children}
      </button>
      <input
        type="file"
        ref={field}
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that the same file, mended, can be taken again.
          currentTarget.value = '';
          if (file) take(file);
        }}
      />
    </>
  );
}

interface Props {
  label: string;
  describedBy: string;
  /** Given where it opens something beneath; a button whose own name changes has none. */
  expanded?: boolean;
  toggle(): void;
}

/** A quiet button beside a source: for the whole text, for notes. */
export function More({ label, describedBy, expanded, toggle }: Props) {
  return (
    <button
      type="button"
      class="more"
      aria-expanded={expanded}
      aria-describedby={describedBy}
      onClick={toggle}
    >
      {label}
    </button>
  );
}

/** A bookmark, filled while saved. */
export function SaveIcon({ filled }: { filled: boolean }) {
  return (
    <svg class={filled ? 'icon filled' : 'icon'} width="9" height="12" viewBox="0 0 9 12" aria-hidden="true">
      <path d="M1 1h7v9.6L4.5 8 1 10.6z" />
    </svg>
  );
}

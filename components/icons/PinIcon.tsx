/** A pin, filled while pinned. */
export function PinIcon({ filled }: { filled: boolean }) {
  return (
    <svg
      class={filled ? 'icon filled' : 'icon'}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d="M5.5 2.5h5M6.5 2.5v4.2L4.5 9.5h7L9.5 6.7V2.5M8 9.5v4" />
    </svg>
  );
}

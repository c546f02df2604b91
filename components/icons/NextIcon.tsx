/** An angle to the right. */
export function NextIcon() {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6.5 4l4 4-4 4" />
    </svg>
  );
}

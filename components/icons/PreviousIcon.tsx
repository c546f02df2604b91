/** An angle to the left. */
export function PreviousIcon() {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M9.5 4l-4 4 4 4" />
    </svg>
  );
}

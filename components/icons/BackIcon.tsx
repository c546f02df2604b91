/** An arrow to the left. */
export function BackIcon() {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M13 8H3.5M7.5 4l-4 4 4 4" />
    </svg>
  );
}

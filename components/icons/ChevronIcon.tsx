/** Something opens beneath. */
export function ChevronIcon() {
  return (
    <svg class="icon" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M2 3.5l3 3 3-3" />
    </svg>
  );
}

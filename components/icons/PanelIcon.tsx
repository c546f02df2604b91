/** A window with a column at its side. */
export function PanelIcon() {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 3.5h11v9h-11zM9.5 3.5v9" />
    </svg>
  );
}

interface Submenu extends Element {
  open: boolean;
  openMenu(open: boolean): void;
}
interface Menu extends Element {
  state: string;
  activateItem(item: Element): void;
  hidePopup(): void;
}

/** Runs in the chrome scope: chooses the entry with that label once the page's context menu stands open. */
export function chooseFromMenuInChrome(label: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
  if (menu?.state !== 'open') return false;
  const items = [...menu.querySelectorAll('menuitem')];
  const item = items.find((candidate) => candidate.getAttribute('label') === label);
  if (!item) {
    menu.hidePopup();
    throw new Error(`the context menu has no “${label}”`);
  }
  // Where an extension has several entries, they stand in a menu of its own.
  const below = item.parentElement?.closest('menu') as Submenu | null;
  if (below && !below.open) {
    below.openMenu(true);
    return false;
  }
  (item.parentElement as Element as Menu).activateItem(item);
  return true;
}

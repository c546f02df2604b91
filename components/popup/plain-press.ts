export const nothingSelected = (): boolean => getSelection()?.isCollapsed ?? true;

/** Not a press that selects text, nor one on a button of the row's own. */
export const isPlainPress = ({ target }: MouseEvent): boolean =>
  nothingSelected() && target instanceof Element && target.closest('button, a') === null;

import { OpenedView } from './OpenedView.tsx';
import { PagePanel } from './PagePanel.tsx';
import type { PopupProps } from './props.ts';
import type { PopupContext } from './row-context.ts';
import { SavedPanel } from './SavedPanel.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import type { TabId } from './tabs-of.ts';
import type { OpenedStack } from './use-opened.ts';

interface Props
  extends Pick<PopupProps, 'site' | 'pause' | 'search' | 'page' | 'saved' | 'text' | 'actions'> {
  tab: TabId;
  opened: OpenedStack;
  context: PopupContext;
  ask(query: string): void;
}

/** What the selected tab holds, or what was opened from it. */
export function Panel({ tab, opened, context, ask, site, pause, search, page, saved, text, actions }: Props) {
  const open = opened.current && search.open(opened.current);
  if (open !== undefined) {
    return <OpenedView opened={open} context={context} backButton={opened.backButton} back={opened.back} />;
  }
  if (tab === 'search') return <SearchPanel search={search} context={context} ask={ask} />;
  if (tab === 'page')
    return <PagePanel site={site} pause={pause} page={page} text={text} actions={actions} />;
  return <SavedPanel saved={saved} context={context} />;
}

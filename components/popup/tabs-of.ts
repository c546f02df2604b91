import type { PopupProps } from './props.ts';

export type TabId = 'search' | 'page' | 'saved';

/** The three tabs with what is known of their counts: distinct terms on the page, quotations saved. */
export function tabsOf({ page, site, saved, text }: Pick<PopupProps, 'page' | 'site' | 'saved' | 'text'>) {
  const here = site.state === 'ready' && site.on && page.state === 'ready' ? page.terms.length : undefined;
  return [
    { id: 'search' as const, name: text.t('tabSearch') },
    { id: 'page' as const, name: text.t('tabPage'), count: here },
    {
      id: 'saved' as const,
      name: text.t('tabSaved'),
      count: saved.state === 'ready' ? saved.items.length : undefined,
    },
  ];
}

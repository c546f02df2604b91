import { useRef } from 'preact/hooks';

const tabIds = ['search', 'page', 'saved'] as const;
export type TabId = (typeof tabIds)[number];

interface Props {
  /** Names and counts, in order; a count stands outside the tab's name. */
  tabs: { id: TabId; name: string; count?: number | undefined }[];
  selected: TabId;
  select(id: TabId): void;
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** Search, On this page, Saved. Arrow keys go from tab to tab. */
export function Tabs({ tabs, selected, select }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const next = tabIds[(tabIds.indexOf(selected) + step + tabIds.length) % tabIds.length] ?? 'search';
    event.preventDefault();
    select(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            class="tab"
            aria-selected={id === selected}
            aria-controls={id === selected ? 'panel' : undefined}
            aria-labelledby={`tab-name-${id}`}
            aria-describedby={count === undefined ? undefined : `tab-count-${id}`}
            data-count={count}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => select(id)}
          >
            <span class="tab-name" id={`tab-name-${id}`} data-name={name}>
              {name}
            </span>
          </button>
        ))}
      </div>
      {tabs.map(({ id, count }) => (
        <span key={id} id={`tab-count-${id}`} hidden>
          {count}
        </span>
      ))}
    </>
  );
}

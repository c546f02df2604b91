import { useRef } from 'preact/hooks';

export interface TabShown<Id extends string> {
  id: Id;
  name: string;
  /** Stands outside the tab's name. */
  count?: number | undefined;
}

interface Props<Id extends string> {
  /** In order. */
  tabs: readonly TabShown<Id>[];
  selected: Id;
  select(id: Id): void;
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** Views of which one is shown. Arrow keys go from tab to tab. */
export function Tabs<Id extends string>({ tabs, selected, select }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const from = tabs.findIndex(({ id }) => id === selected);
    const next = step === undefined ? undefined : tabs[(from + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    select(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
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

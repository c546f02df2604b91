import { useEffect, useRef, useState } from 'preact/hooks';
import { type DeskAddress, formatAddress, parseAddress } from '../../components/desk/address.ts';

export interface Move {
  /** Moves of one series are one step back: the letters of a query, the steps of a slider. */
  series?: string | undefined;
  /** A record is opened from another. */
  deeper?: boolean;
}

export interface AddressBar {
  address: DeskAddress;
  /** How many records were opened one from another before this one. */
  depth: number;
  go(change: Partial<DeskAddress>, move?: Move): void;
  back(): void;
}

interface Place {
  address: DeskAddress;
  depth: number;
}

function placeNow({ location, history }: Window): Place {
  const { depth } = (history.state ?? {}) as { depth?: unknown };
  return { address: parseAddress(location.search), depth: typeof depth === 'number' ? depth : 0 };
}

/** The desk's state, kept in the address: it can be shared, and Back and Forward go through it. */
export function useAddress(window: Window): AddressBar {
  const [place, setPlace] = useState(() => placeNow(window));
  const latest = useRef(place);
  const series = useRef<string | undefined>(undefined);

  useEffect(() => {
    const left = new AbortController();
    const follow = () => {
      series.current = undefined;
      latest.current = placeNow(window);
      setPlace(latest.current);
    };
    window.addEventListener('popstate', follow, { signal: left.signal });
    return () => left.abort();
  }, [window]);

  function go(change: Partial<DeskAddress>, { series: next, deeper = false }: Move = {}) {
    const { address: before, depth: above } = latest.current;
    const address = { ...before, ...change };
    const [from, to] = [formatAddress(before), formatAddress(address)];
    if (from === to) return;
    // A record that stays open while the query changes keeps its way back.
    const stays = 'open' in change ? 0 : above;
    const depth = deeper ? above + 1 : stays;
    const goesOn = next !== undefined && next === series.current;
    window.history[goesOn ? 'replaceState' : 'pushState']({ depth }, '', window.location.pathname + to);
    series.current = next;
    latest.current = { address, depth };
    setPlace(latest.current);
  }
  return { ...place, go, back: () => window.history.back() };
}

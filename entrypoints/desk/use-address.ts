import { useEffect, useRef, useState } from 'preact/hooks';
import { type DeskAddress, formatAddress, parseAddress } from '../../components/desk/address.ts';

/** `push`: Back leads to what was before. `replace`: it goes with what was before, as letters of one query do. */
export type Move = 'push' | 'replace';

export interface AddressBar {
  address: DeskAddress;
  go(change: Partial<DeskAddress>, how: Move): void;
}

/** The desk's state, kept in the address: it can be shared, and Back and Forward go through it. */
export function useAddress(window: Window): AddressBar {
  const [address, setAddress] = useState(() => parseAddress(window.location.search));
  const latest = useRef(address);

  useEffect(() => {
    const left = new AbortController();
    const follow = () => {
      latest.current = parseAddress(window.location.search);
      setAddress(latest.current);
    };
    window.addEventListener('popstate', follow, { signal: left.signal });
    return () => left.abort();
  }, [window]);

  function go(change: Partial<DeskAddress>, how: Move) {
    latest.current = { ...latest.current, ...change };
    const url = window.location.pathname + formatAddress(latest.current);
    if (how === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
    setAddress(latest.current);
  }
  return { address, go };
}

import { useState } from 'preact/hooks';

/** A further part of an entry, open or not. */
export interface Disclosure {
  open: boolean;
  toggle(): void;
}

/** A part that opens on request. */
export function useDisclosure(): Disclosure {
  const [open, setOpen] = useState(false);
  return { open, toggle: () => setOpen(!open) };
}

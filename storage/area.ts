import type { Storage } from 'webextension-polyfill';

/** The part of an extension storage area that we use; `browser.storage.local` in the product. */
export interface Area {
  get(keys: null | string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Record<string, Storage.StorageChange>) => void): void;
    removeListener(listener: (changes: Record<string, Storage.StorageChange>) => void): void;
  };
}

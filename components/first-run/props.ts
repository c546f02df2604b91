import type { Text } from '../text.ts';

export interface FirstRunProps {
  /** The keys of each command, by its name; empty where it has none. */
  keys: Readonly<Record<string, string>>;
  /** As the manifest names them. */
  permissions: readonly string[];
  text: Text;
  actions: { openDesk(): void; chooseSites(): void };
}

import type { FrameReport } from '../../storage/protocol.ts';
import type { Found } from './found.ts';

/** A page that is being read: what the outside may ask of it. */
export interface Page {
  report(): FrameReport;
  found: Found;
  walk(step: 1 | -1, fresh: boolean): Promise<boolean>;
  goToTerm(termId: string, fresh: boolean): Promise<boolean>;
  lookUpSelection(): Promise<{ done: true } | { done: false; text: string }>;
  /** True if the page must not see this key event. */
  onKey(event: KeyboardEvent): boolean;
}

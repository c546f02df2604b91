import type { ToPage } from '../../storage/protocol.ts';
import { createReplier, type Replier } from '../../storage/requests.ts';
import type { Page } from './page.ts';
import { selectedText } from './selected-term.ts';

/** Makes what answers the background and the popup in one frame; `page` is the page while it is being read. */
export function createPageReplier(page: () => Page | undefined): Replier {
  return createReplier<ToPage>({
    'go-to-term': {
      parse: ({ termId, fresh }) =>
        typeof termId === 'string' ? { termId, fresh: fresh === true } : undefined,
      answer: ({ termId, fresh }) => page()?.goToTerm(termId, fresh) ?? false,
    },
    'look-up-selection': {
      parse: () => ({}),
      answer: () =>
        page()?.lookUpSelection() ?? {
          done: false as const,
          text: selectedText(window),
        },
    },
    walk: {
      parse: ({ step, fresh }) => (step === 1 || step === -1 ? { step, fresh: fresh === true } : undefined),
      answer: ({ step, fresh }) => page()?.walk(step, fresh) ?? false,
    },
  });
}

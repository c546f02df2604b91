import type { Settings } from '../../storage/settings.ts';
import type { InteractionOptions, InteractionScript } from './interaction.ts';
import { createLateInteraction } from './late-interaction.ts';
import { createLateSelection } from './late-selection.ts';
import { countTerms } from './marks-in-order.ts';
import type { Page } from './page.ts';
import { createPainter } from './painter.ts';
import { createReader } from './reader.ts';
import { watchColours } from './watch-colours.ts';

export interface PageOptions
  extends Pick<InteractionOptions, 'window' | 'lexicon' | 'loadCard' | 'loadRecord' | 'signal'> {
  settings: Settings;
  /** Ids of terms that are not to be marked. */
  hidden: ReadonlySet<string>;
  /** The terms found are no longer the same; called at most every second. */
  onTermsChanged(): void;
  loadInteraction(): Promise<InteractionScript>;
}

const changesAfter = 1000;

/** Reads, marks and answers on one document until the signal aborts; afterwards nothing of ours is left in it. */
export function readPage(options: PageOptions): Page {
  const { window, lexicon, settings, hidden, onTermsChanged, signal } = options;
  const { document } = window;
  const gates = lexicon.createGates();
  const painter = createPainter(
    document,
    settings,
    async () => (await options.loadInteraction()).nearestMarks,
    signal,
  );
  let changing: ReturnType<typeof setTimeout> | undefined;

  function changeSoon() {
    if (changing) return;
    changing = setTimeout(() => {
      changing = undefined;
      if (!signal.aborted) onTermsChanged();
    }, changesAfter);
  }

  const interaction = createLateInteraction({
    window,
    async load() {
      const { createInteraction } = await options.loadInteraction();
      signal.throwIfAborted();
      return createInteraction({
        ...options,
        ...{ gates, record, roots: reader.roots, isShown: selection.has },
        ...{ painted: painter.painted, activate: painter.activate },
      });
    },
    isWorthwhile: () => painter.painted().next().done !== true,
    signal,
  });
  const selection = createLateSelection(
    { document, record: () => reader.record, density: settings.density, show: painter.show, signal },
    options.loadInteraction,
  );
  const reader = createReader({
    document,
    lexicon,
    gates,
    hidden,
    onChange(block, marks) {
      selection.onChange(block, marks);
      interaction.now()?.lose({ block, left: marks });
      changeSoon();
    },
    signal,
  });
  const { record } = reader;
  watchColours(document, painter.retone, signal);

  return {
    found: { record, roots: reader.roots },
    report: () => ({ counts: countTerms(record), walking: interaction.now()?.isWalking() ?? false }),
    walk: async (step, fresh) => (await interaction.get()).walk(step, fresh),
    goToTerm: async (termId, fresh) => (await interaction.get()).goToTerm(termId, fresh),
    lookUpSelection: async () => (await interaction.get()).lookUpSelection(),
    onKey: (event) => interaction.now()?.onKey(event) ?? false,
  };
}

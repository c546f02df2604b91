import type { InteractionScript } from './interaction.ts';
import type { Selection, SelectionOptions } from './select-marks.ts';

/** The marks that are shown: all of them, by default; what chooses among them is only loaded where it has to. */
export function createLateSelection(
  options: SelectionOptions,
  load: () => Promise<InteractionScript>,
): Selection {
  if (options.density === 'every') return { onChange: options.show, has: () => true };
  let chosen: Promise<Selection> | undefined;
  let selection: Selection | undefined;

  async function choose(): Promise<Selection> {
    const { createSelection } = await load();
    selection = createSelection(options);
    return selection;
  }

  return {
    onChange(block, marks) {
      chosen ??= choose();
      chosen.then(
        (made) => made.onChange(block, marks),
        (error: unknown) => {
          chosen = undefined;
          if (!options.signal.aborted) console.warn('On Record could not choose its marks:', error);
        },
      );
    },
    has: (mark) => selection?.has(mark) ?? false,
  };
}

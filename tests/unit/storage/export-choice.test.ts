import { expect, it } from 'vitest';
import { createExportChoice } from '../../../storage/export-choice.ts';
import { createMemoryArea } from './memory-area.ts';

const choice = { format: 'bibtex', style: 'mla', withNotes: false, withMet: true } as const;

it('gives what was chosen last, in whichever window', async () => {
  const area = createMemoryArea();
  expect(await createExportChoice(area).read()).toBeUndefined();
  await createExportChoice(area).write(choice);
  expect(await createExportChoice(area).read()).toEqual(choice);
});

it.each([7, { format: 2, choice }, { format: 1, choice: { ...choice, style: 'bluebook' } }])(
  'gives nothing where %j stands',
  async (stored) => {
    const area = createMemoryArea();
    await area.set({ 'export-choice': stored });
    expect(await createExportChoice(area).read()).toBeUndefined();
  },
);

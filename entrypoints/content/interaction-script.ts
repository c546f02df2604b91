import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createInteraction } from './create-interaction.ts';
import { type InteractionScript, interactionKey } from './interaction.ts';
import { nearestMarks } from './nearest-marks.ts';
import { createPageReplier } from './page-replier.ts';
import { createSelection } from './select-marks.ts';

// Loaded into a frame when somebody first points at a mark or asks for one, beside the content script there.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<string, InteractionScript | undefined>;
  world[interactionKey] = { createInteraction, createSelection, nearestMarks, createPageReplier };
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The sizes, in pixels, that browsers ask of an extension's icon. */
export const iconSizes = [16, 32, 48, 128] as const;

/** Draws `public/icon.svg` in every size; returns the files for WXT to copy. */
export function drawIcons(root: string): { absoluteSrc: string; relativeDest: string }[] {
  const svg = readFileSync(join(root, 'public/icon.svg'));
  const folder = join(root, 'node_modules/.cache/on-record');
  mkdirSync(folder, { recursive: true });
  return iconSizes.map((size) => {
    const absoluteSrc = join(folder, `${size}.png`);
    writeFileSync(absoluteSrc, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
    return { absoluteSrc, relativeDest: `icon/${size}.png` };
  });
}

import type { Picture } from '../pages/page.ts';
import type { Box } from '../regions/region.ts';

/** Dots without opacity: grey where a page has no colour, which spares two thirds. */
export type Raster = { readonly width: number; readonly height: number; readonly channels: 1 | 3; readonly bytes: Uint8Array };

const BLACK = 0;

/** The picture with every mask black, each dot of it: what was there is nowhere in the result. */
export function burnt({ width, height, rgba }: Picture, masks: readonly Box[]): Raster {
  const bytes = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index += 1)
    for (let channel = 0; channel < 3; channel += 1) bytes[index * 3 + channel] = rgba[index * 4 + channel] ?? 0;
  for (const mask of masks)
    for (let row = mask.y; row < mask.y + mask.height; row += 1) {
      const start = (row * width + mask.x) * 3;
      bytes.fill(BLACK, start, start + mask.width * 3);
    }
  return withoutEmptyColours({ width, height, channels: 3, bytes });
}

function withoutEmptyColours(raster: Raster): Raster {
  const { width, height, bytes } = raster;
  for (let at = 0; at < bytes.length; at += 3) if (bytes[at] !== bytes[at + 1] || bytes[at] !== bytes[at + 2]) return raster;
  return { width, height, channels: 1, bytes: bytes.filter((_, index) => index % 3 === 0) };
}

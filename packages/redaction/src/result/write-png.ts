import { PNG } from 'pngjs';
import type { Raster } from './raster.ts';

/** A PNG of dots and nothing else: no time, no text, no place. */
export function writePng({ width, height, channels, bytes }: Raster): Uint8Array {
  const png = new PNG({ width, height });
  for (let index = 0; index < width * height; index += 1) {
    for (let channel = 0; channel < 3; channel += 1)
      png.data[index * 4 + channel] = bytes[index * channels + (channel % channels)] ?? 0;
    png.data[index * 4 + 3] = 255;
  }
  return PNG.sync.write(png, { colorType: channels === 1 ? 0 : 2, inputColorType: 6, inputHasAlpha: true });
}

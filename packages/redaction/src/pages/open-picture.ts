import { createCanvas, loadImage } from '@napi-rs/canvas';
import { fail, ok, type Result } from '@gongkai/kernel';
import { LIMITS } from '../limits.ts';
import type { OpenRefused } from './open-pdf.ts';
import type { Source } from './page.ts';

/** Opens a picture as one page, whose units are its dots as they are looked at. Of what moves, the first frame. */
export async function openPicture(bytes: Uint8Array, type: Exclude<Source['type'], 'pdf'>): Promise<Result<Source, OpenRefused>> {
  let image;
  try {
    image = await loadImage(Buffer.from(bytes));
  } catch {
    return fail({ code: 'redaction.broken' });
  }
  const { width, height } = image;
  if (width < 1 || height < 1) return fail({ code: 'redaction.broken' });
  if (width * height > LIMITS.pictureDots)
    return fail({ code: 'redaction.too-large', params: { found: width * height, limit: LIMITS.pictureDots } });
  return ok({
    type,
    pages: 1,
    close: () => Promise.resolve(),
    page: (number) =>
      Promise.resolve({
        number,
        width,
        height,
        toView: [1, 0, 0, 1, 0, 0],
        text: () => Promise.resolve({ glyphs: [], turn: [1, 0, 0, 1, 0, 0] }),
        picture({ perUnit }) {
          const [wide, high] = [Math.max(1, Math.round(width * perUnit)), Math.max(1, Math.round(height * perUnit))];
          const context = createCanvas(wide, high).getContext('2d');
          context.fillStyle = '#ffffff';
          context.fillRect(0, 0, wide, high);
          context.drawImage(image, 0, 0, wide, high);
          return Promise.resolve({ width: wide, height: high, rgba: context.getImageData(0, 0, wide, high).data });
        },
      }),
  });
}

import { bottom, middleX, middleY, right, type Glyph } from './marks.ts';
import { RADICALS } from './letters.data.ts';

/** Vertical forms, compatibility ideographs and radicals, which fonts without a proper character map give for common characters. */
const STAND_IN = /[\u2e80-\u2fdf\uf900-\ufaff\ufe10-\ufe4f]/;
/** Soft hyphens, zero-width signs and controls carry no text and would break a number in two. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

export function plainLetter(text: string): string {
  const seen = text.replace(UNSEEN, '');
  if (!STAND_IN.test(seen)) return seen;
  return [...seen].map((sign) => RADICALS[sign] ?? (STAND_IN.test(sign) ? sign.normalize('NFKC') : sign)).join('');
}

/** Two copies of a character nearer than this share of the type size are one, printed twice to look bold. */
const TWICE = 0.2;

/** Points to a mesh of the net in which copies are looked for; wider than any copy is off. */
const MESH = 12;
const ROW = 10_000;

/** The characters of a page under their usual code, those printed twice taken once. */
export function plainGlyphs(glyphs: readonly Glyph[]): readonly Glyph[] {
  const net = new Map<number, Glyph[]>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const text = plainLetter(glyph.text);
    if (text === '') continue;
    const reach = TWICE * glyph.size;
    const [x, y] = [middleX(glyph), middleY(glyph)];
    let copy = false;
    for (let col = mesh(x - reach); col <= mesh(x + reach) && !copy; col += 1) {
      for (let row = mesh(y - reach); row <= mesh(y + reach) && !copy; row += 1) {
        copy = net.get(col * ROW + row)?.some((other) => other.text === text && sameSpot(other, glyph)) ?? false;
      }
    }
    if (copy) continue;
    const plain = text === glyph.text ? glyph : { ...glyph, text };
    const key = mesh(x) * ROW + mesh(y);
    const near = net.get(key);
    if (near) near.push(plain);
    else net.set(key, [plain]);
    kept.push(plain);
  }
  return kept;
}

const mesh = (place: number): number => Math.floor(place / MESH);

const sameSpot = (a: Glyph, b: Glyph): boolean =>
  Math.abs(middleX(a) - middleX(b)) < TWICE * a.size &&
  Math.abs(middleY(a) - middleY(b)) < TWICE * a.size &&
  Math.abs(right(a) - right(b)) < a.size &&
  Math.abs(bottom(a) - bottom(b)) < a.size / 2;

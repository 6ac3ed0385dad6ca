import { inverse, pointX, pointY, type Matrix } from '@gongkai/files/pdf';
import type { DetectorId, MaskGround } from '@gongkai/law';

/** A rectangle along the axes; of a region in page units, of a mask in dots. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What is masked on a page (from 1), in page units: drawn by hand, a word, or what a detector found; and on which ground. */
export type Region = Box & { readonly page: number; readonly kind: MaskKind; readonly ground: MaskGround };

export type MaskKind = 'drawn' | 'word' | DetectorId;

/** The box around a box under a map of quarter turns. */
export function mappedBox(map: Matrix, { x, y, width, height }: Box): Box {
  const xs = [pointX(map, x, y), pointX(map, x + width, y), pointX(map, x, y + height), pointX(map, x + width, y + height)];
  const ys = [pointY(map, x, y), pointY(map, x + width, y), pointY(map, x, y + height), pointY(map, x + width, y + height)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** A box of the view in page units. */
export const inPageUnits = (toView: Matrix, box: Box): Box => mappedBox(inverse(toView) ?? [1, 0, 0, 1, 0, 0], box);

/** The dots that a box of the view touches, within a picture; undefined where it touches none. */
export function dotsOf(
  view: Box,
  perUnit: number,
  picture: { readonly width: number; readonly height: number },
): Box | undefined {
  const left = Math.max(0, Math.floor(view.x * perUnit));
  const top = Math.max(0, Math.floor(view.y * perUnit));
  const right = Math.min(picture.width, Math.ceil((view.x + view.width) * perUnit));
  const bottom = Math.min(picture.height, Math.ceil((view.y + view.height) * perUnit));
  return right <= left || bottom <= top ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether two boxes share more than an edge. */
export const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether the middle of a box lies in another. */
export function holdsMiddle(outer: Box, { x, y, width, height }: Box): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return outer.x <= middleX && middleX <= outer.x + outer.width && outer.y <= middleY && middleY <= outer.y + outer.height;
}

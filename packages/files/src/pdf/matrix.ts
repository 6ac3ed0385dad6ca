/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `inner` first, then `outer`. */
export function after(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export const moved = (matrix: Matrix, x: number, y: number): Matrix => after(matrix, [1, 0, 0, 1, x, y]);

export const pointX = (m: Matrix, x: number, y: number): number => m[0] * x + m[2] * y + m[4];
export const pointY = (m: Matrix, x: number, y: number): number => m[1] * x + m[3] * y + m[5];

/** Six numbers from whatever list a file brings, or undefined where one is missing or no number. */
export function toMatrix(values: ArrayLike<number> | null | undefined): Matrix | undefined {
  if (!values || values.length < 6) return undefined;
  const six = Array.from({ length: 6 }, (_, index) => Number(values[index]));
  return six.every(Number.isFinite) ? (six as unknown as Matrix) : undefined;
}

/** The map that undoes one; undefined where it cannot be undone. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const scale = a * d - b * c;
  if (scale === 0) return undefined;
  return [d / scale, -b / scale, -c / scale, a / scale, (c * f - d * e) / scale, (b * e - a * f) / scale];
}

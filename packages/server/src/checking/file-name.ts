const LONGEST = 120;

/**
 * The name that a file is given by whoever brings it, made fit to be shown and kept: without folders (some browsers send
 * them), without control characters and marks that turn the reading direction, and not too long. `fallback` where nothing is left.
 */
export function fileName(given: string | undefined, fallback: string): string {
  const last = (given ?? '').normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  return Array.from(plain).slice(0, LONGEST).join('') || fallback;
}

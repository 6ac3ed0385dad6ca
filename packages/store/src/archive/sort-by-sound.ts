/** GB 2312 orders its 3755 everyday characters by pinyin, and the rarer ones after them by radical. */
const codes = new Map<string, string>();

function loadCodes(): void {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), hex(lead * 0x100 + trail, 4));
    }
  }
}

const hex = (n: number, width: number) => n.toString(16).padStart(width, '0');

/**
 * A key by which names sort as a Chinese reader expects, by bytes alone, so that it is the same on every machine and an
 * index over it never goes stale; a collation of ICU would change with its version.
 * Latin and figures first, everyday characters by pinyin, rare ones after them.
 */
export function soundKey(name: string): string {
  if (codes.size === 0) loadCodes();
  return Array.from(name, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return `00${hex(code, 2)}`;
    return codes.get(character) ?? `ff${hex(code, 6)}`;
  }).join('');
}

/** Sorts after every name: a report whose organisation nobody could read. */
export const NO_NAME_KEY = 'z';

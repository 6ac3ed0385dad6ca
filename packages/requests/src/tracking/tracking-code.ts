/** Figures and letters without those that look alike or are heard alike: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Of 5 bits each: 95 bits that nobody guesses, and the check character behind them. */
const LENGTH = 19;

/** How many bytes a code is made of, at least. */
export const TRACKING_CODE_BYTES = 12;

/**
 * A tracking code (查询码) in groups of four, `7K3M-…`, from random bytes.
 *
 * Throws RangeError where they are fewer than `TRACKING_CODE_BYTES`.
 */
export function trackingCode(random: Uint8Array): string {
  if (random.length < TRACKING_CODE_BYTES) throw new RangeError('too few bytes for a code');
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const body = Array.from({ length: LENGTH }, (_, at) => ALPHABET[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join('');
  return `${body}${checkOf(body)}`.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/**
 * A code as it was typed, in the form in which `trackingCode` gives it: whatever width, case, spaces and dashes, I and L for 1, O for 0.
 * Undefined where it is none, or where one character is wrong or two neighbours have changed places.
 */
export function readTrackingCode(typed: string): string | undefined {
  if (typed.length > 100) return undefined;
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
  const body = bare.slice(0, LENGTH);
  if (bare.length !== LENGTH + 1 || [...bare].some((character) => !ALPHABET.includes(character))) return undefined;
  return bare.endsWith(checkOf(body)) ? bare.replaceAll(/(.{4})(?=.)/g, '$1-') : undefined;
}

/** The algorithm of Luhn in its general form, for as many characters as the alphabet has: it finds every wrong character. */
function checkOf(body: string): string {
  let sum = 0;
  for (const [index, character] of [...body].reverse().entries()) {
    const value = ALPHABET.indexOf(character) * (index % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / ALPHABET.length) + (value % ALPHABET.length);
  }
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length] ?? '';
}

/** A name for comparing: without spaces, points of foreign names and differences of width or case. */
export const nameForTracking = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s·•.]/g, '');

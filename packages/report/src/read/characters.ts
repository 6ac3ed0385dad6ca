import { onceForWords } from './once-for-words.ts';

const CODES = 0x10000;
/** What each character becomes in half width. Tables here, because every character of every report is looked up in them. */
const HALF = Uint16Array.from({ length: CODES }, (_, code) => {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  const isSpace = [0xa0, 0x1680, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff].includes(code) || (code >= 0x2000 && code <= 0x200d);
  if (isSpace) return 0x20;
  // Tables drawn with │ and ├──┼──┤ are tables with | and rules between their rows.
  if (code >= 0x2500 && code <= 0x257f) return [0x2502, 0x2503, 0x2551].includes(code) ? 0x7c : 0x20;
  return code;
});

/**
 * Full-width letters, digits and signs to half-width, every kind of space (NBSP, ideographic, zero-width) to a blank,
 * drawn lines to `|` and blanks.
 * One character for one, so that offsets stay true.
 */
export function halfWidth(text: string): string {
  let half = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isIdeograph(code)) continue;
    const made = HALF[code] ?? code;
    if (made === code) continue;
    half += text.slice(from, index) + String.fromCharCode(made);
    from = index + 1;
  }
  return from === 0 ? text : half + text.slice(from);
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isIdeograph = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** The ideographs of a text, and where each of them stands in it: what is left when printers, browsers and mirrors have had their way. */
export type Essence = { readonly text: string; readonly at: Uint32Array };

/** The ideographs alone; 它 as 他, for which 其它 prints it. */
export function essentials(source: string): string {
  let first = 0;
  while (first < source.length && !isIdeograph(source.charCodeAt(first))) first += 1;
  // Most cells of a table are figures.
  if (first === source.length) return '';
  return essentialsOf(source);
}

const essentialsOf = onceForWords(essentialsFrom);

function essentialsFrom(source: string): string {
  let text = '';
  let run = -1;
  for (let index = 0; index < source.length; index += 1) {
    if (isIdeograph(source.charCodeAt(index))) {
      if (run === -1) run = index;
    } else if (run !== -1) {
      text += source.slice(run, index);
      run = -1;
    }
  }
  if (run !== -1) text += source.slice(run);
  return text.replaceAll('它', '他');
}

export function essence(source: string): Essence {
  const at = new Uint32Array(source.length);
  let text = '';
  let [length, run] = [0, -1];
  for (let index = 0; index < source.length; index += 1) {
    if (isIdeograph(source.charCodeAt(index))) {
      if (run === -1) run = index;
      at[length++] = index;
    } else if (run !== -1) {
      text += source.slice(run, index);
      run = -1;
    }
  }
  if (run !== -1) text += source.slice(run);
  return { text: text.replaceAll('它', '他'), at: at.subarray(0, length) };
}

const OTHER_WIDTH = /[\uff01-\uff5e\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g;

/**
 * Full-width letters, digits and signs to half-width, every kind of space (NBSP, ideographic, zero-width) to a blank.
 * One character for one, so that offsets stay true.
 */
export function halfWidth(text: string): string {
  return text.replace(OTHER_WIDTH, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

export const isIdeograph = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** The ideographs of a text, and where each of them stands in it: what is left when printers, browsers and mirrors have had their way. */
export type Essence = { readonly text: string; readonly at: readonly number[] };

const IT_ELSE = 0x5b83; // 它, printed for 他 in 其它

export function essence(source: string): Essence {
  const at: number[] = [];
  let text = '';
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    if (!isIdeograph(code)) continue;
    text += code === IT_ELSE ? '他' : source[index];
    at.push(index);
  }
  return { text, at };
}

/** The ideographs alone. */
export const essentials = (source: string): string => essence(source).text;

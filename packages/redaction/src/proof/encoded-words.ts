/** Words as bytes that somebody could find them by. */
export type EncodedWord = { readonly encoding: string; readonly bytes: Buffer };

/** What two bytes mean in GB 18030, backwards: Node writes none of it. */
let codes: ReadonlyMap<string, readonly number[]> | undefined;

function chineseCodes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(new Uint8Array([lead, trail]));
      if (sign.length === 1 && sign !== '\ufffd' && !found.has(sign)) found.set(sign, [lead, trail]);
    }
  return found;
}

function inChineseCode(words: string): Buffer {
  codes ??= chineseCodes();
  return Buffer.from(
    [...words].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (codes?.get(sign) ?? [...Buffer.from(sign)]))),
  );
}

/** Words in every way of writing in which a file may hold them: plain, in two orders of bytes, Chinese code, as digits, packed for mail. */
export function encodedWord(words: string): readonly EncodedWord[] {
  const [utf8, little, gb] = [Buffer.from(words), Buffer.from(words, 'utf16le'), inChineseCode(words)];
  const big = Buffer.from(little).swap16();
  const plain = { utf8, utf16le: little, utf16be: big, gb18030: gb };
  return [
    ...Object.entries(plain).map(([encoding, bytes]) => ({ encoding, bytes })),
    ...Object.entries(plain).flatMap(([encoding, bytes]) => [
      { encoding: `${encoding} hex`, bytes: Buffer.from(bytes.toString('hex')) },
      { encoding: `${encoding} HEX`, bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
    ]),
    // Of the four characters of base64 that three bytes make, those that do not hang on what stands before and after.
    ...[0, 1, 2].map((before) => {
      const text = Buffer.concat([Buffer.alloc(before), utf8])
        .toString('base64')
        .replace(/=+$/, '');
      return { encoding: 'base64', bytes: Buffer.from(text.slice(before === 0 ? 0 : before + 1, -1)) };
    }),
    { encoding: 'percent', bytes: Buffer.from(encodeURIComponent(words)) },
  ];
}

/** Shorter ones are in every large file by chance: in a picture of four million dots two characters are. */
const LEAST = { written: 4, packed: 6, dots: 10 };

/** In which encoding one of the words stands in the bytes; undefined: in none. */
export function foundIn(bytes: Uint8Array, words: readonly EncodedWord[], kind: keyof typeof LEAST): string | undefined {
  const within = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return words.find(({ bytes: each }) => each.length >= LEAST[kind] && within.includes(each))?.encoding;
}

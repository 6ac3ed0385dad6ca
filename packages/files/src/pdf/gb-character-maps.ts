import { HALF_WIDTH, HALF_WIDTH_BLANK, LEVELS, OWN_NUMBERS, PROPORTIONAL, SIGN_RUNS } from './gb-character-maps.data.ts';

type Sign = { readonly code: number; readonly cid: number; readonly unicode: number };

/** Every two-byte character of GBK with its number in Adobe-GB1; made once, when a font first needs it. */
let signs: readonly Sign[] | undefined;

function allSigns(): readonly Sign[] {
  if (signs) return signs;
  const cids = new Map<number, number>();
  const put = (row: number, cell: number, cid: number) => cids.set(((row + 0xa0) << 8) | (cell + 0xa0), cid);
  for (const [row, from, to, cid] of SIGN_RUNS) for (let cell = from; cell <= to; cell += 1) put(row, cell, cid + cell - from);
  for (const [first, last, cells, cid] of LEVELS) {
    for (let row = first; row <= last; row += 1) {
      for (let cell = 1; cell <= (row === last ? cells : 94); cell += 1) put(row, cell, cid + (row - first) * 94 + cell - 1);
    }
  }
  const decoder = new TextDecoder('gbk');
  const found: Sign[] = [];
  let own = OWN_NUMBERS;
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      const unicode = text.charCodeAt(0);
      if (text.length !== 1 || unicode === 0xfffd || (unicode >= 0xe000 && unicode <= 0xf8ff)) continue;
      const code = (lead << 8) | trail;
      found.push({ code, cid: cids.get(code) ?? (own += 1), unicode });
    }
  }
  return (signs = found);
}

const hex = (value: number, digits = 4): string => `<${value.toString(16).padStart(digits, '0')}>`;

function wrapped(
  name: string,
  spaces: string,
  entries: readonly string[],
  kind: 'cidchar' | 'bfchar',
  ranges: readonly string[],
): string {
  const vertical = name.endsWith('-V') ? 1 : 0;
  return [
    `/CMapName /${name} def /WMode ${vertical} def`,
    `1 begincodespacerange ${spaces} endcodespacerange`,
    ...ranges,
    `${entries.length} begin${kind}`,
    ...entries,
    `end${kind}`,
    'endcmap',
  ].join('\n');
}

const BY_GBK = /^(?:GB(?:pc|K|Kp)?-EUC|GBK2K)-[HV]$/;
const BY_UNICODE = /^UniGB-(?:UCS2|UTF16)-[HV]$/;

/**
 * A predefined character map for simplified Chinese (PDF 32000-1, table 118) as a map file, or undefined for other names:
 * from character code to number in Adobe-GB1, and for `Adobe-GB1-UCS2` from number to Unicode. What a Chinese font without
 * a map of its own needs to be read offline; numbers beyond GB 2312 that a font uses directly stay unknown.
 */
export function characterMap(name: string): string | undefined {
  if (name === 'Adobe-GB1-UCS2') {
    const letters = Array.from({ length: 95 }, (_, index) => [
      `${hex(PROPORTIONAL + index)} ${hex(0x20 + index)}`,
      `${hex(index === 0 ? HALF_WIDTH_BLANK : HALF_WIDTH + index - 1)} ${hex(0x20 + index)}`,
    ]).flat();
    const entries = [...letters, ...allSigns().map(({ cid, unicode }) => `${hex(cid)} ${hex(unicode)}`)];
    return wrapped(name, '<0000> <ffff>', entries, 'bfchar', []);
  }
  if (BY_GBK.test(name)) {
    const ownWidth = /^GB(?:Kp|pc)-/.test(name);
    const letters = ownWidth
      ? [`1 begincidrange <20> <7e> ${PROPORTIONAL} endcidrange`]
      : [`2 begincidrange <20> <20> ${HALF_WIDTH_BLANK} <21> <7e> ${HALF_WIDTH} endcidrange`];
    const entries = allSigns().map(({ code, cid }) => `${hex(code)} ${cid}`);
    return wrapped(name, '<00> <80> <8140> <fefe>', entries, 'cidchar', letters);
  }
  if (BY_UNICODE.test(name)) {
    const letters = [`1 begincidrange <0020> <007e> ${PROPORTIONAL} endcidrange`];
    const entries = allSigns().map(({ unicode, cid }) => `${hex(unicode)} ${cid}`);
    return wrapped(name, '<0000> <ffff>', entries, 'cidchar', letters);
  }
  return undefined;
}

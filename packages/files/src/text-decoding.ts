/** Encodings that Chinese offices write; labels as TextDecoder knows them. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Text of bytes, and how sure it is text at all: the share of characters that no text has. */
export type DecodedText = { readonly text: string; readonly encoding: TextEncoding; readonly noise: number };

/** Above this share of control characters and undecodable bytes, bytes are no text. */
export const TOO_NOISY = 0.05;

const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;
const XML = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,20})/i;

const LABELS: Readonly<Record<string, TextEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'gb_2312-80': 'gb18030',
  cp936: 'gb18030',
  'x-gbk': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

/**
 * Bytes as text: by byte order mark, by being valid UTF-8, by the evenness of zero bytes (UTF-16 without mark), and else as
 * GB18030, Big5 or damaged UTF-8, whichever reads most like Chinese. What a page says of itself only settles a tie: copies
 * that were saved anew keep the old `<meta charset>`. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked) return decoded(bytes, marked);
  const zeros = byZeros(bytes);
  if (zeros) return decoded(bytes, zeros);
  try {
    const text = VALID_UTF_8.decode(bytes);
    return { text, encoding: 'utf-8', noise: mayBeNoisy(bytes) ? noiseOf(text) : 0 };
  } catch {
    return likeliest(bytes);
  }
}

const VALID_UTF_8 = new TextDecoder('utf-8', { fatal: true });
const OPENS_SPOILT = 0xef;

/** Whether UTF-8 may have what `noiseOf` counts: its bytes tell it sooner than its characters, and nearly no text has any. */
function mayBeNoisy(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    if (byte < 0x20 ? byte < 9 || byte > 13 : byte === 0x7f) return true;
    if (byte === OPENS_SPOILT && bytes[index + 1] === 0xbf && bytes[index + 2] === 0xbd) return true;
  }
  return false;
}

function byMark(bytes: Uint8Array): TextEncoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** Least share of zero bytes that digits, blanks and line feeds bring into UTF-16; other encodings have none. */
const ZEROS = 0.004;

/** UTF-16 without a mark: there are zero bytes, and one of the two byte orders gives something that reads like a text. */
function byZeros(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, 64 * 1024);
  const most = Math.max(3, sample.length * ZEROS);
  let zeros = 0;
  for (let at = sample.indexOf(0); at !== -1 && zeros <= most; at = sample.indexOf(0, at + 1)) zeros += 1;
  if (zeros <= most) return undefined;
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => {
    const { text, noise } = decoded(sample.subarray(0, sample.length & ~1), encoding);
    const latin = text.replace(/[^\n\r\t -~]/g, '').length / text.length;
    return noise < TOO_NOISY && (latin > 0.6 || likenessToChinese(text) > 0.15);
  });
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, noise: noiseOf(text) };
}

function likeliest(bytes: Uint8Array): DecodedText {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const said = LABELS[(META.exec(head)?.[1] ?? XML.exec(head)?.[1] ?? '').toLowerCase()];
  let best: { readonly candidate: DecodedText; readonly score: number } | undefined;
  for (const encoding of ['gb18030', 'utf-8', 'big5'] as const) {
    const candidate = decoded(bytes, encoding);
    const score = likenessToChinese(candidate.text) + (encoding === said ? 0.05 : 0);
    if (!best || score > best.score) best = { candidate, score };
  }
  return best?.candidate ?? { text: '', encoding: 'utf-8', noise: 0 };
}

/** Characters that make up about a third of any report, in both scripts: wrong decodings hit them by chance only. */
const COMMON = new Set(
  '的一二三四五六七八九十是在人不有公开信息政府申请行主动工作年度报告情况本部门机关单位理结果其他总计件项和与及等为开開信請報況門機關單結總計為與內容數量网站平台網臺規定条例條例',
);
const SAMPLE = 20_000;

/** Share of common characters among those outside ASCII, less what is no character at all. */
function likenessToChinese(text: string): number {
  let [foreign, common, wrong] = [0, 0, 0];
  for (let index = 0; index < text.length && foreign < SAMPLE; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    foreign += 1;
    if (COMMON.has(text[index] as string)) common += 1;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) wrong += 1;
  }
  return foreign === 0 ? 0 : (common - wrong) / foreign;
}

/** One flipped byte spoils up to four characters of UTF-8, so that what decodes to nothing weighs less than a control character. */
const SPOILT = 0.25;

/** Share of characters that stand in no text: controls other than tab, line and page ends, and bytes that decode to nothing. */
function noiseOf(text: string): number {
  let noise = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) noise += SPOILT;
    else if ((code < 0x20 && (code < 9 || code > 13)) || code === 0x7f) noise += 1;
  }
  return text.length === 0 ? 0 : noise / text.length;
}

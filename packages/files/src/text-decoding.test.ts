import { expect, test } from 'vitest';
import { gbkHex } from '../fixtures/pdf-writer.ts';
import { decodeText, TOO_NOISY } from './text-decoding.ts';

const REPORT = '青石县人民政府2023年政府信息公开工作年度报告\n本年新收政府信息公开申请12件。';
const TRADITIONAL = Uint8Array.from(
  // 政府資訊公開年度報告 in Big5, which Node does not write.
  [0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6, 0x7d, 0xa6, 0x7e, 0xab, 0xd7, 0xb3, 0xf8, 0xa7, 0x69],
);
const utf8 = (text: string) => new TextEncoder().encode(text);
const gbk = (text: string) => Uint8Array.from(Buffer.from(gbkHex(text), 'hex'));
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(big ? bytes.swap16() : bytes);
};
const damaged = (bytes: Uint8Array) => bytes.map((byte, index) => (index % 40 === 17 ? byte ^ 0x55 : byte));

test.each([
  ['UTF-8 without mark', utf8(REPORT), 'utf-8', REPORT],
  ['UTF-8 with mark', utf8(`\ufeff${REPORT}`), 'utf-8', REPORT],
  ['UTF-16 little-endian with mark, as Notepad saves Unicode', utf16(`\ufeff${REPORT}`, false), 'utf-16le', REPORT],
  ['UTF-16 big-endian with mark', utf16(`\ufeff${REPORT}`, true), 'utf-16be', REPORT],
  ['UTF-16 without mark, told by its zero bytes', utf16(REPORT.repeat(3), false), 'utf-16le', REPORT.repeat(3)],
  ['GBK', gbk(REPORT), 'gb18030', REPORT],
  ['Big5', TRADITIONAL, 'big5', '政府資訊公開年度報告'],
  ['plain digits are the same in all of them', utf8('64 0 0 2'), 'utf-8', '64 0 0 2'],
  [
    'a page saved anew as UTF-8 that still says gb2312',
    utf8(`<meta charset="gb2312">${REPORT}`),
    'utf-8',
    `<meta charset="gb2312">${REPORT}`,
  ],
  ['a page in GBK that says utf-8', gbk(`<meta charset="utf-8">${REPORT}`), 'gb18030', `<meta charset="utf-8">${REPORT}`],
])('%s', (_why, bytes, encoding, text) => {
  expect(decodeText(bytes)).toMatchObject({ encoding, text });
});

test('UTF-8 with flipped bytes stays UTF-8 and keeps most of its text', () => {
  const { encoding, text, noise } = decodeText(damaged(utf8(REPORT.repeat(20))));
  expect(encoding).toBe('utf-8');
  expect(text.split('政府').length).toBeGreaterThan(40);
  expect(noise).toBeLessThan(TOO_NOISY);
});

test('GBK with flipped bytes stays GBK', () => {
  expect(decodeText(damaged(gbk(REPORT.repeat(20)))).encoding).toBe('gb18030');
});

test('every byte value in turn is no text in any encoding', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 73 + (index >> 5)) & 255);
  expect(decodeText(bytes).noise).toBeGreaterThan(TOO_NOISY);
});

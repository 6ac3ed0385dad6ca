import { plainDate, plainDateOf } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { register } from '../divisions/register.ts';
import { hasLuhnCheck, isOrganizationCode, isUnifiedSocialCreditCode } from './checksums.ts';
import { detectPersonalData } from './detect.ts';
import { mask } from './mask.ts';

const ON = plainDate('2026-02-28');
const detect = (text: string) => detectPersonalData(text, { on: ON });
const detectors = (text: string) => detect(text).map(({ detector }) => detector);

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((each) => each.join(''));
const divisionCode = fc.constantFrom(...[...register().byCode.keys()].filter((code) => /^[1-6]/.test(code)));

/** GB 11643 worked out a second way: the whole number, with 10 for X, is 1 modulo 11 in the powers of two. */
function withResidentCheck(body: string): string {
  const last = [...'0123456789X'].find((_, value) => {
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * 2 ** (17 - at), value);
    return sum % 11 === 1;
  });
  return body + last;
}

const birthday = fc
  .tuple(fc.integer({ min: 1900, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => plainDateOf(year, month, day))
  .filter((date) => date !== undefined && date <= ON)
  .map((date) => date?.replaceAll('-', '') ?? '');
const residentNumber = fc
  .tuple(divisionCode, birthday, digits(3))
  .map(([area, born, order]) => withResidentCheck(area + born + order))
  // One in some hundred thousand is a credit code as well; then the code is believed.
  .filter((number) => !isUnifiedSocialCreditCode(number));

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditCode = fc
  .tuple(fc.constantFrom('11', '12', '13', '51', '52', '53', '91', '92', '93', 'A1', 'N1', 'Y1'), divisionCode, digits(8))
  .map(([kind, area, body]) => {
    const organization = [...'0123456789X'].map((check) => body + check).find(isOrganizationCode) ?? '';
    return [...ALPHABET].map((check) => kind + area + organization + check).find(isUnifiedSocialCreditCode) ?? '';
  });

const surroundings = fc.constantFrom('', '，', '身份证', '号码:', '。', '\n', '(', '某某');
const separators = fc.array(fc.constantFrom('', '', '', ' ', '-', '\u200b', '\u2060'), { minLength: 18, maxLength: 18 });
const fullWidth = (text: string) => text.replace(/[0-9X]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

describe('resident numbers', () => {
  test('a good one is found at its very characters, however it is spaced, widened and surrounded', () => {
    fc.assert(
      fc.property(residentNumber, separators, fc.boolean(), surroundings, surroundings, (number, gaps, wide, lead, tail) => {
        const written = [...number]
          .map((digit, at) => (at === 0 ? '' : (gaps[at] ?? '')) + (wide ? fullWidth(digit) : digit))
          .join('');
        const text = lead + written + tail;
        const [datum] = detect(text);
        expect(datum).toMatchObject({ detector: 'P01', from: lead.length, to: lead.length + written.length, text: written });
      }),
    );
  });

  test('with one digit changed it is none', () => {
    fc.assert(
      fc.property(residentNumber, fc.nat({ max: 17 }), fc.integer({ min: 1, max: 9 }), (number, at, change) => {
        const old = number.charAt(at);
        const changed = old === 'X' ? String(change) : String((Number(old) + change) % 10);
        const other = number.slice(0, at) + changed + number.slice(at + 1);
        expect(detectors(other)).not.toContain('P01');
        expect(detectors(other)).not.toContain('P03');
      }),
    );
  });

  test('masked by default it is reported, never blocked', () => {
    fc.assert(
      fc.property(residentNumber, (number) => {
        const [again] = detect(mask({ detector: 'P01', text: number }));
        expect(again).toMatchObject({ detector: 'P01', severity: 'info', params: { kept: 2 } });
      }),
    );
  });
});

test('a credit code is never flagged, alone, spaced by words or in an index number', () => {
  fc.assert(
    fc.property(creditCode, surroundings, fc.constantFrom('', '/2021-00013', '/202110-00013'), (code, lead, tail) => {
      expect(isUnifiedSocialCreditCode(code)).toBe(true);
      expect(detect(lead + code + tail)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('a card number is found, and not with one digit changed', () => {
  const card = fc
    .tuple(fc.constantFrom('62', '4', '5', '35', '955'), fc.integer({ min: 13, max: 19 }))
    .chain(([issuer, length]) => digits(length - 1 - issuer.length).map((body) => issuer + body))
    .map((body) => [...'0123456789'].map((check) => body + check).find(hasLuhnCheck) ?? '')
    .filter((number) => !/^(?:[1-9]\d{5})(?:19|20)/.test(number) && !isUnifiedSocialCreditCode(number));
  fc.assert(
    fc.property(card, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, place, change) => {
      expect(detect(`卡号${number}`)).toMatchObject([{ detector: 'P06', severity: 'block', text: number }]);
      const at = place % number.length;
      const other = number.slice(0, at) + String((Number(number[at]) + change) % 10) + number.slice(at + 1);
      expect(detectors(other)).not.toContain('P06');
    }),
  );
});

test('whatever the text, places are in order inside it and quote it', () => {
  const scrap = fc.oneof(
    residentNumber,
    creditCode,
    digits(11).map((body) => `1${body.slice(1)}`),
    fc.constantFrom(
      '138 0013 8000',
      '\u200b',
      '　',
      '鲁B12345',
      '出生',
      '1990年3月7日',
      '莱西市黄海路76号',
      '@qq.com',
      '账号',
      '姓名\t',
      '\n',
      '*',
      '×',
      '某',
      '-',
      ' ',
    ),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const datum of detect(text)) {
        expect(datum.from).toBeGreaterThanOrEqual(last);
        expect(datum.to).toBeGreaterThan(datum.from);
        expect(datum.text).toBe(text.slice(datum.from, datum.to));
        expect(mask(datum)).toHaveLength(datum.text.length);
        last = datum.from;
      }
    }),
    { numRuns: 300 },
  );
});

/** Each would take hours if a pattern looked back or tried again; the time limit of the run is the test. */
test.each([
  ['digits', '1'],
  ['groups of one', '1 '],
  ['groups of a card', '6200 '],
  ['groups of a telephone', '138 0013 8000 '],
  ['asterisks', '*'],
  ['letters', 'X'],
  ['signs of mail', 'a.@'],
  ['plates', '京A'],
  ['house numbers', '市路1号'],
  ['labels', '家庭住址账号出生学号'],
  ['table cells', '姓名\t1\n'],
  ['zero width', '1\u200b'],
  ['brackets', '(0'],
  ['index numbers', 'A/2021-00001 '],
])('a long text of %s ends', (_what, unit) => {
  const text = unit.repeat(Math.ceil(120_000 / unit.length));
  expect(detect(text).every((datum) => datum.to <= text.length)).toBe(true);
});

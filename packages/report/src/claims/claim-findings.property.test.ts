import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimFindings } from './claim-findings.ts';
import { exampleReport } from './example-report.ts';

const says = (text: string) => claimFindings(exampleReport({ text })).map((finding) => finding.says);

const KINDS = ['机构', '政策', '规划', '财政', '采购', '应急', '教育', '环保', '交通', '水利'];
const UNITS = ['条', '件', '篇', '项'];

/** A list that names all its parts, in one of the ways reports do. */
const completeList = fc
  .record({
    parts: fc.array(fc.integer({ min: 20, max: 4000 }), { minLength: 3, maxLength: 9 }),
    unit: fc.constantFrom(...UNITS),
    form: fc.constantFrom('closed', 'bracket', 'sum' as const),
  })
  .map(({ parts, unit, form }) => ({ parts, unit, form, total: parts.reduce((sum, part) => sum + part, 0) }));

type List = { readonly parts: readonly number[]; readonly unit: string; readonly form: string; readonly total: number };

function listText({ parts, unit, form, total }: List): string {
  const named = parts.map((part, at) => `${form === 'closed' && at === parts.length - 1 ? '其他' : KINDS[at]}类${part}${unit}`);
  if (form === 'bracket') return `全年整理资料${total}${unit}（${named.join('、')}）。`;
  if (form === 'sum') return `全年整理${named.join('，')}，共计${total}${unit}。`;
  return `全年整理资料${total}${unit}，其中${named.join('，')}。`;
}

/** No run of parts adds up to the total by chance: then a changed number has no innocent reading. */
function noOtherReading({ parts, total }: List): boolean {
  for (let from = 0; from < parts.length; from += 1) {
    let run = 0;
    for (let to = from; to < parts.length; to += 1) {
      run += parts[to] ?? 0;
      const rest = parts.slice(from + 1, to + 1).reduce((sum, part) => sum + part, 0);
      if (run === total || (to > from + 1 && rest === parts[from])) return false;
    }
  }
  return true;
}

test('a list that adds up is never accused', () => {
  fc.assert(
    fc.property(completeList, (list) => {
      expect(says(listText(list))).toEqual([]);
    }),
  );
});

test('a list with one changed number is always found', () => {
  fc.assert(
    fc.property(completeList, fc.nat(), fc.integer({ min: -9, max: 9 }), (list, which, by) => {
      const at = which % (list.parts.length + 1);
      const parts = list.parts.map((part, index) => (index === at ? part + by : part));
      const wrong = { ...list, parts, total: at === list.parts.length ? list.total + by : list.total };
      fc.pre(by !== 0 && noOtherReading(wrong));
      expect(says(listText(wrong))).toHaveLength(1);
    }),
  );
});

const share = fc.record({
  whole: fc.integer({ min: 200, max: 9000 }),
  thousandths: fc.integer({ min: 20, max: 900 }),
  places: fc.constantFrom(0, 1, 2),
});

const shareText = (whole: number, part: number, percent: string) => `发放问卷${whole}份，其中收回${part}份，占${percent}%。`;

test('a share that is right, rounded or cut, is never accused', () => {
  fc.assert(
    fc.property(share, fc.boolean(), ({ whole, thousandths, places }, cut) => {
      const part = Math.round((whole * thousandths) / 1000);
      const ratio = (part / whole) * 100;
      const percent = cut ? Math.floor(ratio * 10 ** places + 1e-9) / 10 ** places : ratio;
      expect(says(shareText(whole, part, percent.toFixed(places)))).toEqual([]);
    }),
  );
});

test('a share that is two places off or more is always found', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 2, max: 50 }), fc.boolean(), ({ whole, thousandths, places }, off, more) => {
      const part = Math.round((whole * thousandths) / 1000);
      const percent = (part / whole) * 100 + (more ? off : -off) / 10 ** places;
      // What the table has, or the part and the whole together, may be meant as the whole.
      const wholes = [120, 125, 115, 10, 8, 4, 3, part + whole].filter((other) => other >= part);
      const innocent = wholes.some((other) => Math.abs((part / other) * 100 - percent) < 2 / 10 ** places);
      fc.pre(percent > 0 && percent <= 100 && !innocent);
      expect(says(shareText(whole, part, percent.toFixed(places)))).toEqual(['R19.share']);
    }),
  );
});

const years = fc.record({ before: fc.integer({ min: 100, max: 9000 }), now: fc.integer({ min: 100, max: 9000 }) });
const verb = (rises: boolean) => (rises ? '增长' : '下降');

test('growth that is right is never accused, and growth that is off is always found', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 2, max: 80 }), ({ before, now }, off) => {
      fc.pre(now !== before);
      const growth = Math.abs((now / before - 1) * 100);
      const sentence = (percent: number) => `整理资料${now}份，比上年的${before}份${verb(now > before)}${percent.toFixed(1)}%。`;
      expect(says(sentence(growth))).toEqual([]);
      expect(says(sentence(growth + off / 10))).toEqual(['R20.growth']);
    }),
  );
});

test('a difference between two years is held to the number', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 90 }), ({ before, now }, off) => {
      fc.pre(now !== before);
      const words = now > before ? '增加' : '减少';
      const difference = Math.abs(now - before);
      const sentence = (by: number) => `整理资料${now}份，比上年的${before}份${words}${by}份。`;
      expect(says(sentence(difference))).toEqual([]);
      expect(says(sentence(difference + off))).toEqual(['R20.difference']);
    }),
  );
});

test('requests in prose are held to table three', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (received) => {
      const found = says(`全县收到政府信息公开申请${received}件。`);
      expect(found).toEqual(received === 120 ? [] : received === 125 ? ['R17.explained'] : ['R17.figure']);
    }),
  );
});

const piece = fc.constantFrom(
  ...[
    '其中',
    '1件',
    '12000余条',
    '，',
    '（',
    '）',
    '占',
    '5.2%',
    '。',
    '增长',
    '分别为',
    '共计',
    '2019年',
    '没有收到',
    '申请',
    '行政复议',
  ],
  ...[
    '\n',
    '、',
    '其他',
    '比上年',
    '由',
    '到',
    '第',
    '《',
    '》',
    '“',
    '”',
    '12345',
    '.',
    '-',
    '均已办结',
    '规范性文件',
    '累计',
    '本年',
    '地址：路1号',
  ],
);

test('whatever the words, places stay inside the text and nothing is called an error', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const report = exampleReport({ text: pieces.join('') });
      for (const { at, severity } of claimFindings(report)) {
        expect(severity).not.toBe('error');
        if (at.kind === 'text') expect(pieces.join('').slice(at.from, at.to)).toBe(at.quote);
      }
    }),
  );
});

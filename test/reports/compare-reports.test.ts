import { comparePair, CONCEPTS, EDITIONS, editionCells, nearCopy, seriesOf } from '@gongkai/report';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleReport } from './sample-report.ts';

const cell = (value: number | null) => value;

describe('two reports', () => {
  test('in one form every cell stands beside the other', () => {
    const [a, b] = [
      sampleReport({ cells: { 't3.in.new.total': 30 } }),
      sampleReport({ year: 2023, cells: { 't3.in.new.total': 42, 't4.review.total': cell(null) } }),
    ];
    const lines = comparePair(a, b);
    expect(lines).toHaveLength(200);
    expect(lines.find((line) => line.id === 't3.in.new.total')).toMatchObject({ a: 30, b: 42, change: 12, continuity: 'same' });
    expect(lines.find((line) => line.id === 't4.review.total')).toMatchObject({ a: 0, b: null, change: null });
  });

  test.each([
    // why, concept, cells of 2018, cells of 2021, a, b, change, continuity
    ['requests: alike enough', 'requests.new', { 'stat.req.received': 4 }, { 't3.in.new.total': 30 }, 4, 30, 26, 'near'],
    [
      'two old rows make one new',
      'outcome.granted',
      { 'stat.ans.already_public': 2, 'stat.ans.granted': 3 },
      { 't3.out.granted.total': 8 },
      5,
      8,
      3,
      'near',
    ],
    [
      'trade secrets and privacy are third parties',
      'denied.third_party',
      { 'stat.den.trade_secret': 1, 'stat.den.privacy': 2 },
      { 't3.out.denied.third_party.total': 3 },
      3,
      3,
      0,
      'near',
    ],
    ['no old row: nothing to compare', 'requests.carried-out', {}, { 't3.carry.out.total': 3 }, null, 3, null, 'near'],
    [
      'other route is not petition: no difference is given',
      'rejected.petition',
      { 'stat.ans.other_route': 5 },
      { 't3.out.rejected.petition.total': 3 },
      5,
      3,
      null,
      'no',
    ],
    [
      'suits by either route',
      'suit.total',
      { 'stat.suit.total': 1 },
      { 't4.suit_direct.total': 2, 't4.suit_after_review.total': 3 },
      1,
      5,
      4,
      'near',
    ],
  ] as const)('across forms — %s', (_why, id, before, after, a, b, change, continuity) => {
    const lines = comparePair(sampleReport({ edition: '2008', cells: before }), sampleReport({ cells: after }));
    const expected = id === 'requests.carried-out' ? { a, b, change } : { a, b, change, continuity };
    expect(lines.find((line) => line.id === id)).toMatchObject(expected);
  });

  test('公开总数量 and 现行有效 are not the same thing', () => {
    const lines = comparePair(
      sampleReport({ edition: '2019', cells: { 't2.norm_docs.total_public': 230 } }),
      sampleReport({ cells: { 't2.norm_docs.in_force': 34 } }),
    );
    expect(lines.find((line) => line.id === 'norm_docs.stock')).toMatchObject({ a: 230, b: 34, change: null, continuity: 'no' });
  });

  test('one blank part leaves the sum unknown', () => {
    const lines = comparePair(
      sampleReport({ edition: '2019', cells: { 't3.out.other.total': 6 } }),
      sampleReport({ cells: { 't3.out.other.misc.total': 1, 't3.out.other.fee_unpaid.total': null } }),
    );
    expect(lines.find((line) => line.id === 'outcome.other')).toMatchObject({ a: 6, b: null, change: null });
  });
});

describe('a series', () => {
  const years = [
    sampleReport({ edition: '2008', year: 2018, cells: { 'stat.req.received': 4 } }),
    sampleReport({ edition: '2019', year: 2019, cells: { 't3.in.new.total': 60, 't2.norm_docs.total_public': 200 } }),
    sampleReport({ edition: '2019', year: 2020, cells: { 't3.in.new.total': 69, 't2.norm_docs.total_public': 230 } }),
    sampleReport({ edition: '2021', year: 2021, cells: { 't3.in.new.total': 80, 't2.norm_docs.in_force': 40 } }),
  ];

  test('points by year, breaks between forms', () => {
    const series = seriesOf([...years].reverse());
    expect(series.find((one) => one.concept.id === 'requests.new')).toMatchObject({
      points: [
        { year: 2018, value: 4 },
        { year: 2019, value: 60 },
        { year: 2020, value: 69 },
        { year: 2021, value: 80 },
      ],
      breaks: [{ after: 2018, before: 2019, continuity: 'near' }],
    });
    expect(series.find((one) => one.concept.id === 'norm_docs.stock')).toMatchObject({
      breaks: [{ after: 2020, before: 2021, continuity: 'no', note: 'stock' }],
    });
  });

  test('of two reports for one year the later in the list counts', () => {
    const corrected = sampleReport({ edition: '2021', year: 2021, cells: { 't3.in.new.total': 81 } });
    const requests = seriesOf([...years, corrected]).find((one) => one.concept.id === 'requests.new');
    expect(requests?.points.at(-1)?.value).toBe(81);
  });
});

test('every concept names cells that its forms have', () => {
  for (const edition of EDITIONS) {
    const known = new Set(editionCells(edition).map(({ id }) => id));
    for (const concept of CONCEPTS) expect((concept.cells[edition.id] ?? []).filter((id) => !known.has(id))).toEqual([]);
  }
});

describe('near copies', () => {
  const OWN = '一是解读形式较为单一，全年图文解读偏少，视频解读更少，群众看得懂、记得住的材料不多。';
  const COMMON = '二是部分单位公开不够及时，个别栏目长期没有更新，责任还没有压实到每一个科室和每一名工作人员。';
  const parts = (text: string) => ({ sections: [{ id: 's5', heading: '五、存在的主要问题及改进情况', text }] });

  test('finds the shared passage with its place in both, though figures differ', () => {
    const copy = nearCopy(parts(`${OWN}${COMMON}共11条。`), parts(`今年情况不同。${COMMON.replace('，个别', ', 个别')}共14条。`));
    expect(copy.passages).toHaveLength(1);
    expect(copy.passages[0]?.a.quote).toBe(`${COMMON}共11条`);
    expect(copy.passages[0]?.b.section).toBe('s5');
  });

  test('set phrases of the trade are no copies', () => {
    const phrase = '坚持以公开为常态、不公开为例外';
    expect(nearCopy(parts(`${phrase}，我们做了甲。`), parts(`${phrase}，他们做了乙。`)).passages).toEqual([]);
  });

  test('a text is wholly its own copy, and the share never leaves 0–1', () => {
    expect(nearCopy(parts(OWN + COMMON), parts(OWN + COMMON)).share).toBe(1);
    const text = fc
      .array(fc.constantFrom(OWN, COMMON, '第三季度开展培训。', '2021年'), { maxLength: 6 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { share, passages } = nearCopy(parts(a), parts(b));
        expect(share >= 0 && share <= 1).toBe(true);
        for (const { a: here, b: there } of passages) {
          expect(a.slice(here.from, here.to)).toBe(here.quote);
          expect(b.slice(there.from, there.to)).toBe(there.quote);
        }
      }),
    );
  });
});

import { plainDate } from '@gongkai/kernel';
import { checkReport, editionCells, editionOf, type Report } from '@gongkai/report';
import { sentenceOf } from '@gongkai/wording';
import { describe, expect, test } from 'vitest';
import { sampleReport } from './sample-report.ts';

/** Findings as `severity says place`, the shape the tables below compare. */
const found = (report: Report, lastYear?: Report, on?: string) =>
  checkReport(report, { ...(lastYear ? { lastYear } : {}), ...(on === undefined ? {} : { on: plainDate(on) }) }).map(
    ({ severity, says, at }) => {
      const place = at.kind === 'cell' ? at.cell : at.kind === 'table' ? at.table : at.kind === 'text' ? at.section : at.kind;
      return `${severity} ${says} ${place}`;
    },
  );

test.each(['2008', '2019', '2021'] as const)('a sample report in the form of %s has no findings', (edition) => {
  const cells =
    edition === '2019' ? { 't2.procurement.amount_wan': { state: 'printed' as const, value: 12.5, raw: '12.5000' } } : {};
  expect(found(sampleReport({ edition, cells }))).toEqual([]);
});

describe('balance rules', () => {
  test.each([
    // why, edition, cells, findings
    [
      'R1 runs in each column: totals balance, two columns do not (鞍山 2019)',
      '2019',
      {
        't3.in.new.enterprise': 1,
        't3.in.new.total': 1,
        't3.out.granted.other': 1,
        't3.out.granted.total': 1,
        't3.out.total.other': 1,
        't3.out.total.total': 1,
      },
      ['error R1.unbalanced t3.out.total.enterprise', 'error R1.unbalanced t3.out.total.other'],
    ],
    [
      'R2: a row and its total',
      '2021',
      { 't3.in.new.total': 1, 't3.carry.out.natural': 1, 't3.carry.out.total': 1, 't3.in.new.natural': 0 },
      ['error R1.unbalanced t3.out.total.natural', 'error R2.unbalanced t3.in.new.total'],
    ],
    [
      'R3: outcomes and （七）总计',
      '2021',
      { 't3.out.granted.natural': 1, 't3.out.granted.total': 1 },
      ['error R3.unbalanced t3.out.total.natural', 'error R3.unbalanced t3.out.total.total'],
    ],
    ['R4', '2021', { 't4.review.upheld': 2, 't4.review.total': 1 }, ['error R4.unbalanced t4.review.total']],
    ['R5', '2021', { 't4.suit_direct.total': 1 }, ['error R5.unbalanced t4.suit_direct.total']],
    ['R6', '2021', { 't4.suit_after_review.pending': 1 }, ['error R6.unbalanced t4.suit_after_review.total']],
    ['O1', '2008', { 'stat.req.received': 5, 'stat.req.online': 4 }, ['error O1.unbalanced stat.req.received']],
    ['O5 for suits', '2008', { 'stat.suit.total': 1 }, ['error O5.unbalanced stat.suit.total']],
    [
      'O6',
      '2008',
      { 'stat.org.staff': 56, 'stat.org.staff_full': 16, 'stat.org.staff_part': 30 },
      ['error O6.unbalanced stat.org.staff'],
    ],
  ] as const)('%s', (_why, edition, cells, findings) => {
    const sound = edition === '2019' ? { 't2.procurement.amount_wan': 0 } : {};
    expect(found(sampleReport({ edition, cells: { ...sound, ...cells } }))).toEqual(findings);
  });

  test('blanks read as 0 balance: only the blanks are reported, once a table', () => {
    expect(
      found(sampleReport({ cells: { 't3.in.new.enterprise': null, 't3.out.granted.legal': '/', 't4.review.other': null } })),
    ).toEqual(['warning R8.blank-cells t3', 'warning R8.blank-cells t4']);
  });

  test('a mismatch only found with blanks as 0 is a warning', () => {
    const findings = found(sampleReport({ cells: { 't4.review.upheld': 2, 't4.review.pending': null, 't4.review.total': 3 } }));
    expect(findings).toEqual(['warning R4.unbalanced-with-blanks t4.review.total', 'warning R8.blank-cells t4']);
  });

  test('a column of totals left blank is two findings, however many sums it spoils', () => {
    const cells = Object.fromEntries(
      editionCells(editionOf('2021')).flatMap(({ id, table, column }) => {
        if (table !== 't3' || !['natural', 'total'].includes(column.id)) return [];
        // One request a row, so that every row has a total, and the rows add up.
        const outcome = /^t3\.out\.(?!total)/.test(id);
        return [
          [id, column.id === 'total' ? null : outcome ? 1 : id.includes('.in.new.') ? 21 : id.includes('.out.total') ? 21 : 0],
        ];
      }),
    );
    const report = sampleReport({ cells });
    const blanks = checkReport(report).filter(({ rule }) => rule !== 'R26');
    expect(blanks.map(({ says, params }) => [says, params['sums'] ?? params['blank'], params['along']])).toEqual([
      ['R8.sums-with-blanks', 23, 'total'],
      ['R8.blank-cells', 25, undefined],
    ]);
    expect(blanks.map((one) => sentenceOf(one, '2021'))[0]).toBe(
      '表三有 23 处合计因有格未填数而对不上（未填的按0计）；未填的 23 格都在“总计”，应填数',
    );
  });

  test('two sums over blanks are told each, three together', () => {
    const two = { 't4.review.upheld': 2, 't4.review.total': null, 't4.suit_direct.upheld': 1, 't4.suit_direct.total': null };
    expect(found(sampleReport({ year: 2022, cells: two }))).toEqual([
      'warning R4.unbalanced-with-blanks t4.review.total',
      'warning R5.unbalanced-with-blanks t4.suit_direct.total',
      'warning R8.blank-cells t4',
    ]);
    const three = { ...two, 't4.suit_after_review.other': 1, 't4.suit_after_review.total': '/' } as const;
    expect(found(sampleReport({ year: 2022, cells: three }))).toEqual([
      'warning R8.sums-with-blanks t4',
      'warning R8.blank-cells t4',
    ]);
  });

  test('cells the reader could not decide accuse nobody', () => {
    const doubt = { state: 'unreadable', value: null } as const;
    expect(found(sampleReport({ cells: { 't4.review.upheld': doubt, 't4.review.total': 3 } }))).toEqual([]);
  });
});

describe('figures', () => {
  test.each([
    ['a negative count', '2021', { 't2.penalty.decisions': -3 }, ['error R7.negative t2.penalty.decisions']],
    ['half a document', '2021', { 't2.norm_docs.issued': 1.5 }, ['error R7.fraction t2.norm_docs.issued']],
    ['money has decimals', '2021', { 't2.fees.amount_wan': 9693.7 }, []],
    ['items below zero', '2019', { 't2.fees.prev_items': 1, 't2.fees.change': -2 }, ['error P2.below-zero t2.fees.change']],
    ['a decrease is allowed', '2019', { 't2.fees.prev_items': 15, 't2.fees.change': -1 }, []],
    [
      'published more than there is',
      '2019',
      { 't2.norm_docs.made': 5, 't2.norm_docs.disclosed': 5, 't2.norm_docs.total_public': 4 },
      ['error P5.total-below t2.norm_docs.total_public'],
    ],
    [
      'published older ones',
      '2019',
      { 't2.norm_docs.made': 5, 't2.norm_docs.disclosed': 6, 't2.norm_docs.total_public': 9 },
      ['info P3.more-disclosed t2.norm_docs.disclosed'],
    ],
    [
      'unit in the cell (莱西 2020)',
      '2019',
      { 't2.procurement.amount_wan': { state: 'printed', value: 6846.176002, raw: '6846.176002万元' } },
      ['warning P6.unit-in-cell t2.procurement.amount_wan'],
    ],
    [
      'no decimals (上街 2020)',
      '2019',
      { 't2.procurement.amount_wan': 48923 },
      ['warning P6.decimals t2.procurement.amount_wan'],
    ],
    ['four decimals', '2019', { 't2.procurement.amount_wan': { state: 'printed', value: 48923, raw: '48923.0000' } }, []],
    [
      '元 for 万元',
      '2019',
      { 't2.procurement.amount_wan': { state: 'printed', value: 75394432.52, raw: '75394432.5200' } },
      ['info P6.in-yuan t2.procurement.amount_wan'],
    ],
    ['a county makes no rules', '2021', { 't2.rules.in_force': 2 }, ['warning R12.no-power t2.rules.in_force']],
    [
      'none granted of many',
      '2021',
      { 't3.in.new.natural': 20, 't3.in.new.total': 20, 't3.carry.out.natural': 20, 't3.carry.out.total': 20 },
      ['info R30.none-granted t3.out.granted.total'],
    ],
    [
      'chiefs at more conferences than there were',
      '2008',
      { 'stat.resp.press': 1, 'stat.resp.press_chief': 2 },
      ['error O8.part-above-whole stat.resp.press_chief'],
    ],
    [
      'documents published above those issued',
      '2008',
      { 'stat.pub.norm_docs': 3, 'stat.pub.norm_docs_issued': 2 },
      ['warning O7.part-above-whole stat.pub.norm_docs'],
    ],
    [
      'answers and closed requests',
      '2008',
      { 'stat.ans.total': 3, 'stat.ans.granted': 3, 'stat.req.closed': 2, 'stat.req.on_time': 2 },
      ['warning O9.answers-and-closed stat.ans.total'],
    ],
    [
      'a request for correction is an answer and closes nothing',
      '2008',
      { 'stat.ans.total': 3, 'stat.ans.granted': 2, 'stat.ans.asked_correction': 1, 'stat.req.closed': 2, 'stat.req.on_time': 2 },
      [],
    ],
    [
      'a parent left blank (津市 2018)',
      '2008',
      { 'stat.req.closed': null, 'stat.req.on_time': 4 },
      ['warning O10.missing-parent stat.req.closed', 'info R8.blank-cells stat'],
    ],
  ] as const)('%s', (_why, edition, cells, findings) => {
    expect(
      found(sampleReport({ edition, cells: { ...(edition === '2019' ? { 't2.procurement.amount_wan': 0 } : {}), ...cells } })),
    ).toEqual(findings);
  });

  test('a city with districts may make rules, and from 2024 direct suits are worth a look', () => {
    const city = {
      organization: '鞍山市人民政府',
      year: 2024,
      cells: { 't2.rules.in_force': 180, 't4.suit_direct.other': 1, 't4.suit_direct.total': 1 },
    };
    expect(found(sampleReport(city))).toEqual(['info R32.review-first t4.suit_direct.total']);
  });
});

describe('frame and narrative', () => {
  const HEADINGS = [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ];

  test.each([
    [
      'announces more parts than follow (莱西 2020)',
      { sections: { preamble: '本报告共分六个部分。' }, headings: HEADINGS.slice(0, 5) },
      ['warning R23.announced preamble', 'warning R23.missing-parts document'],
    ],
    [
      'announces fewer (上街 2020)',
      { sections: { preamble: '报告全文由总体情况、存在的主要问题及改进情况等五部分组成。' } },
      ['warning R23.announced preamble'],
    ],
    ['a part with its heading only', { sections: { s5: '' } }, ['warning R23.empty-part document']],
    ['one with a rule of dashes below it', { sections: { s5: '——\n' } }, ['warning R23.empty-part document']],
    ['one that says there is nothing', { sections: { s5: '无。' } }, []],
    ['a copy without its narrative', { sections: { preamble: '', s1: '', s5: '' } }, ['warning R26.missing document']],
    ['announces the right number', { sections: { preamble: '本报告由六个部分组成。' } }, []],
    ['the parts of a plan are not the report’s', { sections: { preamble: '本报告依据条例编制。方案分为三个部分。' } }, []],
    [
      'another place in the text (a report of 2022)',
      { organization: '贺兰县', sections: { s1: '灵武市认真落实。灵武市考核。灵武市评议、问责。' } },
      ['warning R21.other-place s1'],
    ],
    [
      'other places beside its own',
      { sections: { s1: '莱西市学习灵武市、贺兰县、平度市、灵武市、灵武市经验，考核、评议、问责。' } },
      [],
    ],
    [
      'the opening names another report',
      { sections: { preamble: '现发布《灵武市2022年政府信息公开工作年度报告》。' } },
      ['warning R21.quoted-title preamble'],
    ],
    [
      'title and period differ',
      { sections: { preamble: '统计期限为2021年1月1日至2021年12月31日。' } },
      ['error R22.period preamble'],
    ],
    ['last year’s text', { sections: { s1: '2021年，考核、评议、问责。2021年，收到申请。' } }, ['warning R22.body-year s1']],
    [
      'another year in titles of documents only',
      { sections: { s1: '按照《2021年政务公开工作要点》（国办发〔2021〕12号）和《2021年安排》考核、评议、问责。' } },
      [],
    ],
    ['published before the year was over', { published: '2022-12-20' }, ['warning R22.published-before document']],
    ['a government in March', { published: '2023-03-31' }, []],
    ['a government in April', { published: '2023-04-01' }, ['warning R24.late document']],
    ['a department in February', { organization: '莱西市教育局', published: '2023-02-01' }, ['warning R24.late document']],
    ['no word on the fee', { sections: { s6: '没有其他需要报告的事项。' } }, ['warning R25.not-mentioned s6']],
    ['a government without accountability', { sections: { s1: '2022年，开展考核和评议。' } }, ['warning R26.missing document']],
    ['a department need not report it', { organization: '莱西市教育局', sections: { s1: '2022年，认真工作。' } }, []],
    [
      'no problems in part five',
      { sections: { s5: '各项工作取得显著成绩，受到好评，成绩突出，明年再接再厉。' } },
      ['warning R27.no-problems s5'],
    ],
    [
      'a betting name in an official one (鞍山 2019)',
      { sections: { s1: '2022年按照《即时比分办公厅关于考核、评议、问责的通知》。' } },
      ['warning N6.in-official-name s1'],
    ],
    [
      'an office nobody has',
      { sections: { s1: '2022年按照《云水谣办公厅关于考核、评议、问责的通知》。' } },
      ['warning N6.unknown-office s1'],
    ],
    [
      'offices that exist',
      { sections: { s1: '2022年按照《国务院办公厅通知》《山东省人民政府办公厅通知》《中共中央办公厅通知》考核、评议、问责。' } },
      [],
    ],
    [
      'sports and lottery in honest use',
      { sections: { s1: '2022年公开体育彩票公益金使用情况，打击赌博。考核、评议、问责。' } },
      [],
    ],
  ] as const)('%s', (_why, sample, findings) => {
    expect(found(sampleReport(sample))).toEqual(findings);
  });
});

test.each([
  ['a year that has not begun', '2021-12-31', ['error R22.not-over document']],
  ['a draft of the year that runs', '2022-12-31', ['info R22.not-over document']],
  ['the day after', '2023-01-01', []],
])('%s', (_why, on, findings) => {
  expect(found(sampleReport(), undefined, on)).toEqual(findings);
});

describe('against last year', () => {
  const last = sampleReport({
    year: 2021,
    cells: {
      't3.carry.out.natural': 2,
      't3.carry.out.total': 2,
      't3.in.new.natural': 2,
      't3.in.new.total': 2,
      't2.norm_docs.in_force': 30,
    },
  });
  const now = (cells: Readonly<Record<string, number>>, more: Parameters<typeof sampleReport>[0] = {}) =>
    sampleReport({
      ...more,
      cells: {
        't3.in.carried.natural': 2,
        't3.in.carried.total': 2,
        't3.out.granted.natural': 2,
        't3.out.granted.total': 2,
        't3.out.total.natural': 2,
        't3.out.total.total': 2,
        't2.norm_docs.in_force': 30,
        ...cells,
      },
    });

  test('what was carried out is carried in', () => {
    expect(found(now({}), last)).toEqual([]);
  });

  test('another stock', () => {
    expect(found(now({ 't2.norm_docs.in_force': 34, 't2.norm_docs.issued': 3 }), last)).toEqual([
      'warning R10.stock t2.norm_docs.in_force',
    ]);
  });

  test('carried in otherwise', () => {
    const more = { 't3.in.carried.natural': 3, 't3.in.carried.total': 3, 't3.carry.out.natural': 1, 't3.carry.out.total': 1 };
    expect(found(now(more), last)).toEqual([
      'error R9.carried-over t3.in.carried.natural',
      'error R9.carried-over t3.in.carried.total',
    ]);
  });

  test('after a reform of the offices it only warns', () => {
    const more = { 't3.in.carried.natural': 3, 't3.in.carried.total': 3, 't3.carry.out.natural': 1, 't3.carry.out.total': 1 };
    const other = { ...last, organization: '莱西市政务服务中心' };
    expect(found(now(more), other).filter((one) => one.includes('R9'))).toEqual([
      'warning R9.carried-over t3.in.carried.natural',
      'warning R9.carried-over t3.in.carried.total',
    ]);
  });

  test('a report that is not of the year before is not compared', () => {
    expect(found(now({ 't2.norm_docs.in_force': 99 }), { ...last, year: 2019 })).toEqual([]);
  });

  test('a jump beyond ten times and a hundred', () => {
    expect(
      found(now({ 't2.penalty.decisions': 1500 }), {
        ...last,
        cells: { ...last.cells, 't2.penalty.decisions': { state: 'printed', value: 12 } },
      }),
    ).toEqual(['info R31.jump t2.penalty.decisions']);
  });

  test('part five copied from last year, figures changed', () => {
    const s5 = (count: number) =>
      `一是解读形式单一，全年仅制作图文解读${count}篇，视频解读偏少，群众看得懂记得住的材料不多。二是部分单位公开不够及时，个别栏目更新缓慢，需要进一步压实责任。下一步将加强培训指导，完善考核办法，持续改进工作作风。`;
    const before = { ...last, sections: last.sections.map((one) => (one.id === 's5' ? { ...one, text: s5(11) } : one)) };
    expect(found(now({}, { sections: { s5: s5(14) } }), before)).toEqual(['warning R27.repeated s5']);
  });

  test('the trial form has no stock to compare the first year of the new one with', () => {
    const trial = sampleReport({ edition: '2019', year: 2020, cells: { 't2.norm_docs.total_public': 230 } });
    const first = sampleReport({ year: 2021, cells: { 't2.norm_docs.in_force': 200 } });
    expect(found(first, trial)).toEqual(['info R11.other-meaning t2.norm_docs.in_force']);
  });
});

test('what is no report has no findings', () => {
  expect(found({ ...sampleReport({ cells: { 't4.review.total': 9 } }), problems: [{ code: 'not-a-report' }] })).toEqual([]);
});

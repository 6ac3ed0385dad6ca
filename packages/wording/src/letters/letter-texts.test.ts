import { plainDate } from '@gongkai/kernel';
import { GROUNDS, LAW_DEFAULTS, LETTERS, letterRow, OUTCOMES, remedyOf, type Ground } from '@gongkai/law';
import { completeLetter, type PartTexts } from '@gongkai/requests';
import { describe, expect, test } from 'vitest';
import { SAMPLE_LETTERS, sampleRemedy } from './sample-letters.ts';
import { capitalYuan } from './chinese-capitals.ts';
import { documentNumber } from '@gongkai/requests';
import { joinedCites } from './joined-cites.ts';
import type { AnswerFacts, EveryLetterFacts } from './letter-facts.ts';
import { letterTexts } from './letter-texts.ts';

const DAYS = ['2023-12-29', '2026-03-27'] as const;
const GROUND_IDS = GROUNDS.map(({ id }) => id);

/** Every leaf with each of its bases, the partial one with no ground, each ground alone, and all of them. */
const LEAVES = OUTCOMES.filter(({ id }) => id !== 'other.misc').flatMap((row) =>
  row.bases.flatMap((basis) =>
    (row.id === 'partial' ? [[], ...GROUND_IDS.map((id) => [id]), GROUND_IDS] : [undefined]).map((grounds) => ({
      row,
      basis,
      grounds,
    })),
  ),
);

function written(leaf: (typeof LEAVES)[number], on: string): PartTexts {
  const { row, basis, grounds } = leaf;
  const named: readonly Ground[] = grounds ?? ('ground' in row ? [row.ground] : []);
  const facts = {
    ...SAMPLE_LETTERS[basis.letter],
    on: plainDate(on),
    outcome: row.id,
    basis: basis.id,
    remedy: sampleRemedy(row.id, grounds, plainDate(on)),
    grounds: named.map((ground) => ({ ground, what: `${ground}的部分`, why: '公开会损害上述利益' })),
    otherContent: '与申请无关的广告',
  };
  return letterTexts(basis.letter, facts as unknown as EveryLetterFacts & never);
}

describe.each(LEAVES.map((leaf) => [`${leaf.row.id}/${leaf.basis.id} ${leaf.grounds?.join(' ') ?? ''}`, leaf] as const))(
  'leaf %s',
  (_name, leaf) => {
    test.each(DAYS)('on %s the notices are those of the law', (on) => {
      const texts = written(leaf, on);
      const { row, basis, grounds } = leaf;
      const remedy = remedyOf({
        outcome: row.id,
        on: plainDate(on),
        unit: { kind: 'department' },
        ...(grounds ? { grounds } : {}),
      });
      if (!remedy.ok) throw new Error(remedy.failure.code);
      const paragraphs = (texts.remedy ?? '').split('\n');
      expect(paragraphs.length).toBe(remedy.value.notices.length);
      expect(paragraphs.length).toBe((grounds ?? []).length > 0 ? 2 : 1);
      remedy.value.notices.forEach(({ kind }, at) => {
        const text = paragraphs[at] ?? '';
        expect(text).toContain('收到本告知书之日起60日内');
        expect(text).toContain('青石县人民政府申请行政复议');
        if (kind === 'RF') {
          expect(text).toMatch(/应当.*先向.*申请行政复议；.*收到复议决定书之日起15日内.*提起行政诉讼/);
          expect(text).not.toContain('6个月');
        } else {
          expect(text).toMatch(/可以.*或者自收到之日起6个月内向青石县人民法院提起行政诉讼/);
          expect(text).not.toContain('先向');
        }
      });
      // A refusal under arts. 14–16 goes to review first since 2024, and nothing else does.
      const withheld = 'ground' in row || (grounds ?? []).length > 0;
      expect((texts.remedy ?? '').includes('先向')).toBe(withheld && on >= '2024');
      for (const cite of basis.cites.split('、').map((each) => each.replace(/^《[^》]+》(?:（[^）]+）)?/, '')))
        expect(texts.article).toContain(cite);
    });

    test('it can be completed', () => {
      const letter = completeLetter(leaf.basis.letter, written(leaf, '2026-03-27'), {});
      expect(letter.ok ? [] : letter.failure.parts).toEqual([]);
    });
  },
);

describe('a letter that cannot be finished', () => {
  const missing = (code: 'L23' | 'L20' | 'L24', change: Partial<AnswerFacts> & Record<string, unknown>) => {
    const letter = completeLetter(code, letterTexts(code, { ...SAMPLE_LETTERS[code], ...change }), {});
    return letter.ok ? [] : letter.failure.parts;
  };
  const { notices } = SAMPLE_LETTERS.L20.remedy;
  test.each([
    ['an article without reasons', missing('L23', { grounds: [{ ground: 'process', why: ' ' }] }), ['reasons']],
    ['nobody to review', missing('L23', { remedy: { ...SAMPLE_LETTERS.L23.remedy, reviewBodies: [] } }), ['remedy']],
    ['a choice without a court', missing('L20', { remedy: { notices, reviewBodies: ['青石县人民政府'] } }), ['remedy']],
    ['a search without a place', missing('L24', { search: { ...SAMPLE_LETTERS.L24.search, places: [] } }), ['searchRecord']],
    ['a search without a word', missing('L24', { search: { ...SAMPLE_LETTERS.L24.search, keywords: [' '] } }), ['searchRecord']],
    ['nothing asked', missing('L20', { request: ' ' }), ['request']],
    ['a basis of another leaf', missing('L20', { outcome: 'unavailable.not_held' }), ['conclusion', 'article', 'reasons']],
  ])('%s', (_why, found, parts) => expect(found).toEqual(parts));

  test('review before suit needs no court', () => {
    const { notices: first } = SAMPLE_LETTERS.L23.remedy;
    expect(missing('L23', { remedy: { notices: first, reviewBodies: ['青石县人民政府'] } })).toEqual([]);
  });
});

describe('letters to third parties and other agencies', () => {
  const outside = LETTERS.filter(({ to }) => to === 'thirdParty' || to === 'coMaker' || to === 'otherAgency').map(
    ({ code }) => code,
  );

  test.each(outside)('%s says nothing of the applicant, even where it is handed the whole case', (code) => {
    const { addressee, registration, request, receipt } = SAMPLE_LETTERS.L20;
    const whole = { applicant: addressee, registration, request, receipt, ...SAMPLE_LETTERS[code] };
    const said = Object.values(letterTexts(code, whole)).join('\n');
    for (const secret of [addressee.name, registration, request, '2026年3月2日']) expect(said).not.toContain(secret);
  });
});

test('a third party is spoken to, and the letter says by when and what silence means', () => {
  expect(letterTexts('L06', SAMPLE_LETTERS.L06)).toMatchObject({
    addressee: '李向阳：',
    period: '请自收到本征求意见书之日起15个工作日内提出意见。',
    effectOfSilence: expect.stringContaining('由本机关依法决定是否公开') as string,
  });
  expect(letterTexts('L08', SAMPLE_LETTERS.L08).effectOfSilence).toBe('逾期未提出意见的，视为同意公开。');
  expect(letterTexts('L08', SAMPLE_LETTERS.L08).replyForm).not.toContain('网页');
  const replyAt = { address: 'https://www.linjiang.gov.cn/opinion', code: '7K2M-9Q4T-3XWB-H6RD-F8PA' };
  for (const code of ['L06', 'L08'] as const)
    expect(letterTexts(code, { ...SAMPLE_LETTERS[code], replyAt }).replyForm).toContain(
      '打开网页https://www.linjiang.gov.cn/opinion，输入回复码7K2M-9Q4T-3XWB-H6RD-F8PA，',
    );
});

test('a partial answer says what is given, what is not, and why', () => {
  expect(letterTexts('L22', SAMPLE_LETTERS.L22)).toMatchObject({
    article: '本机关依据《中华人民共和国政府信息公开条例》第三十七条、第十六条第二款、第三十六条第（三）项，作出上述答复。',
    groundOfEach:
      '“2025年8月12日方案讨论会的会议记录”属于过程性信息（讨论记录），依据《中华人民共和国政府信息公开条例》第十六条第二款。',
    given: '予以公开的内容：\n1．《城东片区土地征收补偿安置方案》全文。\n2．批复正文。',
    withheld: '不予公开的内容：2025年8月12日方案讨论会的会议记录。',
  });
});

test('a fee notice has the bands, the amount in figures and in capitals, and no letter where nothing is to pay', () => {
  const texts = letterTexts('L11', SAMPLE_LETTERS.L11);
  expect(texts.feeAmount).toBe('应缴信息处理费共计人民币4,300元（大写：肆仟叁佰元整）。');
  expect(texts.feeStandard).toBe(
    '按件计收，收费标准：第1—10件：不收费；第11—30件：每件100元，20件，计2,000元；第31—40件：每件200元，10件，计2,000元；第41件：每件300元，1件，计300元。',
  );
  const free = letterTexts('L11', { ...SAMPLE_LETTERS.L11, fee: { ...SAMPLE_LETTERS.L11.fee, amount: 0 } });
  expect(completeLetter('L11', free, {}).ok).toBe(false);
});

test('a fee notice says that it cannot be challenged alone, or how, as the setting is', () => {
  const facts = SAMPLE_LETTERS.L11;
  expect(letterTexts('L11', facts).effectOfSilence).toMatch(/第七条，对本收费决定不能单独申请行政复议/);
  const { remedy } = SAMPLE_LETTERS.L20;
  const texts = letterTexts('L11', { ...facts, remedy });
  expect(texts.effectOfSilence).not.toContain('不能单独');
  const settings = { ...LAW_DEFAULTS, feeNoticeChallengeable: true };
  expect(completeLetter('L11', texts, {}, settings)).toMatchObject({ ok: true });
  expect(completeLetter('L11', letterTexts('L11', facts), {}, settings)).toMatchObject({ failure: { parts: ['remedy'] } });
});

test('every letter has a head of its own kind, without the notes by which the law tells them apart', () => {
  for (const { code } of LETTERS) {
    const title = letterTexts(code, SAMPLE_LETTERS[code]).title ?? '';
    expect(title).toMatch(/(书|函|单|回执)$/);
    expect(title).not.toContain('（');
    expect(letterRow(code).title).toBeTruthy();
  }
});

test.each([
  [{ mark: '青政公开告', year: 2026, serial: 12 }, '青政公开告〔2026〕12号'],
  [{ mark: '青政公开告', year: 2026 }, '青政公开告〔2026〕　　号'],
])('number %o', (number, text) => expect(documentNumber(number)).toBe(text));

test.each([
  [0, '零元整'],
  [100, '壹佰元整'],
  [205, '贰佰零伍元整'],
  [4300, '肆仟叁佰元整'],
  [10_000, '壹万元整'],
  [10_010, '壹万零壹拾元整'],
  [100_300, '壹拾万零叁佰元整'],
  [205_000, '贰拾万伍仟元整'],
  [100_000_005, '壹亿零伍元整'],
  [100_005_000, '壹亿零伍仟元整'],
  [1_002_003_004, '壹拾亿零贰佰万叁仟零肆元整'],
])('%d in capitals', (amount, text) => expect(capitalYuan(amount)).toBe(text));

test.each([
  [['《甲法》第一条、《甲法》第二条第（三）项'], '《甲法》第一条、第二条第（三）项'],
  [
    ['《甲法》第一条', '《乙法》（2017年修正）第二条', '《甲法》第一条', '《乙法》（2017年修正）第三条'],
    '《甲法》第一条、《乙法》（2017年修正）第二条、第三条',
  ],
])('citations %j', (cites, joined) => expect(joinedCites(...cites)).toBe(joined));

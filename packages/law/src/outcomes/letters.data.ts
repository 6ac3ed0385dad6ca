import { cite, citeWhole } from '../citation/cite.ts';
import type { DeadlineId } from '../deadlines/deadlines.data.ts';
import type { RemedyClass } from './remedy-class.ts';

/**
 * What a letter is made of. The first group stands in every letter, the second in every answer to a request; the others are asked
 * for by single letters.
 */
export const LETTER_PARTS = [
  'letterhead',
  'title',
  'number',
  'addressee',
  'contact',
  'agency',
  'date',
  'seal',

  'receipt',
  'request',
  'inquiry',
  'conclusion',
  'article',
  'reasons',
  'remedy',

  'registrationNumber',
  'receiptDate',
  'dueDay',
  'confirmationDate',
  'points',
  'guidance',
  'period',
  'effectOfSilence',
  'countAndFrequency',
  'extensionReason',
  'newDueDay',
  'informationSummary',
  'replyForm',
  'timeNotCounted',
  'matter',
  'disclosedContent',
  'feeBasis',
  'feeStandard',
  'feeAmount',
  'paymentMethod',
  'delayReason',
  'supply',
  'supplyForm',
  'address',
  'given',
  'withheld',
  'groundOfEach',
  'searchRecord',
  'responsibleBody',
  'earlierAnswer',
  'queryRoute',
  'missedStep',
  'correctionResult',
  'closingReason',
] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];

/** To whom a letter goes. */
export type LetterReader = 'applicant' | 'thirdParty' | 'coMaker' | 'otherAgency';

/** What makes a letter due. An answer is made by its outcome; the others by a step of the procedure. */
export type LetterTrigger =
  | 'received'
  | 'confirming'
  | 'unclear'
  | 'excessive'
  | 'extending'
  | 'harmToThirdParty'
  | 'jointlyMade'
  | 'helpNeeded'
  | 'overObjection'
  | 'charging'
  | 'delaying'
  | 'outcome'
  | 'recordCorrection'
  | 'closing';

type Row = {
  readonly code: string;
  readonly title: string;
  readonly to: LetterReader;
  readonly trigger: LetterTrigger;
  /** The period in which it has to leave; absent: none is set. */
  readonly deadline?: DeadlineId;
  /** What this letter must hold beyond the parts of its group. */
  readonly parts: readonly LetterPart[];
  /** `outcome`: told by `remedyOf` for the outcome and its grounds. */
  readonly remedy: RemedyClass | 'outcome';
  readonly cites: string;
};

const ANSWER = { to: 'applicant', trigger: 'outcome', deadline: 'D6', remedy: 'outcome' } as const;

/** 告知书 and other letters of a request, by the codes of the specification. */
export const LETTERS = [
  {
    code: 'L01',
    title: '政府信息公开申请登记回执',
    to: 'applicant',
    trigger: 'received',
    parts: ['registrationNumber', 'receiptDate', 'receipt', 'dueDay'],
    remedy: 'RN',
    cites: cite('disclosure', 31),
  },
  {
    code: 'L02',
    title: '政府信息公开申请确认函',
    to: 'applicant',
    trigger: 'confirming',
    deadline: 'D2',
    parts: ['confirmationDate'],
    remedy: 'RN',
    cites: `${cite('disclosure', 31, { item: 2 })}、${cite('disclosure', 31, { item: 3 })}`,
  },
  {
    code: 'L03',
    title: '补正告知书',
    to: 'applicant',
    trigger: 'unclear',
    deadline: 'D3',
    parts: ['request', 'points', 'guidance', 'period', 'effectOfSilence'],
    remedy: 'RN',
    cites: cite('disclosure', 30),
  },
  {
    code: 'L04',
    title: '说明理由告知书',
    to: 'applicant',
    trigger: 'excessive',
    parts: ['countAndFrequency', 'period'],
    remedy: 'RN',
    cites: cite('disclosure', 35),
  },
  {
    code: 'L05',
    title: '延期答复告知书',
    to: 'applicant',
    trigger: 'extending',
    deadline: 'D6',
    parts: ['request', 'extensionReason', 'newDueDay'],
    remedy: 'RN',
    cites: cite('disclosure', 33, { paragraph: 2 }),
  },
  {
    code: 'L06',
    title: '征求意见书（第三方）',
    to: 'thirdParty',
    trigger: 'harmToThirdParty',
    parts: ['informationSummary', 'period', 'effectOfSilence', 'replyForm'],
    remedy: 'RN',
    cites: cite('disclosure', 32),
  },
  {
    code: 'L07',
    title: '征求意见告知书（申请人）',
    to: 'applicant',
    trigger: 'harmToThirdParty',
    parts: ['request', 'timeNotCounted'],
    remedy: 'RN',
    cites: cite('disclosure', 33, { paragraph: 3 }),
  },
  {
    code: 'L08',
    title: '征求意见书（共同制作机关）',
    to: 'coMaker',
    trigger: 'jointlyMade',
    parts: ['informationSummary', 'period', 'effectOfSilence', 'replyForm'],
    remedy: 'RN',
    cites: cite('disclosure', 34),
  },
  {
    code: 'L09',
    title: '协办函',
    to: 'otherAgency',
    trigger: 'helpNeeded',
    parts: ['matter', 'replyForm'],
    remedy: 'RN',
    cites: cite('disclosure', 33, { paragraph: 3 }),
  },
  {
    code: 'L10',
    title: '决定公开告知书（第三方）',
    to: 'thirdParty',
    trigger: 'overObjection',
    parts: ['disclosedContent', 'article', 'reasons'],
    remedy: 'RE',
    cites: cite('disclosure', 32),
  },
  {
    // That it cannot be challenged on its own is unverified (fee rule F12): see the setting `feeNoticeChallengeable`.
    code: 'L11',
    title: '收费通知书',
    to: 'applicant',
    trigger: 'charging',
    deadline: 'D11',
    parts: ['feeBasis', 'feeStandard', 'feeAmount', 'paymentMethod', 'period', 'effectOfSilence'],
    remedy: 'RN',
    cites: `${cite('disclosure', 42)}、${cite('fees', 6)}`,
  },
  {
    code: 'L12',
    title: '延迟答复告知书',
    to: 'applicant',
    trigger: 'delaying',
    deadline: 'D6',
    parts: ['request', 'delayReason', 'newDueDay'],
    remedy: 'RN',
    cites: cite('disclosure', 35),
  },
  {
    code: 'L20',
    title: '政府信息公开申请答复告知书（予以公开）',
    ...ANSWER,
    parts: ['supply', 'supplyForm'],
    cites: cite('disclosure', 36, { item: 2 }),
  },
  {
    code: 'L21',
    title: '政府信息公开申请答复告知书（已主动公开）',
    ...ANSWER,
    parts: ['address'],
    cites: cite('disclosure', 36, { item: 1 }),
  },
  {
    code: 'L22',
    title: '政府信息公开申请答复告知书（部分公开）',
    ...ANSWER,
    parts: ['supply', 'supplyForm', 'given', 'withheld', 'groundOfEach'],
    cites: cite('disclosure', 37),
  },
  {
    code: 'L23',
    title: '政府信息不予公开告知书',
    ...ANSWER,
    parts: ['groundOfEach'],
    cites: cite('disclosure', 36, { item: 3 }),
  },
  {
    code: 'L24',
    title: '政府信息不存在告知书',
    ...ANSWER,
    parts: ['searchRecord'],
    cites: cite('disclosure', 36, { item: 4 }),
  },
  {
    code: 'L25',
    title: '非本机关负责公开告知书',
    ...ANSWER,
    parts: ['responsibleBody'],
    cites: cite('disclosure', 36, { item: 5 }),
  },
  {
    code: 'L26',
    title: '重复申请不予处理告知书',
    ...ANSWER,
    parts: ['earlierAnswer'],
    cites: cite('disclosure', 36, { item: 6 }),
  },
  { code: 'L27', title: '行政查询事项告知书', ...ANSWER, parts: ['queryRoute'], cites: cite('disclosure', 36, { item: 7 }) },
  { code: 'L28', title: '无现成信息告知书', ...ANSWER, parts: [], cites: cite('disclosure', 38) },
  { code: 'L29', title: '补正后仍不明确告知书', ...ANSWER, parts: ['points'], cites: cite('disclosure', 30) },
  {
    code: 'L30',
    title: '不予处理告知书（信访、投诉、举报）',
    ...ANSWER,
    parts: [],
    cites: cite('disclosure', 39, { paragraph: 1 }),
  },
  { code: 'L31', title: '公开出版物告知书', ...ANSWER, parts: ['supply'], cites: cite('disclosure', 39, { paragraph: 2 }) },
  {
    code: 'L32',
    title: '不予处理告知书（大量反复申请）',
    ...ANSWER,
    parts: ['countAndFrequency'],
    cites: cite('disclosure', 35),
  },
  { code: 'L33', title: '不再处理告知书', ...ANSWER, parts: ['missedStep'], cites: cite('disclosure', 30) },
  {
    code: 'L34',
    title: '政府信息更正告知书',
    to: 'applicant',
    trigger: 'recordCorrection',
    parts: ['request', 'article', 'correctionResult'],
    remedy: 'RE',
    cites: cite('disclosure', 41),
  },
  {
    code: 'L35',
    title: '撤回申请确认书（结案单）',
    to: 'applicant',
    trigger: 'closing',
    parts: ['request', 'closingReason'],
    remedy: 'RN',
    cites: citeWhole('disclosure'),
  },
] as const satisfies readonly Row[];

export type LetterCode = (typeof LETTERS)[number]['code'];
export type LetterRow = Omit<Row, 'code'> & { readonly code: LetterCode };

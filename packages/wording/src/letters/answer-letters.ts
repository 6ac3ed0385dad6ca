import { cite, GROUNDS } from '@gongkai/law';
import type { AnswerCode, PartTexts } from '@gongkai/requests';
import { chineseDay } from '../law/chinese-day.ts';
import { answerParts, groundsText, remedyText } from './answer-parts.ts';
import { you } from './every-letter.ts';
import type { GroundFacts, LetterFacts } from './letter-facts.ts';
import { numberedPoints, sentence, toldOf } from './numbered-points.ts';
import { frequencyText, requestNamed, requestText } from './request-parts.ts';
import { supplyFormText, supplyText } from './supply-words.ts';

type Writers = { readonly [Code in AnswerCode | 'L34']: (facts: LetterFacts<Code>) => PartTexts };

const listed = (head: string, points: readonly string[]): string =>
  points.every((point) => point.trim() === '') ? '' : `${head}：${points.length > 1 ? '\n' : ''}${numberedPoints(points)}`;

const titleOf = ({ ground }: GroundFacts): string => GROUNDS.find(({ id }) => id === ground)?.title ?? '';

const withheldText = ({ grounds, otherContent }: LetterFacts<'L22'>): string =>
  listed('不予公开的内容', [
    ...grounds.map((each) => each.what ?? titleOf(each)),
    ...(otherContent === undefined ? [] : [`${otherContent}（不属于政府信息）`]),
  ]);

const MISSED = {
  correction: { notice: '补正告知书', act: '补正' },
  payment: { notice: '信息处理费收费通知书', act: '缴纳信息处理费' },
} as const;

function correctionText({ addressee, result }: LetterFacts<'L34'>): string {
  const what = sentence(result.what);
  if (!('to' in result))
    return result.kind === 'rectified'
      ? `经审核，${you(addressee)}的更正申请属实，本机关已予更正：${what}`
      : `经审核，本机关对${you(addressee)}的更正申请不予更正：${what}`;
  return result.kind === 'transferred'
    ? `该信息不属于本机关职能范围，本机关已将${you(addressee)}的申请转送有权更正的${result.to}处理：${what}`
    : `该信息不属于本机关职能范围，请${you(addressee)}向有权更正的${result.to}提出：${what}`;
}

/** What each answer, and what closes a request, says beyond the parts of every letter. */
export const ANSWER_LETTERS: Writers = {
  L20: (facts) => ({
    ...answerParts(facts),
    supply: supplyText(you(facts.addressee), facts.supply),
    supplyForm: supplyFormText(facts.supply),
  }),
  L21: (facts) => ({ ...answerParts(facts), address: listed('公开的位置', facts.places) }),
  L22: (facts) => ({
    ...answerParts(facts, facts.grounds),
    groundOfEach:
      facts.grounds.length > 0
        ? groundsText(facts.grounds)
        : `“${facts.otherContent ?? ''}”不属于政府信息，依据${cite('disclosure', 37)}不予提供。`,
    given: listed('予以公开的内容', facts.given),
    withheld: withheldText(facts),
    supply: supplyText(you(facts.addressee), facts.supply),
    supplyForm: supplyFormText(facts.supply),
  }),
  L23: (facts) => ({ ...answerParts(facts, facts.grounds), groundOfEach: groundsText(facts.grounds) }),
  L24: (facts) => {
    const { on, places, keywords } = facts.search;
    const where = places.map((place) => place.trim()).filter((place) => place !== '');
    const words = keywords.map((word) => word.trim()).filter((word) => word !== '');
    return {
      ...answerParts(facts),
      searchRecord:
        where.length === 0 || words.length === 0
          ? ''
          : `检索情况：${chineseDay(on)}，本机关在${where.join('、')}，以${words.map((word) => `“${word}”`).join('、')}为关键词进行检索，没有找到${you(facts.addressee)}申请公开的信息。`,
    };
  },
  L25: (facts) => ({
    ...answerParts(facts),
    responsibleBody: facts.responsible
      ? `该信息由${facts.responsible.name}负责公开，${you(facts.addressee)}可以向其提出申请。联系方式：${sentence(facts.responsible.contact)}`
      : '本机关现有情况不能确定负责公开该信息的行政机关。',
  }),
  L26: (facts) => ({
    ...answerParts(facts),
    earlierAnswer: toldOf(
      facts.earlier.number,
      `本机关已于${chineseDay(facts.earlier.on)}以《${facts.earlier.title ?? '政府信息公开申请答复告知书'}》（${facts.earlier.number}）答复${you(facts.addressee)}。`,
    ),
  }),
  L27: (facts) => ({
    ...answerParts(facts),
    queryRoute: facts.rule.trim() === '' ? '' : toldOf(facts.place, `请依照${facts.rule}的规定，向${facts.place}查询。`),
  }),
  L28: (facts) => answerParts(facts),
  L29: (facts) => ({ ...answerParts(facts), points: listed('补正后仍不明确的事项', facts.points) }),
  L30: (facts) => {
    const parts = answerParts(facts);
    if (facts.channel === undefined) return parts;
    return { ...parts, reasons: `${parts.reasons ?? ''}${you(facts.addressee)}可以通过下列渠道提出：${sentence(facts.channel)}` };
  },
  L31: (facts) => ({
    ...answerParts(facts),
    supply: facts.publication.trim() === '' ? '' : toldOf(facts.how, `${facts.publication}的获取途径：${sentence(facts.how)}`),
  }),
  L32: (facts) => ({ ...answerParts(facts), countAndFrequency: frequencyText(you(facts.addressee), facts.frequency) }),
  L33: (facts) => {
    const { notice, act } = MISSED[facts.missed];
    const number = facts.noticeNumber === undefined ? '' : `（${facts.noticeNumber}）`;
    return {
      ...answerParts(facts),
      missedStep: `${chineseDay(facts.noticedOn)}，本机关向${you(facts.addressee)}发出${notice}${number}，要求于${chineseDay(facts.until)}前${act}。${you(facts.addressee)}到期没有${act}。`,
    };
  },
  L34: (facts) => ({
    request: `${requestNamed(you(facts.addressee), facts)}。${requestText(you(facts.addressee), facts)}`,
    article: `本机关依据${cite('disclosure', 41)}，作出下列处理。`,
    correctionResult:
      'to' in facts.result && facts.result.to.trim() === '' ? '' : toldOf(facts.result.what, correctionText(facts)),
    remedy: remedyText(facts.remedy),
  }),
  L35: (facts) => {
    const { kind, on, what } = facts.reason;
    const more = what === undefined ? '' : sentence(what);
    const reader = you(facts.addressee);
    return {
      request: `${requestNamed(reader, facts)}。${requestText(reader, facts)}`,
      closingReason:
        kind === 'withdrawn'
          ? `${chineseDay(on)}，${reader}撤回该申请。${more}该申请办理终结。`
          : kind === 'joined'
            ? `${chineseDay(on)}，该申请与${reader}的另一申请合并办理。${more}该申请办理终结，答复见合并后的申请。`
            : `${more}该申请于${chineseDay(on)}办理终结。`,
    };
  },
};

import { basisOf, GROUNDS, type Ground } from '@gongkai/law';
import type { PartTexts } from '@gongkai/requests';
import { remedySentence } from '../law/remedy-sentences.ts';
import { answerCites } from './answer-cites.ts';
import { you } from './every-letter.ts';
import type { AnswerFacts, EveryLetterFacts, GroundFacts, RemedyFacts } from './letter-facts.ts';
import { numberedPoints, sentence } from './numbered-points.ts';
import { OUTCOME_WORDS } from './outcome-words.data.ts';
import { inquiryText, receiptText, requestText } from './request-parts.ts';

const groundRow = (id: Ground) => {
  const row = GROUNDS.find((each) => each.id === id);
  if (!row) throw new RangeError(`no ground ${id}`);
  return row;
};

/**
 * The notice, or notices, each a paragraph. Where a review body is not known, or a court that must be named, there is none: a letter
 * without a remedy that works cannot be finished.
 */
export function remedyText({ notices, reviewBodies, court }: RemedyFacts): string {
  const [first, ...others] = reviewBodies.filter((body) => body.trim() !== '');
  if (first === undefined) return '';
  const named = court?.trim() ?? '';
  if (named === '' && notices.some(({ kind }) => kind === 'RE')) return '';
  return notices.map((notice) => remedySentence(notice, { reviewBodies: [first, ...others], court: named })).join('\n');
}

/** “会议纪要”：属于过程性信息（讨论记录），依据《…》第十六条第二款。 */
export const groundsText = (grounds: readonly GroundFacts[]): string =>
  numberedPoints(
    grounds.map(({ ground, kind, what, prohibition }) => {
      const { title, cites } = groundRow(ground);
      const withheld = what === undefined ? '不予公开的信息' : `“${what}”`;
      const named = prohibition === undefined ? cites : `${cites}和${prohibition}`;
      return `${withheld}属于${title}${kind === undefined ? '' : `（${kind}）`}，依据${named}`;
    }),
  );

const whyText = (grounds: readonly GroundFacts[]): string =>
  numberedPoints(grounds.map(({ what, why }) => (what === undefined ? why : `“${what}”：${why}`)));

/** The articles on which the answer rests, each named once. */
function articleText(facts: AnswerFacts, grounds: readonly GroundFacts[]): string {
  const basis = basisOf(facts.outcome, facts.basis);
  if (!basis.ok) return '';
  const own = grounds.map(({ ground }) => ground);
  const cites = answerCites(facts.outcome, basis.value.cites, own);
  const laws = grounds.flatMap(({ prohibition }) => (prohibition === undefined ? [] : [prohibition]));
  return `本机关依据${[cites, ...new Set(laws)].join('、')}，作出上述答复。`;
}

/** The parts that every answer has; what the outcome withholds, `grounds` say. */
export function answerParts(facts: EveryLetterFacts & AnswerFacts, grounds: readonly GroundFacts[] = []): PartTexts {
  const basis = basisOf(facts.outcome, facts.basis);
  const words = basis.ok ? OUTCOME_WORDS.get(`${facts.outcome}/${basis.value.id}`) : undefined;
  const reader = you(facts.addressee);
  const reasons = [facts.reason === undefined ? (words?.reason?.(reader) ?? '') : sentence(facts.reason), whyText(grounds)];
  return {
    receipt: receiptText(reader, facts),
    request: requestText(reader, facts),
    inquiry: inquiryText(reader, facts.inquiry),
    conclusion: words?.conclusion(reader) ?? '',
    article: articleText(facts, grounds),
    reasons: reasons.filter((text) => text !== '').join('\n'),
    remedy: remedyText(facts.remedy),
  };
}

import { plainDate, type PlainDate } from '@gongkai/kernel';
import { rectificationRow, workingDayPeriod, type DeadlineId } from '@gongkai/law';
import { payToText, type EveryLetterFacts, type LetterFacts } from '@gongkai/wording/letters';
import { askedFacts, everyFacts, firstAsked, partiesOf, remedyFacts, type Behind } from './behind-letter.ts';

const workingDays = (id: DeadlineId, on: PlainDate): number => workingDayPeriod(id, on)?.count ?? 0;

/** The letters of the procedure; each field that nobody has filled in leaves its part blank. */
export function stepFacts(behind: Behind): EveryLetterFacts {
  const { ground, said } = behind;
  const { step, request, day, due } = ground;
  const every = everyFacts(behind);
  const asked = { ...every, ...askedFacts(behind) };
  const party = 'party' in step ? request.parties.get(step.party) : undefined;
  switch (step.code) {
    case 'L01':
      return { ...asked, due: due?.due ?? day.on } as LetterFacts<'L01'>;
    case 'L02':
      return { ...asked, submittedOn: request.submittedOn } as LetterFacts<'L02'>;
    case 'L03':
      return { ...asked, points: said.lines('points'), guidance: said.text('guidance'), until: step.until } as LetterFacts<'L03'>;
    case 'L04':
      return { ...asked, frequency: ground.frequency ?? NEVER, until: step.until } as LetterFacts<'L04'>;
    case 'L05':
      return {
        ...asked,
        reason: said.text('reason'),
        due: due?.due ?? day.on,
        workingDays: step.workingDays,
        newDue: ground.dueExtended ?? day.on,
      } as LetterFacts<'L05'>;
    case 'L06':
    case 'L08': {
      const period = workingDays(step.code === 'L06' ? 'D8' : 'D9', day.on);
      const { opinionAt } = behind;
      const { replyCode: code } = ground;
      const online = opinionAt === undefined || code === undefined ? {} : { replyAt: { address: opinionAt, code } };
      return { ...every, information: said.text('information'), workingDays: period, ...online } as LetterFacts<'L06'>;
    }
    case 'L07': {
      const asking = partiesOf(request, 'thirdParty');
      const others = asking.length > 0 ? asking : [...partiesOf(request, 'coMaker'), ...partiesOf(request, 'otherAgency')];
      const of = asking.length > 0 ? 'thirdParty' : 'otherAgency';
      return { ...asked, askedOn: firstAsked(others) ?? day.on, of } as LetterFacts<'L07'>;
    }
    case 'L09': {
      const until = said.text('replyUntil');
      return {
        ...every,
        matter: said.text('matter'),
        ...(until === '' ? {} : { until: plainDate(until) }),
      } as LetterFacts<'L09'>;
    }
    case 'L10':
      return {
        ...every,
        information: said.text('information'),
        askedOn: party?.askedOn ?? day.on,
        reason: said.text('reason'),
        publicInterest: request.decision?.answers.publicInterest === true,
        remedy: remedyFacts(behind),
      } as LetterFacts<'L10'>;
    case 'L11': {
      const remedy = day.settings.feeNoticeChallengeable ? { remedy: remedyFacts(behind) } : {};
      return {
        ...asked,
        fee: ground.fee,
        payment: said.text('payment') || payToText(ground.units[0].described),
        workingDays: day.settings.feePaymentDays,
        ...remedy,
      } as LetterFacts<'L11'>;
    }
    case 'L12':
      return { ...asked, reason: said.text('reason'), newDue: step.until } as LetterFacts<'L12'>;
    case 'L34': {
      const kind = step.result ?? 'refused';
      const to = rectificationRow(kind).namesAgency ? { to: said.text('to') } : {};
      const result = { kind, what: said.text('what'), ...to };
      return { ...asked, result, remedy: remedyFacts(behind) } as LetterFacts<'L34'>;
    }
    default:
      throw new RangeError(`no letter of the procedure: ${step.code}`);
  }
}

const NEVER = { from: plainDate('2019-05-15'), to: plainDate('2019-05-15'), requests: 0 } as const;

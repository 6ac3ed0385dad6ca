import { plainDate } from '@gongkai/kernel';
import type { Ground } from '@gongkai/law';
import type { AnswerStep, LetterStep, RequestCase } from '@gongkai/requests';
import type { AnswerFacts, EveryLetterFacts, GroundFacts, LetterFacts, SupplyFacts } from '@gongkai/wording/letters';
import { askedFacts, everyFacts, inquiryFacts, payUntil, remedyFacts, type Behind } from './behind-letter.ts';
import type { Said } from './said.ts';

/** What each answer says beside what all say; fields that nobody has filled in leave their parts blank. */
export function answerFacts(behind: Behind, step: AnswerStep): EveryLetterFacts {
  const { ground, said } = behind;
  const { request, day, frequency } = ground;
  const reason = said.text('reason');
  const every: EveryLetterFacts & AnswerFacts = {
    ...everyFacts(behind),
    ...askedFacts(behind),
    outcome: step.outcome,
    basis: step.basis,
    inquiry: inquiryFacts(behind),
    ...(reason === '' ? {} : { reason }),
    remedy: remedyFacts(behind),
  };
  const supply = (): SupplyFacts => supplyFacts(said, request);
  switch (step.code) {
    case 'L20':
      return { ...every, supply: supply() } as LetterFacts<'L20'>;
    case 'L21':
      return { ...every, places: said.lines('places') } as LetterFacts<'L21'>;
    case 'L22': {
      const otherContent = said.text('otherContent');
      const grounds = groundFacts(said, step.grounds);
      const other = otherContent === '' ? {} : { otherContent };
      return { ...every, supply: supply(), given: said.lines('given'), grounds, ...other } as LetterFacts<'L22'>;
    }
    case 'L23':
      return { ...every, grounds: groundFacts(said, step.grounds) } as unknown as LetterFacts<'L23'>;
    case 'L24': {
      const { places, keywords } = ground.search ?? { places: said.lines('places'), keywords: said.lines('keywords') };
      return { ...every, search: { on: request.search?.on ?? day.on, places, keywords } } as LetterFacts<'L24'>;
    }
    case 'L25': {
      const name = said.text('responsible');
      return { ...every, ...(name === '' ? {} : { responsible: { name, contact: said.text('responsibleContact') } }) };
    }
    case 'L26':
      return { ...every, earlier: earlierFacts(behind) } as LetterFacts<'L26'>;
    case 'L27':
      return { ...every, rule: said.text('rule'), place: said.text('place') } as LetterFacts<'L27'>;
    case 'L28':
      return every;
    case 'L29':
      return { ...every, points: said.lines('points') } as LetterFacts<'L29'>;
    case 'L30': {
      const channel = said.text('channel');
      return { ...every, ...(channel === '' ? {} : { channel }) };
    }
    case 'L31':
      return { ...every, publication: said.text('publication'), how: said.text('how') } as LetterFacts<'L31'>;
    case 'L32':
      return { ...every, frequency: frequency ?? { from: day.on, to: day.on, requests: 1 } } as LetterFacts<'L32'>;
    case 'L33':
      return { ...every, ...missedFacts(behind, step) };
    case 'L35':
      return { ...every, reason: closingFacts(behind) } as unknown as LetterFacts<'L35'>;
  }
}

/** `《某方案》，共18页` names a paper and its pages. */
const PAGES = /[，,（(]?\s*共\s*(\d{1,5})\s*页\s*[）)]?$/;

function supplyFacts(said: Said, { supply }: RequestCase): SupplyFacts {
  const papers = said.lines('papers').map((line) => {
    const pages = PAGES.exec(line)?.[1];
    return { title: line.replace(PAGES, ''), ...(pages === undefined ? {} : { pages: Number(pages) }) };
  });
  const [how, when] = [said.text('how'), said.text('when')];
  return papers.length === 0 && how !== '' && when !== '' ? { ...supply, how, when } : { ...supply, papers };
}

const groundFacts = (said: Said, grounds: readonly Ground[]): readonly GroundFacts[] =>
  grounds.map((ground) => {
    const more = Object.fromEntries(
      (['what', 'kind', 'prohibition'] as const).flatMap((field) => {
        const text = said.text(`${field}.${ground}`);
        return text === '' ? [] : [[field, text]];
      }),
    );
    return { ground, why: said.text(`why.${ground}`), ...more };
  });

/** As the register has it; else as the officer has it from paper. */
function earlierFacts({ ground: { earlier, day }, said }: Behind): LetterFacts<'L26'>['earlier'] {
  if (earlier) return earlier;
  const on = said.text('earlierOn');
  return { on: on === '' ? day.on : plainDate(on), number: said.text('earlierNumber') };
}

function missedFacts(
  behind: Behind,
  { outcome }: AnswerStep,
): Pick<LetterFacts<'L33'>, 'missed' | 'noticedOn' | 'noticeNumber' | 'until'> {
  const { request, day } = behind.ground;
  const isFee = outcome === 'other.fee_unpaid';
  const number = numberOf(request, isFee ? 'L11' : 'L03');
  return {
    missed: isFee ? 'payment' : 'correction',
    noticedOn: (isFee ? request.fee?.noticedOn : request.correction?.askedOn) ?? day.on,
    ...(number === undefined ? {} : { noticeNumber: number }),
    until: isFee ? payUntil(behind) : (request.correction?.until ?? day.on),
  };
}

const numberOf = ({ letters }: RequestCase, code: LetterStep['code']): string | undefined =>
  [...letters.values()].find(({ step, dispatched }) => step.code === code && dispatched)?.number;

function closingFacts({ ground: { request, day }, said }: Behind): LetterFacts<'L35'>['reason'] {
  const what = said.text('what');
  const more = what === '' ? {} : { what };
  if (request.withdrawnOn !== undefined) return { kind: 'withdrawn', on: request.withdrawnOn, ...more };
  return {
    kind: request.decision?.answers.joined === undefined ? 'other' : 'joined',
    on: request.decision?.on ?? day.on,
    ...more,
  };
}

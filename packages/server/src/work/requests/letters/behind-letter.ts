import type { LetterGround } from '@gongkai/flows';
import type { PlainDate } from '@gongkai/kernel';
import { receiptDate } from '@gongkai/law';
import { documentNumber, feeDue, type Party, type RequestCase } from '@gongkai/requests';
import type { UnitDescription } from '@gongkai/staff';
import type { AskedFacts, EveryLetterFacts, InquiryFacts, LetterContact, RemedyFacts } from '@gongkai/wording/letters';
import type { Said } from './said.ts';

/** What stands behind every letter of a request: register, officer, law. */
export type Behind = { readonly ground: LetterGround; readonly said: Said; readonly opinionAt: string | undefined };

/** Ends of names that bodies have and people have not. */
const BODY = /(?:公司|厂|店|社|会|所|院|校|行|部|局|中心|集团|企业|大学|小学|中学|政府|办公室)$/;

/** How the unit can be reached, as far as it says so. */
export const contactOf = ({
  disclosureOffice: office,
  address,
  postcode,
  phone,
  fax,
  email,
  hours,
}: UnitDescription): LetterContact =>
  Object.fromEntries(
    Object.entries({ office, address, postcode, phone, fax, email, hours }).filter(([, text]) => text !== undefined),
  );

export function everyFacts({ ground }: Behind): EveryLetterFacts {
  const { units, application, party, mark, day, step, request } = ground;
  const { name, described } = units[0];
  const { applicant } = application;
  const addressee = party
    ? {
        name: party.name,
        kind: step.code === 'L06' || step.code === 'L10' ? (BODY.test(party.name) ? 'body' : 'person') : 'agency',
      }
    : { name: applicant.name, kind: applicant.type === 'natural' ? 'person' : 'body' };
  return {
    nature: request.nature,
    unit: { name, contact: contactOf(described) },
    addressee: addressee as EveryLetterFacts['addressee'],
    number: documentNumber({ mark, year: Number(day.on.slice(0, 4)) }),
    on: day.on,
  };
}

export function askedFacts({ ground: { request, application } }: Behind): AskedFacts {
  const { nature, receipt, route, days, confirmedOn, submittedOn } = request;
  const found = receiptDate(route, { ...days, ...(confirmedOn === undefined ? {} : { confirmedOn }) });
  const { content, rectification } = application;
  return {
    nature,
    registration: receipt?.number ?? '',
    receipt: {
      on: receipt?.on ?? submittedOn,
      route,
      fact: found.ok ? found.value.fact : 'submittedOn',
      cites: receipt?.cites ?? '',
    },
    request: rectification ? `${rectification.record}：${content}` : content,
  };
}

export const remedyFacts = ({ ground: { remedy, bodies } }: Behind): RemedyFacts => ({
  notices: remedy.ok ? remedy.value.notices : [],
  reviewBodies: bodies.reviewBody.names,
  ...(bodies.court.names[0] === undefined ? {} : { court: bodies.court.names[0] }),
});

export const partiesOf = ({ parties }: RequestCase, kind: Party['kind']): readonly (Party & { readonly askedOn: PlainDate })[] =>
  [...parties.values()].flatMap((party) =>
    party.kind === kind && party.askedOn !== undefined ? [{ ...party, askedOn: party.askedOn }] : [],
  );

export const firstAsked = (parties: readonly { readonly askedOn: PlainDate }[]): PlainDate | undefined =>
  parties.map(({ askedOn }) => askedOn).toSorted()[0];

export function inquiryFacts({ ground: { request, due } }: Behind): InquiryFacts {
  const { search, correction, extension } = request;
  const third = partiesOf(request, 'thirdParty');
  const [askedThird, askedMakers] = [firstAsked(third), firstAsked(partiesOf(request, 'coMaker'))];
  const opinions = third.map(({ answered }) => answered?.opinion ?? 'silent');
  const opinion = (['objects', 'partly', 'silent', 'agrees'] as const).find((each) => opinions.includes(each)) ?? 'silent';
  return {
    ...(search ? { searchedOn: search.on } : {}),
    ...(correction?.receivedOn === undefined
      ? {}
      : { corrected: { askedOn: correction.askedOn, receivedOn: correction.receivedOn } }),
    ...(askedThird === undefined ? {} : { thirdParties: { askedOn: askedThird, opinion } }),
    ...(askedMakers === undefined ? {} : { coMakers: { askedOn: askedMakers } }),
    ...(extension?.toldOn !== undefined && due ? { extendedTo: due.due } : {}),
  };
}

/** The day by which a fee was to be paid, where it reached the applicant. */
export function payUntil({ ground: { request, day } }: Behind): PlainDate {
  const due = feeDue(request, day);
  return (due.ok && due.value?.due) || day.on;
}

import type { RequestEvent, RequestEventType } from './request-event.ts';

/** What came in, was handed to him, or was said about an extension, as whoever works on the request is told of it. */
export const TIDINGS = [
  'submitted',
  'corrected',
  'reasons',
  'withdrawn',
  'paid',
  'heard',
  'rated',
  'extensionAsked',
  'extensionApproved',
  'extensionRefused',
  'letterReturned',
  'assigned',
] as const;
export type Tiding = (typeof TIDINGS)[number];

/**
 * `handler`: 承办人, where nobody handles it yet, or he cannot be written to, the head; `handlerAlone`: what is true for nobody else;
 * `disclosureHead`: 公开工作机构负责人, whoever handles it.
 */
export type TidingReader = 'handler' | 'handlerAlone' | 'disclosureHead';

const TOLD: Readonly<Partial<Record<RequestEventType, readonly [Tiding, TidingReader]>>> = {
  'request.submitted': ['submitted', 'handler'],
  'correction.received': ['corrected', 'handler'],
  'reasons.received': ['reasons', 'handler'],
  'request.withdrawn': ['withdrawn', 'handler'],
  'fee.paid': ['paid', 'handler'],
  'party.answered': ['heard', 'handler'],
  'answer.rated': ['rated', 'handler'],
  'extension.asked': ['extensionAsked', 'disclosureHead'],
  'extension.approved': ['extensionApproved', 'handler'],
  'extension.refused': ['extensionRefused', 'handler'],
  'letter.returned': ['letterReturned', 'handler'],
  'request.assigned': ['assigned', 'handlerAlone'],
};

/** What somebody of the staff is told of an event, and who; undefined: nobody is. What an officer takes in at the counter lies before him. */
export function tidingOf(
  { type }: Pick<RequestEvent, 'type'>,
  actor: string,
): { readonly tiding: Tiding; readonly reader: TidingReader } | undefined {
  const row = TOLD[type];
  if (row === undefined || (type === 'request.submitted' && actor !== 'public')) return undefined;
  const [tiding, reader] = row;
  return { tiding, reader };
}

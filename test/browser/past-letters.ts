import {
  dispatchLetter,
  draftLetter,
  numberLetter,
  opineOnLetter,
  recordDelivery,
  signLetter,
  submitLetter,
  submitRequest,
  type Acting,
} from '@gongkai/flows';
import { addDays, dayInChina, type PlainDate } from '@gongkai/kernel';
import { approvalOf } from '@gongkai/requests';
import { letterStepOf } from '../../packages/server/src/work/requests/letters/letter-step-of.ts';
import { letterWriter } from '../../packages/server/src/work/requests/letters/letter-writer.ts';
import type { Office } from './office.ts';

export const orThrow = <T>(
  done: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T => {
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
};

export const daysAgo = (days: number): PlainDate => addDays(dayInChina(Date.now()), -days);

/** Somebody of the office on a day that is past; what took weeks is told to the ledger by the same flows, day by day. */
export const onDay = ({ site }: Office, today: PlainDate, who = 'handler'): Acting => ({
  site,
  person: undefined,
  actor: `system/${who}`,
  now: new Date(`${today}T02:00:00Z`),
  today,
});

export const APPLICANT = {
  type: 'natural',
  name: '王小明',
  document: 'residentCard',
  number: '11010119900307002X',
  phone: '13800138000',
  form: 'paper',
  way: 'post',
  address: '临江县人民路1号',
} as const;

/** A request of the counter, received on that day. */
export async function receivedOn(office: Office, on: PlainDate, content: string): Promise<string> {
  const ask = { unit: office.root, route: 'counter', days: { submittedOn: on }, form: { ...APPLICANT, content } } as const;
  return orThrow(await submitRequest(office, onDay(office, on), ask)).request;
}

type Sent = {
  readonly code: string;
  readonly on: PlainDate;
  readonly said: Readonly<Record<string, string>>;
  readonly party?: string;
};

/** A letter that left on a day that is past, through as many hands as it needs, and came on that day. */
export async function letterSent(office: Office, request: string, { on, said, ...asked }: Sent): Promise<void> {
  const by = (who: string) => onDay(office, on, who);
  const step = orThrow(await letterStepOf(office, by('handler'), request, { ...asked, said }));
  const drafted = orThrow(await draftLetter(office, by('handler'), { request, step, said, texts: {} }, letterWriter(said)));
  const ask = { request, letter: drafted.letter };
  orThrow(await submitLetter(office, by('handler'), ask));
  for (const matter of approvalOf(step.code).opinions)
    orThrow(await opineOnLetter(office, by('reviewer'), { ...ask, matter, agrees: true }));
  orThrow(await signLetter(office, by('signer'), ask));
  orThrow(await numberLetter(office, by('handler'), ask));
  orThrow(await dispatchLetter(office, by('handler'), { ...ask, way: 'served' }));
  orThrow(await recordDelivery(office, by('handler'), { ...ask, proof: 'HZ0001' }));
}

import { ok, type Result } from '@gongkai/kernel';
import { nameParty as decide, type PartyId, type PartyKind } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

/** Who is asked and how to reach him. */
export type PartyContact = {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly contactPerson?: string;
};

export type NamePartyAsk = StepAsk & { readonly kind: PartyKind; readonly contact: PartyContact };

/** Somebody whose word may be needed; asked only when the letter to him leaves. */
export async function nameParty(
  deps: RequestDeps,
  acting: Acting,
  ask: NamePartyAsk,
): Promise<Result<StepDone & { readonly party: PartyId }, RequestRefused>> {
  const party = newId(acting.now);
  const done = await takeStep(deps, acting, ask, STEP_VERBS.nameParty, async ({ desk, seal }) => {
    const named = await sealedText(seal, 'contact', ask.contact.name.trim() === '' ? '' : JSON.stringify(ask.contact));
    return named.ok ? decide(desk, { party, kind: ask.kind, contact: named.value }) : named;
  });
  return done.ok ? ok({ ...done.value, party }) : done;
}

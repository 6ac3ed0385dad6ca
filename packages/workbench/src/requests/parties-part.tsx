import { PARTY_OPINION_NAMES, PARTY_STEP_NAMES, REQUEST_PAGE_TEXTS as TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useMutation } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { Facts } from '../parts/facts.tsx';
import { RefusableButton } from '../parts/permitted-button.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { HearPartyDialog, ReachPartyDialog, ReleasePartyDialog, RevokeCodeDialog } from './party-dialogs.tsx';
import { RecordPart } from './record-part.tsx';
import type { RequestParty, ShownRequest } from './request-query.ts';

type Step = RequestParty['steps'][number]['step'];
const DIALOGS = {
  reach: ReachPartyDialog,
  hear: HearPartyDialog,
  release: ReleasePartyDialog,
  revokeCode: RevokeCodeDialog,
} as const;

type Contact = {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly contactPerson?: string;
};

function ContactFacts({ text }: { readonly text: string }) {
  const { name, phone, email, address, contactPerson } = JSON.parse(text) as Contact;
  const said = [
    { name: TEXTS.partyName, value: name },
    { name: TEXTS.contactPerson, value: contactPerson },
    { name: TEXTS.phone, value: phone },
    { name: TEXTS.email, value: email },
    { name: TEXTS.address, value: address },
  ];
  return <Facts facts={said.filter(({ value }) => value !== undefined)} />;
}

/** How it stands with one of them, in the order in which it came. */
function stateOf({ kind, askedOn, reachedOn, until, silent, answered, releasedOn, codeRevokedOn }: RequestParty): string {
  const { partyState } = TEXTS;
  if (askedOn === null && releasedOn === null) return partyState.named;
  return [
    askedOn === null ? undefined : partyState.asked(askedOn),
    reachedOn === null ? undefined : partyState.reached(reachedOn),
    answered === null && releasedOn === null && until !== null
      ? (silent ? partyState.silent[kind] : partyState.until)(until)
      : undefined,
    answered === null ? undefined : partyState.answered(answered.on, PARTY_OPINION_NAMES[answered.opinion]),
    releasedOn === null ? undefined : partyState.released(releasedOn),
    codeRevokedOn === null ? undefined : partyState.codeRevoked(codeRevokedOn),
  ]
    .filter((each) => each !== undefined)
    .join(TEXTS.then);
}

/** A code that the party answers with, made when it is asked for and shown once. */
function CodeButton({ request, party }: { readonly request: ShownRequest; readonly party: RequestParty }) {
  const path = { id: request.id, party: party.id };
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: () => answerOf(api.POST('/api/work/requests/{id}/parties/{party}/code', { params: { path } })),
  });
  return (
    <>
      <Button size="small" loading={isPending} onClick={() => mutate()}>
        {TEXTS.giveCode}
      </Button>
      <ProblemNotice error={error} />
      <Modal
        open={data !== undefined}
        title={TEXTS.codeTitle}
        footer={<Button onClick={reset}>{WORKBENCH_TEXTS.close}</Button>}
        onCancel={reset}
        destroyOnHidden
      >
        <p className="dialog-lead">{TEXTS.codeLead}</p>
        <p className="one-time mono">{data?.code}</p>
      </Modal>
    </>
  );
}

function Party({ request, party }: { readonly request: ShownRequest; readonly party: RequestParty }) {
  const [doing, setDoing] = useState<Step>();
  const isCoded = party.kind !== 'otherAgency';
  // A code that nobody was sent is not taken back.
  const steps = party.steps.filter(({ step }) => step !== 'revokeCode' || (isCoded && party.askedOn !== null));
  const mayGiveCode = request.open && isCoded && party.answered === null;
  return (
    <li>
      <h3 className="part-head">{party.name}</h3>
      <p>{stateOf(party)}</p>
      <div className="unit-acts">
        <RecordPart request={request.id} record={party.contact} what={party.name} button={TEXTS.showContact}>
          {(text) => <ContactFacts text={text} />}
        </RecordPart>
        {steps.map(({ step, refused }) => (
          <RefusableButton
            key={step}
            size="small"
            why={refused?.sentence}
            aria-label={TEXTS.ofParty(PARTY_STEP_NAMES[step], party.name)}
            onClick={() => setDoing(step)}
          >
            {PARTY_STEP_NAMES[step]}
          </RefusableButton>
        ))}
        {mayGiveCode ? <CodeButton request={request} party={party} /> : null}
      </div>
      {steps.map(({ step }) => {
        const Dialog = DIALOGS[step];
        const close = () => setDoing(undefined);
        return <Dialog key={step} request={request} party={party} open={doing === step} onClose={close} />;
      })}
    </li>
  );
}

/** Whom somebody has asked, or means to ask, before the answer. */
export function PartiesPart({ request }: { readonly request: ShownRequest }) {
  if (request.parties.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="request-parties">
      <h2 id="request-parties">{TEXTS.parties}</h2>
      <p className="dialog-lead">{TEXTS.partiesLead}</p>
      <ul>
        {request.parties.map((party) => (
          <Party key={party.id} request={request} party={party} />
        ))}
      </ul>
    </section>
  );
}

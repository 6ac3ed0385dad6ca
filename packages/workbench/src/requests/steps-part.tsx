import { CASE_STEP_NAMES, REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useState, type ComponentType } from 'react';
import { byReason } from '../parts/by-reason.ts';
import { RefusableButton } from '../parts/permitted-button.tsx';
import { ArchiveDialog } from './archive-part.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { PassOnDialog } from './pass-on-dialog.tsx';
import { ConferDialog } from './conference-dialogs.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { NamePartyDialog } from './party-dialogs.tsx';
import { LetterNext, useLettersNext } from './letters/letter-next.tsx';
import type { CaseStep, ShownRequest } from './request-query.ts';
import { RectifyDialog } from './rectify-dialog.tsx';
import { EndDialog, SplitDialog } from './register-dialogs.tsx';
import {
  AcceptDialog,
  AskExtensionDialog,
  ConfirmDialog,
  CorrectionDialog,
  ExtendDialog,
  FeeDialog,
  JudgeDialog,
  NoteDialog,
  ReasonsDialog,
  RefuseExtensionDialog,
  SendBackDialog,
  WaiveDialog,
  WithdrawDialog,
  type StepDialogView,
} from './step-dialogs.tsx';
import { SearchDialog } from './search-dialog.tsx';

const DIALOGS: Readonly<Record<CaseStep, ComponentType<StepDialogView>>> = {
  confirm: ConfirmDialog,
  assign: AssignDialog,
  accept: AcceptDialog,
  passOn: PassOnDialog,
  sendBack: SendBackDialog,
  note: NoteDialog,
  confer: ConferDialog,
  search: SearchDialog,
  nameParty: NamePartyDialog,
  receiveCorrection: CorrectionDialog,
  receiveReasons: ReasonsDialog,
  judgeReasons: JudgeDialog,
  receiveFee: FeeDialog,
  waiveFee: WaiveDialog,
  askExtension: AskExtensionDialog,
  extend: ExtendDialog,
  refuseExtension: RefuseExtensionDialog,
  decide: DecideDialog,
  decideRectification: RectifyDialog,
  split: SplitDialog,
  withdraw: WithdrawDialog,
  end: EndDialog,
  archive: ArchiveDialog,
};

const PARTIES: ReadonlySet<string> = new Set(['thirdParty', 'otherAgency']);

/** It is for somebody else to do, whatever the law says of it today. */
const isOfOthers = (refused: ShownRequest['steps'][number]['refused']): boolean =>
  refused?.code.startsWith('permission.') === true;

const Cites = ({ of }: { readonly of: string | null }) =>
  of === null ? null : <span className="soft small">{TEXTS.cites(of)}</span>;

/** What waits, in words, where nothing has to be done. */
function waitingText({ deadline }: ShownRequest): string {
  const waiting = deadline?.waiting === undefined ? undefined : TEXTS.waiting[deadline.waiting.for];
  return waiting === undefined ? TEXTS.nextNone : TEXTS.nextWaiting(waiting);
}

/** What nobody would look for: to close as unconfirmed what was received, to say no where nobody has asked. */
const isBeside = ({ step, refused }: ShownRequest['steps'][number], { receivedOn, extensionAsk }: ShownRequest): boolean =>
  (step === 'end' && receivedOn !== null) ||
  (step === 'refuseExtension' && extensionAsk === null) ||
  OF_THE_OTHER_KIND.has(refused?.code ?? '');

/** Steps of a request for information where a record is to be rectified, and the other way round. */
const OF_THE_OTHER_KIND: ReadonlySet<string> = new Set(['rectification.other-procedure', 'rectification.not-asked']);

/** What can be done now: what is next first, then what else may be, then why the rest may not, with the article. */
export function StepsPart({ request }: { readonly request: ShownRequest }) {
  const [doing, setDoing] = useState<CaseStep>();
  const { steps } = request;
  const letters = useLettersNext(request);
  const wanted = request.next.flatMap((each) => steps.filter(({ step }) => step === each));
  // What somebody else has to do comes after what he can do himself.
  const next = wanted
    .filter(({ refused }) => !isOfOthers(refused))
    .toSorted((one, other) => Number(one.refused !== null) - Number(other.refused !== null));
  const ofOthers = wanted.filter(({ refused }) => isOfOthers(refused));
  const others = steps.filter(({ step }) => !request.next.includes(step));
  const open = others.filter(({ refused }) => refused === null);
  // What his office does not give him is said once, however many steps it is.
  const closed = byReason(
    others.filter((each) => !isBeside(each, request)),
    ({ refused }) => refused?.sentence,
  );
  return (
    <section className="sheet" aria-labelledby="request-steps">
      <h2 id="request-steps">{TEXTS.next}</h2>
      {next.length + letters.length + ofOthers.length === 0 ? <p className="soft">{waitingText(request)}</p> : null}
      {ofOthers.length === 0 ? null : (
        <p className="soft">{TEXTS.nextOfOthers(ofOthers.map(({ step }) => CASE_STEP_NAMES[step]))}</p>
      )}
      {PARTIES.has(request.deadline?.waiting?.for ?? '') ? (
        <p>
          <a href="#request-parties">{TEXTS.nextHear}</a>
        </p>
      ) : null}
      <LetterNext lines={letters} />
      <div className="unit-acts">
        {next.map(({ step, refused }, nth) => (
          <RefusableButton
            key={step}
            type={nth === 0 && refused === null ? 'primary' : 'default'}
            why={refused?.sentence}
            onClick={() => setDoing(step)}
          >
            {CASE_STEP_NAMES[step]}
          </RefusableButton>
        ))}
      </div>
      {open.length === 0 ? null : (
        <>
          <h3 className="part-head">{TEXTS.also}</h3>
          <div className="unit-acts">
            {open.map(({ step }) => (
              <RefusableButton key={step} why={null} onClick={() => setDoing(step)}>
                {CASE_STEP_NAMES[step]}
              </RefusableButton>
            ))}
          </div>
        </>
      )}
      {closed.length === 0 ? null : (
        <details className="not-now">
          <summary>{TEXTS.notNow}</summary>
          <ul className="plain-list">
            {closed.map(([why, together]) => (
              <li key={why}>
                <strong>{TEXTS.because(together.map(({ step }) => CASE_STEP_NAMES[step]).join('、'))}</strong>
                {why}
                <Cites of={together[0]?.refused?.cites ?? null} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {steps.map(({ step }) => {
        const Dialog = DIALOGS[step];
        return <Dialog key={step} request={request} open={doing === step} onClose={() => setDoing(undefined)} />;
      })}
    </section>
  );
}

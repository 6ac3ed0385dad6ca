import { AFTER_ANSWER_TEXTS as TEXTS, daysLeftText, REMEDY_RESULT_NAMES, REMEDY_ROUTE_NAMES } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import { RefusableButton } from '../../parts/permitted-button.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import { RecordPart } from '../record-part.tsx';
import type { ShownRequest } from '../request-query.ts';
import {
  AcceptRemedyDialog,
  CopyDialog,
  DecideRemedyDialog,
  FileRemedyDialog,
  ReplyDialog,
  ReviewWithheldDialog,
  type AfterDialogView,
  type RemedyDialogView,
} from './after-answer-dialogs.tsx';
import { afterAnswerQuery, type AfterAnswer, type RemedyDue, type RequestRemedy } from './after-answer-query.ts';

type RemedyStep = RequestRemedy['steps'][number]['step'];
type AfterStep = AfterAnswer['steps'][number]['step'];

const REMEDY_DIALOGS: Readonly<Record<RemedyStep, ComponentType<RemedyDialogView>>> = {
  acceptRemedy: AcceptRemedyDialog,
  receiveCopy: CopyDialog,
  replyToRemedy: ReplyDialog,
  decideRemedy: DecideRemedyDialog,
};
const DIALOGS: Readonly<Record<AfterStep, ComponentType<AfterDialogView>>> = {
  fileRemedy: FileRemedyDialog,
  reviewWithheld: ReviewWithheldDialog,
};

/** Every period with its day, how it was counted, and on whose authority. */
const Dues = ({ dues }: { readonly dues: readonly RemedyDue[] }) =>
  dues.length === 0 ? null : (
    <ul className="plain-list">
      {dues.map(({ deadline, title, due, daysLeft, sentence, cites, doneOn }) => (
        <li key={deadline}>
          <strong>{TEXTS.due(title, due)}</strong> {doneOn === null ? daysLeftText(daysLeft) : TEXTS.doneOn(doneOn)}
          <p className="soft small">
            {sentence}
            {TEXTS.cites(cites)}
          </p>
        </li>
      ))}
    </ul>
  );

/** How it stands with one of them, in the order in which it came. */
function stateOf({ acceptedOn, procedure, copyOn, repliedOn, decidedOn, result }: RequestRemedy): string {
  const { state } = TEXTS;
  const accepted =
    acceptedOn === null
      ? decidedOn === null
        ? state.filed
        : undefined
      : `${state.accepted(acceptedOn)}${procedure === null ? '' : ` ${state.procedures[procedure]}`}`;
  return [
    accepted,
    copyOn === null ? undefined : state.copy(copyOn),
    repliedOn === null ? undefined : state.replied(repliedOn),
    decidedOn === null || result === null ? undefined : state.decided(decidedOn, REMEDY_RESULT_NAMES[result]),
  ]
    .filter((each) => each !== undefined)
    .join(TEXTS.then);
}

type PartView = { readonly request: string; readonly after: AfterAnswer };

function OneRemedy({ request, after, remedy }: PartView & { readonly remedy: RequestRemedy }) {
  const [doing, setDoing] = useState<RemedyStep>();
  const name = TEXTS.one(REMEDY_ROUTE_NAMES[remedy.route], remedy.filedOn);
  const letter = after.letters.find(({ id }) => id === remedy.letter);
  return (
    <li>
      <h3 className="part-head">{name}</h3>
      <p>{letter === undefined ? TEXTS.againstSilence : TEXTS.againstLetter(letter.title)}</p>
      <p>{stateOf(remedy)}</p>
      <Dues dues={after.dues.filter((due) => due.remedy === remedy.id)} />
      {remedy.point === null ? null : <RecordPart request={request} record={remedy.point} what={name} button={TEXTS.openPoint} />}
      {remedy.decidedOn === null ? (
        <div className="unit-acts">
          {remedy.steps.map(({ step, refused }) => (
            <RefusableButton
              key={step}
              size="small"
              why={refused?.sentence}
              aria-label={TEXTS.ofRemedy(TEXTS.steps[step], name)}
              onClick={() => setDoing(step)}
            >
              {TEXTS.steps[step]}
            </RefusableButton>
          ))}
        </div>
      ) : null}
      {remedy.steps.map(({ step }) => {
        const Dialog = REMEDY_DIALOGS[step];
        const close = () => setDoing(undefined);
        return <Dialog key={step} request={request} after={after} remedy={remedy} open={doing === step} onClose={close} />;
      })}
    </li>
  );
}

function Shown({ request, after }: PartView) {
  const [doing, setDoing] = useState<AfterStep>();
  const { remedies, setAside, withheldReview, steps } = after;
  // What is not withheld needs no look; that it is not is no refusal that anybody has to read.
  const offered = steps.filter(({ step }) => step !== 'reviewWithheld' || withheldReview !== null);
  return (
    <>
      {remedies.length === 0 ? <p className="soft">{TEXTS.partNone}</p> : null}
      <ul className="plain-list">
        {remedies.map((remedy) => (
          <OneRemedy key={remedy.id} request={request} after={after} remedy={remedy} />
        ))}
      </ul>
      <Dues dues={after.dues.filter(({ remedy }) => remedy === null)} />
      {setAside.length === 0 ? null : (
        <>
          <h3 className="part-head">{TEXTS.setAside}</h3>
          <ul className="plain-list">
            {setAside.map(({ letter, title, on, setAsideOn }) => (
              <li key={letter}>{TEXTS.setAsideOne(title, on, setAsideOn)}</li>
            ))}
          </ul>
        </>
      )}
      {withheldReview === null ? null : (
        <>
          <h3 className="part-head">{TEXTS.withheld}</h3>
          <p>{TEXTS.withheldDue(withheldReview.since, withheldReview.due)}</p>
        </>
      )}
      <div className="unit-acts">
        {offered.map(({ step, refused }) => (
          <RefusableButton key={step} why={refused?.sentence} onClick={() => setDoing(step)}>
            {TEXTS.steps[step]}
          </RefusableButton>
        ))}
      </div>
      {steps.map(({ step }) => {
        const Dialog = DIALOGS[step];
        const close = () => setDoing(undefined);
        return <Dialog key={step} request={request} after={after} open={doing === step} onClose={close} />;
      })}
    </>
  );
}

/** What became of a request after its answer, or instead of it. Before the receipt nothing can. */
export function AfterAnswerPart({ request: { id, receivedOn } }: { readonly request: ShownRequest }) {
  const after = useQuery({ ...afterAnswerQuery(id), enabled: receivedOn !== null });
  if (receivedOn === null) return null;
  return (
    <section className="sheet" aria-labelledby="request-after">
      <h2 id="request-after">{TEXTS.part}</h2>
      <QueryPart query={after} rows={3}>
        {(found) => <Shown request={id} after={found} />}
      </QueryPart>
    </section>
  );
}

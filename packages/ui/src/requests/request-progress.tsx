import type { ReactNode } from 'react';
import { RATINGS, type Rating } from '@gongkai/requests';
import { RATING_NAMES, TRACK_TEXTS } from '@gongkai/wording';
import { DeadlinePanel } from '../deadline/deadline-panel.tsx';
import type { DeadlineView } from '../deadline/deadline-view.ts';
import { CorrectionForm, type CorrectionFormView } from './correction-form.tsx';
import { FaultList } from './fault-list.tsx';
import { RefusedFiles } from './file-fields.tsx';
import { WordsField, type WordsFieldView } from './words-field.tsx';

/** What the applicant may do now; each is a form of its own. */
export type ApplicantAct =
  | ({ readonly act: 'correct' } & Omit<CorrectionFormView, 'asker'>)
  | { readonly act: 'reasons'; readonly until: string }
  | {
      readonly act: 'fee';
      readonly amount: number;
      readonly until: string | null;
      readonly restarts: boolean;
      /** How and where, in the words of the notice; `null`: the notice itself has to be read. */
      readonly payment: string | null;
      /** The day is over, and nothing came. */
      readonly lapsed: boolean;
    }
  | { readonly act: 'rate'; readonly given: Rating | null; readonly until: string | null }
  | ({ readonly act: 'propose' } & ProposalView)
  | { readonly act: 'withdraw' };

/** What the applicant may propose, or what became of it. */
export type ProposalView = {
  readonly may: boolean;
  readonly told:
    | { readonly state: 'proposed'; readonly on: string; readonly mayWithdraw: boolean }
    | { readonly state: 'accepted'; readonly on: string; readonly place: string; readonly due: string }
    /** `link`: the address is one of a page. */
    | { readonly state: 'published'; readonly on: string; readonly address: string; readonly link: boolean }
    /** `reason`: `null` where it was erased. */
    | { readonly state: 'declined'; readonly on: string; readonly reason: string | null }
    | { readonly state: 'withdrawn'; readonly on: string }
    | null;
};

export type RequestProgressView = {
  readonly unit: string;
  readonly number: string | null;
  readonly stage: string;
  /** When it is due, with why; absent where nothing runs. */
  readonly due: DeadlineView | null;
  readonly history: readonly { readonly on: string; readonly what: string }[];
  readonly letters: readonly {
    readonly id: string;
    readonly title: string;
    readonly number: string;
    readonly on: string;
    /** Files that went with it. */
    readonly copies: readonly string[];
  }[];
  readonly acts: readonly ApplicantAct[];
  /** What was just done. */
  readonly done: string | null;
  readonly failure: string | null;
  /** What is wrong with files that were not taken. */
  readonly refusedFiles: readonly string[];
  /** What was typed into the form that was refused; a correction brings its own. */
  readonly typed?: {
    readonly act: 'reasons' | 'rate' | 'propose' | 'withdraw-proposal' | 'withdraw';
    readonly content: string;
    readonly rating: string;
    readonly remark: string;
  };
  /** Brought along by every form of the page: there is no cookie that would know who asks. */
  readonly asker: { readonly code: string; readonly name: string };
};

/** One request, as its applicant sees it: where it stands, until when, what was written, and what he may do. */
export function RequestProgress(view: RequestProgressView) {
  const { unit, number, stage, due, history, acts, done, failure, refusedFiles } = view;
  return (
    <>
      <h1>{number === null ? unit : `${unit} ${number}`}</h1>
      {done === null ? null : (
        <div className="success" role="status">
          <p>{done}</p>
        </div>
      )}
      {failure === null ? null : (
        <div className="failure" role="alert">
          <p>{failure}</p>
        </div>
      )}
      <RefusedFiles sentences={refusedFiles} />
      <FaultList
        title={TRACK_TEXTS.correctFaultsTitle}
        faults={acts.flatMap((act) => (act.act === 'correct' ? act.faults : []))}
      />
      <dl className="facts">
        <div>
          <dt>{TRACK_TEXTS.stage}</dt>
          <dd>{stage}</dd>
        </div>
      </dl>
      {due === null ? null : <DeadlinePanel {...due} />}
      <Acts {...view} acts={acts.filter(({ act }) => act !== 'withdraw')} />
      <Letters {...view} />
      <h2>{TRACK_TEXTS.history}</h2>
      <ol className="time-line">
        {history.map(({ on, what }, index) => (
          <li key={index}>
            <span className="time-line-day">{on}</span> {what}
          </li>
        ))}
      </ol>
      {/* What ends everything stands last. */}
      <Acts {...view} acts={acts.filter(({ act }) => act === 'withdraw')} />
    </>
  );
}

const Acts = ({ acts, asker, typed }: Pick<RequestProgressView, 'acts' | 'asker' | 'typed'>) =>
  acts.map((act) => <Act key={act.act} act={act} of={asker} {...(typed?.act === act.act ? { typed } : {})} />);

const PAPERS = ['pdf', 'docx'] as const;

function Letters({ letters, asker }: Pick<RequestProgressView, 'letters' | 'asker'>) {
  return (
    <>
      <h2>{TRACK_TEXTS.letters}</h2>
      {letters.length === 0 ? <p>{TRACK_TEXTS.noLetters}</p> : null}
      <ul className="letter-list">
        {letters.map(({ id, title, number, on, copies }) => (
          <li key={id}>
            {title} <span className="hint">{`${number} ${on}`}</span>
            <form className="letter-papers" action="/track/letter" method="post">
              <Key of={asker} />
              <input type="hidden" name="letter" value={id} />
              {PAPERS.map((kind) => (
                <button
                  key={kind}
                  type="submit"
                  name="kind"
                  value={kind}
                  className="button button-quiet"
                  aria-label={TRACK_TEXTS.letterPaperOf(title, TRACK_TEXTS.papers[kind])}
                >
                  {TRACK_TEXTS.letterPaper(TRACK_TEXTS.papers[kind])}
                </button>
              ))}
            </form>
            {copies.map((copy, index) => (
              <form key={copy} className="letter-papers" action="/track/copy" method="post">
                <Key of={asker} />
                <input type="hidden" name="letter" value={id} />
                <input type="hidden" name="copy" value={copy} />
                <button type="submit" className="button button-quiet" aria-label={TRACK_TEXTS.copyOf(title, index + 1)}>
                  {TRACK_TEXTS.copy(index + 1)}
                </button>
              </form>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

const Key = ({ of: { code, name } }: { readonly of: RequestProgressView['asker'] }) => (
  <>
    <input type="hidden" name="code" value={code} />
    <input type="hidden" name="name" value={name} />
  </>
);

type ActView = {
  readonly act: ApplicantAct;
  readonly of: RequestProgressView['asker'];
  readonly typed?: NonNullable<RequestProgressView['typed']>;
};

function Act({ act, of, typed }: ActView) {
  switch (act.act) {
    case 'correct':
      return <CorrectionForm {...act} asker={of} />;
    case 'reasons':
      return (
        <Form
          of={of}
          act="reasons"
          title={TRACK_TEXTS.reasonsTitle}
          lead={TRACK_TEXTS.reasonsLead(act.until)}
          submit={TRACK_TEXTS.reasonsSubmit}
        >
          <WordsField
            id="reasons-content"
            name="content"
            label={TRACK_TEXTS.reasonsContent}
            need="required"
            rows={6}
            maxLength={5000}
            typed={typed?.content ?? ''}
          />
        </Form>
      );
    case 'fee':
      return (
        <section className="act" aria-labelledby="act-fee">
          <h2 id="act-fee">{TRACK_TEXTS.feeTitle}</h2>
          <p>{TRACK_TEXTS.feeLead(act)}</p>
          {act.lapsed ? null : <p>{act.payment ?? TRACK_TEXTS.feeInNotice}</p>}
        </section>
      );
    case 'rate':
      return (
        <Form
          of={of}
          act="rate"
          title={TRACK_TEXTS.rateTitle}
          lead={TRACK_TEXTS.rateLead(act.until)}
          submit={TRACK_TEXTS.rateSubmit}
        >
          <RateFields given={RATINGS.find((each) => String(each) === typed?.rating) ?? act.given} remark={typed?.remark ?? ''} />
        </Form>
      );
    case 'propose':
      return <Proposal {...act} of={of} typed={typed?.remark ?? ''} />;
    case 'withdraw':
      return (
        <Form
          of={of}
          act="withdraw"
          title={TRACK_TEXTS.withdrawTitle}
          lead={TRACK_TEXTS.withdrawLead}
          submit={TRACK_TEXTS.withdrawSubmit}
        >
          <label className="choice" htmlFor="withdraw-sure">
            <input id="withdraw-sure" name="sure" type="checkbox" value="yes" required />
            {TRACK_TEXTS.withdrawConfirm}
          </label>
        </Form>
      );
  }
}

type ProposalPartView = ProposalView & { readonly of: RequestProgressView['asker']; readonly typed: string };

/** The applicant proposes that what he was given is published (条例 art. 44), and reads what became of it. */
const Proposal = ({ may, told, of, typed }: ProposalPartView) => (
  <section className="act" aria-labelledby="act-propose">
    <h2 id="act-propose">{TRACK_TEXTS.proposeTitle}</h2>
    {told === null ? null : <Told of={told} />}
    {told?.state === 'proposed' && told.mayWithdraw ? (
      <form className="check-form" action="/track/withdraw-proposal" method="post">
        <Key of={of} />
        <button type="submit" className="button button-quiet">
          {TRACK_TEXTS.proposeWithdraw}
        </button>
      </form>
    ) : null}
    {may ? (
      <>
        <p>{TRACK_TEXTS.proposeLead}</p>
        <form className="check-form" action="/track/propose" method="post">
          <Key of={of} />
          <Remark id="propose-words" label={TRACK_TEXTS.proposeWords} hint={TRACK_TEXTS.proposeHint} typed={typed} />
          <button type="submit" className="button">
            {TRACK_TEXTS.proposeSubmit}
          </button>
        </form>
      </>
    ) : null}
  </section>
);

function Told({ of }: { readonly of: NonNullable<ProposalView['told']> }) {
  const says = TRACK_TEXTS.proposed;
  switch (of.state) {
    case 'proposed':
      return <p>{says.proposed(of.on)}</p>;
    case 'accepted':
      return <p>{says.accepted(of.on, of.place, of.due)}</p>;
    case 'published':
      return (
        <p>
          {says.published(of.on)}
          {of.link ? <a href={of.address}>{of.address}</a> : of.address}
        </p>
      );
    case 'declined':
      return <p>{says.declined(of.on, of.reason ?? TRACK_TEXTS.proposeReasonErased)}</p>;
    case 'withdrawn':
      return <p>{says.withdrawn(of.on)}</p>;
  }
}

/** The best first, as people expect it. */
const RateFields = ({ given, remark }: { readonly given: Rating | null; readonly remark: string }) => (
  <>
    <fieldset className="plain-choices">
      <legend>{TRACK_TEXTS.rate}</legend>
      {RATINGS.toReversed().map((each) => (
        <label key={each} className="choice" htmlFor={`rate-${each}`}>
          <input id={`rate-${each}`} type="radio" name="rating" value={each} defaultChecked={each === given} />
          {TRACK_TEXTS.rating(RATING_NAMES[each], each)}
        </label>
      ))}
    </fieldset>
    <Remark id="rate-remark" label={TRACK_TEXTS.remark} hint={TRACK_TEXTS.remarkHint} typed={remark} />
  </>
);

/** What he adds if he likes. */
const Remark = (view: Pick<WordsFieldView, 'id' | 'label' | 'typed'> & { readonly hint: string }) => (
  <WordsField {...view} name="remark" need="optional" rows={3} maxLength={1000} />
);

type ActFormView = {
  readonly of: RequestProgressView['asker'];
  readonly act: ApplicantAct['act'];
  readonly title: string;
  readonly lead?: string;
  readonly submit: string;
  readonly children: ReactNode;
};

const Form = ({ of, act, title, lead, submit, children }: ActFormView) => (
  <section className="act" aria-labelledby={`act-${act}`}>
    <h2 id={`act-${act}`}>{title}</h2>
    {lead === undefined ? null : <p>{lead}</p>}
    <form className="check-form" action={`/track/${act}`} method="post">
      <Key of={of} />
      {children}
      <button type="submit" className="button">
        {submit}
      </button>
    </form>
  </section>
);

import { OPINION_TEXTS, PARTY_OPINION_NAMES } from '@gongkai/wording';
import { FileFields, RefusedFiles, type FileFieldsView } from './file-fields.tsx';
import { PublicLetter, type PublicLetterView } from './public-letter.tsx';
import { WordsField } from './words-field.tsx';

const OPINIONS = ['agrees', 'objects', 'partly'] as const;
export type OpinionChoice = (typeof OPINIONS)[number];

export type OpinionFormView = {
  readonly unit: string;
  readonly letter: PublicLetterView['parts'];
  /** Until when, and what silence does. */
  readonly period: string;
  /** Why nothing can be said any more, or what was said; null: it can. */
  readonly shut: string | null;
  /** Brought along by every form of the page: there is no cookie that would know who speaks. */
  readonly code: string;
  readonly failure: string | null;
  readonly refusedFiles: readonly string[];
  readonly formKey: string;
  readonly chosen: OpinionChoice | null;
  readonly statement: string;
} & Pick<FileFieldsView, 'kept' | 'uploads'>;

const PAPERS = ['pdf', 'docx'] as const;

/** The letter to somebody whose rights the information touches (art. 32), until when he may speak, and the form for it. */
export function OpinionForm(view: OpinionFormView) {
  const { unit, letter, period, shut, code, failure, refusedFiles } = view;
  return (
    <>
      <h1>{OPINION_TEXTS.of(unit)}</h1>
      {failure === null ? null : (
        <div className="failure" role="alert" id="opinion-failure">
          <p>{failure}</p>
        </div>
      )}
      <RefusedFiles sentences={refusedFiles} />
      {shut === null ? null : (
        <div className="success" role="status">
          <p>{shut}</p>
        </div>
      )}
      <p className="lead">{period}</p>
      <PublicLetter parts={letter} label={OPINION_TEXTS.letter} />
      <form className="letter-papers" action="/opinion/letter" method="post">
        <input type="hidden" name="code" value={code} />
        {PAPERS.map((kind) => (
          <button key={kind} type="submit" name="kind" value={kind} className="button button-quiet">
            {OPINION_TEXTS.paper(kind === 'pdf' ? 'PDF' : 'Word')}
          </button>
        ))}
      </form>
      {shut === null ? <Answer {...view} /> : null}
    </>
  );
}

function Answer({ code, formKey, chosen, statement, failure, kept, uploads }: OpinionFormView) {
  const described = failure === null ? undefined : 'opinion-failure';
  return (
    <section className="act" aria-labelledby="opinion-answer">
      <h2 id="opinion-answer">{OPINION_TEXTS.answerTitle}</h2>
      <form className="check-form request-form" action="/opinion/answer" method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="key" value={formKey} />
        <fieldset aria-describedby={described}>
          <legend>{OPINION_TEXTS.opinion}</legend>
          {OPINIONS.map((each) => (
            <label key={each} className="choice" htmlFor={`opinion-${each}`}>
              <input id={`opinion-${each}`} type="radio" name="opinion" value={each} defaultChecked={each === chosen} />
              {PARTY_OPINION_NAMES[each]}
            </label>
          ))}
        </fieldset>
        <WordsField
          id="opinion-statement"
          name="statement"
          label={OPINION_TEXTS.statement}
          hint={OPINION_TEXTS.statementHint}
          rows={6}
          maxLength={5000}
          typed={statement}
        />
        <FileFields kept={kept} uploads={uploads} />
        <p className="hint">{OPINION_TEXTS.once}</p>
        <button type="submit" className="button button-great">
          {OPINION_TEXTS.submit}
        </button>
      </form>
    </section>
  );
}

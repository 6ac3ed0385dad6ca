import { natureOf } from '@gongkai/requests';
import {
  APPLICANT_TYPE_NAMES,
  DRAFT_TEXTS,
  IDENTITY_DOCUMENT_NAMES,
  REQUEST_FORM_TEXTS,
  SUPPLY_FORM_NAMES,
  SUPPLY_WAY_NAMES,
} from '@gongkai/wording';
import { ChoiceField, TextField, type Filled } from './application-fields.tsx';
import { DraftChanged, type DraftChangedView } from './draft-changed.tsx';
import { FaultList } from './fault-list.tsx';
import { FileFields, RefusedFiles, type FileFieldsView } from './file-fields.tsx';

export type RequestFormView = Filled &
  Pick<FileFieldsView, 'kept' | 'uploads'> & {
    readonly unit: { readonly name: string; readonly contact: UnitContact };
    /** Where it is sent. */
    readonly action: string;
    /** The same for every sending of this form: a second click makes no second request. */
    readonly formKey: string;
    /** What is wrong with files that were not taken. */
    readonly refusedFiles: readonly string[];
    /** Why nothing was kept, where it is not a field's fault. */
    readonly failure: string | null;
    readonly draft: {
      /** How often it was saved, as this page knows; 0: never. */
      readonly saves: number;
      /** That this is what was saved, and until when; null where it was not. */
      readonly resumed: string | null;
      /** Saved elsewhere meanwhile; null where it was not. */
      readonly changed: DraftChangedView | null;
      /** How many days what is saved is kept. */
      readonly days: number;
    };
  };

type UnitContact = { readonly [Line in keyof typeof REQUEST_FORM_TEXTS.contactOf]?: string };

/** The application of art. 29 for one unit. Works without script and on a phone; what is wrong is said at once and nothing typed is lost. */
export function RequestForm({ unit, action, formKey, failure, kept, refusedFiles, uploads, draft, ...filled }: RequestFormView) {
  const { hints, rectification } = REQUEST_FORM_TEXTS;
  const nature = natureOf(filled.values);
  const rectifies = nature === 'rectification';
  const texts = rectifies ? rectification : REQUEST_FORM_TEXTS;
  return (
    <>
      <h1>{texts.to(unit.name)}</h1>
      <p className="lead">{texts.lead}</p>
      <p>
        <a href={rectifies ? action : `${action}?for=rectification`}>{rectifies ? rectification.back : rectification.toIt}</a>
      </p>
      {failure === null ? null : (
        <div className="failure" role="alert">
          <p>{failure}</p>
        </div>
      )}
      {draft.resumed === null ? null : (
        <div className="success" role="status">
          <p>{draft.resumed}</p>
        </div>
      )}
      {draft.changed === null ? null : <DraftChanged {...draft.changed} action={action} formKey={formKey} />}
      <RefusedFiles sentences={refusedFiles} />
      <FaultList title={REQUEST_FORM_TEXTS.faultsTitle} faults={filled.faults} nature={nature} />
      <div className="check-columns">
        <form className="check-form request-form" action={action} method="post" encType="multipart/form-data" noValidate>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="seen" value={draft.saves} />
          {rectifies ? <input type="hidden" name="nature" value={nature} /> : null}
          <fieldset>
            <legend>{texts.what}</legend>
            {rectifies ? <TextField field="record" filled={filled} hint={rectification.hints.record} maxLength={500} /> : null}
            <TextField
              field="content"
              filled={filled}
              hint={rectifies ? rectification.hints.content : hints.content}
              rows={6}
              maxLength={5000}
            />
            {rectifies ? (
              <TextField field="evidence" filled={filled} hint={rectification.hints.evidence} rows={4} maxLength={5000} />
            ) : null}
          </fieldset>
          <fieldset>
            <legend>{REQUEST_FORM_TEXTS.who}</legend>
            <ChoiceField field="type" filled={filled} names={APPLICANT_TYPE_NAMES} />
            <TextField field="name" filled={filled} autoComplete="name" maxLength={100} />
            <ChoiceField field="document" filled={filled} names={IDENTITY_DOCUMENT_NAMES} />
            <TextField field="number" filled={filled} hint={hints.number} maxLength={40} />
            <TextField field="contactPerson" filled={filled} hint={hints.contactPerson} optional maxLength={50} />
          </fieldset>
          <fieldset aria-describedby="request-reach-hint">
            <legend>{REQUEST_FORM_TEXTS.reach}</legend>
            <p id="request-reach-hint" className="hint">
              {hints.reach}
            </p>
            <TextField field="phone" filled={filled} type="tel" autoComplete="tel" maxLength={30} />
            <TextField field="email" filled={filled} type="email" autoComplete="email" maxLength={120} />
            <TextField field="address" filled={filled} autoComplete="street-address" maxLength={200} />
          </fieldset>
          <fieldset>
            <legend>{texts.supply}</legend>
            {rectifies ? null : <ChoiceField field="form" filled={filled} names={SUPPLY_FORM_NAMES} />}
            <ChoiceField field="way" filled={filled} names={SUPPLY_WAY_NAMES} hint={hints.way} />
          </fieldset>
          <FileFields kept={kept} uploads={uploads} hasIdentity />
          <p className="hint">{REQUEST_FORM_TEXTS.privacy}</p>
          {rectifies ? <p className="hint">{rectification.none}</p> : null}
          <button type="submit" className="button button-great">
            {REQUEST_FORM_TEXTS.submit}
          </button>
          <div className="save-draft">
            <button type="submit" name="act" value="save" className="button button-quiet" aria-describedby="save-draft-hint">
              {DRAFT_TEXTS.save}
            </button>
            <p id="save-draft-hint" className="hint">
              {DRAFT_TEXTS.saveHint(draft.days)}
            </p>
          </div>
        </form>
        <OtherWays {...unit} />
      </div>
    </>
  );
}

/** By the counter, by post, by fax: every way has the same force (art. 29). */
function OtherWays({ contact }: RequestFormView['unit']) {
  const lines = Object.entries(REQUEST_FORM_TEXTS.contactOf).flatMap(([line, name]) => {
    const text = contact[line as keyof UnitContact];
    return text === undefined ? [] : [{ name, text }];
  });
  return (
    <aside className="check-what" aria-labelledby="other-ways">
      <h2 id="other-ways">{REQUEST_FORM_TEXTS.contact}</h2>
      <dl>
        {lines.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/request">{REQUEST_FORM_TEXTS.otherUnit}</a>
      </p>
      <p>
        <a href="/request/resume">{DRAFT_TEXTS.resumeLink}</a>
      </p>
    </aside>
  );
}

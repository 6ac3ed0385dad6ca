import type { ApplicationLack } from '@gongkai/requests';
import { IDENTITY_DOCUMENT_NAMES, REQUEST_FORM_TEXTS, TRACK_TEXTS } from '@gongkai/wording';
import { ChoiceField, TextField, type Filled } from './application-fields.tsx';
import { FileFields, type FileFieldsView } from './file-fields.tsx';

export type CorrectionFormView = Filled &
  Pick<FileFieldsView, 'kept' | 'uploads'> & {
    readonly until: string;
    /** What the application lacks; it is asked for here. */
    readonly lacks: readonly ApplicationLack[];
    readonly formKey: string;
    readonly asker: { readonly code: string; readonly name: string };
  };

/** The answer to a notice to correct (art. 30): the corrected words, what was lacking, and files. Words that stay as they are need not be written again. */
export function CorrectionForm({ until, lacks, formKey, asker, kept, uploads, ...filled }: CorrectionFormView) {
  const { hints } = REQUEST_FORM_TEXTS;
  return (
    <section className="act" aria-labelledby="act-correct">
      <h2 id="act-correct">{TRACK_TEXTS.correctTitle}</h2>
      <p>{TRACK_TEXTS.correctLead(until)}</p>
      <form className="check-form request-form" action="/track/correct" method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="code" value={asker.code} />
        <input type="hidden" name="name" value={asker.name} />
        <input type="hidden" name="key" value={formKey} />
        <TextField field="content" filled={filled} hint={TRACK_TEXTS.correctContentHint} optional rows={6} maxLength={5000} />
        {lacks.includes('identity') ? (
          <fieldset>
            <legend>{TRACK_TEXTS.correctIdentity}</legend>
            <ChoiceField field="document" filled={filled} names={IDENTITY_DOCUMENT_NAMES} />
            <TextField field="number" filled={filled} hint={hints.number} maxLength={40} />
          </fieldset>
        ) : null}
        <fieldset aria-describedby="request-reach-hint">
          <legend>{REQUEST_FORM_TEXTS.reach}</legend>
          <p id="request-reach-hint" className="hint">
            {lacks.includes('reach') ? TRACK_TEXTS.correctReachHint : TRACK_TEXTS.correctReachSame}
          </p>
          <TextField field="phone" filled={filled} type="tel" autoComplete="tel" maxLength={30} />
          <TextField field="email" filled={filled} type="email" autoComplete="email" maxLength={120} />
          <TextField field="address" filled={filled} autoComplete="street-address" maxLength={200} />
        </fieldset>
        <FileFields kept={kept} uploads={uploads} hasIdentity />
        <p className="hint">{REQUEST_FORM_TEXTS.privacy}</p>
        <button type="submit" className="button">
          {TRACK_TEXTS.correctSubmit}
        </button>
      </form>
    </section>
  );
}

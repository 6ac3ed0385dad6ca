import { REQUEST_FORM_TEXTS } from '@gongkai/wording';

export type FileFieldsView = {
  /** Files that have come with the form before, and stay with it. */
  readonly kept: readonly { readonly file: string; readonly name: string }[];
  readonly uploads: { readonly megabytes: number; readonly files: number; readonly endings: readonly string[] };
  /** Asks for the proof of identity in a field of its own. */
  readonly hasIdentity?: boolean;
};

/** Photographs of papers, and what goes with a form. What has come stays, whatever else is wrong. */
export function FileFields({ kept, uploads: { megabytes, files, endings }, hasIdentity = false }: FileFieldsView) {
  const accept = endings.map((ending) => `.${ending}`).join(',');
  return (
    <fieldset aria-describedby="request-files-hint">
      <legend>{hasIdentity ? REQUEST_FORM_TEXTS.files : REQUEST_FORM_TEXTS.filesOnly}</legend>
      <p id="request-files-hint" className="hint">
        {REQUEST_FORM_TEXTS.filesHint(files, megabytes, endings)}
      </p>
      {kept.length === 0 ? null : (
        <>
          <p>{REQUEST_FORM_TEXTS.kept}</p>
          <ul className="kept-files">
            {kept.map(({ file, name }) => (
              <li key={file}>
                <span>{name}</span>
                <label className="choice" htmlFor={`drop-${file}`}>
                  <input id={`drop-${file}`} type="checkbox" name="drop" value={file} />
                  {REQUEST_FORM_TEXTS.drop}
                  <span className="unseen">{name}</span>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      {hasIdentity ? <FileField name="identity" label={REQUEST_FORM_TEXTS.identity} accept={accept} /> : null}
      <FileField
        name="attachment"
        label={hasIdentity ? REQUEST_FORM_TEXTS.attachments : REQUEST_FORM_TEXTS.attachmentsOnly}
        accept={accept}
        multiple
      />
    </fieldset>
  );
}

type FileFieldView = { readonly name: string; readonly label: string; readonly accept: string; readonly multiple?: boolean };

const FileField = ({ name, label, accept, multiple = false }: FileFieldView) => (
  <div className="field">
    <label htmlFor={`request-${name}`}>
      {label}
      <span className="optional">{REQUEST_FORM_TEXTS.optional}</span>
    </label>
    <input id={`request-${name}`} type="file" name={name} accept={accept} multiple={multiple} />
  </div>
);

/** What is wrong with files that were not taken. */
export const RefusedFiles = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <div className="failure" role="alert">
      <p>{REQUEST_FORM_TEXTS.refusedFiles}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );

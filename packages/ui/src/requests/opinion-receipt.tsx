import { OPINION_TEXTS } from '@gongkai/wording';

export type OpinionReceiptView = {
  /** Name and value, in the order of the page. */
  readonly lines: readonly { readonly name: string; readonly text: string }[];
  /** As it was sent; shown this once. */
  readonly statement: string;
  readonly files: readonly string[];
};

/** What the party takes along of its answer. */
export function OpinionReceipt({ lines, statement, files }: OpinionReceiptView) {
  return (
    <>
      <h1>{OPINION_TEXTS.received}</h1>
      <p className="lead">{OPINION_TEXTS.receivedLead}</p>
      <dl className="facts">
        {lines.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {statement === '' ? null : (
        <>
          <h2>{OPINION_TEXTS.statement}</h2>
          {statement.split('\n').map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </>
      )}
      {files.length === 0 ? null : (
        <>
          <h2>{OPINION_TEXTS.files}</h2>
          <ul>
            {files.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <p>{OPINION_TEXTS.print}</p>
    </>
  );
}

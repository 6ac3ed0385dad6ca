import { REQUEST_RECEIPT_TEXTS } from '@gongkai/wording';

export type RequestReceiptView = {
  readonly unit: string;
  readonly code: string;
  /** Of the page to track it on, code not in it; an SVG made by the server. */
  readonly qr: string;
  readonly submittedOn: string;
  /** Absent as long as unit and applicant have not confirmed with each other. */
  readonly number: string | null;
  /** What was asked for, as it was written. */
  readonly written: readonly { readonly name: string; readonly text: string }[];
};

/** What the applicant takes along. */
export function RequestReceipt({ unit, code, qr, submittedOn, number, written }: RequestReceiptView) {
  const lines = [
    [REQUEST_RECEIPT_TEXTS.unit, unit],
    [REQUEST_RECEIPT_TEXTS.submittedOn, submittedOn],
    [REQUEST_RECEIPT_TEXTS.number, number ?? REQUEST_RECEIPT_TEXTS.noNumber],
    ...written.map(({ name, text }) => [name, text] as const),
  ] as const;
  return (
    <>
      <h1>{REQUEST_RECEIPT_TEXTS.title}</h1>
      <p className="lead">{REQUEST_RECEIPT_TEXTS.lead(unit)}</p>
      <section className="request-code" aria-labelledby="code-title">
        <h2 id="code-title">{REQUEST_RECEIPT_TEXTS.code}</h2>
        <p className="code">{code}</p>
        <p className="hint">{REQUEST_RECEIPT_TEXTS.codeHint}</p>
        <figure>
          <img src={`data:image/svg+xml,${encodeURIComponent(qr)}`} alt={REQUEST_RECEIPT_TEXTS.qr} width={160} height={160} />
          <figcaption>{REQUEST_RECEIPT_TEXTS.qr}</figcaption>
        </figure>
      </section>
      <dl className="facts as-written">
        {lines.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2>{REQUEST_RECEIPT_TEXTS.nextTitle}</h2>
      {number === null ? <p>{REQUEST_RECEIPT_TEXTS.confirming}</p> : null}
      <p>{REQUEST_RECEIPT_TEXTS.print}</p>
      <p>
        <a className="button" href="/track">
          {REQUEST_RECEIPT_TEXTS.track}
        </a>
      </p>
    </>
  );
}

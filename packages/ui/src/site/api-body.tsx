import { API_TEXTS } from '@gongkai/wording';
import { Phrases } from '../frame/phrases.tsx';
import type { ApiAnswerView, ApiOperationView, ApiView } from './api-view.ts';
import { ApiShapes } from './api-shapes.tsx';
import { ScrollingTable } from './scrolling-table.tsx';
import { TypeName } from './type-name.tsx';

export type ApiBodyView = {
  /** Null where the document could not be had. */
  readonly view: ApiView | null;
  readonly documentHref: string;
};

/** The API as its own description tells it, readable by people. */
export function ApiBody({ view, documentHref }: ApiBodyView) {
  return (
    <div className="api">
      <h1>{API_TEXTS.title}</h1>
      <p className="lead">{API_TEXTS.lead}</p>
      {view === null ? (
        <p className="notice" role="status">
          {API_TEXTS.missing}
        </p>
      ) : (
        <>
          {view.description.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a href={documentHref}>{API_TEXTS.document}</a>
          </p>
          <nav aria-label={API_TEXTS.operations} className="api-contents">
            <ul>
              {view.operations.map(({ id, method, path, summary }) => (
                <li key={id}>
                  <a href={`#${id}`}>{summary}</a>{' '}
                  <code>
                    {method} {path}
                  </code>
                </li>
              ))}
            </ul>
          </nav>
          {view.operations.map((operation) => (
            <Operation key={operation.id} {...operation} />
          ))}
          <ApiShapes shapes={view.schemas} />
        </>
      )}
    </div>
  );
}

function Operation({
  id,
  method,
  path,
  summary,
  description,
  deprecated,
  parameters,
  body,
  answers,
  refusals,
  href,
}: ApiOperationView) {
  const name = `${method} ${path}`;
  return (
    <section className="operation" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <span className="operation-summary">
          <Phrases text={summary} />
        </span>
        <code>
          <b>{method}</b> {href === null ? path : <a href={href}>{path}</a>}
        </code>
        {deprecated ? <span className="tag tag-warning">{API_TEXTS.deprecated}</span> : null}
      </h2>
      {description.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {parameters.length === 0 ? null : (
        <ScrollingTable
          label={`${API_TEXTS.parameters} ${name}`}
          caption={API_TEXTS.parameters}
          heads={[API_TEXTS.name, API_TEXTS.place, API_TEXTS.required, API_TEXTS.meaning]}
          rows={parameters.map((parameter) => [
            <code key="name">{parameter.name}</code>,
            API_TEXTS.places[parameter.place] ?? parameter.place,
            parameter.required ? API_TEXTS.yes : API_TEXTS.no,
            parameter.meaning,
          ])}
        />
      )}
      {body.length === 0 ? null : (
        <p className="operation-body">
          {API_TEXTS.body}
          {body.map((type) => (
            <code key={type}>{type}</code>
          ))}
        </p>
      )}
      <Answers name={`${API_TEXTS.responses} ${name}`} answers={answers} />
      {refusals.length === 0 ? null : (
        <details>
          <summary>{API_TEXTS.refusals(refusals.length)}</summary>
          <Answers name={`${API_TEXTS.refusalsOf} ${name}`} answers={refusals} />
        </details>
      )}
    </section>
  );
}

const Answers = ({ name, answers }: { readonly name: string; readonly answers: readonly ApiAnswerView[] }) => (
  <ScrollingTable
    label={name}
    caption={API_TEXTS.responses}
    heads={[API_TEXTS.status, API_TEXTS.meaning, API_TEXTS.contentType]}
    rows={answers.map(({ status, meaning, type, mediaTypes }) => [
      status,
      meaning,
      type === null || type.shapes.length === 0 ? mediaTypes.join('、') : <TypeName key="type" {...type} />,
    ])}
  />
);

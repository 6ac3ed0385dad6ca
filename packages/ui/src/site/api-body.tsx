import { API_TEXTS } from '@gongkai/wording';
import type { ApiOperationView, ApiView } from './api-view.ts';

export type ApiBodyView = {
  /** Null where the document could not be had. */
  readonly view: ApiView | null;
  readonly documentHref: string;
};

/** The API as its own description tells it, readable by people. */
export function ApiBody({ view, documentHref }: ApiBodyView) {
  return (
    <>
      <h1>{API_TEXTS.title}</h1>
      <p className="lead">{API_TEXTS.lead}</p>
      {view === null ? (
        <p className="notice" role="status">
          {API_TEXTS.missing}
        </p>
      ) : (
        <>
          {view.description === '' ? null : <p>{view.description}</p>}
          <p>
            <a href={documentHref}>{API_TEXTS.document}</a>
          </p>
          <nav aria-label={API_TEXTS.operations} className="api-contents">
            <ul>
              {view.operations.map(({ id, method, path, summary }) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <code>
                      {method} {path}
                    </code>
                  </a>
                  <span className="soft"> {summary}</span>
                </li>
              ))}
            </ul>
          </nav>
          {view.operations.map((operation) => (
            <Operation key={operation.id} {...operation} />
          ))}
        </>
      )}
    </>
  );
}

function Operation({ id, method, path, summary, description, deprecated, parameters, body, responses, href }: ApiOperationView) {
  return (
    <section className="operation" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {summary === '' ? null : <span className="operation-summary">{summary}</span>}
        <code>
          <b>{method}</b> {href === null ? path : <a href={href}>{path}</a>}
        </code>
        {deprecated ? <span className="tag tag-warning">{API_TEXTS.deprecated}</span> : null}
      </h2>
      {description === '' ? null : <p>{description}</p>}
      {parameters.length === 0 ? null : (
        <div className="table-region" role="region" aria-label={`${API_TEXTS.parameters} ${method} ${path}`} tabIndex={0}>
          <table className="plain-table">
            <caption>{API_TEXTS.parameters}</caption>
            <thead>
              <tr>
                <th scope="col">{API_TEXTS.name}</th>
                <th scope="col">{API_TEXTS.place}</th>
                <th scope="col">{API_TEXTS.required}</th>
                <th scope="col">{API_TEXTS.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {parameters.map(({ name, place, required, meaning }) => (
                <tr key={`${place} ${name}`}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{API_TEXTS.places[place] ?? place}</td>
                  <td>{required ? API_TEXTS.yes : API_TEXTS.no}</td>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {body.length === 0 ? null : (
        <p>
          {API_TEXTS.body}：
          {body.map((type) => (
            <code key={type} className="media-type">
              {type}
            </code>
          ))}
        </p>
      )}
      <div className="table-region" role="region" aria-label={`${API_TEXTS.responses} ${method} ${path}`} tabIndex={0}>
        <table className="plain-table">
          <caption>{API_TEXTS.responses}</caption>
          <thead>
            <tr>
              <th scope="col">{API_TEXTS.status}</th>
              <th scope="col">{API_TEXTS.meaning}</th>
              <th scope="col">{API_TEXTS.contentType}</th>
            </tr>
          </thead>
          <tbody>
            {responses.map(({ status, types, meaning }) => (
              <tr key={status}>
                <th scope="row">{status}</th>
                <td>{meaning}</td>
                <td>
                  {types.map((type) => (
                    <code key={type} className="media-type">
                      {type}
                    </code>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

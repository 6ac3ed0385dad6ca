import { schemaViews, typeOf, type ApiSchema, type SchemaView, type TypeView } from './api-schemas.ts';

/** An OpenAPI document, as far as the page reads it; anything may be missing in what another part made. */
export type ApiDocument = {
  readonly info?: { readonly title?: string; readonly version?: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, ApiSchema>> };
};

type Content = Readonly<Record<string, { readonly schema?: ApiSchema }>>;
type Operation = {
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: ApiSchema;
  }[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
};

export type ApiAnswerView = {
  readonly status: string;
  readonly meaning: string;
  readonly mediaTypes: readonly string[];
  readonly type: TypeView | null;
};

export type ApiOperationView = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: readonly string[];
  readonly deprecated: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly place: string;
    readonly required: boolean;
    readonly meaning: string;
  }[];
  readonly body: readonly string[];
  readonly answers: readonly ApiAnswerView[];
  /** Refusals, folded: they are much the same everywhere. */
  readonly refusals: readonly ApiAnswerView[];
  /** An address that a click can open: a GET that needs nothing filled in. */
  readonly href: string | null;
};

export type ApiView = {
  readonly description: readonly string[];
  readonly operations: readonly ApiOperationView[];
  readonly schemas: readonly SchemaView[];
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const lines = (text: string | undefined): readonly string[] => (text ?? '').split('\n').filter((line) => line.trim() !== '');

/** The operations of an API in the order of its document, and the shapes of what they give. */
export function apiView({ info = {}, paths = {}, components = {} }: ApiDocument): ApiView {
  // What keeps the program running comes after what reads the archive.
  const ordered = Object.entries(paths).toSorted(([a], [b]) => Number(!a.startsWith('/api/')) - Number(!b.startsWith('/api/')));
  const operations = ordered.flatMap(([path, item]) =>
    METHODS.flatMap((method): ApiOperationView[] => {
      const operation = item[method] as Operation | undefined;
      return operation === undefined ? [] : [operationView(method, path, operation)];
    }),
  );
  return { description: lines(info.description), operations, schemas: schemaViews(components.schemas ?? {}) };
}

function operationView(method: string, path: string, operation: Operation): ApiOperationView {
  const { parameters = [], requestBody, responses = {} } = operation;
  const answers = Object.entries(responses).map(([status, { description, content = {} }]): ApiAnswerView => {
    const [first] = Object.values(content);
    return {
      status,
      meaning: description ?? '',
      mediaTypes: Object.keys(content),
      type: first?.schema === undefined ? null : typeOf(first.schema),
    };
  });
  const isRefusal = ({ status }: ApiAnswerView) => Number(status) >= 400;
  return {
    id: `${method}${path.replace(/[^a-z0-9]+/gi, '-')}`,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? '',
    description: lines(operation.description),
    deprecated: operation.deprecated === true,
    parameters: parameters.map((parameter) => ({
      name: parameter.name ?? '',
      place: parameter.in ?? '',
      required: parameter.required === true,
      meaning: parameter.description ?? parameter.schema?.description ?? '',
    })),
    body: Object.keys(requestBody?.content ?? {}),
    answers: answers.filter((answer) => !isRefusal(answer)),
    refusals: answers.filter(isRefusal),
    href: method === 'get' && !path.includes('{') && !parameters.some(({ required }) => required === true) ? path : null,
  };
}

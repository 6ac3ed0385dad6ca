/** An OpenAPI document, as far as the page reads it; anything may be missing in what another part made. */
export type ApiDocument = {
  readonly info?: { readonly title?: string; readonly version?: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

type Content = Readonly<Record<string, unknown>>;
type Operation = {
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: { readonly description?: string };
  }[];
  readonly requestBody?: { readonly description?: string; readonly content?: Content };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
};

export type ApiOperationView = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly place: string;
    readonly required: boolean;
    readonly meaning: string;
  }[];
  readonly body: readonly string[];
  readonly responses: readonly { readonly status: string; readonly types: readonly string[]; readonly meaning: string }[];
  /** An address that a click can open: a GET without places to fill in. */
  readonly href: string | null;
};

export type ApiView = {
  readonly version: string;
  readonly description: string;
  readonly operations: readonly ApiOperationView[];
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The operations of an API in the order of its document. */
export function apiView({ info = {}, paths = {} }: ApiDocument): ApiView {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): ApiOperationView[] => {
      const operation = item[method] as Operation | undefined;
      return operation === undefined ? [] : [operationView(method, path, operation)];
    }),
  );
  return { version: info.version ?? '', description: info.description ?? '', operations };
}

function operationView(method: string, path: string, operation: Operation): ApiOperationView {
  const { parameters = [], requestBody, responses = {} } = operation;
  return {
    id: `${method}${path.replace(/[^a-z0-9]+/gi, '-')}`,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    deprecated: operation.deprecated === true,
    parameters: parameters.map((parameter) => ({
      name: parameter.name ?? '',
      place: parameter.in ?? '',
      required: parameter.required === true,
      meaning: parameter.description ?? parameter.schema?.description ?? '',
    })),
    body: Object.keys(requestBody?.content ?? {}),
    responses: Object.entries(responses).map(([status, response]) => ({
      status,
      types: Object.keys(response.content ?? {}),
      meaning: response.description ?? '',
    })),
    href: method === 'get' && !path.includes('{') && !parameters.some(({ required }) => required === true) ? path : null,
  };
}

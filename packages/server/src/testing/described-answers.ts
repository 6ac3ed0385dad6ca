import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

type Content = Readonly<Record<string, { readonly schema?: object }>>;
type Operation = { readonly operationId?: string; readonly responses: Readonly<Record<string, { readonly content?: Content }>> };
export type Description = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

/** Asks the program as `app.inject` does, and throws where the answer is not as the description of the interface says. */
export type Call = (ask: InjectOptions & { readonly url: string }) => Promise<LightMyRequestResponse>;

/** The address of a request as the description writes it. */
export function pathOf(description: Description, url: string): string | undefined {
  const [path = ''] = url.split('?');
  const matches = Object.keys(description.paths).filter((template) => patternOf(template).test(path));
  // /reports/{id} also matches what /reports/{id}.csv means.
  return matches.toSorted((a, b) => b.length - a.length)[0];
}

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`);

/** An answer of the interface, however it was had. */
export type Answer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly payload: string;
};

/** Throws where an answer is not as the description of the interface says. */
export type HoldAnswer = (method: string, url: string, answer: Answer) => void;

/** Holds answers against a description, status, type and every field. `problem` names the schema of what no operation answers. */
export function heldAgainst(description: Description, problem = 'Problem'): HoldAnswer {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(description, 'description');
  const compiled = new Map<string, ValidateFunction>();
  const validator = (...steps: readonly string[]): ValidateFunction => {
    const pointer = steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `description#/${encodeURI(pointer)}` });
    compiled.set(pointer, known);
    return known;
  };

  return (method, url, answer) => {
    const wrong = (why: string): never => {
      throw new Error(`${method} ${url} → ${answer.statusCode}: ${why}\n${answer.payload.slice(0, 2000)}`);
    };
    const [type = ''] = String(answer.headers['content-type'] ?? '').split(';');
    const path = pathOf(description, url);
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
    const operation = path === undefined ? undefined : description.paths[path]?.[verb];
    const empty = method === 'HEAD' || [204, 303, 304].includes(answer.statusCode);
    if (empty && answer.payload !== '') wrong('a body where there may be none');
    if (operation === undefined) {
      // An address or a method that is not there: a problem like any other, or what a browser asks ahead.
      if (method === 'OPTIONS' && answer.statusCode === 204) return;
      if (type !== 'application/problem+json') wrong(`no operation for it, and ${type} is no problem`);
      check(validator('components', 'schemas', problem), answer, wrong);
      return;
    }
    const response = operation.responses[answer.statusCode];
    if (response === undefined) return wrong('a status that the description does not name');
    if (empty) return;
    if (response.content?.[type] === undefined) return wrong(`a type that the description does not name: ${type}`);
    if (/json$/.test(type))
      check(
        validator('paths', path ?? '', verb, 'responses', String(answer.statusCode), 'content', type, 'schema'),
        answer,
        wrong,
      );
  };
}

/** `app.inject`, with every answer held against the description. */
export function describedCalls(app: FastifyInstance): Call {
  const hold = heldAgainst(app.swagger() as unknown as Description);
  return async (ask) => {
    const answer = await app.inject(ask);
    hold((ask.method ?? 'GET').toUpperCase(), ask.url, answer);
    return answer;
  };
}

function check(validate: ValidateFunction, { payload }: Answer, wrong: (why: string) => never): void {
  if (!validate(JSON.parse(payload))) wrong(JSON.stringify(validate.errors?.slice(0, 5), null, 2));
}

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, InjectOptions, RouteOptions } from 'fastify';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstration, demonstrationApp, reportsByFile } from '../testing/demonstration-app.ts';
import type { Description } from '../testing/described-answers.ts';

/** Every route that the program has, as it is registered: the description is not asked what it knows. */
const routes: RouteOptions[] = [];
const watch = (message: unknown) => {
  (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', (route) => void routes.push(route));
};

let database: TestDatabase;
let made: Awaited<ReturnType<typeof demonstrationApp>>;
let description: Description;
let ids: Readonly<Record<string, string>>;
let units: Readonly<Record<string, string>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  subscribe('fastify.initialization', watch);
  made = await demonstrationApp(database.db, { settings: { imports: 'open' } });
  unsubscribe('fastify.initialization', watch);
  description = (await made.call({ url: '/api/v1/openapi.json' })).json<Description>();
  ({ ids, units } = await reportsByFile(made));
});
afterAll(async () => {
  await made.app.close();
  await database.drop();
});

/** One call a route that it answers well; a new route gets its line here, or the tests below fail. */
const CALLS: Readonly<Record<string, () => InjectOptions & { readonly url: string; readonly gives: number }>> = {
  'GET /healthz': () => ({ url: '/healthz', gives: 200 }),
  'GET /readyz': () => ({ url: '/readyz', gives: 200 }),
  'GET /api/v1': () => ({ url: '/api/v1', gives: 200 }),
  'GET /api/v1/reports': () => ({ url: '/api/v1/reports?year=2020&limit=1', gives: 200 }),
  'POST /api/v1/reports': () => ({
    url: '/api/v1/reports?name=a.txt',
    headers: { 'content-type': 'text/plain' },
    payload: Buffer.concat([demonstration('laixi-2020.txt'), Buffer.from('\n')]),
    gives: 201,
  }),
  'GET /api/v1/reports/{id}': () => ({ url: `/api/v1/reports/${ids['jinshi-2018.docx']}`, gives: 200 }),
  'GET /api/v1/reports/{id}.csv': () => ({ url: `/api/v1/reports/${ids['jinshi-2018.docx']}.csv`, gives: 200 }),
  'GET /api/v1/reports/{id}/file': () => ({ url: `/api/v1/reports/${ids['jinshi-2018.docx']}/file`, gives: 200 }),
  'POST /api/v1/check': () => ({
    url: '/api/v1/check',
    payload: { text: demonstration('anshan-2019.txt').toString(), name: '鞍山.txt' },
    gives: 200,
  }),
  'GET /api/v1/compare': () => ({
    url: `/api/v1/compare?ids=${ids['laixi-2020.txt']},${ids['anshan-2019.txt']}`,
    gives: 200,
  }),
  'GET /api/v1/units': () => ({ url: `/api/v1/units?q=${encodeURIComponent('鞍山')}`, gives: 200 }),
  'GET /api/v1/units/{id}/series': () => ({ url: `/api/v1/units/${units['jinshi-2018.docx']}/series`, gives: 200 }),
  'GET /api/v1/editions': () => ({ url: '/api/v1/editions', gives: 200 }),
  'GET /api/v1/rules': () => ({ url: '/api/v1/rules', gives: 200 }),
  'GET /api/v1/openapi.json': () => ({ url: '/api/v1/openapi.json', gives: 200 }),
};

const asDescribed = (url: string): string => url.replace(/:(\w+)/g, '{$1}');
/** The staff's interface has a description and tests of its own. */
const IS_INTERFACE = /^\/(?:api\/v1|healthz$|readyz$)/;

describe('the routes of the program', () => {
  const names = () =>
    routes
      .filter(({ url, config }) => IS_INTERFACE.test(url) && !config?.otherMethods)
      .flatMap(({ method, url }) => [method].flat().map((each) => `${each} ${asDescribed(url)}`))
      // HEAD goes with every GET.
      .filter((name) => !name.startsWith('HEAD '))
      .toSorted();

  test('each has a call in the table above', () => {
    expect(names()).toEqual(Object.keys(CALLS).toSorted());
  });

  test('each is in the description, and nothing else is: no page, no asset', () => {
    const described = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((verb) => `${verb.toUpperCase()} ${path}`),
    );
    expect(described.toSorted()).toEqual(names());
  });

  test.each(Object.keys(CALLS))('%s answers as it is described', async (name) => {
    const { gives, ...ask } = CALLS[name]?.() ?? { gives: 0, url: '' };
    const [method = ''] = name.split(' ');
    const answer = await made.call({ ...ask, method: method });
    expect(answer.statusCode).toBe(gives);
  });
});

test('whoever begins at the beginning is told every address there is', async () => {
  type Index = {
    readonly openapi: string;
    readonly operations: readonly { readonly method: string; readonly address: string }[];
  };
  const { openapi, operations } = (await made.call({ url: '/api/v1' })).json<Index>();
  expect((await made.call({ url: openapi })).statusCode).toBe(200);
  const told = operations.map(({ method, address }) => `${method} ${address}`);
  expect(told.toSorted()).toEqual(
    Object.keys(CALLS)
      .filter((name) => name.includes(' /api/v1'))
      .toSorted(),
  );
});

describe('the description', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const done = await validator.validate(structuredClone(description));
    expect(done).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  type Said = { readonly operationId: string; readonly summary: string; readonly tags: readonly string[] };
  const operations = () => Object.values(description.paths).flatMap((each) => Object.values(each) as unknown as readonly Said[]);

  test('names each operation once, and says in Chinese what it does', () => {
    const names = operations().map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { summary, tags } of operations()) {
      expect(summary).toMatch(/\p{Script=Han}/u);
      expect(tags).toHaveLength(1);
    }
  });

  test('says what each parameter and each answer is', () => {
    type Parts = {
      readonly parameters?: readonly { readonly name: string; readonly description?: string }[];
      readonly responses: Readonly<Record<string, { readonly description: string }>>;
    };
    for (const { parameters = [], responses } of Object.values(description.paths).flatMap(
      (each) => Object.values(each) as unknown as readonly Parts[],
    )) {
      for (const { name, description: said } of parameters)
        expect([name, said]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
      for (const { description: said } of Object.values(responses)) expect(said).toMatch(/\p{Script=Han}/u);
    }
  });

  test('gives examples that are what it says they are', () => {
    const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true, binary: true } });
    ajv.addSchema(description, 'description');
    let seen = 0;
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { example, examples, schema } = value as { example?: unknown; examples?: unknown; schema?: object };
      const given = Array.isArray(examples) ? examples : example === undefined ? [] : [example];
      const { $ref } = (schema ?? value) as { $ref?: string };
      const target = $ref === undefined ? (schema ?? value) : { $ref: `description${$ref}` };
      for (const each of given) {
        seen += 1;
        expect([
          each,
          ajv.validate(JSON.parse(JSON.stringify(target).replaceAll('"#/', '"description#/')) as object, each),
        ]).toEqual([each, true]);
      }
      Object.values(value).forEach(walk);
    };
    walk(description.components);
    walk(description.paths);
    expect(seen).toBeGreaterThan(30);
  });

  test('refers to nothing that is not there, and holds nothing that nothing refers to', () => {
    const text = JSON.stringify(description);
    const referred = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name));
    expect([...referred].toSorted()).toEqual(Object.keys(description.components.schemas).toSorted());
  });
});

test('the calls of these tests are held against the description: an answer that is not as described does not pass', async () => {
  const { app } = made;
  const original = app.swagger();
  const wrong = structuredClone(original) as unknown as {
    components: { schemas: Record<string, { properties: Record<string, object> }> };
  };
  const counts = wrong.components.schemas['Counts'];
  if (!counts) throw new Error('no schema of counts');
  counts.properties['error'] = { type: 'string' };
  const { describedCalls } = await import('../testing/described-answers.ts');
  const inject = app.inject.bind(app);
  const call = describedCalls({ swagger: () => wrong, inject } as unknown as FastifyInstance);
  await expect(call({ url: '/api/v1/reports' })).rejects.toThrow('must be string');
  await expect(call({ url: '/api/v1/reports/' })).resolves.toMatchObject({ statusCode: 404 });
});

import { expect, test } from 'vitest';
import { typeOf } from './api-schemas.ts';
import { apiView } from './api-view.ts';

test.each([
  ['a plain type', { type: 'string' }, 'string', []],
  ['a shape or nothing', { anyOf: [{ $ref: '#/components/schemas/Region' }, { type: 'null' }] }, 'Region | null', ['Region']],
  ['a list of several', { type: 'array', items: { type: ['integer', 'null'] } }, '(integer | null)[]', []],
  ['one of some words', { enum: ['error', 'info'] }, '"error" | "info"', []],
  ['a map', { type: 'object', additionalProperties: { $ref: '#/x/Cell' } }, '{ [name]: Cell }', ['Cell']],
  ['anything', {}, 'any', []],
])('type: %s', (_why, schema, text, shapes) => {
  expect(typeOf(schema)).toEqual({ text, shapes });
});

test('what reads the archive comes before what keeps the program running; refusals are apart', () => {
  const { operations } = apiView({
    paths: {
      '/healthz': { get: { responses: { 200: {} } } },
      '/api/v1/rules': { get: { responses: { 200: {}, 304: {}, 400: {} } } },
    },
  });
  expect(operations.map(({ path, answers, refusals }) => [path, answers.length, refusals.length])).toEqual([
    ['/api/v1/rules', 2, 1],
    ['/healthz', 1, 0],
  ]);
});

test('an address that needs nothing filled in can be opened', () => {
  const { operations } = apiView({
    paths: {
      '/api/a': { get: {}, post: {} },
      '/api/{id}': { get: {} },
      '/api/b': { get: { parameters: [{ name: 'ids', in: 'query', required: true }] } },
    },
  });
  expect(operations.map(({ href }) => href)).toEqual(['/api/a', null, null, null]);
});

test('a document without anything makes an empty page and no fault', () => {
  expect(apiView({})).toEqual({ description: [], operations: [], schemas: [] });
});

import type { Examples } from '../gallery/examples.ts';
import type { ApiBody } from './api-body.tsx';
import { apiView } from './api-view.ts';

const documentHref = '/api/v1/openapi.json';
const error = {
  description: '请求有误',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

export const examples: Examples<typeof ApiBody> = {
  'not to be had': { view: null, documentHref },
  described: {
    documentHref,
    view: apiView({
      info: { title: '接口', version: '1', description: '第一行\n第二行' },
      paths: {
        '/healthz': { get: { summary: '是否在运行', responses: { 200: { description: '在运行' } } } },
        '/api/v1/reports': {
          get: {
            summary: '查找年度报告',
            parameters: [{ name: 'q', in: 'query', schema: { type: 'string', description: '机关名称的一部分' } }],
            responses: {
              200: { description: '一页', content: { 'application/json': { schema: { $ref: '#/components/schemas/List' } } } },
              400: error,
            },
          },
          post: {
            summary: '存入',
            deprecated: true,
            requestBody: { content: { 'text/plain': {} } },
            responses: { 201: { description: '已存入' } },
          },
        },
      },
      components: {
        schemas: {
          List: {
            type: 'object',
            required: ['reports'],
            description: '一页报告',
            properties: {
              reports: { type: 'array', items: { $ref: '#/components/schemas/Report' }, description: '报告' },
              next: { type: ['string', 'null'] },
            },
          },
          Report: { type: 'object', additionalProperties: { type: 'integer' } },
          Problem: { type: 'object', properties: { code: { enum: ['a', 'b'] } } },
        },
      },
    }),
  },
};

import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { withoutUnused } from '../api/openapi.ts';
import { workRoute } from './work-route.ts';
import { WORK_TAGS } from './work-tags.ts';

const DESCRIPTION = `工作人员使用的接口。登录后凭 Cookie 访问；凡是改变数据的请求，须在 X-CSRF-Token 头中带回 GET /api/work/session 所给的令牌，
并且只接受本站页面发出的请求。出错时返回 application/problem+json（RFC 9457），其中 code 永久不变。
每个操作的 x-verb 是权限表中的动作；public 表示不用登录，signedIn 表示登录即可。`;

declare module 'fastify' {
  interface FastifyInstance {
    describeWork: FastifyInstance['swagger'];
  }
}

/** Collects the routes of the staff's interface, and no others; to be registered before them. */
export async function describeWorkRoutes(work: FastifyInstance): Promise<void> {
  await work.register(swagger, {
    decorator: 'describeWork',
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '公开·工作人员接口',
        version: '1',
        description: DESCRIPTION,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: '本站' }],
      tags: Object.entries(WORK_TAGS).map(([name, description]) => ({ name, description })),
    },
    hideUntagged: true,
    transform: (given) => {
      const made = jsonSchemaTransform(given);
      return { ...made, schema: { ...made.schema, 'x-verb': given.route.config?.verb } };
    },
    transformObject: (given) => withoutUnused(jsonSchemaTransformObject(given)),
  });
}

/** GET /openapi.json — the description, made from the schemas that check what goes in and out. */
export function workOpenapiRoute(work: FastifyInstance): void {
  let text: string | undefined;
  workRoute(work, {
    method: 'GET',
    url: '/openapi.json',
    verb: 'public',
    operationId: 'getWorkDescription',
    tag: '登录',
    summary: '本接口的说明（OpenAPI 3.1）',
    answers: { 200: z.looseObject({ openapi: z.string() }).describe('本说明') },
    refuses: [],
    answer: (_ask, { reply }) => {
      text ??= JSON.stringify(work.describeWork());
      void reply.type('application/json; charset=utf-8').send(text);
    },
  });
}

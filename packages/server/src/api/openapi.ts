import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { UPLOAD_CONTENT } from './check/upload-query.ts';
import { FOR_AN_HOUR, UNCHANGED, type Tag } from './get-route.ts';
import { refusals } from './refusals.ts';

const TAGS: Readonly<Record<Tag, string>> = {
  年报: '查找、读取和下载年度报告',
  核对: '读取并核对一份报告，存入年报库',
  对比: '多份报告逐项并列，历年数据',
  公开的答复: '机关公布的对信息公开申请的答复，已隐去个人信息',
  格式与规则: '规定的报告格式、核对规则和本说明',
  运行: '供运维查看程序是否正常',
};

const DESCRIPTION = `读取年报库的全部数据，核对一份年度报告。无需登记；返回 UTF-8 的 JSON。
出错时返回 application/problem+json（RFC 9457），其中 code 永久不变，可供程序判断。
读取的地址都支持 HEAD 和条件请求（ETag、If-None-Match），并允许任何网页跨域读取；上传不允许跨域。`;

/** Collects the routes; to be registered before them. Routes without a tag are no part of the interface. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '公开·政府信息公开年报库 数据接口',
        version: '1',
        description: DESCRIPTION,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: '本站' }],
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    },
    hideUntagged: true,
    transform: (given) => {
      // The staff's interface has a description of its own.
      if (given.url.startsWith('/api/work/')) return { url: given.url, schema: { ...given.schema, hide: true } };
      const made = jsonSchemaTransform(given);
      return given.route.config?.takesUpload ? { ...made, schema: { ...made.schema, body: { content: UPLOAD_CONTENT } } } : made;
    },
    transformObject: (given) => withoutUnused(jsonSchemaTransformObject(given)),
  });
}

type Description = ReturnType<typeof jsonSchemaTransformObject>;

/** Every registered schema comes once for what goes in and once for what goes out; only what is referred to stays. */
export function withoutUnused(description: Description): Description {
  const { components = {}, ...rest } = description as { readonly components?: { readonly schemas?: object } };
  const schemas = new Map<string, unknown>(Object.entries(components.schemas ?? {}));
  const used = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(schemas.get(name));
    }
  };
  follow(rest);
  const kept = Object.fromEntries([...schemas].filter(([name]) => used.has(name)));
  return { ...description, components: { ...components, schemas: kept } } as Description;
}

/** GET /openapi.json — the description of the interface, made from the same schemas that check what goes in and out. */
export function openapiRoute(app: FastifyInstance): void {
  let text: string | undefined;
  app.get(
    '/openapi.json',
    {
      schema: {
        operationId: 'getDescription',
        tags: ['格式与规则'],
        summary: '本接口的说明（OpenAPI 3.1）',
        querystring: z.strictObject({}),
        response: {
          200: z.looseObject({ openapi: z.string() }).describe('本说明'),
          304: UNCHANGED,
          ...refusals(['request.invalid']),
        },
      },
    },
    (_request, reply) => {
      text ??= JSON.stringify(app.swagger());
      return reply.header('cache-control', FOR_AN_HOUR).type('application/json; charset=utf-8').send(text);
    },
  );
}

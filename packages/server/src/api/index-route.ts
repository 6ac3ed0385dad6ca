import type { FastifyInstance } from 'fastify';
import { ok } from '@gongkai/kernel';
import { z } from 'zod';
import { FOR_AN_HOUR, getRoute } from './get-route.ts';

type Operation = { readonly id: string; readonly method: string; readonly address: string; readonly summary: string };
type Index = {
  readonly title: string;
  readonly version: string;
  readonly openapi: string;
  readonly page: string;
  readonly operations: readonly Operation[];
};

const operation: z.ZodType<Operation> = z
  .object({
    id: z.string().meta({ description: '名称，永久不变，同 OpenAPI 的 operationId', examples: ['listReports'] }),
    method: z.string().meta({ description: 'HTTP 方法', examples: ['GET'] }),
    address: z.string().meta({ description: '地址；花括号内的部分代入所求的值（RFC 6570）', examples: ['/api/v1/reports/{id}'] }),
    summary: z.string().meta({ description: '做什么', examples: ['一份年度报告：数据、全文和核对发现'] }),
  })
  .meta({ id: 'Operation', description: '一个地址及其用法' });

const index: z.ZodType<Index> = z
  .object({
    title: z.string(),
    version: z.string().meta({ description: '接口的版本，与地址中的 v1 一致', examples: ['1'] }),
    openapi: z.string().meta({ description: '完整说明（OpenAPI 3.1）的地址', examples: ['/api/v1/openapi.json'] }),
    page: z.string().meta({ description: '供人阅读的说明页', examples: ['/api'] }),
    operations: z.array(operation),
  })
  .meta({ id: 'Index', description: '本接口的全部地址' });

/** GET /api/v1 itself — where everything else is, for whoever begins here. */
export function indexRoute(app: FastifyInstance): void {
  let made: Index | undefined;
  getRoute(app, {
    url: '',
    operationId: 'getIndex',
    tag: '格式与规则',
    summary: '本接口的全部地址',
    answers: index,
    refuses: [],
    cache: FOR_AN_HOUR,
    answer: () => Promise.resolve(ok((made ??= indexOf(app.swagger() as unknown as Description, app.prefix)))),
  });
}

type Described = { readonly operationId?: string; readonly summary?: string };
type Description = {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Described>>>>;
};

/** As the description of the interface tells it, so that no route can be missing here. */
function indexOf({ info, paths = {} }: Description, prefix: string): Index {
  const operations = Object.entries(paths)
    .filter(([address]) => address.startsWith(prefix))
    .flatMap(([address, verbs]) =>
      Object.entries(verbs).map(([verb, { operationId: id = '', summary = '' }]) => ({
        id,
        method: verb.toUpperCase(),
        address,
        summary,
      })),
    );
  return { title: info.title, version: info.version, openapi: `${prefix}/openapi.json`, page: '/api', operations };
}

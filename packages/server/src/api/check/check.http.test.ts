import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstration, demonstrationApp, fixture } from '../../testing/demonstration-app.ts';
import { formOf, type FormPart } from '../../testing/form.ts';

type Answer = {
  readonly file: string;
  readonly edition: string;
  readonly year: number;
  readonly organization: string;
  readonly format: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  readonly report: { readonly cells: Readonly<Record<string, number | null>> };
  readonly kept: { readonly id: string; readonly href: string; readonly already: boolean } | null;
};

let database: TestDatabase;
let made: Awaited<ReturnType<typeof demonstrationApp>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  made = await demonstrationApp(database.db, { settings: { imports: 'open' } });
});
afterAll(async () => {
  await made.app.close();
  await database.drop();
});

const check = (payload: Buffer | string | object, type: string | undefined, search = '') =>
  made.call({
    method: 'POST',
    url: `/api/v1/check${search}`,
    payload,
    ...(type === undefined ? {} : { headers: { 'content-type': type } }),
  });

async function checked(payload: Buffer | string | object, type?: string, search = ''): Promise<Answer> {
  const answer = await check(payload, type, search);
  expect(answer.statusCode).toBe(200);
  return answer.json<Answer>();
}

const reports = async () => (await made.call({ url: '/api/v1/reports' })).json<{ total: number }>().total;
const anshan = demonstration('anshan-2019.txt');
const postForm = (parts: readonly FormPart[], search = '', path = '/api/v1/check') =>
  made.call({ method: 'POST', url: `${path}${search}`, ...formOf(parts) });

describe('a check', () => {
  test.each([
    ['a text as it is', () => checked(anshan, 'text/plain'), 'text', '未命名文件'],
    ['a text with a name', () => checked(anshan, 'text/plain; charset=utf-8', '?name=a.txt'), 'text', 'a.txt'],
    ['a text in JSON', () => checked({ text: anshan.toString(), name: '鞍山.txt' }), 'text', '鞍山.txt'],
    ['a text in JSON without a name', () => checked({ text: anshan.toString() }), 'text', '粘贴的文字.txt'],
    [
      'a file of a form',
      async () => (await postForm([{ name: 'file', file: '报告.txt', bytes: anshan }])).json<Answer>(),
      'text',
      '报告.txt',
    ],
    [
      'a text pasted into a form, with no file chosen',
      async () =>
        (
          await postForm([
            { name: 'file', file: '', bytes: Buffer.alloc(0) },
            { name: 'text', value: anshan.toString() },
          ])
        ).json<Answer>(),
      'text',
      '粘贴的文字.txt',
    ],
    ['a text that is said to be PDF', () => checked(anshan, 'application/pdf'), 'text', '未命名文件'],
  ])('takes %s', async (_why, made, format, file) => {
    const answer = await made();
    expect(answer).toMatchObject({ file, format, edition: '2019', year: 2019, kept: null });
    expect(answer.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['R1', 'R1']);
    expect(answer.report.cells['t3.in.new.total']).toBe(148);
  });

  test.each([
    ['jinshi-2018.docx', 'application/octet-stream', 'docx', 2018],
    ['helan-2022.html', 'text/html', 'html', 2022],
  ])('takes %s for what it is', async (name, type, format, year) => {
    expect(await checked(demonstration(name), type)).toMatchObject({ format, year });
  });

  test('takes a page in JSON in spite of the encoding that it says it has', async () => {
    const html = new TextDecoder('gb18030').decode(fixture('gb18030.html'));
    expect(html).toMatch(/charset=["']?gb/i);
    const [asText, asBytes] = [await checked({ html }), await checked(fixture('gb18030.html'), 'text/html')];
    expect(asText.report.cells).toEqual(asBytes.report.cells);
    expect(asText.organization).toBe(asBytes.organization);
  });

  test('keeps nothing', async () => {
    const before = await reports();
    await checked(Buffer.concat([anshan, Buffer.from('x')]), 'text/plain');
    expect(await reports()).toBe(before);
    expect((await check(anshan, 'text/plain')).headers['cache-control']).toBe('no-store');
  });

  test('shows the name of a file without its folders and without what would trick the eye', async () => {
    const name = encodeURIComponent('C:\\秘密\\年报\u202Efdp.txt\0');
    expect((await checked(anshan, 'text/plain', `?name=${name}`)).file).toBe('年报fdp.txt');
  });
});

describe('what is not taken', () => {
  const file = (bytes: Buffer): FormPart => ({ name: 'file', file: 'x', bytes });
  const big = Buffer.alloc(21 * 1024 * 1024, 0x20);
  test.each([
    ['a body without a type', () => check(anshan, undefined), 415, 'request.media-type'],
    ['a type that is no document', () => check('a=b', 'application/x-www-form-urlencoded'), 415, 'request.media-type'],
    ['nothing at all', () => check('', 'text/plain'), 400, 'upload.nothing'],
    ['JSON with neither text nor page', () => check({ name: 'x' }, undefined), 400, 'request.invalid'],
    ['JSON with both', () => check({ text: 'a', html: 'b' }, undefined), 400, 'request.invalid'],
    ['JSON that is none', () => check('{"text": ', 'application/json'), 400, 'request.malformed'],
    [
      'JSON that means to change what objects are',
      () => check('{"text":"a","__proto__":{}}', 'application/json'),
      400,
      'request.malformed',
    ],
    ['an empty form', () => postForm([]), 400, 'upload.nothing'],
    [
      'a form with an empty file and a blank text',
      () => postForm([file(Buffer.alloc(0)), { name: 'text', value: ' \n' }]),
      422,
      'file.empty',
    ],
    [
      'a form that breaks off',
      () => check('--x\r\nContent-Disposition: form-data; name="fi', 'multipart/form-data; boundary=x'),
      400,
      'upload.not-a-form',
    ],
    ['a form without a boundary', () => check('abc', 'multipart/form-data'), 400, 'upload.not-a-form'],
    ['two files', () => postForm([file(anshan), file(anshan)]), 413, 'upload.too-many-parts'],
    [
      'too many fields',
      () => postForm(Array.from({ length: 12 }, (_, at) => ({ name: `f${at}`, value: 'x' }))),
      413,
      'upload.too-many-parts',
    ],
    ['a file over the limit in a form', () => postForm([file(big)]), 413, 'file.too-large'],
    ['a file over the limit as it is', () => check(big, 'text/plain'), 413, 'file.too-large'],
    ['a long text in JSON', () => check({ text: 'x'.repeat(5_000_000) }, undefined), 413, 'request.too-large'],
    ['a text that is no report', () => check('今天天气很好', 'text/plain'), 422, 'report.not-a-report'],
    [
      'a picture',
      () => check(Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'application/octet-stream'),
      422,
      'file.unsupported',
    ],
    [
      'rubbish',
      () => check(Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 197) % 256)), 'application/octet-stream'),
      422,
      undefined,
    ],
    ['a parameter that is not there', () => check(anshan, 'text/plain', '?keeep=true'), 400, 'request.invalid'],
    ['a parameter that is neither', () => check(anshan, 'text/plain', '?keep=yes'), 400, 'request.invalid'],
  ])('%s', async (_why, ask, status, code) => {
    const answer = await ask();
    const problem = answer.json<{ code: string; detail: string }>();
    expect([problem.code, answer.statusCode]).toEqual([code ?? problem.code, status]);
    expect(problem.detail).toMatch(/\p{Script=Han}/u);
    // Neither what was sent nor where it failed is told.
    expect(answer.payload).not.toMatch(/node_modules|\.ts\b|Unexpected|Error:/);
  });

  test('JSON names the field that is not what it should be', async () => {
    const errors = async (payload: object) => (await check(payload, undefined)).json<{ errors: unknown }>().errors;
    expect(await errors({ text: '', name: 'x' })).toEqual([{ field: 'text', detail: '应为报告全文，不能为空' }]);
    expect(await errors({ html: 'x', name: 7 })).toEqual([{ field: 'name', detail: '应为文件名，不超过 200 个字' }]);
    expect(await errors({ text: 'x', colour: 'red' })).toEqual([{ field: 'colour', detail: '没有这个参数' }]);
    expect(await errors([])).toEqual([{ field: 'body', detail: expect.stringContaining('{"text"') }]);
  });
});

describe('an import', () => {
  const mine = Buffer.concat([demonstration('jinshi-2018.docx')]);
  const text = (more: string) => Buffer.concat([anshan, Buffer.from(more)]);

  test('is made once: the same file again is the same report', async () => {
    const bytes = text('\n一');
    const send = (search = '') =>
      made.call({ method: 'POST', url: `/api/v1/reports${search}`, payload: bytes, headers: { 'content-type': 'text/plain' } });
    const [first, second] = [
      await send('?name=鞍山.txt&region=210300'.replace('鞍山', encodeURIComponent('鞍山'))),
      await send(),
    ];
    expect([first.statusCode, second.statusCode]).toEqual([201, 200]);
    const { id, href, region, source } = first.json<{
      id: string;
      href: string;
      region: { name: string };
      source: { name: string };
    }>();
    expect(first.headers['location']).toBe(href);
    expect(second.headers['location']).toBeUndefined();
    expect([region.name, source.name]).toEqual(['鞍山市', '鞍山.txt']);
    expect(second.json<{ id: string }>().id).toBe(id);
    expect((await made.call({ url: href })).json()).toEqual(second.json());
    expect((await made.call({ url: `${href}/file` })).rawPayload.equals(bytes)).toBe(true);
  });

  test('of what is there already changes nothing, not even its name', async () => {
    const answer = await made.call({
      method: 'POST',
      url: '/api/v1/reports?name=other.docx',
      payload: mine,
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect([answer.statusCode, answer.json<{ source: { name: string } }>().source.name]).toEqual([200, 'jinshi-2018.docx']);
  });

  test('can be asked for with a check, and tells what was kept', async () => {
    const answer = await check(text('\n二'), 'text/plain', '?keep=true');
    const { kept, findings } = answer.json<Answer>();
    expect([answer.statusCode, kept?.already, answer.headers['location']]).toEqual([201, false, kept?.href]);
    const again = await check(text('\n二'), 'text/plain', '?keep=true');
    expect([again.statusCode, again.json<Answer>().kept]).toEqual([200, { ...kept, already: true }]);
    expect((await made.call({ url: kept?.href ?? '' })).json<Answer>().findings).toEqual(findings);
  });

  test('tells what is found beside last year’s report, which a check does not see', async () => {
    const of = (year: number, carriedOut: number, carriedIn: number) =>
      anshan.toString().replaceAll('2019', String(year)).replaceAll('鞍山市', '鞍海市') + `\n${carriedOut}${carriedIn}`;
    await made.call({
      method: 'POST',
      url: '/api/v1/reports?region=210300',
      payload: of(2019, 1, 1),
      headers: { 'content-type': 'text/plain' },
    });
    const alone = await checked(of(2020, 2, 2), 'text/plain');
    const kept = (await check(of(2020, 2, 2), 'text/plain', '?keep=true&region=210300')).json<Answer>();
    const beside = ({ findings }: Answer) => findings.filter(({ rule }) => rule === 'R9').length;
    expect([beside(alone), beside(kept) > 0]).toEqual([0, true]);
  });

  test('of a region that is none is refused, and keeps nothing', async () => {
    const before = await reports();
    const answer = await check(text('\n三'), 'text/plain', '?keep=true&region=990000');
    expect(answer.json()).toMatchObject({ code: 'import.region-unknown', status: 400 });
    expect(await reports()).toBe(before);
  });

  test('at one time of many is one after another, and all of them are kept', async () => {
    const before = await reports();
    const answers = await Promise.all(
      ['四', '五', '六', '四'].map((more) => check(text(`\n${more}`), 'text/plain', '?keep=true')),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 201, 201, 201]);
    expect(await reports()).toBe(before + 3);
  });
});

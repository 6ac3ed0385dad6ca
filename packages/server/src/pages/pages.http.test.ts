import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ARCHIVE_SITE, importReport, listReports, type Db, type ReportSummary } from '@gongkai/flows';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstration, demonstrationApp, fixture, plainReader } from '../testing/demonstration-app.ts';

let database: TestDatabase;
let app: FastifyInstance;
let reports: Readonly<Record<string, ReportSummary>>;
let queries = 0;

/** The same database, counting what is asked of it. */
const counting = (db: Db): Db =>
  db.withPlugin({
    transformQuery: ({ node }) => {
      queries += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });

const SERIES = ['pingtan-2018.txt', 'pingtan-2019.html', 'pingtan-2022.txt'];

beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  app = (await demonstrationApp(counting(database.db))).app;
  for (const name of SERIES) {
    const kept = await importReport(database.db, plainReader, { site: ARCHIVE_SITE, bytes: fixture(name), name });
    if (!kept.ok) throw new Error(kept.failure.code);
  }
  const listed = await listReports(database.db, { site: ARCHIVE_SITE, of: { kind: 'filter', filter: {} }, page: { size: 100 } });
  if (!listed.ok) throw new Error(listed.failure.code);
  reports = Object.fromEntries(listed.value.reports.map((summary) => [summary.source.name, summary]));
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => app.inject({ url, headers });
const report = (name: string): ReportSummary => {
  const found = reports[name];
  if (!found) throw new Error(`no report ${name}`);
  return found;
};
const reportUrl = (name: string) => `/reports/${report(name).id}`;
/** Text of a page as it is read, blanks and markup apart. */
const words = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, '');

describe('every page', () => {
  const urls = () => [
    '/',
    '/?worst=error&year=2019',
    reportUrl('laixi-2020.txt'),
    `/compare?ids=${report('laixi-2020.txt').id},${report('shangjie-2020.html').id}`,
    '/compare',
    `/units/${report('pingtan-2019.html').unitId ?? ''}`,
    '/check',
    '/about',
    '/api',
  ];

  test('is Chinese, has one title, one heading of the first order, landmarks and a way to the content', async () => {
    for (const url of urls()) {
      const { statusCode, headers, payload } = await get(url);
      expect([url, statusCode, headers['content-type']]).toEqual([url, 200, 'text/html; charset=utf-8']);
      expect(payload).toMatch(/^<!doctype html><html lang="zh-CN">/);
      for (const once of [/<title>[^<]+<\/title>/g, /<h1/g, /<main id="content"/g, /<header/g, /<footer/g, /href="#content"/g])
        expect([url, once.source, payload.match(once)?.length]).toEqual([url, once.source, 1]);
    }
  });

  test('loads nothing from elsewhere and holds neither script nor style', async () => {
    for (const url of urls()) {
      const { payload } = await get(url);
      expect([url, payload.match(/<script|<style| style=| on\w+="|<link[^>]*href="http|src="http/)]).toEqual([url, null]);
    }
  });

  test('leads to no address of its own that is not there', async () => {
    const links = new Set<string>();
    for (const url of urls())
      for (const [, href = ''] of (await get(url)).payload.matchAll(/ href="(\/[^"#]*)/g))
        links.add(href.replaceAll('&amp;', '&'));
    const dead: string[] = [];
    for (const href of links) if ((await get(href)).statusCode !== 200) dead.push(href);
    expect(links.size).toBeGreaterThan(30);
    expect(dead).toEqual([]);
  });
});

describe('the archive', () => {
  test('lists reports with their findings, the newest year first', async () => {
    const text = words((await get('/')).payload);
    expect(text).toContain('共8份年度报告');
    expect(text).toMatch(/平潭综合实验区.*莱西市.*鞍山市/);
    expect(text).toContain('错误2');
  });

  test.each([
    ['a year', '/?year=2020', ['莱西市', '郑州市上街区人民政府']],
    ['a division', '/?region=2103', ['鞍山市政府']],
    ['a form', '/?edition=2008', ['津市市人民政府', '平潭综合实验区']],
    ['a part of the name', `/?q=${encodeURIComponent('上街')}`, ['郑州市上街区人民政府']],
    ['a rule that is broken', '/?rule=R1', ['鞍山市政府']],
    ['what was found', '/?worst=error', ['鞍山市政府']],
  ])('by %s', async (_why, url, names) => {
    const { payload } = await get(url);
    const listed = [...payload.matchAll(/<p class="row-name"><a[^>]*>([^<]+)/g)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(names.toSorted());
  });

  test('says that nothing was found and what to do', async () => {
    const text = words((await get(`/?q=${encodeURIComponent('没有的县')}`)).payload);
    expect(text).toContain('没有符合条件的年度报告');
    expect(text).toContain('可以取消一个筛选条件');
  });

  test('a turned page that no page gave out is refused in words', async () => {
    const { statusCode, payload } = await get('/?after=nonsense');
    expect(statusCode).toBe(400);
    expect(words(payload)).toContain('翻页');
  });
});

describe('one report', () => {
  test('says first whether it is clean, and where to look', async () => {
    const { payload } = await get(reportUrl('anshan-2019.txt'));
    expect(words(payload)).toMatch(/核对结论2处错误需要更正.*问题在哪里.*表三错误2/);
    expect(payload.indexOf('verdict-title')).toBeLessThan(payload.indexOf('id="body"'));
  });

  test('marks each finding at its cell or sentence, and back', async () => {
    const { payload } = await get(reportUrl('anshan-2019.txt'));
    expect(payload).toMatch(
      /id="c-t3\.out\.total\.enterprise"[^>]*class="figure is-printed is-marked marked-error marked-at".*?href="#f1"/,
    );
    expect(payload).toMatch(/<li id="f1".*?href="#c-t3\.out\.total\.enterprise"/);
    expect(payload).toMatch(/<mark class="words words-warning">即时比分办公厅<\/mark>/);
  });

  test('tells blank from 0 in words', async () => {
    const { payload } = await get(reportUrl('laixi-2020.txt'));
    expect(payload).toMatch(
      /id="c-t3\.in\.new\.welfare" class="figure is-blank"[^>]*><span class="cell-content"><span class="unseen">空白/,
    );
    expect(payload).toMatch(
      /id="c-t3\.out\.denied\.state_secret\.total" class="figure is-printed"[^>]*><span class="cell-content">0</,
    );
  });

  test('names file, checksum and division, and offers its data', async () => {
    const { payload } = await get(reportUrl('jinshi-2018.docx'));
    const text = words(payload);
    expect(text).toContain('jinshi-2018.docx（Word文档');
    expect(text).toContain(report('jinshi-2018.docx').source.sha256);
    expect(text).toContain('湖南省›常德市›津市市');
    expect(payload).toContain(`href="/api/v1/reports/${report('jinshi-2018.docx').id}.csv"`);
  });

  test('carries the content tags that inspections of government sites look for', async () => {
    const { payload } = await get(reportUrl('laixi-2020.txt'));
    expect(payload).toContain('<meta name="PubDate" content="2021-01-29"/>');
    expect(payload).toMatch(/<meta name="ArticleTitle" content="2020年莱西市/);
  });

  test('words of a traditional report are told as such', async () => {
    expect((await get(reportUrl('helan-2022.html'))).payload).toContain('lang="zh-Hant"');
  });

  test('a unit with several years has its trend', async () => {
    expect(words((await get(reportUrl('pingtan-2022.txt'))).payload)).toContain('历年申请办理情况');
  });
});

describe('comparing', () => {
  const ids = () => ['laixi-2020.txt', 'shangjie-2020.html', 'pingtan-2022.txt'].map((name) => report(name).id);

  test('boxes that were ticked ask the same as a list', async () => {
    const [a, b] = ids();
    const [boxes, list] = [await get(`/compare?ids=${a}&ids=${b}`), await get(`/compare?ids=${a},${b}`)];
    expect(boxes.payload).toBe(list.payload);
    expect(words(list.payload)).toContain('各份报告同为2019年试行格式，逐格对比');
  });

  test('different forms go by what can be followed', async () => {
    expect(words((await get(`/compare?ids=${ids().join(',')}`)).payload)).toContain('各份报告格式不同');
  });

  test('a unit’s years stand in their order, whichever was ticked first', async () => {
    const years = ['pingtan-2022.txt', 'pingtan-2018.txt', 'pingtan-2019.html'].map((name) => report(name).id);
    const { payload } = await get(`/compare?ids=${years.join('&ids=')}`);
    const [from2018, from2019, from2022] = ['pingtan-2018.txt', 'pingtan-2019.html', 'pingtan-2022.txt'].map((name) =>
      payload.indexOf(reportUrl(name)),
    );
    expect(from2018).toBeLessThan(from2019 ?? 0);
    expect(from2019).toBeLessThan(from2022 ?? 0);
  });

  test.each([
    ['one report', (all: readonly string[]) => all.slice(0, 1), '还要再选一份'],
    ['one that is not there', (all: readonly string[]) => [...all.slice(0, 2), '0'.repeat(20)], '有1份报告不在年报库中'],
    ['too many', (all: readonly string[]) => [...all, ...'12345'.split('').map((digit) => digit.repeat(20))], '一次最多对比6份'],
  ])('%s', async (_why, pick, said) => {
    expect(words((await get(`/compare?ids=${pick(ids()).join(',')}`)).payload)).toContain(said);
  });
});

test('a version that somebody brings later is shown as such, and takes no place in the unit’s years', async () => {
  const own = await makeTestDatabase(inject('postgres'));
  const made = await demonstrationApp(own.db);
  const first = (await made.call({ url: '/api/v1/reports?q=莱西' })).json<{ reports: readonly { id: string; unit: string }[] }>();
  const [{ id, unit } = { id: '', unit: '' }] = first.reports;
  const bytes = Buffer.concat([demonstration('laixi-2020.txt'), Buffer.from('\n')]);
  const kept = await importReport(own.db, plainReader, { site: ARCHIVE_SITE, bytes, name: '改过的.txt', region: '370285' });
  if (!kept.ok) throw new Error(kept.failure.code);
  const list = words((await made.app.inject({ url: '/' })).payload);
  expect(list).toMatch(/\d\d入库，文件“改过的\.txt”/);
  expect(list).toMatch(/\d\d入库，文件“laixi-2020\.txt”/);
  const page = (await made.app.inject({ url: `/units/${unit}` })).payload;
  const [years = '', others = ''] = page.split('id="others-title"');
  expect([years.includes(`/reports/${id}"`), years.includes(kept.value.id)]).toEqual([true, false]);
  expect(others).toContain(`/reports/${kept.value.id}"`);
  expect(words(others)).toContain('采用先入库的一份');
  await made.app.close();
  await own.drop();
});

test('a unit over the years: breaks are marked', async () => {
  const { payload } = await get(`/units/${report('pingtan-2019.html').unitId ?? ''}`);
  expect(payload).toContain('class="break-line"');
  expect(words(payload)).toContain('2018年至2022年，共3个年度');
});

describe('kept pages', () => {
  test('go out compressed as the visitor takes it, under one tag', async () => {
    const plain = await get('/about');
    const [brotli, zipped] = [
      await get('/about', { 'accept-encoding': 'br' }),
      await get('/about', { 'accept-encoding': 'gzip' }),
    ];
    expect([plain, brotli, zipped].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(String(brotliDecompressSync(brotli.rawPayload))).toBe(plain.payload);
    expect(String(gunzipSync(zipped.rawPayload))).toBe(plain.payload);
    expect(new Set([plain, brotli, zipped].map(({ headers }) => headers['etag'])).size).toBe(1);
    expect(brotli.headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-control': 'no-cache' });
  });

  test('are not sent again to who has them', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers['etag']) });
    expect([again.statusCode, again.payload, again.headers['etag']]).toEqual([304, '', headers['etag']]);
    expect((await get('/', { 'if-none-match': 'W/"other"' })).statusCode).toBe(200);
  });

  test('answer HEAD without a body', async () => {
    const { statusCode, payload, headers } = await app.inject({ method: 'HEAD', url: '/about' });
    expect([statusCode, payload, headers['etag'] !== undefined]).toEqual([200, '', true]);
  });

  test('cost one question to the database, whatever is added to the address', async () => {
    await get('/');
    for (const url of ['/', '/?x=1', '/?q=&year=', '/?utm_source=a']) {
      queries = 0;
      await get(url);
      expect([url, queries]).toEqual([url, 1]);
    }
  });

  test('the style sheet is named by its content and kept for ever', async () => {
    const [, href = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec((await get('/')).payload) ?? [];
    const sheet = await get(href);
    expect(sheet.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(sheet.payload).toContain('--vermilion:');
  });
});

describe('what cannot be shown', () => {
  test.each([
    ['no such address', '/nowhere', 404],
    ['no such report', '/reports/00000000000000000000', 404],
    ['no report at all', '/reports/..%2f..%2fetc%2fpasswd', 404],
    ['no such unit', '/units/0000000000000000', 404],
    ['a method that pages do not know', '/', 404],
  ])('%s', async (why, url, status) => {
    const method = why.startsWith('a method') ? 'DELETE' : 'GET';
    const { statusCode, headers, payload } = await app.inject({ method, url });
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      status,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(words(payload)).toContain('没有这个页面');
    expect(payload).toContain('content="noindex"');
  });

  test('programs that ask the interface get a problem, not a page', async () => {
    expect((await get('/api/v1/nowhere')).headers['content-type']).toMatch('application/problem+json');
  });
});

test('a fault of ours is a page with a number, without a word of what went wrong', async () => {
  const broken = await makeTestDatabase(inject('postgres'));
  const { app: failing, lines } = await demonstrationApp(broken.db);
  await broken.run('alter table report rename to report_gone');
  const { statusCode, payload, headers } = await failing.inject({ url: '/' });
  expect([statusCode, headers['cache-control']]).toEqual([500, 'no-store']);
  expect(words(payload)).toContain('本站出了故障');
  expect(payload).not.toMatch(/relation|report_gone|\.ts|node_modules|    at /);
  const [, id = ''] = /编号：([0-9a-f-]{36})/.exec(payload) ?? [];
  expect(lines.some((line) => line.includes(id) && line.includes('"error"'))).toBe(true);
  await failing.close();
  await broken.drop();
});

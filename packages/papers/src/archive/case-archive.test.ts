import { createHash } from 'node:crypto';
import { plainDate } from '@gongkai/kernel';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { caseArchive, type ArchivedPaper, type CaseArchive } from './case-archive.ts';

const paper = (title: string, on: string, pages?: number): ArchivedPaper => ({
  title,
  on: plainDate(on),
  extension: 'pdf',
  bytes: strToU8(`${title} of ${on}`),
  ...(pages === undefined ? {} : { pages }),
});
const CASE = { unit: '青石县自然资源和规划局', registration: 'GK20260302-0007' };
const PAPERS = [
  paper('政府信息公开申请答复告知书', '2026-03-27', 2),
  paper('政府信息公开申请表', '2026-03-02', 1),
  paper('登记回执', '2026-03-02', 1),
];

async function zipOf(made: CaseArchive): Promise<Uint8Array> {
  const zip = await caseArchive(made);
  if (!zip.ok) throw new Error(zip.failure.code);
  return zip.value;
}

async function indexText(zip: Uint8Array): Promise<string> {
  const page = unzipSync(zip)['目录.pdf'] ?? new Uint8Array();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(page)), { mergePages: true });
  return text.replace(/\s/g, '');
}

test('the oldest paper first, each under a number, a day and its title', async () => {
  expect(Object.keys(unzipSync(await zipOf({ ...CASE, papers: PAPERS })))).toEqual([
    '目录.pdf',
    '001_2026-03-02_政府信息公开申请表.pdf',
    '002_2026-03-02_登记回执.pdf',
    '003_2026-03-27_政府信息公开申请答复告知书.pdf',
    'SHA256SUMS',
  ]);
});

test('the page and the list of sums name every paper with its true sum', async () => {
  const zip = await zipOf({ ...CASE, papers: PAPERS });
  const files = unzipSync(zip);
  const text = await indexText(zip);
  const sums = strFromU8(files['SHA256SUMS'] ?? new Uint8Array());
  for (const { title, on } of PAPERS) {
    const [name, bytes] = Object.entries(files).find(([each]) => each.includes(`${on}_${title}`)) ?? [];
    const sum = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
    expect(sums).toContain(`${sum}  ${name}\n`);
    expect(text).toContain(sum);
    expect(text).toContain(title);
  }
  expect(text).toContain('立卷机关：青石县自然资源和规划局');
  expect(text).toContain('本卷共3件，4页。');
});

test('where one was not counted, no sum of pages is claimed', async () => {
  const text = await indexText(await zipOf({ ...CASE, papers: [...PAPERS, paper('录音', '2026-03-03')] }));
  expect(text).toContain('本卷共4件。');
  expect(text).toContain('录音—');
});

test('a name that the fonts lack does not keep its case out of the archive', async () => {
  const zip = await zipOf({ ...CASE, papers: [paper('𠮷某的申请表', '2026-03-02', 1)] });
  expect(await indexText(zip)).toContain('〓某的申请表');
  expect(await indexText(zip)).toContain('以原件为准');
  expect(Object.keys(unzipSync(zip))[1]).toBe('001_2026-03-02_𠮷某的申请表.pdf');
});

test.each([
  ['a way out of the folder', '../../etc/passwd', /^001_2026-03-02_\.\. {1}\.\. {1}etc passwd\.pdf$/],
  ['signs that some systems refuse', 'a:b*c?"d<e>|f\u0007', /^001_2026-03-02_a b c {2}d e {2}f\.pdf$/],
  ['a title of a page', '甲'.repeat(500), /^001_2026-03-02_甲{60}\.pdf$/],
])('%s is no name', async (_why, title, name) => {
  const names = Object.keys(unzipSync(await zipOf({ ...CASE, papers: [paper(title, '2026-03-02', 1)] })));
  expect(names[1]).toMatch(name);
});

test('two papers of one title and day are both there, and the same papers make the same bytes', async () => {
  const papers = [paper('附件', '2026-03-02', 1), paper('附件', '2026-03-02', 1)];
  const zip = await zipOf({ ...CASE, papers });
  expect(Object.keys(unzipSync(zip)).length).toBe(4);
  expect(await zipOf({ ...CASE, papers })).toEqual(zip);
});

import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** A program on a system for which the compiler is not built: whoever asks for it finds nothing. */
const elsewhere = (program: string): unknown => {
  const source = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve(name, context, next) {
        if (name.startsWith('@myriaddreamin/')) throw new Error('not built for this system');
        return next(name, context);
      },
    });
    const papers = await import(${JSON.stringify(new URL('index.ts', import.meta.url).href)});
    const sheet = { letterhead: '甲局', letterheadSize: 30, number: '1号', title: '告知书', addressee: '乙：',
      paragraphs: [{ part: 'contact', text: '电话' }], annexes: [], agency: '甲局', date: '2026年3月5日', seal: '章' };
    console.log(JSON.stringify(await (${program})(papers, sheet)));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' }));
};

const refused = {
  ok: false,
  failure: { code: 'paper.no-typesetter', params: { system: `${process.platform}-${process.arch}` } },
};

test('where the compiler is not built, PDF is refused and Word is made', () => {
  expect(elsewhere('(papers, sheet) => papers.letterPdf(sheet)')).toEqual(refused);
  expect(elsewhere('async (papers, sheet) => (await papers.letterDocx(sheet)).length')).toBeGreaterThan(5000);
});

test('nor is an archive made without its page', () => {
  expect(elsewhere("(papers) => papers.caseArchive({ unit: '甲局', registration: '1', papers: [] })")).toEqual(refused);
});

import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { certificatePdf } from './certificate-pdf.ts';

const SHEET = {
  title: '遮盖证书',
  lines: ['公开件1.pdf', 'SHA-256：0f1e'],
  tables: [{ title: '核验', columns: ['项目', '结果'], rows: [['没有文字层', '通过']] }],
  notes: ['本证书不含原文。'],
};

test('lines, tables and notes stand on the page, and the same certificate is the same bytes', async () => {
  const [one, two] = [await certificatePdf(SHEET), await certificatePdf(SHEET)];
  if (!one.ok || !two.ok) throw new Error('not set');
  expect(Buffer.from(one.value.bytes).equals(two.value.bytes)).toBe(true);
  const { text } = await extractText(await getDocumentProxy(one.value.bytes), { mergePages: true });
  const plain = text.replace(/\s/g, '');
  for (const said of ['遮盖证书', '公开件1.pdf', '核验', '没有文字层', '通过', '本证书不含原文。']) expect(plain).toContain(said);
});

import { LETTERS } from '@gongkai/law';
import { SAMPLE_LETTERS } from '@gongkai/wording/testing';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { completed, sampleSheet } from '../testing/sample-sheet.ts';
import { letterDocx } from './letter-docx.ts';
import { letterSheet } from './letter-sheet.ts';

const sheet = sampleSheet('L22', ['《城东片区土地征收补偿安置方案》', '批复']);
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('the layout of 信函格式', async () => {
  const bytes = await letterDocx(sheet);
  const body = part(bytes, 'word/document.xml');

  test('A4 with the margins of the standard, 22 lines, another first page, left and right pages', () => {
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    for (const margin of ['w:top="2098"', 'w:left="1587"', 'w:right="1474"', 'w:bottom="1984"']) expect(body).toContain(margin);
    expect(body).toMatch(/<w:docGrid w:type="lines" w:linePitch="580"/);
    expect(body).toContain('<w:titlePg/>');
    expect(part(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  test('red name with its double line, the fonts of offices, free ones beside them', () => {
    const [head = ''] = body.split('</w:p>');
    expect(head).toContain('w:hAnchor="page"');
    expect(head).toContain('w:val="thickThinSmallGap" w:color="E60012"');
    expect(head).toMatch(/<w:color w:val="E60012"\/>.*青石县自然资源和规划局/);
    expect(body).toContain('w:eastAsia="方正小标宋简体"');
    expect(body).toContain('w:eastAsia="仿宋_GB2312"');
    expect(part(bytes, 'word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="FangSong"/>');
    const footers = Object.keys(unzipSync(bytes)).filter((name) => /footer\d/.test(name) && !name.includes('rels'));
    expect(footers.map((name) => part(bytes, name)).filter((text) => text.includes('thinThickSmallGap')).length).toBe(1);
    expect(footers.map((name) => part(bytes, name)).filter((text) => text.includes('PAGE')).length).toBe(2);
  });

  test('its properties name its title and nobody', () => {
    const core = part(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>政府信息部分公开告知书</dc:title><dc:language>zh-CN</dc:language>');
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/);
    expect(body).not.toMatch(/<w:(?:ins|del) /);
  });

  test('the same letter makes the same bytes', async () => expect(await letterDocx(sheet)).toEqual(bytes));

  test('the last paragraph stays with the signature', () => {
    const paragraphs = body.split('</w:p>');
    const contact = paragraphs.find((each) => each.includes('联系单位'));
    expect(contact).toContain('<w:keepNext/>');
    expect(contact).toContain('<w:keepLines/>');
  });
});

test.each(LETTERS.map(({ code }) => [code] as const))('%s has every text of every part, each a paragraph', async (code) => {
  const content = completed(code, SAMPLE_LETTERS[code]);
  const bytes = await letterDocx(letterSheet(content));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const paragraphs = value.split('\n').map((line) => line.trim());
  for (const { part: of, text } of content.parts)
    for (const line of of === 'seal' ? [] : text.split('\n')) expect(paragraphs).toContain(line);
});

test('signs that XML reserves stay what they are, and what cannot be printed is left out', async () => {
  const content = completed('L20', { ...SAMPLE_LETTERS.L20, request: '<甲> & "乙" ]]> &amp; \u0001丙\u202E丁' });
  const bytes = await letterDocx(letterSheet(content));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(value).toContain('“<甲> & "乙" ]]> &amp; 丙丁”');
  expect(part(bytes, 'word/document.xml')).not.toMatch(/[\u0001\u202E]/);
});

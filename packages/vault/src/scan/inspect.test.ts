import { zipOf } from '@gongkai/files/testing';
import { describe, expect, test } from 'vitest';
import {
  docxWith,
  flatBomb,
  htmlPage,
  nestedBomb,
  paragraph,
  pdfOf,
  plainDocx,
  PLAIN_SHEET,
  plainPng,
  relations,
  testVirus,
  vbaProject,
  xlsOf,
  xlsxOf,
  zipWith,
} from '../testing/traps.ts';
import { inspect } from './inspect.ts';
import { mayBeReleased } from './reasons.ts';

const codesOf = async (bytes: Uint8Array, name: string) => [
  ...new Set((await inspect(bytes, name)).reasons.map(({ code }) => code)),
];

describe('what nothing is wrong with is not held', () => {
  test.each<[string, Uint8Array, string]>([
    ['答复书.docx', plainDocx(), 'docx'],
    ['台账.xlsx', xlsxOf([{ name: '一', body: PLAIN_SHEET }]), 'xlsx'],
    ['通知.pdf', pdfOf(), 'pdf'],
    ['图.png', plainPng(), 'png'],
    ['说明.txt', Buffer.from('政府信息公开'), 'text'],
    ['材料.zip', zipWith('一/答复书.docx', plainDocx()), 'zip'],
    ['v1.2.通知.2026.pdf', pdfOf(), 'pdf'],
  ])('%s', async (name, bytes, type) => {
    expect(await inspect(bytes, name)).toEqual({ type, reasons: [] });
  });
});

const macroPart = { name: 'word/vbaProject.bin', bytes: vbaProject() };
const body = paragraph('答复');
const author = 'w:id="1" w:author="张三" w:date="2026-01-01T00:00:00Z"';

describe('trap files are held', () => {
  test.each<[string, string, Uint8Array, readonly string[]]>([
    ['the test virus', '病毒.txt', testVirus(), ['held.test-virus']],
    [
      'the test virus in an archive in an archive',
      '病毒.zip',
      zipWith('内.zip', zipWith('x.txt', testVirus())),
      ['held.test-virus'],
    ],
    [
      'the test virus as a picture in Word',
      '答复.docx',
      docxWith(body, [{ name: 'word/media/a.png', bytes: testVirus() }]),
      ['held.test-virus'],
    ],
    ['a flat bomb', '数据.zip', flatBomb(), ['held.archive-bomb']],
    ['a nested bomb', '数据.zip', nestedBomb(), ['held.archive-bomb']],
    [
      'archives too deep in each other',
      '深.zip',
      [1, 2, 3, 4].reduce((inner, level) => zipWith(`${level}.zip`, inner), zipWith('a.txt', 'x')),
      ['held.archive-too-deep'],
    ],
    ['a path out of the archive', '材料.zip', zipWith('../../etc/cron.d/x', 'x'), ['held.archive-leads-out']],
    [
      'a path out of it inside Word',
      '答复.docx',
      docxWith(body, [{ name: 'word/../../x.xml', bytes: 'x' }]),
      ['held.archive-leads-out'],
    ],
    ['an archive with a password', '密.zip', zipOf([{ name: 'a.txt', bytes: 'x', encrypted: true }]), ['held.encrypted']],
    [
      'entries that share their bytes',
      '叠.zip',
      zipOf([
        { name: 'a.txt', bytes: 'x'.repeat(99) },
        { name: 'b.txt', bytes: 'x'.repeat(99), shares: true },
      ]),
      ['held.archive-bomb'],
    ],
    ['Word with a macro', '答复.docx', docxWith(body, [macroPart]), ['held.macro']],
    [
      'Word that only declares a macro',
      '答复.docx',
      docxWith(body, [], '<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/>'),
      ['held.macro'],
    ],
    ['Word with a macro, named as what it is', '答复.docm', docxWith(body, [macroPart]), ['held.macro', 'held.type-not-taken']],
    ['old Word with a macro', '答复.xls', vbaProject(), ['held.name-differs', 'held.macro']],
    [
      'a template from elsewhere',
      '答复.docx',
      docxWith(body, [
        relations('word/_rels/settings.xml.rels', { type: 'attachedTemplate', target: 'http://example.com/a.dotm' }),
      ]),
      ['held.remote-part'],
    ],
    [
      'a picture from elsewhere',
      '答复.docx',
      docxWith(body, [relations('word/_rels/document.xml.rels', { type: 'image', target: 'http://example.com/a.png' })]),
      ['held.external-link'],
    ],
    [
      'an object in Word',
      '答复.docx',
      docxWith(body, [{ name: 'word/embeddings/oleObject1.bin', bytes: 'x' }]),
      ['held.embedded-object'],
    ],
    [
      'a field that fetches',
      '答复.docx',
      docxWith('<w:p><w:r><w:instrText> DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k"</w:instrText></w:r></w:p>', []),
      ['held.remote-part'],
    ],
    [
      'tracked changes',
      '答复.docx',
      docxWith(`<w:p><w:ins ${author}><w:r><w:t>加</w:t></w:r></w:ins></w:p>`, []),
      ['held.tracked-changes'],
    ],
    ['hidden text', '答复.docx', docxWith(paragraph('内部意见', '<w:vanish/>'), []), ['held.hidden-text']],
    ['text too small to see', '答复.docx', docxWith(paragraph('内部意见', '<w:sz w:val="2"/>'), []), ['held.hidden-text']],
    [
      'comments',
      '答复.docx',
      docxWith(body, [
        { name: 'word/comments.xml', bytes: `<w:comments xmlns:w="w"><w:comment ${author}><w:p/></w:comment></w:comments>` },
      ]),
      ['held.comments'],
    ],
    [
      'a hidden sheet',
      '台账.xlsx',
      xlsxOf([
        { name: '公开', body: PLAIN_SHEET },
        { name: '身份证号', state: 'hidden', body: PLAIN_SHEET },
      ]),
      ['held.hidden-sheet'],
    ],
    [
      'a sheet hidden so that Excel does not offer it',
      '台账.xlsx',
      xlsxOf([
        { name: '公开', body: PLAIN_SHEET },
        { name: '密', state: 'veryHidden', body: PLAIN_SHEET },
      ]),
      ['held.hidden-sheet'],
    ],
    [
      'a hidden column',
      '台账.xlsx',
      xlsxOf([{ name: '一', body: `<cols><col min="2" max="3" hidden="1"/></cols>${PLAIN_SHEET}` }]),
      ['held.hidden-columns'],
    ],
    [
      'a column of no width',
      '台账.xlsx',
      xlsxOf([{ name: '一', body: `<cols><col min="2" max="2" width="0"/></cols>${PLAIN_SHEET}` }]),
      ['held.hidden-columns'],
    ],
    [
      'a hidden row',
      '台账.xlsx',
      xlsxOf([{ name: '一', body: '<sheetData><row r="1" hidden="true"/></sheetData>' }]),
      ['held.hidden-rows'],
    ],
    [
      'comments in a workbook',
      '台账.xlsx',
      xlsxOf(
        [{ name: '一', body: PLAIN_SHEET }],
        [{ name: 'xl/comments1.xml', bytes: '<comments><commentList><comment ref="A1"/></commentList></comments>' }],
      ),
      ['held.comments'],
    ],
    [
      'an old workbook with a hidden sheet, column and row',
      '台账.xls',
      xlsOf([
        [0x0085, Buffer.from([0, 0, 0, 0, 1, 0, 1, 0, 65])],
        [0x007d, Buffer.from([1, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0])],
        [0x0208, Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0])],
      ]),
      ['held.hidden-sheet', 'held.hidden-columns', 'held.hidden-rows'],
    ],
    [
      'an old workbook with a macro sheet',
      '台账.xls',
      xlsOf([[0x0085, Buffer.from([0, 0, 0, 0, 0, 1, 1, 0, 65])]]),
      ['held.macro'],
    ],
    ['HTML named .pdf', '通知.pdf', htmlPage(), ['held.name-differs']],
    ['Word named .pdf', '通知.pdf', plainDocx(), ['held.name-differs']],
    ['a page, which is not taken', '通知.html', htmlPage(), ['held.type-not-taken']],
    ['a file without an ending', '通知', pdfOf(), ['held.type-not-taken']],
    ['a program', '通知.exe', Buffer.from('MZ\u0090\0\u0003'), ['held.executable', 'held.type-not-taken']],
    [
      'a program named .pdf',
      '通知.pdf',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]),
      ['held.executable', 'held.name-differs'],
    ],
    ['a program in an archive', '材料.zip', zipWith('通知.pdf .exe', 'MZ'), ['held.executable', 'held.type-not-taken']],
    ['two endings', '通知.exe.pdf', pdfOf(), ['held.double-extension']],
    ['two endings, the last of which runs', '通知.pdf.exe', Buffer.from('MZ'), ['held.executable', 'held.type-not-taken']],
    [
      'a name that is shown the other way round',
      '通知\u202efdp.exe',
      Buffer.from('MZ'),
      ['held.name-deceives', 'held.executable', 'held.type-not-taken'],
    ],
    ['an archive behind a PDF', '通知.pdf', Buffer.concat([pdfOf(), zipWith('a.txt', 'x')]), ['held.polyglot']],
    ['an archive behind a picture', '图.png', Buffer.concat([plainPng(), zipWith('a.txt', 'x')]), ['held.polyglot']],
    ['a page behind a picture', '图.png', Buffer.concat([plainPng(), htmlPage()]), ['held.polyglot']],
    ['a page in front of a PDF', '通知.pdf', Buffer.concat([htmlPage(), pdfOf()]), ['held.polyglot']],
    [
      'a script in a PDF',
      '通知.pdf',
      pdfOf({ catalogue: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }),
      ['held.pdf-script'],
    ],
    [
      'a script in a PDF, its name written otherwise',
      '通知.pdf',
      pdfOf({ catalogue: '/OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >>' }),
      ['held.pdf-script'],
    ],
    [
      'a script in a packed object',
      '通知.pdf',
      pdfOf({ packed: true, objects: ['<< /S /JavaScript /JS (app.alert(1)) >>'] }),
      ['held.pdf-script'],
    ],
    [
      'a script in what looks like a stream',
      '通知.pdf',
      pdfOf({ objects: ['(stream\n) << /S /JavaScript >>'] }),
      ['held.pdf-script'],
    ],
    [
      'a PDF that starts a program',
      '通知.pdf',
      pdfOf({ catalogue: '/OpenAction << /S /Launch /F (cmd.exe) >>' }),
      ['held.pdf-launch'],
    ],
    [
      'a file in a PDF',
      '通知.pdf',
      pdfOf({ objects: ['<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream'] }),
      ['held.pdf-attachment'],
    ],
    [
      'a note on a page',
      '通知.pdf',
      pdfOf({ page: '/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (internal) >>]' }),
      ['held.comments'],
    ],
    ['a PDF that is cut off', '通知.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n'), ['held.broken']],
    [
      'a rich text with an object',
      '文.rtf',
      Buffer.from('{\\rtf1 {\\object\\objemb{\\*\\objdata 0105}}}'),
      ['held.embedded-object'],
    ],
  ])('%s', async (_what, name, bytes, codes) => {
    expect((await codesOf(bytes, name)).toSorted()).toEqual([...codes].toSorted());
  });

  test('a directory that names an entry otherwise than the entry itself', async () => {
    const bytes = Buffer.from(zipWith('aaaa.txt', 'x'));
    bytes.write('bbbb.txt', bytes.lastIndexOf('aaaa.txt'));
    expect(await codesOf(bytes, '材料.zip')).toEqual(['held.polyglot']);
  });
});

test('what is held says where and how many, and the grave reasons come first', async () => {
  const inner = docxWith(paragraph('内部', '<w:vanish/>'), [macroPart]);
  const { reasons } = await inspect(zipWith('附件/答复.docx', inner), '材料.zip');
  expect(reasons).toEqual([
    { code: 'held.macro', params: { inside: '附件/答复.docx' } },
    { code: 'held.hidden-text', params: { inside: '附件/答复.docx', count: 2 } },
  ]);
  expect(mayBeReleased(reasons)).toBe(false);
  expect(mayBeReleased(reasons.slice(1))).toBe(true);
  expect(mayBeReleased([])).toBe(false);
});

test('a style that hides hides; a hidden paragraph mark hides no letter', async () => {
  const styles =
    '<w:styles xmlns:w="w"><w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
  const styled = docxWith(paragraph('内部', '<w:rStyle w:val="H"/>'), [{ name: 'word/styles.xml', bytes: styles }]);
  expect(await codesOf(styled, 'a.docx')).toEqual(['held.hidden-text']);
  const marked = docxWith('<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>公开</w:t></w:r></w:p>', []);
  expect(await codesOf(marked, 'a.docx')).toEqual([]);
});

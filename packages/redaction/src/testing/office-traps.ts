import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { docxWith, paragraph, xlsxOf } from '@gongkai/vault/testing';
import { ID, MOBILE, NAME } from './traps.ts';

const by = 'w:id="1" w:author="test" w:date="2026-03-02T00:00:00Z"';

/** Somebody took a name out and put a number in with revisions on: both are in the file. */
export const revisedDocx = (): Uint8Array =>
  docxWith(
    `${paragraph(`经办电话${MOBILE}`)}<w:p><w:del ${by}><w:r><w:delText>户主${NAME}</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t>身份证号${ID}</w:t></w:r></w:ins></w:p>`,
    [],
  );

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A list whose column of names and numbers is hidden. */
export const hiddenColumnXlsx = (): Uint8Array =>
  xlsxOf([
    {
      name: '名单',
      body: `<cols><col min="2" max="2" hidden="1" width="20" customWidth="1"/></cols><sheetData><row r="1">${cell('A1', `电话${MOBILE}`)}${cell('B1', `${NAME}${ID}`)}</row></sheetData>`,
    },
  ]);

/** What somebody gets who prints the file to PDF: by LibreOffice. */
export async function printedPdf(bytes: Uint8Array, type: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-printed-'));
  try {
    await writeFile(join(folder, `a.${type}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const asked = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `a.${type}`)];
    await promisify(execFile)('soffice', asked, { timeout: 110_000 });
    return new Uint8Array(await readFile(join(folder, 'a.pdf')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

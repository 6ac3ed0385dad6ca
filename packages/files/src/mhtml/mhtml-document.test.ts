import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReportFile } from '../read-report-file.ts';

const reports = join(import.meta.dirname, '../../../../test/fixtures/reports');
const fixture = (name: string) => readFileSync(join(reports, name));
const page = fixture('hangzhou-2025.html').toString('utf8');
const BOUNDARY = '----MultipartBoundary--aB3dE5----';

/** Quoted-printable as browsers write it: lines of 76 at most, every byte outside ASCII escaped. */
const quotedPrintable = (bytes: Buffer): string => {
  let [out, line] = ['', ''];
  for (const byte of bytes) {
    const sign =
      byte === 10
        ? '\n'
        : byte === 61 || byte < 32 || byte > 126
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte);
    if (sign === '\n') {
      out += `${line}\r\n`;
      line = '';
      continue;
    }
    if (line.length + sign.length > 75) {
      out += `${line}=\r\n`;
      line = '';
    }
    line += sign;
  }
  return out + line;
};
const base64 = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');

type Part = { readonly type: string; readonly encoding: 'quoted-printable' | 'base64' | '8bit'; readonly bytes: Buffer };
const body = ({ encoding, bytes }: Part): Buffer =>
  encoding === '8bit' ? bytes : Buffer.from(encoding === 'base64' ? base64(bytes) : quotedPrintable(bytes), 'latin1');

const archive = (parts: readonly Part[], { closed = true, type = 'related' } = {}): Buffer =>
  Buffer.concat([
    Buffer.from(
      `From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/${type};\r\n\ttype="text/html";\r\n\tboundary="${BOUNDARY}"\r\n\r\n\r\n`,
    ),
    ...parts.flatMap((part) => [
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Type: ${part.type}\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: ${part.encoding}\r\nContent-Location: https://x.cn/a\r\n\r\n`,
      ),
      body(part),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(closed ? `--${BOUNDARY}--\r\n` : ''),
  ]);

const picture: Part = { type: 'image/png', encoding: 'base64', bytes: Buffer.alloc(4000, 0x89) };
const style: Part = { type: 'text/css', encoding: 'quoted-printable', bytes: Buffer.from('p { color: red }') };
const utf8: Part = { type: 'text/html', encoding: 'quoted-printable', bytes: Buffer.from(page) };

describe('a page saved with its pictures is read as the page itself', () => {
  test.each([
    ['as Chrome writes it', archive([utf8, style, picture])],
    [
      'in base64 with its encoding named',
      archive([{ ...utf8, type: 'text/html; charset="utf-8"', encoding: 'base64' }, picture]),
    ],
    ['eight bits', archive([{ ...utf8, type: 'text/html; charset=utf-8', encoding: '8bit' }])],
    ['pictures first', archive([picture, utf8])],
  ])('%s', async (_why, bytes) => {
    const [whole, alone] = [await readReportFile(bytes), await readReportFile(Buffer.from(page))];
    if (!whole.ok || !alone.ok) throw new Error('not read');
    expect(whole.value.format).toBe('mhtml');
    expect(whole.value.report).toEqual(alone.value.report);
  });

  test('in GB18030, as older browsers write it', async () => {
    const bytes = fixture('gb18030.html');
    const whole = await readReportFile(archive([{ type: 'text/html; charset="gb2312"', encoding: 'quoted-printable', bytes }]));
    const alone = await readReportFile(bytes);
    if (!whole.ok || !alone.ok) throw new Error('not read');
    expect(whole.value.report).toEqual(alone.value.report);
  });
});

test.each([
  ['cut off before its end', archive([utf8], { closed: false }), 'file.broken'],
  ['without a page', archive([picture]), 'file.broken'],
  ['without parts', archive([]), 'file.broken'],
  ['without a boundary', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nx'), 'file.broken'],
  [
    'in another encoding than it says',
    archive([{ type: 'text/html; charset=utf-8', encoding: 'base64', bytes: fixture('gb18030.html') }]),
    'file.broken',
  ],
  ['of another page', archive([{ ...utf8, bytes: Buffer.from('<p>关于召开会议的通知</p>') }]), 'report.not-a-report'],
  [
    'of more parts than any page',
    Buffer.concat([archive([utf8]), Buffer.from(`\n--${BOUNDARY}`.repeat(100_001))]),
    'file.too-big-inside',
  ],
  [
    'of more elements than any report has',
    archive([{ ...utf8, bytes: Buffer.from('<p>'.repeat(100_001)) }]),
    'file.too-big-inside',
  ],
])('%s is refused', async (_why, bytes, code) => {
  expect(await readReportFile(bytes)).toMatchObject({ ok: false, failure: { code } });
});

import { describe, expect, test } from 'vitest';
import { FAILURE_SENTENCES, failureSentence, type FailureCode } from './failure-sentences.ts';
import { FAILURE_TITLES } from './failure-titles.ts';

/** Values as those who refuse give them; a code that is not here has none. */
const VALUES: Readonly<Partial<Record<FailureCode, Readonly<Record<string, string | number>>>>> = {
  'file.too-large': { found: 30_000_000, limit: 20 * 1024 * 1024 },
  'file.unsupported': { kind: 'xlsx' },
  'file.scanned': { pages: 12 },
  'file.broken': { kind: 'pdf' },
  'file.too-slow': { seconds: 20 },
  'list.filters-apart': { one: 'rule', others: 'q、region' },
  'compare.other-ids': { least: 2, most: 8 },
  'checking.busy': { seconds: 10 },
  'checking.too-many-at-once': { most: 2, seconds: 10 },
  'import.region-unknown': { region: '999999' },
  'request.invalid': { fields: 'limit' },
  'request.method-not-allowed': { allowed: 'GET、HEAD' },
  'request.media-type': { accepted: 'text/plain、text/html' },
  'request.too-large': { limit: 4 * 1024 * 1024 },
  'request.too-many': { most: 30, seconds: 41 },
  'server.overloaded': { seconds: 10 },
  'file.over-limit': { limit: 100 * 1024 * 1024 },
  'file.reason-needed': { least: 4 },
  'file.no-such-part': { size: 10 },
  'scan.too-slow': { seconds: 120 },
  'scan.antivirus-silent': { said: 'ENOENT' },
  'vault.keys-missing': { path: 'vault.keys' },
  'vault.keys-lost': { path: 'vault.keys', keys: '2026-11-22-a1b2c3' },
  'vault.keys-open-to-others': { path: 'vault.keys', mode: '644' },
  'vault.keys-not-ours': { path: 'vault.keys' },
  'vault.keys-malformed': { line: 2 },
  'vault.key-unknown': { key: '2026-11-22-a1b2c3' },
  'vault.key-wrong': { key: '2026-11-22-a1b2c3' },
  'settings.vault': { name: 'GONGKAI_FILES' },
  'backup.key-short': { least: 12 },
  'backup.newer-format': { found: 2, known: 1 },
  'restore.newer': { found: 40, known: 30 },
  'sign-in.wait': { seconds: 95 },
  'permission.administrators-apart': { verb: 'case.read' },
  'permission.no-role': { verb: 'unit.found' },
  'permission.not-yours': { verb: 'session.end' },
  'permission.outside-scope': { verb: 'unit.rename' },
  'permission.oneself': { verb: 'staff.appoint' },
  'permission.state': { verb: 'unit.rename', state: 'closed' },
  'staff.not-joined': { on: '2025-01-01' },
  'staff.has-left': { on: '2025-01-01' },
  'staff.name-unusable': { name: '=1' },
  'staff.sign-in-name-unusable': { name: 'A B' },
  'sheet.hidden': { what: 'row', name: '7' },
  'sheet.too-many-rows': { most: 10000 },
  'import.too-many-new': { most: 500 },
  'sheet.head-missing': { head: '名称' },
  'sheet.cells': { cells: 3 },
  'sheet.head-unknown': { head: '备注' },
  'sheet.head-twice': { head: '名称' },
  'sheet.text-too-long': { most: 2000 },
  'import.rows': { rows: 3 },
  'import.blank': { head: '名称' },
  'import.not-a-choice': { head: '类别', text: '局' },
  'import.row-twice': { row: 3 },
  'import.differs': { name: '教育局' },
  'import.parent-unknown': { name: '教育局' },
  'import.unit-unknown': { name: '教育局' },
  'staff.description-unusable': { field: 'phone' },
  'staff.sign-in-name-taken': { name: 'lixy' },
  'site.name-taken': { name: '沭阳县人民政府' },
  'unit.before-founding': { on: '2025-01-01' },
  'unit.has-ended': { on: '2025-01-01' },
  'unit.parent-missing': { name: '教育局', on: '2025-01-01' },
  'unit.parent-closed': { name: '教育局', parent: '文化局', on: '2025-01-01' },
  'unit.under-itself': { name: '教育局', on: '2025-01-01' },
  'unit.kind-under': { name: '教育局', kind: 'government', parent: 'department' },
  'unit.name-taken': { name: '教育局', on: '2025-01-01' },
  'unit.code-taken': { code: '000014349', on: '2025-01-01' },
  'unit.name-unusable': { name: '=1' },
  'unit.code-wrong': { code: '000000001' },
  'unit.division-unknown': { code: '999999' },
  'unit.description-unusable': { field: 'phone' },
  'unit.has-children': { children: 3 },
  'unit.has-people': { people: 3 },
  'unit.successor-closed': { on: '2025-01-01' },
  'password.too-short': { least: 10 },
  'password.too-long': { most: 128 },
  'password.too-few-classes': { least: 3 },
  'password.used-before': { last: 5 },
  'appointment.already-held': { role: 'signer' },
  'appointment.not-held': { role: 'signer' },
  'appointment.administrators-apart': { role: 'systemAdmin', held: 'auditAdmin' },
  'appointment.administrator-and-business': { role: 'systemAdmin', held: 'handler' },
  'appointment.wider-than-own': { scope: 'site' },
  'appointment.last-administrator': { role: 'auditAdmin' },
};

describe('each refusal', () => {
  test.each(Object.keys(FAILURE_SENTENCES) as FailureCode[])('%s is said in Chinese, with its values', (code) => {
    const params = VALUES[code];
    const sentence = failureSentence(params === undefined ? { code } : { code, params });
    expect(sentence).toMatch(/\p{Script=Han}/u);
    expect(sentence).not.toMatch(/undefined|NaN|。$/);
    expect(FAILURE_TITLES[code]).toMatch(/^[^，。：]+$/);
  });
});

test.each([
  ['a size is told in megabytes', { code: 'file.too-large', params: { limit: 20971520 } }, /^文件超过 20 MB。/],
  ['a kind that can be saved otherwise says how', { code: 'file.unsupported', params: { kind: 'rtf' } }, /另存为 Word/],
  ['a kind that nobody named stays unnamed', { code: 'file.unsupported', params: { kind: 'binary' } }, /^不能读取这种文件/],
  ['what killed its reader is not called broken', { code: 'file.broken', params: { kind: 'crash' } }, /程序中断/],
])('%s', (_why, failure, says) => {
  expect(failureSentence(failure)).toMatch(says);
});

test('a code without a sentence is a bug', () => {
  expect(() => failureSentence({ code: 'file.of-tomorrow' })).toThrow('file.of-tomorrow');
});

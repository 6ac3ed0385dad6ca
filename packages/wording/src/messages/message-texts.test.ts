import { OUTLETS, TROUBLES, MESSAGE_STATES, type Notice, type Template } from '@gongkai/messages';
import { TIDINGS } from '@gongkai/requests';
import { expect, test } from 'vitest';
import { MESSAGE_STATE_NAMES, MESSAGE_STATE_NOTES, OUTLET_NAMES, troubleSentence } from './message-names.ts';
import { MESSAGE_TEXTS, messageText } from './message-texts.ts';

const government = '莱西市人民政府';
const at = '2026-03-01 09:30';
const NOTICES: { readonly [T in Template]: Extract<Notice, { template: T }>['fields'] } = {
  'account.invited': { government, name: '王敏', signInName: 'wangmin' },
  'account.password-reset': { government, name: '王敏', at },
  'account.password-changed': { government, name: '王敏', at },
  'account.second-factor-set': { government, name: '王敏', at },
  'account.second-factor-removed': { government, name: '王敏', at },
  'account.second-factor-reset': { government, name: '王敏', at },
  'account.single-sign-on-linked': { government, name: '王敏', at },
  'account.single-sign-on-unlinked': { government, name: '王敏', at },
  'account.new-browser': { government, name: '王敏', at, address: '203.0.113.9' },
  'account.being-tried': { government, name: '王敏', at },
  'message.test': { government, at },
  'request.due-soon': { government, name: '王敏', unit: '莱西市教育局', number: '2026-00012', due: '2026-03-30' },
  'request.due-next': { government, name: '王敏', unit: '莱西市教育局', number: '2026-00012', due: '2026-03-30' },
  'request.due-today': { government, name: '王敏', unit: '莱西市教育局', number: '2026-00012', due: '2026-03-30' },
  'request.overdue': { government, name: '王敏', unit: '莱西市教育局', number: '2026-00012', due: '2026-03-30' },
  'request.notice-next': { government, name: '王敏', unit: '莱西市教育局', number: '2026-00012', due: '2026-03-11' },
  'request.notice-today': { government, name: '王敏', unit: '莱西市教育局', number: '2026-00012', due: '2026-03-11' },
  'topic.reached': { government, name: '王敏', subject: '征地补偿', place: '水集街道', requests: '5', weeks: '4' },
  'topic.doubled': { government, name: '王敏', subject: '征地补偿', place: '水集街道', requests: '10', weeks: '4' },
  'letter.enclosed': { government, unit: '莱西市教育局', title: '政府信息公开申请答复书', number: '莱教公开告〔2026〕3号' },
  'letter.not-delivered': {
    government,
    name: '王敏',
    unit: '莱西市教育局',
    number: '2026-00012',
    letter: '莱教公开告〔2026〕3号',
  },
  'request.tiding': { government, name: '王敏', unit: '莱西市教育局', number: '2026-00012', tiding: '收到补正' },
  'letter.online': { government, unit: '莱西市教育局', number: '2026-00012', address: 'https://www.example.gov.cn/track' },
  'opinion.asked': {
    government,
    unit: '莱西市教育局',
    number: '莱教公开征〔2026〕3号',
    address: 'https://www.example.gov.cn/opinion',
  },
  'filing.late': { government, name: '王敏', unit: '莱西市教育局', from: '2026-03-01', to: '2026-03-31', due: '2026-04-10' },
  text: { subject: '告知书', text: '全文' },
};

test.each(Object.entries(NOTICES))('%s says all that it is filled with, and is one line at the top', (template, fields) => {
  const { subject, text } = messageText({ template, fields } as Notice);
  for (const value of Object.values(fields)) expect(`${subject}\n${text}`).toContain(value);
  expect(subject).not.toMatch(/[\r\n]/);
  expect(`${subject}${text}`).not.toMatch(/undefined|NaN/);
});

test.each(TIDINGS)('%s is said of a request that has no number yet, too', (tiding) => {
  const fields = { government, name: '王敏', unit: '莱西市教育局', number: '', tiding };
  const { subject, text } = messageText({ template: 'request.tiding', fields });
  expect(`${subject}${text}`).not.toContain(tiding);
  expect(subject).toContain('一件待确认的申请');
});

test('no template asks for a password', () => {
  const asked = Object.values(NOTICES).flatMap((fields) => Object.keys(fields));
  expect(asked.filter((name) => /password|secret|token|code/i.test(name))).toEqual([]);
  expect(Object.keys(NOTICES).toSorted()).toEqual(Object.keys(MESSAGE_TEXTS).toSorted());
});

test('a template of another version is a bug that names itself', () => {
  expect(() => messageText({ template: 'account.of-tomorrow', fields: {} } as never)).toThrow('account.of-tomorrow');
});

test('states, outlets and troubles are named', () => {
  const names = [
    ...MESSAGE_STATES.flatMap((state) => [MESSAGE_STATE_NAMES[state], MESSAGE_STATE_NOTES[state]]),
    ...OUTLETS.map((outlet) => OUTLET_NAMES[outlet]),
    ...TROUBLES.map((trouble) => troubleSentence(trouble, 0)),
  ];
  expect(names.filter((name) => !/^\p{Script=Han}/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(troubleSentence('outlet.refused', 550)).toBe('发送渠道拒收（答复代码 550）');
});

import { expect, test } from 'vitest';
import { actorText, eventName, LEDGER_EVENT_NAMES, LEDGER_KIND_NAMES, LEDGER_PROGRAMS } from './event-names.ts';

const all = Object.entries(LEDGER_EVENT_NAMES).flatMap(([kind, names]) =>
  Object.entries(names).map(([type, name]) => ({ kind, type, name })),
);

/** What a request consists of has names of its own. */
const PARTS = [
  'answer',
  'publicAnswer',
  'record',
  'material',
  'copy',
  'correction',
  'reasons',
  'party',
  'extension',
  'fee',
  'outcome',
  'letter',
  'remedy',
  'event',
  'conference',
  'withheld',
  'topic',
  'rectification',
];

test('every event lies under its kind, and no two are called alike', () => {
  const headsOf = (kind: string) => (kind === 'request' ? [kind, ...PARTS] : [kind]);
  expect(all.filter(({ kind, type }) => !headsOf(kind).includes(type.slice(0, type.indexOf('.'))))).toEqual([]);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(Object.keys(LEDGER_KIND_NAMES).toSorted()).toEqual(Object.keys(LEDGER_EVENT_NAMES).toSorted());
});

test('an event is named in Chinese, and one that this program does not know by its code', () => {
  expect(all.filter(({ type }) => !/^\p{Script=Han}+$/u.test(eventName(type)))).toEqual([]);
  expect(eventName('case.signed')).toBe('case.signed');
  expect(eventName('constructor')).toBe('constructor');
});

test.each([
  ['staff/1', '王芳', '王芳'],
  ['staff/1', null, 'staff/1'],
  ['public', null, '未登录者'],
  ['system/command-line', null, '命令行'],
  ['system/nightly', null, '程序（nightly）'],
])('%s with the name %s is %s', (actor, name, text) => expect(actorText(actor, name)).toBe(text));

test('the parts of the program that are offered are known by name', () => {
  for (const { actor, name } of LEDGER_PROGRAMS) expect(actorText(actor, null)).toBe(name);
});

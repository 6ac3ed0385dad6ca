import { expect, test } from 'vitest';
import {
  checkPaperApplication,
  correctApplication,
  readApplication,
  readPaperApplication,
  type ApplicationForm,
} from './application.ts';
import { applicantKey, likeness, textShingles } from './repeats.ts';

const GOOD: ApplicationForm = {
  type: 'natural',
  name: '王小明',
  document: 'residentCard',
  number: '11010119900307002x',
  phone: '138 0013 8000',
  content: '2025年度危房改造补助发放名单所依据的文件',
  form: 'electronic',
  way: 'email',
  email: 'wang@example.org',
};

test('a form with what art. 29 asks for is an application, its number written as the card has it', () => {
  expect(readApplication(GOOD)).toMatchObject({
    ok: true,
    value: {
      applicant: { type: 'natural', identity: { document: 'residentCard', number: '11010119900307002X' } },
      supply: { form: 'electronic', way: 'email' },
    },
  });
});

test('everything that is wrong is said at once', () => {
  expect(readApplication({ type: 'company', number: '1', form: 'paper', way: 'post', phone: 'call me' })).toMatchObject({
    ok: false,
    failure: {
      code: 'application.incomplete',
      fields: [
        { field: 'type', fault: 'unknown' },
        { field: 'name', fault: 'missing' },
        { field: 'document', fault: 'missing' },
        { field: 'phone', fault: 'not-valid' },
        { field: 'content', fault: 'missing' },
        { field: 'address', fault: 'missing' },
      ],
    },
  });
});

test.each([
  ['a slip in the number', { number: '110101199003070029' }, [{ field: 'number', fault: 'not-valid' }]],
  ['an organisation with a card of a person', { type: 'enterprise' }, [{ field: 'document', fault: 'not-for-type' }]],
  [
    'a code that fails its check',
    { type: 'enterprise', document: 'organizationCode', number: '91320100123456702X' },
    [{ field: 'number', fault: 'not-valid' }],
  ],
  ['nothing to be reached by', { phone: '', email: '', way: 'pickup' }, [{ field: 'phone', fault: 'unreachable' }]],
  ['by e-mail without an address', { email: '' }, [{ field: 'email', fault: 'missing' }]],
  ['an address of one word', { email: 'wang' }, [{ field: 'email', fault: 'not-valid' }]],
  ['a text without end', { content: '字'.repeat(5001) }, [{ field: 'content', fault: 'too-long' }]],
] as const)('%s', (_why, change, fields) => {
  expect(readApplication({ ...GOOD, ...change })).toMatchObject({ failure: { fields } });
});

test('an organisation by its code', () => {
  const change = { type: 'enterprise', document: 'organizationCode', number: '91320100123456702h', name: '某某有限公司' };
  expect(readApplication({ ...GOOD, ...change })).toMatchObject({ ok: true });
});

test.each([
  ['the same in other clothes', '申请公开２０２５年度危房改造补助的有关文件。', '请公开2025年度危房改造补助文件', 0.95, 1],
  ['one year on', '2025年度危房改造补助发放名单', '2024年度危房改造补助发放名单', 0.6, 0.95],
  ['another matter', '2025年度危房改造补助发放名单', '城南小学招生范围', 0, 0.1],
  ['nothing', '', '', 0, 0],
])('%s', (_why, one, other, least, most) => {
  const alike = likeness(textShingles(one), textShingles(other));
  expect(alike).toBeGreaterThanOrEqual(least);
  expect(alike).toBeLessThanOrEqual(most);
});

test('an applicant is known by the document, however its number is written', () => {
  expect(applicantKey({ document: 'residentCard', number: '１１０１０１ 19900307 002x' })).toBe(
    'residentCard:11010119900307002X',
  );
});

test('a letter that leaves out what art. 29 asks for is an application, with what it lacks', () => {
  const letter = { type: 'natural', name: '王小明', content: '2025年度危房改造的文件' };
  expect(readApplication(letter)).toMatchObject({ ok: false });
  expect(readPaperApplication(letter)).toEqual({
    ok: true,
    value: {
      application: {
        applicant: { type: 'natural', name: '王小明', identity: { document: 'other', number: '' } },
        content: '2025年度危房改造的文件',
        supply: { form: 'paper', way: 'pickup' },
      },
      lacks: ['identity', 'reach', 'supply'],
    },
  });
  expect(readPaperApplication(GOOD)).toMatchObject({ ok: true, value: { lacks: [] } });
  expect(readPaperApplication({ ...letter, address: '庙头镇二号' })).toMatchObject({
    value: { application: { supply: { way: 'post' } }, lacks: ['identity', 'supply'] },
  });
});

test.each([
  ['a number that fails its check, as the letter has it', { number: '110101199003070029' }, ['identity']],
  ['a way that cannot be gone', { email: '' }, ['reach']],
] as const)('%s', (_why, change, lacks) => {
  expect(readPaperApplication({ ...GOOD, ...change })).toMatchObject({ value: { lacks } });
});

test.each([
  ['nobody signs', { name: '' }, [{ field: 'name', fault: 'missing' }]],
  ['nothing is asked for', { content: ' ' }, [{ field: 'content', fault: 'missing' }]],
  ['a telephone is mistyped', { phone: 'call' }, [{ field: 'phone', fault: 'not-valid' }]],
] as const)('a slip of whoever types a letter is said: %s', (_why, change, fields) => {
  expect(readPaperApplication({ ...GOOD, ...change })).toMatchObject({ failure: { fields } });
});

test('slips and lacks are told together, while somebody is typing', () => {
  expect(checkPaperApplication({ type: 'natural', document: 'residentCard', number: '1', address: '一号' })).toEqual({
    slips: [
      { field: 'name', fault: 'missing' },
      { field: 'content', fault: 'missing' },
    ],
    lacks: ['identity', 'supply'],
  });
});

const paper = (form: ApplicationForm) => {
  const read = readPaperApplication(form);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};
const WHOLE = paper(GOOD);
const LETTER = paper({ type: 'natural', name: '王小明', content: '预案', address: '临江镇一号' });

test.each([
  [
    'corrects the words alone',
    WHOLE,
    { content: '2025年度防汛应急预案' },
    { content: '2025年度防汛应急预案', number: '11010119900307002X' },
    [],
  ],
  [
    'brings the proof of identity that the letter lacked',
    LETTER,
    { content: '预案', document: 'residentCard', number: '11010119900307002x' },
    { content: '预案', number: '11010119900307002X' },
    [],
  ],
  [
    'still lacks what does not come',
    LETTER,
    { content: '2025年度预案', phone: '13800138000' },
    { content: '2025年度预案', number: '' },
    ['identity'],
  ],
  [
    'makes nobody else of an applicant who is known',
    WHOLE,
    { content: '预案', document: 'residentCard', number: '110101199003070097' },
    { content: '预案', number: '11010119900307002X' },
    [],
  ],
] as const)('a correction %s', (_what, before, brought, { content, number }, lacks) => {
  expect(correctApplication(before, brought)).toMatchObject({
    value: { application: { content, applicant: { name: '王小明', identity: { number } } }, lacks },
  });
});

test('who answers for himself is told of all that would still lack, at once', () => {
  expect(correctApplication(LETTER, { content: '2025年度预案', email: 'wang' }, true)).toMatchObject({
    failure: {
      fields: [
        { field: 'document', fault: 'missing' },
        { field: 'number', fault: 'missing' },
        { field: 'email', fault: 'not-valid' },
      ],
    },
  });
  expect(correctApplication(WHOLE, { content: '' }, true)).toMatchObject({
    value: { application: { content: GOOD.content }, lacks: [] },
  });
});

test('a mistyped number in a correction is said, not taken for one that is missing', () => {
  const brought = { content: '预案', document: 'residentCard', number: '110101199003070020' };
  expect(correctApplication(LETTER, brought)).toMatchObject({ failure: { fields: [{ field: 'number', fault: 'not-valid' }] } });
});

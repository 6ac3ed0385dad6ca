import { expect, test } from 'vitest';
import type { DeliveryWay } from '../case/refs.ts';
import type { CaseLetter, RequestCase } from '../case/request-case.ts';
import { wayRefused, waysChosen, type Reach } from './delivery-way.ts';
import type { LetterStep } from './letter-step.ts';

const ANSWER: LetterStep = { code: 'L21', outcome: 'granted.already_public', basis: 'already_public', grounds: [] };
const EXTENSION: LetterStep = { code: 'L05', workingDays: 20 };
const letter = (step: LetterStep, said: Partial<CaseLetter> = {}) => ({ step, ...said }) as CaseLetter;
const asked = (way: RequestCase['supply']['way'], said: Partial<RequestCase> = {}) =>
  ({ supply: { form: 'paper', way }, ...said }) as RequestCase;
const ALL: Reach = { address: true, email: true, phone: true };

test.each<[string, RequestCase['supply']['way'], DeliveryWay, string | undefined]>([
  ['as chosen', 'email', 'email', undefined],
  ['by hand for the post', 'post', 'served', undefined],
  ['registered for the post', 'post', 'registeredPost', undefined],
  ['by mail for a page that was chosen', 'online', 'email', 'letter.way-differs'],
  ['a page for the post', 'post', 'online', 'letter.way-differs'],
  ['the post for the counter', 'pickup', 'registeredPost', 'letter.way-differs'],
])('an answer %s', (_why, chosen, way, code) => {
  const refused = wayRefused(asked(chosen), letter(ANSWER), { way, explained: false }, ALL);
  expect(refused?.failure.code).toBe(code);
  expect(wayRefused(asked(chosen), letter(ANSWER), { way, explained: true }, ALL)).toBeUndefined();
});

test('what is no answer goes as the office finds best, and so does one to whom nothing was chosen', () => {
  expect(wayRefused(asked('online'), letter(EXTENSION), { way: 'registeredPost', explained: false }, ALL)).toBeUndefined();
  const lacking = asked('post', { lacks: ['supply'] });
  expect(wayRefused(lacking, letter(ANSWER), { way: 'online', explained: false }, ALL)).toBeUndefined();
});

test('a way that needs an address needs one that is known; mail needs it whatever is explained', () => {
  for (const way of ['registeredPost', 'post', 'fax', 'email'] as const) {
    const code = (explained: boolean) => wayRefused(asked('pickup'), letter(EXTENSION), { way, explained }, {})?.failure.code;
    expect([way, code(false), code(true)]).toEqual([
      way,
      'letter.address-missing',
      way === 'email' ? 'letter.address-missing' : undefined,
    ]);
  }
  for (const way of ['pickup', 'served', 'online'] as const)
    expect(wayRefused(asked('pickup'), letter(EXTENSION), { way, explained: false }, {})).toBeUndefined();
});

test('once the chosen way has failed, any other will do', () => {
  const on = '2026-03-05' as NonNullable<CaseLetter['deliveredOn']>;
  const back = letter(ANSWER, { dispatched: { on, way: 'email', returned: { on, why: 'bounced' } } });
  expect(waysChosen(asked('email'), back)).toBeUndefined();
  expect(wayRefused(asked('email'), back, { way: 'registeredPost', explained: false }, ALL)).toBeUndefined();
});

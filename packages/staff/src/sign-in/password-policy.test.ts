import { plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { daysBetween, isPasswordOutdated, passwordPolicyOn, passwordProblems } from './password-policy.ts';

const policy = passwordPolicyOn(plainDate('2025-03-01'));
const about = {
  names: ['lixiuying', '李秀英', '0517-87222222', 'lixy@hongze.gov.cn', '洪泽区教育局'],
  isCommon: (word: string) => ['password', 'qwerty', 'dragon', 'password123'].includes(word),
};
const codes = (password: string) => passwordProblems(policy, password, about).map(({ code }) => code.replace('password.', ''));

test.each([
  ['Tk7#wrong-Battery', []],
  ['春眠不觉晓Cx7处处闻啼鸟', []],
  ['Tk7#wB', ['too-short']],
  ['kestrelviolinharbour', ['too-few-classes']],
  ['x'.repeat(129), ['too-long', 'too-few-classes', 'plain']],
  ['Tk7#wrong-Ba\u0000ttery', ['unprintable']],
  ['Tk7#wrong\u200bBattery', ['unprintable']],
  ['Aa1!Aa1!Aa1!', ['plain']],
  ['abcdefghijK1', ['plain']],
  ['P@ssw0rd2025!', ['common']],
  ['Qwerty!2025', ['common']],
  ['D.r.a.g.o.n.1', []],
  ['woaini1314ZZ', []],
  ['Woaini@1314', ['common']],
  ['Zhengfu@2025', ['common']],
  ['2025-03-01!Aa', ['common']],
  ['Xx1!Lixiuying', ['holds-name']],
  ['Xx1!gniyuixil', ['holds-name']],
  ['Xx1#李秀英zz77', ['holds-name']],
  ['Ab!87222222xy', ['holds-name']],
  ['Hongze!77xqPw', ['holds-name']],
])('%s: %j', (password, expected) => expect(codes(password)).toEqual(expected));

test('a password ends after its days', () => {
  const setOn = plainDate('2024-01-01');
  expect(isPasswordOutdated(policy, setOn, plainDate('2024-03-30'))).toBe(false);
  expect(isPasswordOutdated(policy, setOn, plainDate('2024-03-31'))).toBe(true);
  const { mostDays: _without, ...ageless } = policy;
  expect(isPasswordOutdated(ageless, setOn, plainDate('2034-03-31'))).toBe(false);
});

test.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2000-01-01', '2001-01-01', 366],
  ['1900-01-01', '1901-01-01', 365],
  ['2025-03-01', '2025-02-28', -1],
  ['1999-12-31', '2000-01-01', 1],
])('from %s to %s it is %i days', (from, to, days) => expect(daysBetween(plainDate(from), plainDate(to))).toBe(days));

import { expect, test } from 'vitest';
import { passwordFault, passwordRules } from './password-rules.ts';

test('the rules are those of the policy, with its numbers', () => {
  expect(passwordRules()).toHaveLength(4);
  expect(passwordRules().join()).toMatch(/\d/);
});

test.each([
  ['too short', 'aB3$', /短/],
  ['holds the sign-in name', 'Wangfang-2025-x', /登录名/],
  ['nearly one letter', 'aaaaaaaaaaB1', /变化/],
])('a password that is %s is refused before it is sent', (_why, password, says) => {
  expect(passwordFault(password, ['wangfang', '王芳'])).toMatch(says);
});

test('a good one is not', () => {
  expect(passwordFault('Tianhe-67-shuiku', ['wangfang', '王芳'])).toBeUndefined();
});

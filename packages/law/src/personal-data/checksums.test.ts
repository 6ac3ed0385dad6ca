import { expect, test } from 'vitest';
import { hasLuhnCheck, hasResidentCheck, isOrganizationCode, isUnifiedSocialCreditCode } from './checksums.ts';

test.each([
  ['State Council', '000014349', true],
  ['a county of Henan', '005283492', true],
  ['a county of Jiangsu', '014416330', true],
  ['ends in X', '12345678X', false],
  ['a placeholder that offices use, with a wrong check', '000000001', false],
  ['too short', '00001434', false],
  ['a small letter', '00001434a', false],
])('organisation code: %s', (_why, code, good) => {
  expect(isOrganizationCode(code)).toBe(good);
});

test.each([
  ['a company', '91320100123456702H', true],
  ['digits only', '913201001234567299', true],
  ['a government body', '11341702486344515H', true],
  ['last character wrong', '91320100123456702J', false],
  ['organisation code wrong', '91320100123456703H', false],
  ['a letter that is not used', '9132010012345670I2', false],
  ['nothing', '', false],
])('unified code: %s', (_why, code, good) => {
  expect(isUnifiedSocialCreditCode(code)).toBe(good);
});

test.each([
  ['resident number', hasResidentCheck('110101199003070011'), true],
  ['a letter inside', hasResidentCheck('11010119900307A011'), false],
  ['seventeen digits', hasResidentCheck('11010119900307001'), false],
  ['card', hasLuhnCheck('6217000000000000012'), true],
  ['card with a wrong digit', hasLuhnCheck('6217000000000000013'), false],
  ['one digit checks nothing', hasLuhnCheck('0'), false],
  ['nothing', hasLuhnCheck(''), false],
])('%s', (_why, got, expected) => {
  expect(got).toBe(expected);
});

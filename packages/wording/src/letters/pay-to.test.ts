import { expect, test } from 'vitest';
import { payToText } from './pay-to.ts';

test('a unit that has said how it is paid is named with account and counter, each once', () =>
  expect(payToText({ payee: '临江县财政局。', payAccount: ' 6222 ', payCounter: '政务大厅3号窗口' })).toBe(
    '收费单位：临江县财政局；收款账户或者缴款码：6222；缴费窗口：政务大厅3号窗口',
  ));

test('one that has said nothing leaves the part blank, so that the letter is not complete', () => {
  expect(payToText({})).toBe('');
  expect(payToText({ payCounter: '政务大厅3号窗口' })).toBe('缴费窗口：政务大厅3号窗口');
});

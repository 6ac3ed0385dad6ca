import { expect, test } from 'vitest';
import { checkRecipient, maskedRecipient, type Outlet } from './outlet.ts';

test.each<[string, Outlet, string]>([
  ['a mailbox', 'email', 'wang.min@example.gov.cn'],
  ['a mailbox with Chinese on both sides', 'email', '王敏@示例.政务'],
  ['a machine without a domain', 'email', 'clerk@localhost'],
  ['a mobile number', 'sms', '13800138000'],
  ['a number with its country', 'sms', '+8613800138000'],
  ['an openid', 'wechat', 'oLVPpjqs9BhvzwPj5A-vTYAX3GLc'],
])('%s is an address', (_why, outlet, recipient) => {
  expect(checkRecipient(outlet, ` ${recipient} `)).toEqual({ ok: true, value: recipient });
});

test.each<[string, Outlet, string]>([
  ['two mailboxes', 'email', 'a@example.cn,b@example.cn'],
  ['a name with a mailbox', 'email', '王敏 <a@example.cn>'],
  ['a second line', 'email', 'a@example.cn\r\nBcc: b@example.cn'],
  ['a second line in the house part', 'email', 'a\nb@example.cn'],
  ['no mailbox', 'email', 'example.cn'],
  ['words for a number', 'sms', '一三八'],
  ['two numbers', 'sms', '13800138000,13800138001'],
  ['nothing', 'wechat', ''],
])('%s is none, and the refusal does not repeat it', (_why, outlet, recipient) => {
  expect(checkRecipient(outlet, recipient)).toEqual({
    ok: false,
    failure: { code: 'message.bad-recipient', params: { outlet } },
  });
});

test.each<[Outlet, string, string]>([
  ['email', 'wang.min@example.gov.cn', 'w***@example.gov.cn'],
  ['email', '王敏@示例.政务', '王***@示例.政务'],
  ['sms', '13800138000', '138****00'],
  ['sms', '12345', '1***'],
  ['wechat', 'oLVPpjqs9BhvzwPj5A', 'oLV****5A'],
  ['webhook', 'province/12345', 'province/12345'],
])('%s: %s is shown as %s', (outlet, recipient, shown) => {
  expect(maskedRecipient(outlet, recipient)).toBe(shown);
});

import { expect, test } from 'vitest';
import { readSingleSignOn } from './single-sign-on-settings.ts';

const RIGHT = {
  GONGKAI_OIDC_ISSUER: 'https://sso.gov.example/',
  GONGKAI_OIDC_CLIENT_ID: 'gongkai',
  GONGKAI_OIDC_CLIENT_SECRET: 'secret',
  GONGKAI_URL: 'https://gongkai.gov.example/somewhere',
};

test('nothing said is none; all said is taken, the own address without its path', () => {
  expect(readSingleSignOn({})).toEqual({ ok: true, value: undefined });
  expect(readSingleSignOn(RIGHT)).toMatchObject({ value: { ownAddress: 'https://gongkai.gov.example', claim: 'sub', site: 1 } });
  expect(readSingleSignOn({ ...RIGHT, GONGKAI_OIDC_CLAIM: 'staff_number', GONGKAI_OIDC_NAME: ' 临江政务通 ' })).toMatchObject({
    value: { claim: 'staff_number', name: '临江政务通' },
  });
  expect(readSingleSignOn({ ...RIGHT, GONGKAI_OIDC_ISSUER: 'http://127.0.0.1:9000' }).ok).toBe(true);
});

test.each([
  ['GONGKAI_OIDC_ISSUER', 'http://sso.gov.example'],
  ['GONGKAI_OIDC_ISSUER', 'sso'],
  ['GONGKAI_URL', ''],
  ['GONGKAI_URL', 'http://gongkai.gov.example'],
  ['GONGKAI_OIDC_CLIENT_ID', ''],
  ['GONGKAI_OIDC_CLIENT_SECRET', ''],
  ['GONGKAI_OIDC_SITE', '0'],
  // Whoever may write his own mailbox or name there would come in as another.
  ['GONGKAI_OIDC_CLAIM', 'email'],
  ['GONGKAI_OIDC_CLAIM', 'preferred_username'],
  ['GONGKAI_OIDC_NAME', '一个比按钮还要长得多的统一身份认证平台的名称'],
])('%s=%s is refused by its name', (name, value) => {
  expect(readSingleSignOn({ ...RIGHT, [name]: value })).toMatchObject({
    ok: false,
    failure: { code: 'settings.single-sign-on', params: { name } },
  });
});

import { describe, expect, test } from 'vitest';
import { readHttpSettings } from './http-settings.ts';

const settings = (environment: Readonly<Record<string, string>>, host?: string) => {
  const read = readHttpSettings(environment, host);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};

describe('who may import', () => {
  test.each<[string, Readonly<Record<string, string>>, string | undefined, string]>([
    ['both loopbacks', {}, undefined, 'loopback'],
    ['one loopback', {}, '127.0.0.1', 'loopback'],
    ['another loopback', {}, '127.8.0.1', 'loopback'],
    ['the loopback of IPv6', {}, '::1', 'loopback'],
    ['every address: others can reach it', {}, '0.0.0.0', 'closed'],
    ['a name that may be anybody’s', {}, 'archive.example', 'closed'],
    ['a loopback behind a proxy: others come through that', { GONGKAI_TRUST_PROXY: '127.0.0.1' }, undefined, 'closed'],
    ['every address, opened', { GONGKAI_IMPORT: 'open' }, '0.0.0.0', 'open'],
    ['a loopback, closed', { GONGKAI_IMPORT: 'closed' }, undefined, 'closed'],
    ['an empty variable, as if it were not there', { GONGKAI_IMPORT: ' ' }, undefined, 'loopback'],
  ])('on %s', (_why, environment, host, imports) => {
    expect(settings(environment, host).imports).toBe(imports);
  });
});

test('proxies, rate and log as they are said', () => {
  expect(
    settings({
      GONGKAI_TRUST_PROXY: '10.0.0.1, 192.168.0.0/16,::1,fd00::/8',
      GONGKAI_CHECKS_PER_MINUTE: '0',
      GONGKAI_CHECKS_AT_ONCE: '5',
      GONGKAI_LOG: 'info',
    }),
  ).toMatchObject({
    trustProxy: ['10.0.0.1', '192.168.0.0/16', '::1', 'fd00::/8'],
    checksPerMinute: 0,
    checksAtOnce: 5,
    logLevel: 'info',
  });
});

test.each([
  ['settings.import', { GONGKAI_IMPORT: 'yes' }],
  ['settings.trust-proxy', { GONGKAI_TRUST_PROXY: 'true' }],
  ['settings.trust-proxy', { GONGKAI_TRUST_PROXY: '10.0.0.0/33' }],
  ['settings.trust-proxy', { GONGKAI_TRUST_PROXY: 'fd00::/8/8' }],
  ['settings.checks-per-minute', { GONGKAI_CHECKS_PER_MINUTE: '-1' }],
  ['settings.checks-per-minute', { GONGKAI_CHECKS_PER_MINUTE: 'many' }],
  ['settings.checks-at-once', { GONGKAI_CHECKS_AT_ONCE: 'one' }],
  ['settings.log', { GONGKAI_LOG: 'verbose' }],
  ['settings.metrics-token', { GONGKAI_METRICS_TOKEN: 'guess' }],
])('%s: %o is refused', (code, environment) => {
  expect(readHttpSettings(environment, undefined)).toMatchObject({ ok: false, failure: { code } });
});

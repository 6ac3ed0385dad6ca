import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const DEFAULTS = { port: 8080, host: undefined, dataFolder: '/srv/gongkai/data', databaseUrl: undefined };

test.each([
  ['nothing said', {}, DEFAULTS],
  ['empty variables are not set', { PORT: '', HOST: ' ', GONGKAI_DATA: '', DATABASE_URL: '' }, DEFAULTS],
  ['a port', { PORT: '9000' }, { ...DEFAULTS, port: 9000 }],
  ['any free port', { PORT: '0' }, { ...DEFAULTS, port: 0 }],
  ['all addresses', { HOST: '0.0.0.0' }, { ...DEFAULTS, host: '0.0.0.0' }],
  ['an IPv6 address with its zone', { HOST: 'fe80::1%eth0' }, { ...DEFAULTS, host: 'fe80::1%eth0' }],
  ['localhost is both loopbacks', { HOST: 'localhost' }, DEFAULTS],
  [
    'a relative folder starts where the program does',
    { GONGKAI_DATA: 'other' },
    { ...DEFAULTS, dataFolder: '/srv/gongkai/other' },
  ],
  ['an absolute folder', { GONGKAI_DATA: '/var/lib/gongkai' }, { ...DEFAULTS, dataFolder: '/var/lib/gongkai' }],
  ['an outside database', { DATABASE_URL: 'postgresql://db/gongkai' }, { ...DEFAULTS, databaseUrl: 'postgresql://db/gongkai' }],
])('%s', (_why, environment, settings) => {
  expect(readSettings(environment, '/srv/gongkai')).toEqual({ ok: true, value: settings });
});

test.each([
  ['a word for a port', { PORT: 'http' }, 'settings.port'],
  ['a port out of range', { PORT: '65536' }, 'settings.port'],
  ['a negative port', { PORT: '-1' }, 'settings.port'],
  ['a fraction', { PORT: '80.5' }, 'settings.port'],
  ['an address with its scheme', { HOST: 'http://example.com' }, 'settings.host'],
])('refuses %s', (_why, environment, code) => {
  expect(readSettings(environment, '/srv/gongkai')).toMatchObject({ ok: false, failure: { code } });
});

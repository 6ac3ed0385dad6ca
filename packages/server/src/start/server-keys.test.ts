import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readServerKeys } from './server-keys.ts';

let dataFolder: string;
beforeEach(() => void (dataFolder = mkdtempSync(join(tmpdir(), 'gongkai-server-keys-'))));
afterEach(() => rmSync(dataFolder, { recursive: true }));

const read = (environment: Readonly<Record<string, string>> = {}) =>
  readServerKeys(environment, { dataFolder, day: '2026-03-02' });

test('the first start makes a key for its owner alone, the next one reads it', async () => {
  const [first, second] = [await read(), await read()];
  if (!first.ok || !second.ok) throw new Error('no keys');
  expect(second.value.current).toBe(first.value.current);
  expect(second.value.secret(second.value.current)).toEqual(first.value.secret(first.value.current));
  expect(statSync(join(dataFolder, 'keys', 'vault.keys')).mode & 0o777).toBe(0o600);
});

test('a file that somebody has named is not made anew', async () => {
  expect(await read({ GONGKAI_VAULT_KEY_FILE: join(dataFolder, 'lost.keys') })).toMatchObject({
    ok: false,
    failure: { code: 'vault.keys-missing' },
  });
});

test('several server processes are given the same keys', async () => {
  const text = `a ${Buffer.alloc(32, 1).toString('base64')}`;
  expect(await read({ GONGKAI_VAULT_KEYS: text })).toMatchObject({ ok: true, value: { current: 'a' } });
  expect(await read({ GONGKAI_VAULT_KEYS: text, GONGKAI_VAULT_KEY_FILE: 'x' })).toMatchObject({
    failure: { code: 'settings.keys' },
  });
});

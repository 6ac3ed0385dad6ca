import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newFileKey, unwrapKey, wrapKey, type SealedPlace } from '../sealing/wrapped-key.ts';
import { keyLine, parseKeyRing, siteKey, type KeyRing } from './key-ring.ts';
import { addKey, readKeyRing, ringReader } from './key-source.ts';

const secret = (byte: number) => Buffer.alloc(32, byte);
const ringOf = (...keys: readonly (readonly [string, number])[]): KeyRing => {
  const ring = parseKeyRing(keys.map(([id, byte]) => keyLine(id, secret(byte))).join('\n'));
  if (!ring.ok) throw new Error(ring.failure.code);
  return ring.value;
};

describe('the text of a ring', () => {
  test('the last key is in use; the others still open what they wrapped', () => {
    const ring = ringOf(['a', 1], ['b', 2]);
    expect(ring.current).toBe('b');
    expect(ring.secret('a')).toEqual(secret(1));
    expect(ring.secret('c')).toBeUndefined();
  });

  test.each([
    ['nothing', '', 0],
    ['a key that is too short', `a ${Buffer.alloc(31).toString('base64')}`, 1],
    ['no id', secret(1).toString('base64'), 1],
    ['the same id twice', `${keyLine('a', secret(1))}\n\n${keyLine('a', secret(2))}`, 3],
  ])('%s is refused by the number of the line, without the line', (_why, text, line) => {
    expect(parseKeyRing(text)).toEqual({ ok: false, failure: { code: 'vault.keys-malformed', params: { line } } });
  });

  test('from the environment, keys stand beside each other', async () => {
    const text = `${keyLine('a', secret(1))}; ${keyLine('b', secret(2))}`;
    expect(await readKeyRing({ kind: 'text', text })).toMatchObject({ ok: true, value: { current: 'b', ids: ['a', 'b'] } });
  });
});

describe('the file of a ring', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-keys-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const path = () => join(folder, 'safe', 'vault.keys');

  test('is made for its owner alone, and keeps the keys of before when one is added', async () => {
    const [first, second] = [await addKey(path(), '2026-11-22'), await addKey(path(), '2026-11-23')];
    if (!first.ok || !second.ok) throw new Error('no key');
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect(await readKeyRing({ kind: 'file', path: path() })).toMatchObject({
      ok: true,
      value: { current: second.value, ids: [first.value, second.value] },
    });
    expect((await readFile(path(), 'utf8')).split('\n')[0]).toMatch(/^#/);
  });

  test('that others may read is refused', async () => {
    await addKey(path(), '2026-11-22');
    await chmod(path(), 0o640);
    expect(await readKeyRing({ kind: 'file', path: path() })).toEqual({
      ok: false,
      failure: { code: 'vault.keys-open-to-others', params: { path: path(), mode: '640' } },
    });
  });

  test('is read again when another program has added a key, taken it away or opened it to others', async () => {
    await addKey(path(), '2026-11-22');
    const read = ringReader({ kind: 'file', path: path() });
    const first = await read();
    expect(await read()).toBe(first);
    await addKey(path(), '2026-11-23');
    expect(await read()).toMatchObject({ ok: true, value: { ids: [expect.any(String), expect.stringMatching(/^2026-11-23/)] } });
    await chmod(path(), 0o644);
    expect(await read()).toMatchObject({ failure: { code: 'vault.keys-open-to-others' } });
    await rm(path());
    expect(await read()).toMatchObject({ failure: { code: 'vault.keys-missing' } });
  });

  test('that is not there is missing, and a broken one is not added to', async () => {
    expect(await readKeyRing({ kind: 'file', path: path() })).toMatchObject({ failure: { code: 'vault.keys-missing' } });
    const broken = join(folder, 'broken');
    await writeFile(broken, 'nonsense\n', { mode: 0o600 });
    expect(await addKey(broken, '2026-11-22')).toMatchObject({ failure: { code: 'vault.keys-malformed' } });
    expect(await readFile(broken, 'utf8')).toBe('nonsense\n');
  });
});

describe('the wrapped key of a file', () => {
  const place: SealedPlace = { site: 1, file: 'f1', variant: 'original' };
  const key = newFileKey();

  test('opens with the key it was wrapped with, also when another is in use by now', () => {
    const wrapped = wrapKey(ringOf(['a', 1]), place, key);
    expect(wrapped.keyId).toBe('a');
    expect(unwrapKey(ringOf(['a', 1], ['b', 2]), place, wrapped)).toEqual({ ok: true, value: key });
  });

  test.each<[string, KeyRing, SealedPlace, string]>([
    ['without that key', ringOf(['b', 2]), place, 'vault.key-unknown'],
    ['with another key under its id', ringOf(['a', 3]), place, 'vault.key-wrong'],
    ['for another file', ringOf(['a', 1]), { ...place, file: 'f2' }, 'vault.key-wrong'],
    ['for another site', ringOf(['a', 1]), { ...place, site: 2 }, 'vault.key-wrong'],
    ['for the other variant', ringOf(['a', 1]), { ...place, variant: 'stripped' }, 'vault.key-wrong'],
  ])('%s it stays shut', (_why, ring, at, code) => {
    expect(unwrapKey(ring, at, wrapKey(ringOf(['a', 1]), place, key))).toMatchObject({ ok: false, failure: { code } });
  });

  test('changed or cut off it stays shut', () => {
    const { keyId, wrapped } = wrapKey(ringOf(['a', 1]), place, key);
    for (let at = 0; at < wrapped.length; at += 1) {
      const changed = Uint8Array.from(wrapped, (byte, index) => (index === at ? byte ^ 1 : byte));
      expect(unwrapKey(ringOf(['a', 1]), place, { keyId, wrapped: changed }).ok).toBe(false);
    }
    expect(unwrapKey(ringOf(['a', 1]), place, { keyId, wrapped: wrapped.subarray(1) }).ok).toBe(false);
  });
});

test('keys of sites and uses have nothing in common', () => {
  const keys = [1, 2].flatMap((site) =>
    (['wrap', 'link'] as const).map((use) => siteKey(secret(1), site, use).export().toString('hex')),
  );
  expect(new Set([...keys, secret(1).toString('hex')]).size).toBe(5);
});

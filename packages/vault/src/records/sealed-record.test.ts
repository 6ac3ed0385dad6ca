import { expect, test } from 'vitest';
import { keyLine, parseKeyRing, type KeyRing } from '../keys/key-ring.ts';
import { lookupMark, lookupMarks } from '../keys/lookup-mark.ts';
import { SealBroken } from '../sealing/sealed-chunks.ts';
import { openRecord, sealRecord } from './sealed-record.ts';

const ringOf = (...keys: readonly (readonly [string, number])[]): KeyRing => {
  const ring = parseKeyRing(keys.map(([id, byte]) => keyLine(id, Buffer.alloc(32, byte))).join('\n'));
  if (!ring.ok) throw new Error(ring.failure.code);
  return ring.value;
};
const vaultOf = (ring: KeyRing) => ({ ring: () => ring, readKeys: () => Promise.resolve({ ok: true, value: ring } as const) });
const vault = vaultOf(ringOf(['a', 1]));
const place = { site: 1, record: 'r1' };
const text = '李秀英，庙头镇二号院，电话 13812345678';

test('a record opens to what was sealed, also a long one and an empty one, and after a key was added', async () => {
  for (const said of [text, '', '公'.repeat(100_000)]) {
    const sealed = await sealRecord(vault, place, said);
    expect(await openRecord(vaultOf(ringOf(['a', 1], ['b', 2])), place, sealed)).toEqual({ ok: true, value: said });
    expect(Buffer.from(sealed.sealed).includes(Buffer.from('李秀英'))).toBe(false);
  }
});

test('the same text twice has two digests: nobody finds a text by trying', async () => {
  const [one, other] = [await sealRecord(vault, place, text), await sealRecord(vault, place, text)];
  expect(one.sha256).not.toBe(other.sha256);
});

test('bytes of another record, and a digest of another text, do not open', async () => {
  const sealed = await sealRecord(vault, place, text);
  expect(await openRecord(vault, { ...place, record: 'r2' }, sealed)).toMatchObject({ failure: { code: 'vault.key-wrong' } });
  const other = await sealRecord(vault, place, '别的');
  await expect(openRecord(vault, place, { ...sealed, sha256: other.sha256 })).rejects.toThrow(SealBroken);
  const spoilt = Uint8Array.from(sealed.sealed);
  spoilt[40]! ^= 1;
  await expect(openRecord(vault, place, { ...sealed, sealed: spoilt })).rejects.toThrow(SealBroken);
});

test('a mark is found again after a rotation, and says nothing across sites and kinds', () => {
  const [before, after] = [ringOf(['a', 1]), ringOf(['a', 1], ['b', 2])];
  const mark = lookupMark(before, 1, 'applicant', 'residentCard:11');
  expect(lookupMarks(after, 1, 'applicant', 'residentCard:11')).toContainEqual(mark);
  expect(lookupMark(after, 1, 'applicant', 'residentCard:11')).not.toEqual(mark);
  for (const other of [
    lookupMark(before, 2, 'applicant', 'residentCard:11'),
    lookupMark(before, 1, 'tracking', 'residentCard:11'),
  ])
    expect(other).not.toEqual(mark);
});

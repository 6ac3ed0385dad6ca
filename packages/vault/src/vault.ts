import { createHash } from 'node:crypto';
import { ok, type Result } from '@gongkai/kernel';
import type { KeyRing } from './keys/key-ring.ts';
import { ringReader, type KeySource, type KeysRefused } from './keys/key-source.ts';
import { openFolderStore, sweepIncoming } from './objects/folder-store.ts';
import type { Area, ObjectName, ObjectStore } from './objects/object-store.ts';
import type { ScanSettings } from './scan/scan.ts';
import { sealedPart, seal, SealBroken, unseal, type Part } from './sealing/sealed-chunks.ts';
import { newFileKey, unwrapKey, wrapKey, type SealedPlace, type UnwrapRefused, type WrappedKey } from './sealing/wrapped-key.ts';
import type { VaultSettings } from './vault-settings.ts';

/** Everything that keeping files needs besides the database. */
export type Vault = {
  readonly objects: ObjectStore;
  /** The keys as they were last read. */
  readonly ring: () => KeyRing;
  /** Reads the keys again: another program may have added one. The old ones stay where the new cannot be read. */
  readonly readKeys: () => Promise<Result<KeyRing, KeysRefused>>;
  readonly keySource: KeySource;
  readonly scan: ScanSettings;
  /** Bytes of the largest file that is taken. */
  readonly limit: number;
  /** Removes what was half-written when a program was killed, older than the moment. */
  readonly sweep: (olderThan: Date) => Promise<number>;
};

/** The place where sealed bytes lie, without the keys. */
export async function openObjects({ objects, spool }: Pick<VaultSettings, 'objects' | 'spool'>): Promise<ObjectStore> {
  if (objects.kind === 'folder') return openFolderStore(objects.folder);
  // The client of S3 is large, and most have a folder.
  const { openS3Store } = await import('./objects/s3-store.ts');
  return openS3Store(objects.place, spool);
}

/** Opens the vault. Refuses in one line where its keys are missing, malformed or open to others. */
export async function openVault(settings: VaultSettings): Promise<Result<Vault, KeysRefused>> {
  const readRing = ringReader(settings.keys);
  const read = await readRing();
  if (!read.ok) return read;
  let ring = read.value;
  const { objects: place, keys, clamd, limit } = settings;
  const objects = await openObjects(settings);
  return ok({
    objects,
    ring: () => ring,
    readKeys: async () => {
      const again = await readRing();
      if (again.ok) ring = again.value;
      return again;
    },
    keySource: keys,
    scan: { clamd },
    limit,
    sweep: (olderThan) => (place.kind === 'folder' ? sweepIncoming(place.folder, olderThan) : Promise.resolve(0)),
  });
}

/** Where the bytes of a file lie. */
export const objectName = (area: Area, { site, file, variant }: SealedPlace): ObjectName => `${area}/${site}/${file}.${variant}`;

/** More came than is taken. Thrown out of the stream, so that nothing of it is kept. */
export class TooLarge extends Error {
  readonly limit: number;

  constructor(limit: number) {
    super('more bytes than are taken');
    this.name = 'TooLarge';
    this.limit = limit;
  }
}

export type Kept = WrappedKey & { readonly size: number; readonly sha256: string };

/**
 * Seals what comes with a key of its own and keeps it, in flat memory.
 *
 * @throws TooLarge beyond `limit` bytes, and what the content breaks off with; nothing is kept then
 */
export async function keepSealed(
  vault: Vault,
  area: Area,
  place: SealedPlace,
  content: AsyncIterable<Uint8Array>,
  limit = vault.limit,
): Promise<Kept> {
  const key = newFileKey();
  const hash = createHash('sha256');
  let size = 0;
  const counted = async function* () {
    for await (const bytes of content) {
      size += bytes.length;
      if (size > limit) throw new TooLarge(limit);
      hash.update(bytes);
      yield bytes;
    }
  };
  // Another program may have put a new key into use; where the keys cannot be read just now, the ones at hand still do.
  await vault.readKeys();
  await vault.objects.put(objectName(area, place), seal(counted(), key, place));
  return { ...wrapKey(vault.ring(), place, key), size, sha256: hash.digest('hex') };
}

/**
 * The plain bytes of a file, or a part of them, each proved before it is given out. Nothing is opened before the first is asked for.
 *
 * @param size bytes of the whole file
 * @returns a stream that throws SealBroken where the bytes are gone or are not those that were kept
 */
export async function openSealed(
  vault: Vault,
  area: Area,
  place: SealedPlace,
  wrapped: WrappedKey,
  size: number,
  part?: Part,
): Promise<Result<AsyncIterable<Uint8Array>, UnwrapRefused | KeysRefused>> {
  let key = unwrapKey(vault.ring(), place, wrapped);
  if (!key.ok && key.failure.code === 'vault.key-unknown') {
    const again = await vault.readKeys();
    if (!again.ok) return again;
    key = unwrapKey(again.value, place, wrapped);
  }
  if (!key.ok) return key;
  const opened = key.value;
  return ok(
    (async function* () {
      const sealed = await vault.objects.read(objectName(area, place), part && sealedPart(part, size));
      if (sealed === undefined) throw new SealBroken(place);
      yield* unseal(sealed, opened, place, size, part);
    })(),
  );
}

import { isAbsolute, join, resolve } from 'node:path';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { KeySource } from './keys/key-source.ts';
import type { S3Place } from './objects/s3-store.ts';
import type { ClamdPlace } from './scan/clamd.ts';

export type VaultSettings = {
  readonly objects: { readonly kind: 'folder'; readonly folder: string } | { readonly kind: 's3'; readonly place: S3Place };
  /** Where sealed bytes wait until a bucket takes them. */
  readonly spool: string;
  readonly keys: KeySource;
  /** Nobody has said where the keys are: then the first start may make them. */
  readonly keysByDefault: boolean;
  readonly clamd: ClamdPlace | undefined;
  /** Bytes of the largest file that is taken. */
  readonly limit: number;
};

export type VaultSettingsRefused = Failure<'settings.vault'>;

const MEGABYTE = 1024 * 1024;
/** A scan holds the whole file in memory, twice for a moment. */
const MOST_MEGABYTES = 500;

/**
 * Settings of the file vault from the environment: GONGKAI_FILES (a folder, or `s3://bucket` with GONGKAI_S3_ENDPOINT,
 * GONGKAI_S3_REGION, GONGKAI_S3_KEY_ID, GONGKAI_S3_SECRET), GONGKAI_VAULT_KEY_FILE or GONGKAI_VAULT_KEYS, GONGKAI_CLAMD (the path of a
 * socket, or host:port), GONGKAI_UPLOAD_MB. Refuses with the name of the setting that is wrong, never with its value.
 *
 * @param dataFolder where files and keys lie when nothing is said
 */
export function readVaultSettings(
  environment: Readonly<Record<string, string | undefined>>,
  dataFolder: string,
): Result<VaultSettings, VaultSettingsRefused> {
  const said = (name: string) => environment[name]?.trim() || undefined;
  const wrong = (name: string) => fail<VaultSettingsRefused>({ code: 'settings.vault', params: { name } });
  const place = said('GONGKAI_FILES');
  const bucket = place?.startsWith('s3://') ? place.slice('s3://'.length) : undefined;
  const objects: Record<string, string | undefined> = {
    GONGKAI_S3_ENDPOINT: said('GONGKAI_S3_ENDPOINT'),
    GONGKAI_S3_REGION: said('GONGKAI_S3_REGION') ?? 'us-east-1',
    GONGKAI_S3_KEY_ID: said('GONGKAI_S3_KEY_ID'),
    GONGKAI_S3_SECRET: said('GONGKAI_S3_SECRET'),
  };
  if (bucket !== undefined) {
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) return wrong('GONGKAI_FILES');
    const missing = Object.keys(objects).find((name) => objects[name] === undefined);
    if (missing !== undefined) return wrong(missing);
    if (!URL.canParse(objects['GONGKAI_S3_ENDPOINT'] ?? '')) return wrong('GONGKAI_S3_ENDPOINT');
  }
  const [keyFile, keyText] = [said('GONGKAI_VAULT_KEY_FILE'), said('GONGKAI_VAULT_KEYS')];
  if (keyFile !== undefined && keyText !== undefined) return wrong('GONGKAI_VAULT_KEYS');
  const megabytes = Number(said('GONGKAI_UPLOAD_MB') ?? 100);
  if (!Number.isInteger(megabytes) || megabytes < 1 || megabytes > MOST_MEGABYTES) return wrong('GONGKAI_UPLOAD_MB');
  const clamd = clamdPlace(said('GONGKAI_CLAMD'));
  if (clamd === 'wrong') return wrong('GONGKAI_CLAMD');
  return ok({
    objects:
      bucket === undefined
        ? { kind: 'folder', folder: resolve(place ?? join(dataFolder, 'files')) }
        : {
            kind: 's3',
            place: {
              bucket,
              endpoint: objects['GONGKAI_S3_ENDPOINT'] ?? '',
              region: objects['GONGKAI_S3_REGION'] ?? '',
              accessKeyId: objects['GONGKAI_S3_KEY_ID'] ?? '',
              secretAccessKey: objects['GONGKAI_S3_SECRET'] ?? '',
            },
          },
    spool: join(dataFolder, 'spool'),
    keys:
      keyText === undefined
        ? { kind: 'file', path: resolve(keyFile ?? join(dataFolder, 'keys', 'vault.keys')) }
        : { kind: 'text', text: keyText },
    keysByDefault: keyFile === undefined && keyText === undefined,
    clamd,
    limit: megabytes * MEGABYTE,
  });
}

function clamdPlace(text: string | undefined): ClamdPlace | undefined | 'wrong' {
  if (text === undefined) return undefined;
  if (isAbsolute(text)) return { path: text };
  const [, host, port] = /^([\p{L}\p{N}._-]+|\[[\da-f:]+\]):(\d{1,5})$/iu.exec(text) ?? [];
  if (host === undefined || Number(port) > 65535) return 'wrong';
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

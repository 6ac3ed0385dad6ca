import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import type { S3Place } from '../objects/s3-store.ts';

/**
 * A server that speaks S3, with one empty bucket, on a free port of this machine.
 *
 * @param strict whether it proves signatures; where it does it refuses every list, since it takes `/vault/`, which Amazon's own
 * client signs, for `/vault`
 */
export async function startS3Server(strict = false): Promise<{ readonly place: S3Place; readonly stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    allowMismatchedSignatures: !strict,
    directory: folder,
    configureBuckets: [{ name: 'vault' }],
  });
  const { port } = await server.run();
  return {
    place: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      bucket: 'vault',
      // The pair that the server knows.
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    stop: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import { S3Driver } from 'flydrive/drivers/s3';
import type { Part } from '../sealing/sealed-chunks.ts';
import { assertName, type ObjectName, type ObjectStore } from './object-store.ts';

/** A bucket of a service that speaks S3. */
export type S3Place = {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

/** What a service answers for an object that it does not have. */
const NOT_THERE: readonly string[] = ['NoSuchKey', 'NotFound'];

/**
 * Objects in a bucket. S3 wants the length of an object before its first byte, which nobody knows while a file comes in, so that
 * sealed bytes – never plain ones – wait in a folder of this machine until they are complete.
 *
 * @param spool that folder
 */
export async function openS3Store({ bucket, endpoint, region, ...credentials }: S3Place, spool: string): Promise<ObjectStore> {
  await mkdir(spool, { recursive: true, mode: 0o700 });
  const client = new S3Client({
    endpoint,
    region,
    credentials,
    // The host is the service, not the bucket; the newer checksums are known to few services but Amazon's.
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const disk = new Disk(new S3Driver({ client, bucket, visibility: 'private', supportsACL: false }));

  async function read(name: ObjectName, part?: Part): Promise<AsyncIterable<Uint8Array> | undefined> {
    assertName(name);
    if (part !== undefined && part.from >= part.to) return Readable.from([]);
    try {
      if (part === undefined) return await disk.getStream(name);
      // The driver has no parts of objects; those are asked for beside it, with the same client.
      const range = `bytes=${part.from}-${part.to - 1}`;
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name, Range: range }));
      return Body as Readable;
    } catch (error) {
      if (isNotThere(error)) return undefined;
      throw error;
    }
  }

  return {
    kind: 's3',
    put: async (name, content) => {
      assertName(name);
      const path = join(spool, randomUUID());
      try {
        let contentLength = 0;
        const counted = async function* () {
          for await (const bytes of content) {
            contentLength += bytes.length;
            yield bytes;
          }
        };
        await pipeline(counted, createWriteStream(path, { mode: 0o600 }));
        await disk.putStream(name, createReadStream(path), { contentLength, contentType: 'application/octet-stream' });
      } finally {
        await rm(path, { force: true });
      }
    },
    read,
    size: async (name) => {
      assertName(name);
      try {
        return (await disk.getMetaData(name)).contentLength;
      } catch (error) {
        if (isNotThere(error)) return undefined;
        throw error;
      }
    },
    copy: async (from, to) => {
      assertName(from);
      assertName(to);
      try {
        await disk.copy(from, to);
        return 'copied';
      } catch (error) {
        if (isNotThere(error)) return 'not-there';
        throw error;
      }
    },
    remove: async (name) => {
      assertName(name);
      await disk.delete(name);
    },
    list: async function* (area) {
      let page: string | undefined;
      do {
        const { objects, paginationToken } = await disk.listAll(area, {
          recursive: true,
          ...(page === undefined ? {} : { paginationToken: page }),
        });
        for (const object of objects) {
          if (!object.isFile) continue;
          const { lastModified, contentLength } = await object.getMetaData();
          yield { name: object.key as ObjectName, bytes: contentLength, written: lastModified };
        }
        page = paginationToken;
      } while (page !== undefined);
    },
  };
}

/** The driver wraps what the service says in an error of its own. */
function isNotThere(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) if (NOT_THERE.includes(each.name)) return true;
  return false;
}

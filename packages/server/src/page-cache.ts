import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const [compressBrotli, compressGzip] = [promisify(brotliCompress), promisify(gzip)];

/** A page as it goes out, compressed once for all who ask for it. */
export type KeptPage = { readonly tag: string; readonly brotli: Buffer; readonly gzip: Buffer };

export type PageCache = {
  /**
   * The page of a key, made anew when it is not there or was made under another mark. Several who ask at once wait for one
   * making. `make` gives null where there is no such page; that is not kept, so that guessed addresses push nothing out.
   */
  readonly page: (key: string, mark: string, make: () => Promise<string | null>) => Promise<KeptPage | null>;
  /** Bytes kept, for tests and gauges. */
  readonly size: () => number;
};

/** A few thousand pages of 5–15 kB compressed. */
const BYTES = 48 * 1024 * 1024;
/** Better costs ten times the work for a tenth of the bytes. */
const QUALITY = 5;

/** Whole pages by their address, the least used going first. A new mark drops all: any page may show what has changed. */
export function createPageCache(bytes: number = BYTES): PageCache {
  const pages = new LRUCache<string, KeptPage>({
    maxSize: bytes,
    sizeCalculation: ({ brotli, gzip: zipped }, key) => brotli.length + zipped.length + 2 * key.length + 200,
  });
  const making = new Map<string, Promise<KeptPage | null>>();
  let current = '';

  async function makeAndKeep(place: string, mark: string, make: () => Promise<string | null>): Promise<KeptPage | null> {
    const html = await make();
    if (html === null) return null;
    const page = await compressed(Buffer.from(html));
    if (mark === current) pages.set(place, page);
    return page;
  }

  return {
    page: (key, mark, make) => {
      if (mark !== current) {
        pages.clear();
        current = mark;
      }
      const place = `${mark} ${key}`;
      const kept = pages.get(place);
      if (kept !== undefined) return Promise.resolve(kept);
      let made = making.get(place);
      if (made === undefined) {
        made = makeAndKeep(place, mark, make).finally(() => making.delete(place));
        making.set(place, made);
      }
      return made;
    },
    size: () => pages.calculatedSize,
  };
}

/** Both encodings have one weak tag: they are the same page. */
export async function compressed(body: Buffer): Promise<KeptPage> {
  const [brotli, zipped] = await Promise.all([
    compressBrotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
    compressGzip(body),
  ]);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return { tag, brotli, gzip: zipped };
}

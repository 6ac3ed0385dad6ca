import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { fileLock, keptFile, type Db } from '@gongkai/store';
import {
  mediaTypeOf,
  openLink,
  openSealed,
  type KeysRefused,
  type LinkRefused,
  type Part,
  type UnwrapRefused,
  type Vault,
} from '@gongkai/vault';

export type OpenLinkAsk = {
  readonly token: string;
  /** Who is signed in, where somebody is. */
  readonly person: string | undefined;
  /** The part that is wanted of a file of so many bytes; undefined for the whole, `none` where there is no such part. */
  readonly part: (size: number) => Part | 'none' | undefined;
  readonly now: Date;
};

export type OpenLinkRefused =
  LinkRefused | UnwrapRefused | KeysRefused | Failure<'file.not-found' | 'link.other-person' | 'file.no-such-part'>;

export type OpenedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly part: Part | undefined;
  readonly content: AsyncIterable<Uint8Array>;
};

/** What a link opens. A file that is not clean by now – discarded, queued again – is not there, whatever the link says. */
export async function openFileLink(db: Db, vault: Vault, ask: OpenLinkAsk): Promise<Result<OpenedFile, OpenLinkRefused>> {
  let grant = openLink(vault.ring(), ask.token, ask.now);
  // Signed with a key that another program has added since.
  if (!grant.ok && grant.failure.code === 'link.not-ours' && vault.keySource.kind === 'file') {
    const again = await vault.readKeys();
    if (again.ok) grant = openLink(again.value, ask.token, ask.now);
  }
  if (!grant.ok) return grant;
  const { site, file: id, variant, holder } = grant.value;
  if (holder.startsWith('staff/') && holder !== `staff/${ask.person}`) return fail({ code: 'link.other-person' });
  const [file, lock] = [await keptFile(db, site, id), await fileLock(db, site, id, variant)];
  const bytes = variant === 'original' ? file : file?.stripped;
  if (file === undefined || file.state !== 'clean' || lock === undefined || bytes === null || bytes === undefined)
    return fail({ code: 'file.not-found' });
  const part = ask.part(bytes.size);
  if (part === 'none') return fail({ code: 'file.no-such-part', params: { size: bytes.size } });
  const opened = await openSealed(vault, 'clean', { site, file: id, variant }, lock, bytes.size, part);
  if (!opened.ok) return opened;
  return ok({
    name: lock.name,
    mediaType: mediaTypeOf(file.type ?? ''),
    size: bytes.size,
    sha256: bytes.sha256,
    part,
    content: opened.value,
  });
}

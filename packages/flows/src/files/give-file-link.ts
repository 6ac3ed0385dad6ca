import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import {
  keptFile,
  transact,
  type AppendRefused,
  type Db,
  type FileId,
  type FileVariant,
  type PersonalDataSeen,
  type SiteId,
} from '@gongkai/store';
import { signLink, type Vault } from '@gongkai/vault';
import { recordAccessIn } from '../ledger/record-access.ts';
import { actorOf, permitted, type FileAsker } from './file-permission.ts';

export type LinkAsk = {
  readonly site: SiteId;
  readonly id: FileId;
  readonly variant: FileVariant;
  readonly by: FileAsker;
  /** Where the link is for somebody outside: what it may be used for, by whoever holds it. Otherwise it is the asker's alone. */
  readonly purpose?: string;
  readonly now: Date;
};

export type GiveLinkRefused = Failure<'file.not-found' | 'file.not-stripped'> | PermissionRefused | AppendRefused;

/** A link of one's own is followed at once; one that goes out by message waits to be read. */
const MINUTES = { own: 5, purpose: 24 * 60 };

/** A link to a clean file, for a short time, and in the same transaction the record that it was given. Until a file is clean there is no such file. */
export async function giveFileLink(db: Db, vault: Vault, ask: LinkAsk): Promise<Result<SignedLink, GiveLinkRefused>> {
  const { site, id, variant, by, purpose, now } = ask;
  const file = await keptFile(db, site, id);
  if (file === undefined) return fail({ code: 'file.not-found' });
  const allowed = await permitted(db, { site, by, now }, 'file.read', file);
  if (!allowed.ok) return allowed;
  if (file.state !== 'clean') return fail({ code: 'file.not-found' });
  if (variant === 'stripped' && file.stripped === null) return fail({ code: 'file.not-stripped' });
  const about = { site, id, variant, actor: actorOf(by), now };
  return purpose === undefined
    ? signOwnLink(db, vault, { ...about, data: 'file', reason: file.purpose })
    : signed(db, vault, { ...about, holder: `purpose/${purpose}`, looked: 'exported', data: 'file', reason: purpose });
}

type OwnLink = {
  readonly site: SiteId;
  readonly id: FileId;
  readonly variant: FileVariant;
  readonly actor: `staff/${string}`;
  readonly now: Date;
  readonly data: PersonalDataSeen;
  readonly reason: string;
};

export type SignedLink = { readonly token: string; readonly until: Date };

/** A link for the person alone and five minutes, and the record of it; the caller has asked whether there is such a file, and whether he may. */
export const signOwnLink = (db: Db, vault: Vault, ask: OwnLink): Promise<Result<SignedLink, AppendRefused>> =>
  signed(db, vault, { ...ask, holder: ask.actor, looked: 'viewed' });

async function signed(
  db: Db,
  vault: Vault,
  ask: OwnLink & { readonly holder: `staff/${string}` | `purpose/${string}`; readonly looked: 'viewed' | 'exported' },
): Promise<Result<SignedLink, AppendRefused>> {
  const { site, id, variant, actor, now, data, reason, holder, looked } = ask;
  const minutes = looked === 'viewed' ? MINUTES.own : MINUTES.purpose;
  const until = new Date(now.getTime() + minutes * 60_000);
  const recorded = await transact(db, (tx) =>
    recordAccessIn(tx, { site, actor, now, looked, subject: `file/${id}`, data, reason }),
  );
  if (!recorded.ok) return recorded;
  return ok({ token: signLink(vault.ring(), { site, file: id, variant, holder, until: until.getTime() }), until });
}

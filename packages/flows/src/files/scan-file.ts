import { dayInChina, fail, ok, type Failure, type Result } from '@gongkai/kernel';
import {
  appendEvents,
  claimScan,
  dropScan,
  fileLock,
  keptFile,
  readStream,
  returnScan,
  tellReasons,
  transact,
  type AppendRefused,
  type Db,
  type FileEvent,
  type FileId,
  type FileState,
  type SiteId,
} from '@gongkai/store';
import {
  heldFor,
  objectName,
  openSealed,
  scan,
  SCAN_VERSION,
  SealBroken,
  type HeldReason,
  type KeysRefused,
  type ScanRefused,
  type SealedPlace,
  type UnwrapRefused,
  type Vault,
  type Verdict,
} from '@gongkai/vault';

export type ScanAsk = { readonly site: SiteId; readonly id: FileId; readonly now: Date };

export type ScanFileRefused = ScanRefused | UnwrapRefused | KeysRefused | AppendRefused | Failure<'file.not-found'>;

/** Longer than any scan takes; then whoever claimed the file is gone. */
const CLAIM_MINUTES = 10;
/** A file that brings the program itself down this often is not tried again. */
const MOST_TRIES = 5;
const AGAIN_MINUTES = 2;

/** In what state the file is now; `busy` where somebody else is at it. */
export type Scanned = FileState | 'busy';

/**
 * Looks through a file in quarantine and settles it: into the clean store, or held with its reasons. May be begun again at any
 * point, and by several at once: the bytes are copied before the event says that they are there, and removed from quarantine after.
 */
export async function scanFile(db: Db, vault: Vault, ask: ScanAsk): Promise<Result<Scanned, ScanFileRefused>> {
  const { site, id, now } = ask;
  const file = await keptFile(db, site, id);
  if (file === undefined) return fail({ code: 'file.not-found' });
  if (file.state !== 'quarantined') return ok(file.state);
  const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
  const tries = await claimScan(db, site, id, { now, until: minutes(CLAIM_MINUTES) });
  if (tries === undefined) return ok('busy');
  const seen = (await readStream(db, site, `file/${id}`)).length;
  const verdict = tries > MOST_TRIES ? ok(unreadable('tries')) : await verdictOf(db, vault, ask, file);
  if (!verdict.ok) {
    await returnScan(db, site, id, minutes(AGAIN_MINUTES));
    return verdict;
  }
  const settled = await settle(db, vault, ask, seen, verdict.value);
  if (settled.ok) {
    await dropScan(db, site, id);
    return settled;
  }
  // Somebody else has settled it in the meantime, which is as good.
  const there = await keptFile(db, site, id);
  return there !== undefined && there.state !== 'quarantined' ? ok(there.state) : settled;
}

const unreadable = (why: string): Verdict => ({
  type: 'binary',
  reasons: [heldFor('held.not-scannable', { why })],
  sha256: '',
  antivirus: false,
});

const damaged = (): Verdict => ({ type: 'binary', reasons: [heldFor('held.damaged-in-store')], sha256: '', antivirus: false });

async function verdictOf(
  db: Db,
  vault: Vault,
  { site, id }: ScanAsk,
  file: { readonly size: number; readonly sha256: string },
): Promise<Result<Verdict, ScanRefused | UnwrapRefused | KeysRefused>> {
  const lock = await fileLock(db, site, id, 'original');
  if (lock === undefined) return ok(damaged());
  const opened = await openSealed(vault, 'quarantine', placeOf(site, id), lock, file.size);
  if (!opened.ok) return opened;
  try {
    const verdict = await scan(opened.value, { name: lock.name, size: file.size }, vault.scan);
    return verdict.ok && verdict.value.sha256 !== file.sha256 ? ok(damaged()) : verdict;
  } catch (error) {
    if (error instanceof SealBroken) return ok(damaged());
    throw error;
  }
}

const placeOf = (site: SiteId, id: FileId): SealedPlace => ({ site, file: id, variant: 'original' });

async function settle(
  db: Db,
  vault: Vault,
  { site, id, now }: ScanAsk,
  seen: number,
  { type, reasons, antivirus }: Verdict,
): Promise<Result<'clean' | 'held', AppendRefused>> {
  const place = placeOf(site, id);
  const clean = reasons.length === 0;
  // Not there any more: another scanner has brought it over and said so; the ledger then refuses what follows here.
  if (clean) await vault.objects.copy(objectName('quarantine', place), objectName('clean', place));
  const scanned = { type, scan: SCAN_VERSION, antivirus };
  const on = dayInChina(now.getTime());
  const event: FileEvent = clean
    ? { type: 'file.cleared', on, body: scanned }
    : { type: 'file.held', on, body: { ...scanned, reasons: codesOf(reasons) } };
  const done = await transact(db, async (tx) => {
    if (!clean) await tellReasons(tx, site, id, reasons);
    return appendEvents(tx, { site, stream: `file/${id}`, seen, actor: 'system/file-scan', now }, [event]);
  });
  if (!done.ok) return done;
  if (clean) await vault.objects.remove(objectName('quarantine', place));
  return ok(clean ? 'clean' : 'held');
}

const codesOf = (reasons: readonly HeldReason[]): readonly string[] => [...new Set(reasons.map(({ code }) => code))];

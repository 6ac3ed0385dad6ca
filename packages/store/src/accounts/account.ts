import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

/** What proves who a member of staff is. Ids of staff are text, as in the ledger. */
export type Account = {
  readonly staff: string;
  readonly signInName: string;
  readonly externalIssuer: string | null;
  readonly externalId: string | null;
  readonly passwordHash: string | null;
  readonly passwordSetAt: Date;
  readonly mustChange: boolean;
  readonly oneTimeUntil: Date | null;
  /** The secret of the second factor, encrypted; it counts once `totpConfirmedAt` is there. */
  readonly totpSealed: Buffer | null;
  readonly totpConfirmedAt: Date | null;
  readonly totpUsedStep: number | null;
};

export type NameTaken = Failure<'account.name-taken'>;
export type ExternalIdTaken = Failure<'account.external-id-taken'>;

/** Somebody as single sign-on knows him: what the provider calls him, and which provider that is. */
export type ExternalId = { readonly issuer: string; readonly id: string };

const COLUMNS = [
  'staff_id as staff',
  'sign_in_name as signInName',
  'external_issuer as externalIssuer',
  'external_id as externalId',
  'password_hash as passwordHash',
  'password_set_at as passwordSetAt',
  'must_change as mustChange',
  'one_time_until as oneTimeUntil',
  'totp_sealed as totpSealed',
  'totp_confirmed_at as totpConfirmedAt',
  'totp_used_step as totpUsedStep',
] as const;

const LONGEST_NAME = 64;

/** A sign-in name as it is looked for: 「ＷＡＮＧ fang」 and 「wangfang」 are one name. Longer than any name: cut, and so nobody's. */
export const signInKey = (name: string): string =>
  name
    .slice(0, LONGEST_NAME * 2)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u0000]/gu, '');

/** The account of a member of staff. */
export async function findAccount(db: Db | Tx, site: SiteId, staff: string): Promise<Account | undefined> {
  return await db
    .selectFrom('account')
    .select(COLUMNS)
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .executeTakeFirst();
}

/** As `findAccount`, and nobody else changes it until the transaction is over. */
export async function lockAccount(tx: Tx, site: SiteId, staff: string): Promise<Account | undefined> {
  return await tx
    .selectFrom('account')
    .select(COLUMNS)
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .forUpdate()
    .executeTakeFirst();
}

/** The account of a sign-in name, however it is typed. */
export async function accountNamed(db: Db | Tx, site: SiteId, name: string): Promise<Account | undefined> {
  return await db
    .selectFrom('account')
    .select(COLUMNS)
    .where('site_id', '=', site)
    .where('sign_in_key', '=', signInKey(name))
    .executeTakeFirst();
}

/** The account that single sign-on knows by this id of this issuer. */
export async function accountOfExternalId(db: Db | Tx, site: SiteId, { issuer, id }: ExternalId): Promise<Account | undefined> {
  return await db
    .selectFrom('account')
    .select(COLUMNS)
    .where('site_id', '=', site)
    .where('external_issuer', '=', issuer)
    .where('external_id', '=', id)
    .executeTakeFirst();
}

/** Sign-in names and external ids by staff id, for lists. */
export async function signInNames(db: Db | Tx, site: SiteId, staff: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (staff.length === 0) return new Map();
  const rows = await db
    .selectFrom('account')
    .select(['staff_id', 'sign_in_name'])
    .where('site_id', '=', site)
    .where('staff_id', 'in', [...staff])
    .execute();
  return new Map(rows.map((row) => [row.staff_id, row.sign_in_name]));
}

/** Makes an account with a password that its owner has to change. Refuses where the name is somebody's. */
export async function insertAccount(
  tx: Tx,
  site: SiteId,
  account: Pick<Account, 'staff' | 'signInName' | 'passwordHash' | 'passwordSetAt' | 'mustChange' | 'oneTimeUntil'>,
): Promise<Result<void, NameTaken>> {
  const made = await tx
    .insertInto('account')
    .values({
      site_id: site,
      staff_id: account.staff,
      sign_in_name: account.signInName.slice(0, LONGEST_NAME),
      sign_in_key: signInKey(account.signInName),
      password_hash: account.passwordHash,
      password_set_at: account.passwordSetAt,
      must_change: account.mustChange,
      one_time_until: account.oneTimeUntil,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n ? ok(undefined) : fail({ code: 'account.name-taken' });
}

/** Says by what id single sign-on knows the person; null: the person does not come in that way. Refuses where the id is somebody's. */
export async function setExternalId(
  tx: Tx,
  site: SiteId,
  staff: string,
  external: ExternalId | null,
): Promise<Result<void, ExternalIdTaken>> {
  const other = external === null ? undefined : await accountOfExternalId(tx, site, external);
  if (other !== undefined && other.staff !== staff) return fail({ code: 'account.external-id-taken' });
  await tx
    .updateTable('account')
    .set({ external_issuer: external?.issuer ?? null, external_id: external?.id ?? null })
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .execute();
  return ok(undefined);
}

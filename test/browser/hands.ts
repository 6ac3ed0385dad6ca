import type { Page } from 'playwright-core';
import { describeUnit } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import type { Role, Scope } from '@gongkai/staff';
import { comeIn } from './at-a-desk.ts';
import type { Hands } from './letter-desk.ts';
import type { Office } from './office.ts';
import { onDay, orThrow } from './past-letters.ts';

export const REVIEW_BODY = '淮安市人民政府';
export const COURT = '淮安市中级人民法院';

/** Somebody joins the office, and is signed in. */
export async function deskOf(
  office: Office,
  complaints: (readonly string[])[],
  [name, signInName, role]: readonly [name: string, signInName: string, role: Role],
  scope: Scope = 'ownUnit',
): Promise<Page> {
  const page = await comeIn(office, signInName, await office.hire({ name, signInName, role, scope }), complaints);
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
  return page;
}

/** The unit says where it can be reached, and where its letters can be challenged. */
export async function describedUnit(office: Office): Promise<void> {
  const change = { reviewBody: REVIEW_BODY, court: COURT, phone: '0517-87000000', address: '临江县学府路1号' };
  const founded = plainDate('2020-01-02');
  orThrow(await describeUnit(office.db, onDay(office, founded), { unit: office.root, on: founded, change }));
}

/** Those through whose hands a letter goes, signed in, in a unit that has described itself. */
export async function hiredHands(office: Office, complaints: (readonly string[])[], scope?: Scope): Promise<Hands> {
  await describedUnit(office);
  return {
    handler: await deskOf(office, complaints, ['李经办', 'lijingban', 'handler'], scope),
    reviewer: await deskOf(office, complaints, ['张审核', 'zhangshenhe', 'reviewer'], scope),
    signer: await deskOf(office, complaints, ['陈签发', 'chenqianfa', 'signer'], scope),
  };
}

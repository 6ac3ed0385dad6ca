import { inject } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { codeAt, type Db, type StaffMember } from '@gongkai/flows';
import { makeTestDatabase } from '@gongkai/store/testing';
import { createApp } from '../../packages/server/src/app.ts';
import { STRICT_SETTINGS } from '../../packages/server/src/security/http-settings.ts';
import { plainReader } from '../../packages/server/src/testing/demonstration-app.ts';
import { accountFor, SITE, testKeys } from '../../packages/server/src/testing/work-app.ts';
import { readWorkbench } from '../../packages/server/src/workbench/workbench-files.ts';
import { builtWorkbench } from '../workbench/built-workbench.ts';
import { launchChromium } from './find-chromium.ts';
import { DESK } from './public-site.ts';

/** A government's office: the real server on a real database and port, the built workbench, and browsers at its desks. */
export type Office = {
  readonly address: string;
  readonly db: Db;
  readonly run: (sql: string) => Promise<unknown>;
  readonly browser: Browser;
  /** A browser of one's own, with nobody signed in. */
  readonly desk: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Gives somebody a place in the staff and an account; with the password that is good once. */
  readonly hire: (member: StaffMember, signInName: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

export async function openOffice(): Promise<Office> {
  const [database, browser, folder] = await Promise.all([
    makeTestDatabase(inject('postgres')),
    launchChromium(),
    builtWorkbench(),
  ]);
  await database.run(`insert into site (id, name) values (${SITE}, '临江县')`);
  const members = new Map<string, StaffMember>();
  const app = await createApp({
    db: database.db,
    reader: () => Promise.resolve(plainReader),
    log: { write: () => undefined },
    settings: { ...STRICT_SETTINGS, mostDelayMs: 0 },
    workbench: () => readWorkbench(folder),
    work: { keys: testKeys(), findMember: (_db, _site, staff) => Promise.resolve(members.get(staff)) },
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    db: database.db,
    run: database.run,
    browser,
    desk: (options = {}) => browser.newContext({ baseURL: address, locale: 'zh-CN', viewport: DESK, ...options }),
    hire: (member, signInName) => {
      members.set(member.id, member);
      return accountFor(database.db, member.id, signInName, new Date());
    },
    close: async () => {
      await browser.close();
      await app.close();
      await database.drop();
    },
  };
}

/** What an authenticator app shows for a secret; `ahead` is of the next half minute, since a code works once. */
export const codeOf = (secret: string, ahead = 0): string =>
  codeAt(secret.replace(/\s/g, ''), new Date(Date.now() + ahead * 30_000));

export const NEW_PASSWORD = 'Shuiku-67-tianhe';

/** Name and password on the first page. */
export async function typePassword(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('登录名').fill(name);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** The one-time password becomes one's own. */
export async function changeFirstPassword(page: Page, oneTime: string, next = NEW_PASSWORD): Promise<void> {
  await page.getByRole('heading', { name: '请修改密码' }).waitFor();
  await page.getByLabel('当前密码').fill(oneTime);
  await page.getByLabel('新密码', { exact: true }).fill(next);
  await page.getByLabel('再次填写新密码').fill(next);
  await page.getByRole('button', { name: '修改密码' }).click();
}

/** Sets up the second factor that is asked for; with the secret that the app would keep. */
export async function setUpSecondFactor(page: Page): Promise<string> {
  await page.getByRole('heading', { name: '设置动态口令' }).waitFor();
  const secret = await page.locator('.secret').innerText();
  await page.getByLabel('动态口令', { exact: true }).fill(codeOf(secret));
  await page.getByRole('button', { name: '完成设置' }).click();
  await page.getByRole('button', { name: '我已保存，继续' }).click();
  return secret;
}

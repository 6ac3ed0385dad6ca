import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import {
  addStaff,
  appointStaff,
  codeAt,
  createPasswords,
  foundSite,
  openFileVault,
  type Acting,
  type Db,
  type FoundedSite,
} from '@gongkai/flows';
import { plainDate, type Result } from '@gongkai/kernel';
import type { Role, Scope } from '@gongkai/staff';
import { makeTestDatabase } from '@gongkai/store/testing';
import { readVaultSettings, type Vault } from '@gongkai/vault';
import { createApp } from '../../packages/server/src/app.ts';
import { STRICT_SETTINGS } from '../../packages/server/src/security/http-settings.ts';
import { plainReader } from '../../packages/server/src/testing/demonstration-app.ts';
import { startProvider } from '../../packages/server/src/testing/oidc-provider.ts';
import { testKeys } from '../../packages/server/src/testing/work-app.ts';
import { CALLBACK } from '../../packages/server/src/work/session/single-sign-on.ts';
import { readWorkbench } from '../../packages/server/src/workbench/workbench-files.ts';
import { builtWorkbench } from '../workbench/built-workbench.ts';
import { launchChromium } from './find-chromium.ts';
import { VISITOR } from './public-site.ts';

/** A government's office: the real server on a real database and port, the built workbench, and browsers at its desks. */
export type Office = {
  readonly address: string;
  readonly site: number;
  readonly root: string;
  readonly db: Db;
  readonly vault: Vault;
  readonly run: (sql: string) => Promise<unknown>;
  readonly browser: Browser;
  /** A browser of one's own, with nobody signed in. */
  readonly desk: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** What the three administrators were handed at the founding. */
  readonly administrators: FoundedSite['administrators'];
  /** Somebody joins the staff of the government itself; with the password that is good once. */
  readonly hire: (person: {
    readonly name: string;
    readonly signInName: string;
    readonly role?: Role;
    readonly scope?: Scope;
  }) => Promise<string>;
  /** Where its single sign-on is; empty where it has none. */
  readonly provider: string;
  readonly close: () => Promise<void>;
};

const FOUNDED = plainDate('2020-01-01');
const orThrow = <T>(done: Result<T>): T => {
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
};

/** @param given `singleSignOn` with a real OpenID provider, which believes whoever says who he is */
export async function openOffice(given: { readonly singleSignOn?: true } = {}): Promise<Office> {
  const port = await freePort();
  const own = `http://127.0.0.1:${port}`;
  const provider = given.singleSignOn && (await startProvider(`${own}${CALLBACK}`));
  const [database, browser, folder] = await Promise.all([
    makeTestDatabase(inject('postgres')),
    launchChromium(),
    builtWorkbench(),
  ]);
  const { db, run } = database;
  const passwords = createPasswords();
  const founding = {
    name: '临江县人民政府',
    kind: 'government',
    on: FOUNDED,
    now: new Date(),
    administrators: {
      systemAdmin: { name: '王芳', signInName: 'wangfang' },
      securityAdmin: { name: '钱勇', signInName: 'qianyong' },
      auditAdmin: { name: '孙丽', signInName: 'sunli' },
    },
  } as const;
  const { site, unit: root, administrators } = orThrow(await foundSite({ db, passwords }, founding));
  const files = await mkdtemp(join(tmpdir(), 'gongkai-office-'));
  const vault = orThrow(await openFileVault(db, orThrow(readVaultSettings({}, files)), new Date()));
  const app = await createApp({
    db,
    reader: () => Promise.resolve(plainReader),
    log: { write: () => undefined },
    settings: { ...STRICT_SETTINGS, mostDelayMs: 0 },
    workbench: () => readWorkbench(folder),
    work: {
      keys: testKeys(),
      vault,
      singleSignOn: provider && { ...provider.client, issuer: provider.issuer, claim: 'sub', site, ownAddress: own },
    },
  });
  const address = await app.listen({ host: '127.0.0.1', port });
  const machine = (): Acting => ({ site, person: undefined, actor: 'system/test', now: new Date(), today: FOUNDED });
  return {
    address,
    site,
    root,
    db,
    vault,
    run,
    browser,
    administrators,
    desk: (options = {}) => browser.newContext({ baseURL: address, ...VISITOR, ...options }),
    hire: async ({ name, signInName, role, scope = 'ownUnit' }) => {
      const { staff, oneTime } = orThrow(
        await addStaff({ db, passwords }, machine(), { on: FOUNDED, name, signInName, unit: root }),
      );
      const appointment = role && ({ role, unit: root, scope } as const);
      if (appointment) orThrow(await appointStaff(db, machine(), { staff, on: FOUNDED, appointment }));
      return oneTime.password;
    },
    provider: provider?.issuer ?? '',
    close: async () => {
      await browser.close();
      await provider?.stop();
      await app.close();
      await database.drop();
      await rm(files, { recursive: true, force: true });
    },
  };
}

/** Known before the server listens there: the provider has to be told. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
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

import { codeAt, type Db } from '@gongkai/flows';
import type { Vault } from '@gongkai/vault';
import { foundSite, hire, SITE, testKeys, testTime, workApp, type WorkApp } from './work-app.ts';

/** Satisfies the policy. */
export const PASSWORD = 'Kestrel7-violin';

/** What a test of the server needs of a database of the store's tests. */
export type TestDatabase = { readonly db: Db; readonly run: (sql: string) => Promise<{ readonly rows: readonly object[] }> };
type Hired = Partial<Parameters<typeof hire>[1]>;

/** Two server processes on one database with a government in it. */
export async function twoProcesses(database: TestDatabase, vault?: Vault) {
  const [keys, time] = [testKeys(), testTime()];
  await database.run(`insert into site (id, name) values (${SITE}, '临江县')`);
  await foundSite(database.db);
  const made = await workApp(database.db, { keys, time, ...(vault === undefined ? {} : { vault }) });
  const other = await workApp(database.db, { keys, time, ...(vault === undefined ? {} : { vault }) });
  let turn = 0;
  /** Each test has people of its own: the ledger forgets nobody. */
  const own = (id: string): string => `${id}-${turn}`;

  /** A person who has chosen a password of his own, signed in. */
  async function ready(id: string, signInName: string, said: Hired = {}) {
    const browser = made.browser();
    const oneTime = await hire(database.db, { ...said, id: own(id), signInName }, time.now());
    await browser.signIn(signInName, oneTime);
    const changed = await browser.put('/account/password', { current: oneTime, next: PASSWORD });
    if (changed.statusCode !== 200) throw new Error(changed.payload);
    return browser;
  }

  return {
    made,
    other,
    keys,
    time,
    own,
    ready,
    /** Sets up the second factor; the secret and the recovery codes come back. */
    enrol: async (browser: Browser): Promise<{ readonly secret: string; readonly codes: readonly string[] }> => {
      const { secret } = (await browser.post('/account/second-factor', { password: PASSWORD })).json<{ secret: string }>();
      const confirmed = await browser.put('/account/second-factor', { code: codeAt(secret, time.now()) });
      if (confirmed.statusCode !== 200) throw new Error(confirmed.payload);
      return { secret, codes: confirmed.json<{ recoveryCodes: readonly string[] }>().recoveryCodes };
    },
    /** Before each test: other people, and nothing counted. */
    begin: async (): Promise<void> => {
      await database.run('delete from account; delete from sign_in_failure; delete from request_count');
      turn += 1;
    },
    close: async (): Promise<void> => {
      await made.app.close();
      await other.app.close();
    },
  };
}

export type Browser = ReturnType<WorkApp['browser']>;

export const codeOf = (answer: { json: <T>() => T }): string => answer.json<{ code: string }>().code;

/** How far a session has come; undefined where there is none. */
export const stage = async (browser: Browser): Promise<string | undefined> =>
  (await browser.get('/session')).json<{ stage?: string }>().stage;

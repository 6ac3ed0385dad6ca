import { expect } from 'vitest';
import { CALLBACK } from '../work/session/single-sign-on.ts';
import { startProvider } from './oidc-provider.ts';
import { twoProcesses, type Browser, type TestDatabase } from './two-processes.ts';
import { SITE, workApp } from './work-app.ts';

export const OWN = 'http://127.0.0.1:8080';

/** A government with a real OpenID provider: two server processes that know of none, one that does, and the ways of a browser between them. */
export async function singleSignOnStage(database: TestDatabase) {
  const staff = await twoProcesses(database);
  const provider = await startProvider(`${OWN}${CALLBACK}`);
  const withProvider = (issuer: string) =>
    workApp(database.db, {
      keys: staff.keys,
      time: staff.time,
      singleSignOn: { ...provider.client, issuer, claim: 'staff_number', site: SITE, ownAddress: OWN, name: '临江政务通' },
    });
  const made = await withProvider(provider.issuer);
  const begin = async (browser: Browser, to = ''): Promise<string> => {
    const begun = await browser.get(`/session/single-sign-on${to}`);
    expect(begun.statusCode).toBe(303);
    return String(begun.headers.location);
  };
  /** Comes back with what the provider has given, from its page; where we then send the browser. */
  const comeBack = async (browser: Browser, address: string) => {
    const answer = await browser.get(address.slice(`${OWN}/api/work`.length), { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.statusCode).toBe(303);
    return answer.headers.location;
  };
  const comeIn = async (browser: Browser, login: string, to = '') =>
    comeBack(browser, await provider.walk(await begin(browser, to), login));
  const link = (id: string, externalId: string, issuer = new URL(provider.issuer).href) =>
    database.run(
      `update account set external_id = '${externalId}', external_issuer = '${issuer}' where staff_id = '${staff.own(id)}'`,
    );
  const credentialsOf = async (id: string) => {
    const { rows } = await database.run(
      `select actor, body from ledger_event where stream = 'staff/${staff.own(id)}' and type = 'staff.credentialChanged'
         and body ->> 'kind' = 'singleSignOn' order by seq`,
    );
    return (rows as { actor: string; body: { change: string } }[]).map(({ actor, body }) => [actor, body.change]);
  };
  const again = (browser: Browser, cookies: ReadonlyMap<string, string>) => {
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    return browser;
  };
  const close = async () => {
    await made.app.close();
    await provider.stop();
    await staff.close();
  };
  return { staff, provider, made, withProvider, begin, comeBack, comeIn, link, credentialsOf, again, close };
}

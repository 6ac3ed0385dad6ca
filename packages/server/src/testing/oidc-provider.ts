import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** The name of the key that the provider signs with where it is given none. */
const KEY_NAME = 'keystore-CHANGE-ME';

/**
 * A real OpenID provider on a port of its own, which believes whoever says who he is.
 *
 * @param said `otherKeys`: the keys that it publishes are not those it signs with, as if somebody else had written its tokens
 */
export async function startProvider(redirect: string, said: { readonly otherKeys?: true } = {}) {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'gongkai', client_secret: 'a secret of both', redirect_uris: [redirect] }],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'staff_number'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, staff_number: `N-${id}` }) }),
    cookies: { keys: ['only for tests'] },
  });
  server.on('request', (request, response) => {
    if (said.otherKeys !== true || request.url !== '/jwks') return void provider.callback()(request, response);
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: KEY_NAME, alg: 'RS256', use: 'sig' }];
    response.writeHead(200, { 'content-type': 'application/jwk-set+json' }).end(JSON.stringify({ keys }));
  });
  return {
    issuer,
    client: { clientId: 'gongkai', clientSecret: 'a secret of both' },
    stop: () => new Promise<void>((closed) => void (server.close(() => closed()), server.closeAllConnections())),
    /** Goes where a browser would, signing in there as `login`; gives the address that leads back to us. */
    walk: (address: string, login: string) => walk(address, login, redirect),
  };
}

async function walk(start: string, login: string, back: string): Promise<string> {
  const cookies = new Map<string, string>();
  let [address, form]: [string, URLSearchParams | undefined] = [start, undefined];
  for (let step = 0; step < 12; step += 1) {
    const answer: Response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const location: string | null = answer.headers.get('location');
    if (location !== null) {
      [address, form] = [new URL(location, address).href, undefined];
      if (address.startsWith(back)) return address;
      continue;
    }
    const page = await answer.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (prompt === undefined || action === undefined) throw new Error(`no way on from ${address}: ${answer.status} ${page}`);
    form = new URLSearchParams({ prompt, login, password: 'any' });
    address = new URL(action, address).href;
  }
  throw new Error('the provider leads nowhere');
}

import { Agent, request as ask, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** What was measured of one kind of request. */
export type Measured = { readonly ms: number[]; readonly statuses: Map<number, number>; broken: number };

/** Milliseconds and statuses by the kind of request. */
export type Measurements = Map<string, Measured>;

/** How an answer came: `undefined` where the connection broke. */
export type Answer = { readonly status: number; readonly text: string } | undefined;

/** Nobody waits longer; the measurement then says so. */
const LONGEST_MS = 60_000;

export function measuredOf(all: Measurements, kind: string): Measured {
  let one = all.get(kind);
  if (!one) all.set(kind, (one = { ms: [], statuses: new Map(), broken: 0 }));
  return one;
}

type Ask = { readonly method?: 'GET' | 'POST' | 'PUT'; readonly path: string; readonly body?: string; readonly type?: string };

/** Somebody with an address of his own and cookies, whose requests are measured. */
export class Visitor {
  #token = '';
  readonly #cookies = new Map<string, string>();
  readonly #address: string;
  readonly #from: string;
  #all: Measurements;

  /** @param from the address he comes from, as the proxy before the server says */
  constructor(address: string, from: string, all: Measurements) {
    [this.#address, this.#from, this.#all] = [address, from, all];
  }

  /** The same visitor, measured elsewhere from now on. */
  measuredIn(all: Measurements): this {
    this.#all = all;
    return this;
  }

  async ask(kind: string, { method = 'GET', path, body, type }: Ask): Promise<Answer> {
    const measured = measuredOf(this.#all, kind);
    const started = performance.now();
    try {
      const { status, headers, text } = await sent(`${this.#address}${path}`, {
        method,
        headers: {
          'x-forwarded-for': this.#from,
          'sec-fetch-site': 'same-origin',
          'x-csrf-token': this.#token,
          cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(body === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) }),
        },
        body,
      });
      measured.ms.push(performance.now() - started);
      measured.statuses.set(status, (measured.statuses.get(status) ?? 0) + 1);
      for (const line of headers['set-cookie'] ?? []) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        this.#cookies.set(name, value);
      }
      this.#token = /"csrfToken":"([^"]+)"/.exec(text)?.[1] ?? this.#token;
      return { status, text };
    } catch {
      measured.broken += 1;
      return undefined;
    }
  }

  form(kind: string, path: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
    const body = new URLSearchParams(fields).toString();
    return this.ask(kind, { method: 'POST', path, body, type: 'application/x-www-form-urlencoded' });
  }

  json(kind: string, path: string, said?: object, method: 'POST' | 'PUT' = 'POST'): Promise<Answer> {
    const ask = said === undefined ? {} : { method, body: JSON.stringify(said), type: 'application/json' };
    return this.ask(kind, { path: `/api/work${path}`, ...ask });
  }
}

/** As browsers do, connections are kept. */
const CONNECTIONS = new Agent({ keepAlive: true });

type Sent = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

/** Without what `fetch` does beside: the citizens live on the measured machine, and it cost them as much as a fifth of what the program had. */
async function sent(
  url: string,
  {
    method,
    headers,
    body,
  }: { readonly method: string; readonly headers: OutgoingHttpHeaders; readonly body: string | undefined },
): Promise<Sent> {
  const answer = await new Promise<IncomingMessage>((settle, reject) => {
    const asked = ask(url, { method, headers, agent: CONNECTIONS, signal: AbortSignal.timeout(LONGEST_MS) }, settle);
    asked.once('error', reject);
    asked.end(body);
  });
  return { status: answer.statusCode ?? 0, headers: answer.headers, text: await textOf(answer) };
}

/** Waits somewhere between half and one and a half of the time, or until it is stopped. */
export const think = (random: () => number, ms: number, stop: AbortSignal): Promise<void> =>
  pause(ms * (0.5 + random()), undefined, { signal: stop }).catch(() => undefined);

/** The value below which the share of them lies; NaN of none. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

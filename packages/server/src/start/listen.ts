import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { Conversations } from './conversations.ts';

export type ListenRefused = Failure<'listen.busy' | 'listen.forbidden' | 'listen.no-such-host'>;

export type Listening = {
  /** Where a browser finds the pages. */
  readonly addresses: readonly string[];
  /** Answers what has been asked, takes no more, and cuts off who is still being answered after some seconds. */
  readonly close: () => Promise<void>;
};

const LOOPBACKS = ['127.0.0.1', '::1'];
const GRACE_MS = 5_000;

/** What the system says where a kind of address is not there: IPv6 switched off, no such interface. */
const NOT_HERE = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/**
 * Listens on the host, or on both loopbacks where none is said: a browser that is given `localhost` may take either. One
 * of the two is enough where the machine has only one.
 */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string | undefined; readonly port: number },
): Promise<Result<Listening, ListenRefused>> {
  const servers: Server[] = [];
  const conversations = new Conversations();
  let refused: Result<never, ListenRefused> | undefined;
  for (const address of host === undefined ? LOOPBACKS : [host]) {
    const server = serverFor(app);
    conversations.watch(server);
    const [first] = servers;
    const samePort = first ? (first.address() as AddressInfo).port : port;
    const error = await bind(server, address, samePort);
    if (error === undefined) servers.push(server);
    else {
      refused = fail(whyNot(error, address, samePort));
      if (!NOT_HERE.includes(error.code ?? '')) break;
    }
  }
  const allTaken = refused === undefined || (refused.ok === false && refused.failure.code === 'listen.no-such-host');
  if (servers.length === 0 || !allTaken) {
    for (const server of servers) server.close();
    if (refused !== undefined) return refused;
  }
  return ok({ addresses: servers.map(addressOf), close: () => closeAll(servers, conversations) });
}

/** A server of its own for each address, all handing over to the one of the program. */
function serverFor(app: FastifyInstance): Server {
  const { keepAliveTimeout, headersTimeout, requestTimeout, maxHeadersCount } = app.server;
  const server = createServer({ keepAliveTimeout, headersTimeout, requestTimeout });
  server.maxHeadersCount = maxHeadersCount;
  server.on('request', (request, response) => app.server.emit('request', request, response));
  server.on('clientError', (error, socket) => app.server.emit('clientError', error, socket));
  return server;
}

function bind(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((settle) => {
    server.once('error', settle);
    server.listen({ host, port }, () => {
      server.removeListener('error', settle);
      settle(undefined);
    });
  });
}

function whyNot({ code = '' }: NodeJS.ErrnoException, host: string, port: number): ListenRefused {
  if (code === 'EADDRINUSE') return { code: 'listen.busy', params: { host, port } };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'listen.forbidden', params: { host, port } };
  return { code: 'listen.no-such-host', params: { host, reason: code } };
}

/** A server that listens everywhere is found by this name. */
const EVERYWHERE = ['0.0.0.0', '::'];

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  const host = EVERYWHERE.includes(address) ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

async function closeAll(servers: readonly Server[], conversations: Conversations): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((settle) => server.close(() => settle())));
  conversations.end();
  const everyone = Promise.all(closed).then(() => 'closed');
  if ((await Promise.race([everyone, pause(GRACE_MS, 'late', { ref: false })])) === 'late') {
    for (const server of servers) server.closeAllConnections();
    await everyone;
  }
}

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { PostmasterFile } from './postmaster-file.ts';
import { giveTo, type RunAs } from './run-as.ts';
import { makeSocketFolder, SOCKET_PORT } from './socket-folder.ts';

/** How this program reaches its server: who is let in, what the server is told, where it answers. */
export type Transport = {
  /** Flags of initdb. */
  readonly access: readonly string[];
  /** Flags of the server. */
  readonly flags: readonly string[];
  readonly address: { readonly host: string; readonly port: number; readonly password?: string };
  readonly remove: () => Promise<void>;
};

/** A socket in a folder that only its owner can enter: the file system says who may connect, and no port is open. */
export async function socketTransport(dataFolder: string, runAs: RunAs): Promise<Transport> {
  const { folder, remove } = await makeSocketFolder(dataFolder, runAs);
  return {
    access: ['-A', 'trust'],
    flags: ['-c', 'listen_addresses=', '-k', folder, '-c', 'unix_socket_permissions=0700', '-p', String(SOCKET_PORT)],
    address: { host: folder, port: SOCKET_PORT },
    remove,
  };
}

/** For Windows, where Node cannot open such sockets: a free port of 127.0.0.1 and a password kept in the data folder. */
export async function loopbackTransport(dataFolder: string, runAs: RunAs): Promise<Transport> {
  const secret = secretOf(dataFolder);
  if (!existsSync(secret)) writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 });
  giveTo(runAs, secret);
  const port = await freePort();
  return {
    access: ['-A', 'scram-sha-256', `--pwfile=${secret}`],
    flags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-p', String(port)],
    address: { host: '127.0.0.1', port, password: readFileSync(secret, 'utf8').trim() },
    remove: () => Promise.resolve(),
  };
}

const secretOf = (dataFolder: string) => join(dataFolder, 'postgres.secret');

/** Where the server answers that runs on a data folder, as it has written down itself. */
export function runningAddress(dataFolder: string, { port, socketFolder }: PostmasterFile): Transport['address'] {
  if (socketFolder !== '') return { host: socketFolder, port };
  return { host: '127.0.0.1', port, password: readFileSync(secretOf(dataFolder), 'utf8').trim() };
}

function freePort(): Promise<number> {
  return new Promise((settle, refuse) => {
    const server = createServer().once('error', refuse);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}

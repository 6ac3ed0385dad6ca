import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveTo, type RunAs } from './run-as.ts';

/** Bytes of `sockaddr_un.sun_path` less its closing zero; BSD and macOS have four fewer. */
const LONGEST = process.platform === 'linux' ? 107 : 103;
export const SOCKET_PORT = 5432;
const SOCKET_NAME = `.s.PGSQL.${SOCKET_PORT}`;
export const SHORT_SOCKET_FOLDER = 'gongkai-';

const fits = (folder: string) => Buffer.byteLength(join(folder, SOCKET_NAME)) <= LONGEST;

/**
 * A folder for the server's socket that only its owner can enter: whoever reaches the socket is trusted. In the data
 * folder where the path is short enough, else a new folder of a random name among the temporary ones.
 */
export async function makeSocketFolder(
  dataFolder: string,
  runAs: RunAs,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  let folder = join(dataFolder, 'socket');
  if (fits(folder)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
  } else {
    const short = fits(join(tmpdir(), `${SHORT_SOCKET_FOLDER}XXXXXX`)) ? tmpdir() : '/tmp';
    folder = await mkdtemp(join(short, SHORT_SOCKET_FOLDER));
  }
  giveTo(runAs, folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

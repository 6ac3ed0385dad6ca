import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** Where clamd listens. */
export type ClamdPlace = { readonly path: string } | { readonly host: string; readonly port: number };

export type ClamdVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'found'; readonly name: string }
  /** It did not answer, or not with a verdict: nothing is known of the file. */
  | { readonly kind: 'silent'; readonly said: string };

/** Seconds without a sign from it. */
const SILENCE = 120;

/**
 * Asks clamd about a stream (INSTREAM, clamd(8)): pieces with their length before them, none at the end. A file longer than its
 * StreamMaxLength is not scanned to the end: that is no verdict.
 *
 * @returns never rejects for what clamd does; what the content breaks off with is thrown
 */
export async function askClamd(place: ClamdPlace, content: AsyncIterable<Uint8Array>): Promise<ClamdVerdict> {
  const socket = 'path' in place ? connect(place.path) : connect(place.port, place.host);
  const silent = (said: string): ClamdVerdict => ({ kind: 'silent', said });
  let failed: string | undefined;
  socket.setTimeout(SILENCE * 1000, () => socket.destroy(new Error('no answer')));
  socket.on('error', (error: NodeJS.ErrnoException) => (failed ??= error.code ?? error.message));
  const answer = answered(socket);
  try {
    await Promise.race([once(socket, 'connect'), once(socket, 'close')]).catch(() => undefined);
    if (failed !== undefined) return silent(failed);
    socket.write('zINSTREAM\0');
    for await (const piece of content) {
      if (piece.length === 0) continue;
      if (!socket.writable) continue; // It has said enough already; the content is still read to its end by those who share it.
      const length = Buffer.alloc(4);
      length.writeUInt32BE(piece.length);
      socket.write(length);
      if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), answer]).catch(() => undefined);
    }
    if (socket.writable) socket.write(Buffer.alloc(4));
    const said = await answer;
    return verdictOf(said) ?? silent(failed ?? said);
  } finally {
    socket.destroy();
  }
}

/** What comes until the other side closes, which it does after each answer. */
function answered(socket: Socket): Promise<string> {
  return new Promise((settle) => {
    let said = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      said += text;
      if (said.includes('\0')) settle(said);
    });
    socket.once('close', () => settle(said));
  });
}

function verdictOf(said: string): ClamdVerdict | undefined {
  const line = said.replace(/\0.*$/s, '').trim();
  if (line === 'stream: OK') return { kind: 'clean' };
  const [, name] = /^stream: (.+) FOUND$/.exec(line) ?? [];
  return name === undefined ? undefined : { kind: 'found', name };
}

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Who is connected, and who of them is being answered. Node counts a connection that has asked nothing yet among the busy ones,
 * and browsers open such connections ahead: a program that waits for them takes long to stop.
 */
export class Conversations {
  readonly #answering = new Map<Socket, number>();
  #ending = false;

  watch(server: Server): void {
    server.on('connection', (socket: Socket) => {
      this.#answering.set(socket, 0);
      socket.once('close', () => this.#answering.delete(socket));
    });
    server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
      this.#count(socket, +1);
      response.once('close', () => this.#count(socket, -1));
    });
  }

  /** Hangs up on everybody who is not being answered, and on the others once they are. */
  end(): void {
    this.#ending = true;
    for (const [socket, answering] of this.#answering) if (answering === 0) socket.destroy();
  }

  #count(socket: Socket, by: number): void {
    const before = this.#answering.get(socket);
    if (before === undefined) return;
    const answering = before + by;
    this.#answering.set(socket, answering);
    if (this.#ending && answering === 0) socket.end();
  }
}

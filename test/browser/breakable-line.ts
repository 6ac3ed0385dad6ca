import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that can be cut like a cable: nothing that is under way on it comes to an end. */
export type BreakableLine = {
  readonly address: string;
  readonly cut: () => void;
  /** What is under way on it is swallowed from now on, and neither end learns of it; what is dialled anew gets through. */
  readonly swallow: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
};

export async function openLine(to: string): Promise<BreakableLine> {
  const { hostname, port } = new URL(to);
  const ends = new Set<Socket>();
  const swallowed = new WeakSet<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one);
      one.on('data', (bytes) => {
        if (ends.has(one) && !swallowed.has(one)) other.write(bytes);
      });
      one.on('end', () => {
        if (!swallowed.has(one)) other.end();
      });
      // What breaks closes, and takes the other end along.
      one.on('error', () => undefined);
      one.on('close', () => {
        ends.delete(one);
        if (!swallowed.has(one)) other.destroy();
      });
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const cut = () => {
    isCut = true;
    for (const end of ends) end.destroy();
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    swallow: () => {
      for (const end of ends) swallowed.add(end);
    },
    mend: () => {
      isCut = false;
    },
    close: async () => {
      cut();
      await new Promise((closed) => server.close(closed));
    },
  };
}

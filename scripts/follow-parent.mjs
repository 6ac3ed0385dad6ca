import { isMainThread } from 'node:worker_threads';

/** How long the program may take to stop by itself once the process that started it is gone. */
const GRACE_MS = 10_000;

if (isMainThread && process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), GRACE_MS).unref();
  });
  // Waiting for the parent's death must not keep a finished program alive.
  process.channel.unref();
}

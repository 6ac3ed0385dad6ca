import { SingleBar } from 'cli-progress';
import type { Io } from './io.ts';

/** A bar on the terminal, cleared when the run ends. */
export function progressBar(stream: NodeJS.WritableStream, format: string): NonNullable<Io['progress']> {
  let bar: SingleBar | undefined;
  return {
    show: (done, total) => {
      if (!bar) {
        bar = new SingleBar({ format, stream, clearOnComplete: true, hideCursor: true });
        bar.start(total, done);
      }
      bar.update(done);
    },
    end: () => bar?.stop(),
  };
}

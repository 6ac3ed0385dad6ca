import type { JobAsk, JobTold } from './jobs.ts';

/**
 * A process in which one strange file is taken apart, and which then ends. It has no way to the network that it was told of, may
 * write nothing, and whatever the file does to it, it does to nobody else.
 */
const tell = (told: JobTold) => process.send?.(told, () => process.exit());

process.on('disconnect', () => process.exit());
process.once('message', ({ job, bytes, name }: JobAsk) => {
  void (async () => {
    try {
      if (job === 'inspect') tell({ done: await (await import('../scan/inspect.ts')).inspect(bytes, name) });
      else tell({ done: await (await import('../strip/strip.ts')).strip(bytes, name) });
    } catch (error) {
      // The text of an error may hold a piece of the file; where it happened does not.
      tell({
        fault:
          error instanceof Error
            ? (error.stack ?? '')
                .split('\n')
                .filter((line) => /^ +at /.test(line))
                .slice(0, 5)
                .join('\n')
            : '',
      });
    }
  })();
});

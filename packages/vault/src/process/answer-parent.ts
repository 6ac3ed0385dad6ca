export type Told<Done> = { readonly done: Done } | { readonly fault: string };

type OwnProcess = Pick<NodeJS.Process, 'send' | 'exit' | 'on' | 'once'>;

/**
 * The other end of `runApart`: takes one file apart, and ends. The process has no way to the network that it was told of, may write
 * nothing, and whatever the file does to it, it does to nobody else.
 */
export function answerParent<Ask, Done>(own: OwnProcess, answer: (ask: Ask) => Promise<Done>): void {
  const tell = (told: Told<Done>) => own.send?.(told, () => own.exit());
  own.on('disconnect', () => own.exit());
  own.once('message', (ask: Ask) => {
    answer(ask).then(
      (done) => tell({ done }),
      (error: unknown) => tell({ fault: traceOf(error) }),
    );
  });
}

/** The text of an error may hold a piece of the file; where it happened does not. */
const traceOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^ +at /.test(line))
        .slice(0, 5)
        .join('\n')
    : '';

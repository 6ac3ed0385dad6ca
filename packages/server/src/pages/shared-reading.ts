/**
 * Lets many who ask at once share one reading, and still gives each of them one that began after they asked: whoever comes while a
 * reading is under way waits for the next. So the work is bounded by how fast readings are, not by how many ask, and nobody
 * gets what was true only before.
 */
export function sharedReading<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;

  const start = (): Promise<T> => {
    const mine = read().finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    return mine;
  };

  return () => {
    if (running === undefined) return start();
    next ??= running.then(
      () => follow(),
      () => follow(),
    );
    return next;
  };

  function follow(): Promise<T> {
    next = undefined;
    return start();
  }
}

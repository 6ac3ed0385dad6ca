/**
 * Passes a line on unless the same one has just been told: a database that is away for an hour is one matter, not one for every
 * second.
 *
 * @param pauseMs how long the same line keeps quiet
 */
export function tellOnce(tell: (line: string) => void, now: () => number, pauseMs = 60_000): (line: string) => void {
  const told = new Map<string, number>();
  return (line) => {
    const at = now();
    for (const [each, before] of told) if (at - before >= pauseMs) told.delete(each);
    if (told.has(line)) return;
    told.set(line, at);
    tell(line);
  };
}

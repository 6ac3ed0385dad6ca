import { type Hit } from './datum.ts';
import { namedMinors } from './person-marks.ts';
import { type Reading } from './reading.ts';

/** P16 by words: a child's full name after its label. The age is not known, so it warns. */
export function minorsByName(reading: Reading): readonly Hit[] {
  return namedMinors(reading.text).flatMap(({ from, to }): readonly Hit[] =>
    reading.isFree(from, to) ? [{ detector: 'P16', from, to, severity: 'warn', reason: 'privacy.minor-named' }] : [],
  );
}

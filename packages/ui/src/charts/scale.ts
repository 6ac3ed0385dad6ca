/**
 * Round steps of 1, 2 or 5 times a power of ten, from 0 to the first at or above the greatest value; five of them at most.
 *
 * @param whole whether what is counted has no halves: there is no half a lawsuit
 */
export function niceSteps(greatest: number, whole = false): readonly number[] {
  if (greatest <= 0) return [0, 1];
  const rough = greatest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5].map((factor) => factor * power).find((each) => each >= rough * (1 - 1e-9)) ?? 10 * power;
  const step = whole ? Math.max(1, round) : round;
  const count = Math.ceil(greatest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 1e6) / 1e6);
}

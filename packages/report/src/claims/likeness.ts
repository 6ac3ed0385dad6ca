/** Common noise of labels: years, 其中, sum words, particles. What is left names the thing. */
const NOISE = /(?:19|20)\d\d年(?:度)?|其中|共计|合计|总计|累计|全年|[共的了已均]/g;

export const bareLabel = (label: string): string => label.replace(NOISE, '');

/** How alike two labels are: twice the shared pairs of neighbouring signs over all pairs, 0 to 1. */
export function likeness(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1;
  if (one.length < 2 || other.length < 2) return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let shared = 0;
  for (let at = 0; at + 2 <= short.length; at += 1) if (long.includes(short.slice(at, at + 2))) shared += 1;
  return (2 * shared) / (one.length + other.length - 2);
}

/** The longest ending that all labels share. */
export function commonEnding(labels: readonly string[]): string {
  const first = labels[0] ?? '';
  let length = first.length;
  for (const label of labels) {
    let same = 0;
    while (same < length && same < label.length && label[label.length - 1 - same] === first[first.length - 1 - same]) same += 1;
    length = same;
  }
  return first.slice(first.length - length);
}

import type { Ruling } from './marks.ts';

/** Lines nearer than this are one line drawn twice, or the two edges of a thick one. */
const SAME_LINE = 1.6;
/** Breaks shorter than this are the gaps of a dotted line or the corners that two producers' lines miss. */
const GAP = 2.5;
/** What is shorter is a speck or part of a character drawn as a path. */
const SHORTEST = 5;

/** The lines of a page with pieces joined, doubles folded, and what lies off the page left out. */
export function joinedRulings(rulings: readonly Ruling[], width: number, height: number): readonly Ruling[] {
  const onPage = rulings.filter((line) => {
    const [across, along] = line.axis === 'h' ? [height, width] : [width, height];
    return line.at > -1 && line.at < across + 1 && line.to > -1 && line.from < along + 1;
  });
  return (['h', 'v'] as const).flatMap((axis) =>
    bands(onPage.filter((line) => line.axis === axis))
      .flatMap(joinedBand)
      .filter((line) => line.to - line.from >= SHORTEST),
  );
}

/** Lines in groups that lie within one stroke of each other. */
function bands(lines: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const groups: Ruling[][] = [];
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && line.at - first.at <= SAME_LINE) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function joinedBand(band: readonly Ruling[]): readonly Ruling[] {
  const joined: { axis: 'h' | 'v'; at: number; from: number; to: number }[] = [];
  for (const line of [...band].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (!last || line.from > last.to + GAP) {
      joined.push({ ...line });
    } else if (line.to > last.to) {
      // The longer piece says where the line is.
      if (line.to - line.from > last.to - last.from) last.at = line.at;
      last.to = line.to;
    }
  }
  return joined;
}

/** Lines that meet or cross, one group for every drawing on the page: each may be the frame of a table. */
export function connectedRulings(lines: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const parent = lines.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    for (let walk = index; walk !== root;) {
      const next = parent[walk] as number;
      parent[walk] = root;
      walk = next;
    }
    return root;
  };
  const across = lines.flatMap((line, index) => (line.axis === 'h' ? [index] : [])).sort((a, b) => lines[a]!.at - lines[b]!.at);
  const at = across.map((index) => lines[index]!.at);
  lines.forEach((down, index) => {
    if (down.axis !== 'v') return;
    for (let step = firstFrom(at, down.from - GAP); step < across.length && at[step]! <= down.to + GAP; step += 1) {
      const level = lines[across[step]!]!;
      if (level.from - GAP <= down.at && down.at <= level.to + GAP) parent[rootOf(index)] = rootOf(across[step]!);
    }
  });
  const groups = new Map<number, Ruling[]>();
  lines.forEach((line, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(line);
    else groups.set(root, [line]);
  });
  return [...groups.values()];
}

/** Index of the first number that is not below `least`, in a rising list. */
export function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

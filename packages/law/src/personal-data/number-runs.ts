/** Digits that stand together, perhaps masked in part or ending in X. */
export type Group = { readonly from: number; readonly to: number; readonly text: string };

/** Groups with one space or hyphen between each two: `138 0013 8000`, or a row of a table. */
export type NumberRun = {
  readonly groups: readonly Group[];
  readonly separators: readonly string[];
  /** The groups without their separators, and where each begins in it. */
  readonly joined: string;
  readonly starts: readonly number[];
};

/** The groups `first` to `last` of a run, read as one number. */
export type Window = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly first: number;
  readonly last: number;
};

const WORD = /[0-9A-Za-z*]+/g;
const NUMERIC = /^[0-9*Xx]*(?:\d|\*|[Xx]{2})[0-9*Xx]*$/;

/** 12.5 and 116.397128 are no identifiers; a numbered list (`1.13800138000`) shows its number after ten digits or more. */
function isDecimal(text: string, from: number, to: number): boolean {
  if (text[to] === '.' && /\d/.test(text.charAt(to + 1))) return true;
  return to - from <= 10 && text[from - 1] === '.' && /\d/.test(text.charAt(from - 2));
}

function runOf(groups: readonly Group[], separators: readonly string[]): NumberRun {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of groups) {
    starts.push(length);
    length += text.length;
  }
  return { groups, separators, joined: groups.map(({ text }) => text).join(''), starts };
}

/** All runs of a normalised text, in order. A group has neither letter nor digit on either side. */
export function numberRuns(text: string): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  let groups: Group[] = [];
  let separators: string[] = [];
  const close = () => {
    if (groups.length > 0) runs.push(runOf(groups, separators));
    [groups, separators] = [[], []];
  };
  for (const { 0: word, index: from } of text.matchAll(WORD)) {
    const to = from + word.length;
    const end = groups.at(-1)?.to ?? -2;
    const separator = text.charAt(end);
    const follows = from === end + 1 && (separator === ' ' || separator === '-');
    // The check character X may stand apart from its number.
    const isNumeric = NUMERIC.test(word) || (follows && /^[Xx]$/.test(word));
    if (!isNumeric || isDecimal(text, from, to)) continue;
    if (follows) separators.push(separator);
    else close();
    groups.push({ from, to, text: word });
  }
  close();
  return runs;
}

/** The groups `first` to `last` of a run as one number. */
export function windowOf({ groups, joined, starts }: NumberRun, first: number, last: number): Window {
  const text = joined.slice(starts[first], starts[last + 1] ?? joined.length);
  return { from: groups[first]?.from ?? 0, to: groups[last]?.to ?? 0, text, first, last };
}

/** Lengths of the groups in a window: `3-4-4`. */
export function shapeOf({ groups }: NumberRun, { first, last }: Window): string {
  const lengths = groups.slice(first, last + 1).map(({ text }) => text.length);
  return lengths.join('-');
}

/** Every window of a run that has exactly `length` characters; at most one begins at each group. */
export function windowsOf(run: NumberRun, length: number): readonly Window[] {
  const windows: Window[] = [];
  let last = 0;
  for (const [first, start] of run.starts.entries()) {
    const endOf = (group: number) => run.starts[group + 1] ?? run.joined.length;
    while (last + 1 < run.groups.length && endOf(last) < start + length) last += 1;
    if (endOf(last) === start + length) windows.push(windowOf(run, first, last));
  }
  return windows;
}

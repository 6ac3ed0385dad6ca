import { counted } from './counting.ts';
import { childNamed, elementsOf, propertyOf, switchedOn, type XmlElement } from './xml-tree.ts';

export type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Id of the paragraph style that is bound to the level. */
  readonly style: string | undefined;
  readonly nothingAfter: boolean;
  readonly legal: boolean;
};
type Levels = ReadonlyMap<number, Level>;
type List = { readonly base: string; readonly starts: ReadonlyMap<number, number>; readonly levels: Levels };

/** The numbering part of a Word file: lists by their id, and the levels of the definitions they stand on. */
export type Numbering = { readonly definitions: ReadonlyMap<string, Levels>; readonly lists: ReadonlyMap<string, List> };

const whole = (value: string | undefined, otherwise: number): number => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) ? number : otherwise;
};
const named = (element: XmlElement, name: string) => elementsOf(element).filter((child) => child.name === name);
const levelNumber = (element: XmlElement): number => whole(element.attribute('w:ilvl'), 0);

const levelsOf = (element: XmlElement): Levels =>
  new Map(
    named(element, 'w:lvl').map((level) => [
      levelNumber(level),
      {
        start: whole(propertyOf(level, 'w:start'), 1),
        format: propertyOf(level, 'w:numFmt') ?? 'decimal',
        text: propertyOf(level, 'w:lvlText') ?? '',
        style: propertyOf(level, 'w:pStyle'),
        nothingAfter: propertyOf(level, 'w:suff') === 'nothing',
        legal: switchedOn(level, 'w:isLgl'),
      },
    ]),
  );

/** Reads the root of `word/numbering.xml`; a file without one has no automatic numbers. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const definitions = new Map<string, Levels>();
  const lists = new Map<string, List>();
  for (const element of root ? elementsOf(root) : []) {
    if (element.name === 'w:abstractNum') definitions.set(element.attribute('w:abstractNumId') ?? '', levelsOf(element));
    if (element.name !== 'w:num') continue;
    const overrides = named(element, 'w:lvlOverride');
    const starts = overrides.flatMap((each) => {
      const start = propertyOf(each, 'w:startOverride');
      return start === undefined ? [] : [[levelNumber(each), whole(start, 1)] as const];
    });
    lists.set(element.attribute('w:numId') ?? '', {
      base: propertyOf(element, 'w:abstractNumId') ?? '',
      starts: new Map(starts),
      levels: new Map(overrides.flatMap((each) => (childNamed(each, 'w:lvl') ? [...levelsOf(each)] : []))),
    });
  }
  return { definitions, lists };
}

/** Counts as Word counts, so that a heading numbered by Word carries the 一、 that its reader sees. */
export class NumberLabels {
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();
  private readonly numbering: Numbering;

  constructor(numbering: Numbering) {
    this.numbering = numbering;
  }

  /** The label of the next paragraph of a list, `''` for bullets and unknown lists. A level may be bound to a style instead of given. */
  next(listId: string, given: number | undefined, style: string | undefined): string {
    const list = this.numbering.lists.get(listId);
    if (!list) return '';
    const definition = this.numbering.definitions.get(list.base);
    const levelAt = (index: number) => list.levels.get(index) ?? definition?.get(index);
    const bound = style === undefined ? undefined : [...(definition ?? [])].find(([, { style: id }]) => id === style)?.[0];
    const level = given ?? bound ?? 0;
    const own = levelAt(level);
    if (!own) return '';
    const counts = this.countsOf(listId, list);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'bullet') return '';
    const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const at = levelAt(index);
      return counted(counts[index] ?? at?.start ?? 1, own.legal && index < level ? 'decimal' : (at?.format ?? 'decimal'));
    });
    // 1. before 2023年 must not become 1.2023年.
    return /[\d.)]$/.test(label) && !own.nothingAfter ? `${label} ` : label;
  }

  /** Lists on one definition count on together, unless one of them says where it starts. */
  private countsOf(listId: string, list: List): number[] {
    const counts = this.counts.get(list.base) ?? [];
    this.counts.set(list.base, counts);
    if (this.begun.has(listId)) return counts;
    this.begun.add(listId);
    for (const [index, start] of list.starts) {
      counts.length = Math.min(counts.length, index + 1);
      counts[index] = start - 1;
    }
    return counts;
  }
}

import type { SectionId } from '../edition.ts';
import type { Report, Section } from '../report.ts';
import { isIdeograph } from '../read/characters.ts';

/** A passage that stands in both reports, figures and punctuation aside; places count UTF-16 units in the sections' texts. */
export type SharedPassage = {
  readonly length: number;
  readonly a: { readonly section: SectionId; readonly from: number; readonly to: number; readonly quote: string };
  readonly b: { readonly section: SectionId; readonly from: number; readonly to: number; readonly quote: string };
};

export type NearCopy = {
  /** Share of the shorter narrative's ideographs that stand in shared passages, 0–1. */
  readonly share: number;
  readonly bySection: Readonly<Record<SectionId, number>>;
  readonly passages: readonly SharedPassage[];
};

/** Passages shorter than this are set phrases of the trade (坚持以公开为常态、不公开为例外). */
const LEAST = 24;
const SEED = 12;

type Letters = { readonly text: string; readonly at: readonly number[]; readonly section: readonly number[] };

function lettersOf(sections: readonly Section[]): Letters {
  let text = '';
  const at: number[] = [];
  const section: number[] = [];
  sections.forEach((one, index) => {
    for (let offset = 0; offset < one.text.length; offset += 1) {
      if (!isIdeograph(one.text.charCodeAt(offset))) continue;
      text += one.text[offset];
      at.push(offset);
      section.push(index);
    }
  });
  return { text, at, section };
}

function seedsOf(letters: Letters): ReadonlyMap<string, readonly number[]> {
  const seeds = new Map<string, number[]>();
  for (let index = 0; index + SEED <= letters.text.length; index += 1) {
    const seed = letters.text.slice(index, index + SEED);
    const places = seeds.get(seed);
    if (!places) seeds.set(seed, [index]);
    else if (places.length < 8) places.push(index);
  }
  return seeds;
}

/** How far two texts agree from two places on, within one section each. */
function reach(a: Letters, b: Letters, i: number, j: number): number {
  let length = 0;
  while (
    i + length < a.text.length &&
    j + length < b.text.length &&
    a.text[i + length] === b.text[j + length] &&
    a.section[i + length] === a.section[i] &&
    b.section[j + length] === b.section[j]
  ) {
    length += 1;
  }
  return length;
}

function passage(letters: Letters, sections: readonly Section[], from: number, length: number): SharedPassage['a'] {
  const one = sections[letters.section[from] as number] as Section;
  const [start, end] = [letters.at[from] as number, (letters.at[from + length - 1] as number) + 1];
  return { section: one.id, from: start, to: end, quote: one.text.slice(start, end) };
}

/**
 * Narrative that two reports share (内容雷同), between years of one office or between offices. Only ideographs are compared, so
 * that a changed figure or comma does not hide a copy. Linear in the texts but for repeated phrases, of which eight are followed.
 */
export function nearCopy(a: Pick<Report, 'sections'>, b: Pick<Report, 'sections'>): NearCopy {
  const [left, right] = [lettersOf(a.sections), lettersOf(b.sections)];
  const seeds = seedsOf(right);
  const passages: SharedPassage[] = [];
  const shared = new Map<number, number>();
  for (let index = 0; index + SEED <= left.text.length;) {
    let [length, at] = [0, -1];
    for (const place of seeds.get(left.text.slice(index, index + SEED)) ?? []) {
      const reached = reach(left, right, index, place);
      if (reached > length) [length, at] = [reached, place];
    }
    if (length < LEAST) {
      index += 1;
      continue;
    }
    passages.push({ length, a: passage(left, a.sections, index, length), b: passage(right, b.sections, at, length) });
    const section = left.section[index] as number;
    shared.set(section, (shared.get(section) ?? 0) + length);
    index += length;
  }
  const sizes = a.sections.map((_, section) => left.section.filter((one) => one === section).length);
  const sum = [...shared.values()].reduce((total, length) => total + length, 0);
  const shorter = Math.min(left.text.length, right.text.length);
  return {
    share: shorter === 0 ? 0 : Math.min(1, sum / shorter),
    bySection: Object.fromEntries(
      a.sections.map((one, section) => [one.id, (shared.get(section) ?? 0) / Math.max(1, sizes[section] ?? 0)]),
    ),
    passages: passages.sort((one, other) => other.length - one.length),
  };
}

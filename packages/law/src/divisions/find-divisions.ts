import { NEVER_NAMES, ONLY_AFTER_PARENT, ONLY_AT_BOUNDARY } from './ambiguous-names.data.ts';
import { type Division } from './division.ts';
import { ancestorsOf, inUse, isUnder, type DivisionYear } from './lookup.ts';
import { register } from './register.ts';
import { stemOf } from './stem.ts';

/** A full name in a text. `from` and `to` count UTF-16 units. */
export type DivisionMention = {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** All that have the name, narrowed to those under the division named right before (北京市朝阳区: one). */
  readonly divisions: readonly Division[];
};

const NEVER = new Set(NEVER_NAMES);
const AFTER_PARENT = new Set(ONLY_AFTER_PARENT);
const AT_BOUNDARY = new Set(ONLY_AT_BOUNDARY);

/** Before a name: nothing, no Chinese character, or a word that takes a place (在莱西市, 由莱西市). */
const OPENS = /^(?:\P{Script=Han}|[在于为由从向与及经是将到据请赴驻])$/u;
/** 和县级, 新县城, 安居区域: the last character of the name belongs to the next word. */
const RUNS_ON = new Set([...'级域城乡直里内外场']);

type Endings = ReadonlyMap<string, readonly number[]>;
let endings: Endings | undefined;

/** For the last two characters of a name, how long the names with this ending are, the longest first. */
function nameEndings(): Endings {
  if (endings) return endings;
  const found = new Map<string, Set<number>>();
  for (const name of register().byName.keys()) {
    if (NEVER.has(name)) continue;
    const ending = name.slice(-2);
    found.set(ending, (found.get(ending) ?? new Set()).add(name.length));
  }
  endings = new Map([...found].map(([ending, lengths]) => [ending, [...lengths].sort((a, b) => b - a)]));
  return endings;
}

function followsParent(text: string, from: number, division: Division): boolean {
  return ancestorsOf(division).some(({ name }) => text.endsWith(name, from) || text.endsWith(stemOf(name), from));
}

/** Is the name meant, or only spelt by two words that meet? When in doubt it is not: a miss is better than a false accusation. */
function isMeant(text: string, from: number, to: number, name: string, divisions: readonly Division[]): boolean {
  const next = text.charAt(to);
  // 南海区域, 鞍山市场
  if ((name.endsWith('区') && next === '域') || (name.endsWith('市') && next === '场')) return false;
  const loose = AFTER_PARENT.has(name);
  // 沿海城市, 新兴城市: 城市 is a word of its own, so every X城市 needs an opening.
  const needsOpening = name.length === 2 || AT_BOUNDARY.has(name) || (name.length === 3 && name.endsWith('城市'));
  if (!loose && !needsOpening) return true;
  if (divisions.some((division) => followsParent(text, from, division))) return true;
  return !loose && (from === 0 || OPENS.test(text.charAt(from - 1))) && !RUNS_ON.has(next);
}

const SUFFIXES: ReadonlySet<number> = new Set([...'省市区县旗州盟'].map((suffix) => suffix.charCodeAt(0)));

/**
 * Every full name of a division in the text, in order, without overlaps; the longest name wins (马鞍山市 before 鞍山市).
 * Simplified script. Zones (平潭综合实验区, 高新区) are no divisions and are not found; neither are names without their suffix.
 */
export function divisionsIn(text: string, on: DivisionYear = {}): readonly DivisionMention[] {
  const { byName } = register();
  const lengthsOf = nameEndings();
  const mentions: DivisionMention[] = [];
  for (let to = 2; to <= text.length; to += 1) {
    if (!SUFFIXES.has(text.charCodeAt(to - 1))) continue;
    for (const length of lengthsOf.get(text.slice(to - 2, to)) ?? []) {
      const from = to - length;
      // 赣县 was found first where 赣县区 stands: what the longer name covers gives way to it.
      const kept = mentions.findLastIndex((mention) => mention.from < from) + 1;
      if ((mentions[kept - 1]?.to ?? 0) > from) continue;
      const name = text.slice(from, to);
      const named = byName.get(name)?.filter((division) => inUse(division, on)) ?? [];
      if (from < 0 || named.length === 0) continue;
      if (isMeant(text, from, to, name, named)) {
        mentions.length = kept;
        mentions.push({ from, to, name, divisions: narrowed(text, from, named, mentions.at(-1)) });
      }
      break;
    }
  }
  return mentions;
}

function narrowed(
  text: string,
  from: number,
  named: readonly Division[],
  before: DivisionMention | undefined,
): readonly Division[] {
  if (named.length === 1) return named;
  const under =
    before?.to === from
      ? named.filter((division) => before.divisions.some((above) => isUnder(division, above)))
      : named.filter((division) => followsParent(text, from, division));
  return under.length > 0 ? under : named;
}

import type { UnitRef } from '../case/refs.ts';

/** A unit that answers for a place: a town or street, a zone, a government. */
export type PlaceUnit = { readonly id: UnitRef; readonly name: string; readonly shortName?: string };

/** What makes the name of a body of the name of its place. */
const BODY = /(?:人民政府|街道办事处|办事处|管理委员会|管委会|人民政府办公室)$/u;
const TOWN = /(?:街道|镇|乡|苏木)$/u;
/** 莱西市水集街道 is called 水集街道 by whoever lives there. */
const ABOVE = /^.*[省市县区旗州盟](?=.{1,8}(?:街道|镇|乡|苏木)$)/u;
/** Where somebody lives is not what he asks about. */
const LIVES = /(?:住址?|现住|家住|户籍|居住|籍贯|联系地址|通[讯信]地址)[^，。；,;\n]{0,12}$/u;

/**
 * The place that a request is about: the one of the units that it names most often, and of several the one named first; places at which people say they live
 * count only where no other is named. Undefined where none is named.
 */
export function placeOf(text: string, units: readonly PlaceUnit[]): UnitRef | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const named = units.flatMap((unit) => wordsOf(unit).map((word) => ({ id: unit.id, word })));
  // Longest first, and what is read is taken away: 城区街道 is not found inside 老城区街道.
  named.sort((one, other) => other.word.length - one.word.length);
  const counts = new Map<UnitRef, { count: number; first: number }>();
  let left = plain;
  for (const { id, word } of named)
    for (let at = left.indexOf(word); at >= 0; at = left.indexOf(word, at + 1)) {
      const weight = LIVES.test(left.slice(Math.max(0, at - 24), at)) ? 0 : 1;
      const before = counts.get(id);
      counts.set(id, { count: (before?.count ?? 0) + weight, first: Math.min(before?.first ?? at, at) });
      left = `${left.slice(0, at)}${'\n'.repeat(word.length)}${left.slice(at + word.length)}`;
    }
  return [...counts].toSorted(([, one], [, other]) => other.count - one.count || one.first - other.first)[0]?.[0];
}

/** A county or city that stands before the name of a town is no place of its own; other names are only known whole. */
function wordsOf({ name, shortName }: PlaceUnit): readonly string[] {
  const suffix = BODY.exec(name)?.[0];
  const bare = suffix === '街道办事处' ? name.slice(0, -'办事处'.length) : name.replace(BODY, '');
  const short = TOWN.test(bare) ? bare.replace(ABOVE, '') : bare;
  const words = [short, shortName?.replace(BODY, '') ?? ''];
  return [...new Set(words)].filter((word) => word.length >= 2);
}

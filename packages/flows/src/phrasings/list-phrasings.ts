import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { LETTERS, type LetterCode, type LetterPart } from '@gongkai/law';
import { phrasableParts, phrasingHeld, phrasingsOn } from '@gongkai/requests';
import type { PermissionRefused, UnitId } from '@gongkai/staff';
import { namesOfStreams, phrasingsOfUnits, unitLine, type Db, type KeptPhrasing, type SiteUnit } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';

/** An entry with the name of who made it, where it was a person. */
export type NamedPhrasing = KeptPhrasing & { readonly byName?: string };

/** How a part of a letter is worded in a unit today; by the system where neither the unit nor one above it words it. */
export type ShownPhrasing = {
  readonly letter: LetterCode;
  readonly part: LetterPart;
  readonly own?: NamedPhrasing & { readonly text: string };
  /** What the nearest unit above says that says something; it holds where the unit says nothing itself. */
  readonly above?: KeptPhrasing & { readonly text: string; readonly unitName: string };
  /** Everything that the unit has said of it, the latest entry first; what holds later is among it. */
  readonly entries: readonly NamedPhrasing[];
};

export type PhrasingList = { readonly unit: SiteUnit; readonly phrasings: readonly ShownPhrasing[] };

/** Every part of every letter that a unit may word, and how it is worded today. */
export async function listPhrasings(
  { db }: { readonly db: Db },
  acting: Acting,
  { unit: id }: { readonly unit: UnitId },
): Promise<Result<PhrasingList, PermissionRefused | Failure<'unit.missing'>>> {
  const { site, today } = acting;
  const refused = refusedTo(acting, 'unit.read', {});
  if (refused) return fail(refused);
  const line = await unitLine(db, site, id, today);
  const [unit, ...above] = line;
  if (!unit) return fail({ code: 'unit.missing' });
  const [own = [], ...others] = await phrasingsOfUnits(db, { site, units: line.map((each) => each.id) });
  const names = await namesOfStreams(db, site, [...new Set(own.map(({ by }) => by))], today);
  const entries = own.map((each): NamedPhrasing => {
    const byName = names.get(each.by);
    return byName === undefined ? each : { ...each, byName };
  });
  const nameOf = (of: UnitId): string => above.find((each) => each.id === of)?.name ?? '';
  const phrasings = LETTERS.flatMap(({ code: letter }) => {
    const inherited = phrasingsOn(others, letter, today);
    return phrasableParts(letter).map((part): ShownPhrasing => {
      const held = phrasingHeld(entries, { letter, part }, today);
      const from = inherited.get(part);
      return {
        letter,
        part,
        ...(held ? { own: held } : {}),
        ...(from ? { above: { ...from, unitName: nameOf(from.unit) } } : {}),
        entries: entries.filter((each) => each.letter === letter && each.part === part).toReversed(),
      };
    });
  });
  return ok({ unit, phrasings });
}

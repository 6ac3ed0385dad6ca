import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { remedyBodiesOf, type PermissionRefused, type RemedyBodies, type UnitEvent, type UnitId } from '@gongkai/staff';
import { readStream, unitLine, type Db, type RecordedEvent, type SiteUnit } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';

export type FoundSiteUnit = {
  readonly unit: SiteUnit;
  /** The units above it, nearest first. */
  readonly above: readonly SiteUnit[];
  /** Who reviews, and which court hears. */
  readonly remedy: RemedyBodies;
  /** Everything that has happened to it, as recorded. */
  readonly history: readonly RecordedEvent<UnitEvent>[];
};

/** A unit on a day, with what its letters need and its history. */
export async function findSiteUnit(
  db: Db,
  acting: Acting,
  { unit, on }: { readonly unit: UnitId; readonly on: PlainDate },
): Promise<Result<FoundSiteUnit, PermissionRefused | Failure<'unit.missing'>>> {
  const refused = refusedTo(acting, 'unit.read', {});
  if (refused) return fail(refused);
  const [own, ...above] = await unitLine(db, acting.site, unit, on);
  if (!own) return fail({ code: 'unit.missing' });
  const history = await readStream(db, acting.site, `unit/${unit}`);
  return ok({ unit: own, above, remedy: remedyBodiesOf([own, ...above]), history });
}

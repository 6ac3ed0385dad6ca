import { fail, ok, type Result } from '@gongkai/kernel';
import { COUNTED_SETTINGS, LAW_DEFAULTS, lawSettingsFor, type LawSettingId, type LawSettingValue } from '@gongkai/law';
import { mayAnywhere, type PermissionRefused } from '@gongkai/staff';
import { lawSettingChanges, namesOfStreams, type Db, type KeptSettingChange } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';

/** A change with the name of who made it, where it was a person. */
export type NamedSettingChange = KeptSettingChange & { readonly byName?: string };

export type ShownLawSetting = {
  readonly setting: LawSettingId;
  readonly default: LawSettingValue;
  /** What holds today. */
  readonly value: LawSettingValue;
  /** The change by which it does; absent where the default holds. */
  readonly held?: NamedSettingChange;
  /** Every value that was set, the latest entry first. */
  readonly changes: readonly NamedSettingChange[];
  /** How many values were set. */
  readonly seen: number;
};

/** What the law leaves open, how the site counts it today, since when and by whose word. */
export async function listLawSettings(
  { db }: { readonly db: Db },
  acting: Acting,
): Promise<Result<readonly ShownLawSetting[], PermissionRefused>> {
  const { person, site, today } = acting;
  const refused = person && mayAnywhere(person, 'lawSetting.read');
  if (refused) return fail(refused);
  const changes = await lawSettingChanges(db, site);
  const names = await namesOfStreams(db, site, [...new Set(changes.map(({ by }) => by))], today);
  const held = lawSettingsFor(changes, { on: today });
  return ok(
    COUNTED_SETTINGS.map((setting) => {
      const own = changes.filter((each) => each.setting === setting).map((each) => named(each, names.get(each.by)));
      const begun = own.filter(({ from }) => from <= today).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
      const last = begun.at(-1);
      return {
        setting,
        default: LAW_DEFAULTS[setting],
        value: held[setting],
        ...(last ? { held: last } : {}),
        changes: own.toReversed(),
        seen: own.at(-1)?.seq ?? 0,
      };
    }),
  );
}

const named = (change: KeptSettingChange, byName: string | undefined): NamedSettingChange => ({
  ...change,
  ...(byName === undefined ? {} : { byName }),
});

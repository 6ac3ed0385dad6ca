import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { LAW_DEFAULTS, LAW_SETTINGS, type LawSettingId, type LawSettings, type LawSettingValue } from './law-settings.data.ts';

/** A site has set what the law leaves open. */
export type LawSettingChange = {
  readonly setting: LawSettingId;
  readonly value: LawSettingValue;
  /** The first day that it holds for; it may lie before the day on which it was set. */
  readonly from: PlainDate;
  readonly setOn: PlainDate;
};

export type LawSettingRefused = Failure<'setting.unknown' | 'setting.not-counted' | 'setting.value-unusable'>;

/** What is counted: a day, and where a request is counted on it, when that was received and, once it is, answered. */
export type CountedBy = { readonly on: PlainDate; readonly receivedOn?: PlainDate; readonly answeredOn?: PlainDate };

const isSetting = (id: string): id is LawSettingId => Object.hasOwn(LAW_SETTINGS, id);

/** The settings that something is counted by, in the order of the list. */
export const COUNTED_SETTINGS: readonly LawSettingId[] = Object.keys(LAW_SETTINGS)
  .filter(isSetting)
  .filter((id) => LAW_SETTINGS[id].holds !== 'nowhere');

/** The setting and a value that it can have; numbers are whole. */
export function usableSetting(
  id: string,
  value: unknown,
): Result<Pick<LawSettingChange, 'setting' | 'value'>, LawSettingRefused> {
  if (!isSetting(id)) return fail({ code: 'setting.unknown', params: { setting: id } });
  const row = LAW_SETTINGS[id];
  const { cites } = row;
  if (row.holds === 'nowhere') return fail({ code: 'setting.not-counted', params: { setting: id }, cites });
  const isUsable =
    'choices' in row
      ? row.choices.some((choice) => choice === value)
      : 'least' in row
        ? Number.isInteger(value) && Number(value) >= row.least && Number(value) <= row.most
        : typeof value === 'boolean';
  if (isUsable) return ok({ setting: id, value: value as LawSettingValue });
  const within = 'least' in row ? { least: row.least, most: row.most } : {};
  return fail({ code: 'setting.value-unusable', params: { setting: id, ...within }, cites });
}

/**
 * By what is counted, from everything that a site has set, in the order in which it was set. A value holds from its day until that of
 * the next; of two for one day the later entry. Settings of requests go by the day of receipt, the others by the day itself. A
 * request that was answered goes on being counted by what was set when its answer left: what is set afterwards explains
 * nothing anew.
 */
export function lawSettingsFor(
  changes: readonly LawSettingChange[],
  { on, receivedOn = on, answeredOn }: CountedBy,
): LawSettings {
  if (changes.length === 0) return LAW_DEFAULTS;
  const held = new Map<LawSettingId, LawSettingChange>();
  for (const change of changes) {
    const isOfRequest = LAW_SETTINGS[change.setting].holds === 'received';
    if (change.from > (isOfRequest ? receivedOn : on)) continue;
    if (isOfRequest && answeredOn !== undefined && change.setOn > answeredOn) continue;
    const before = held.get(change.setting);
    if (!before || before.from <= change.from) held.set(change.setting, change);
  }
  const values = [...held.values()].map(({ setting, value }) => [setting, value] as const);
  return { ...LAW_DEFAULTS, ...Object.fromEntries(values) };
}

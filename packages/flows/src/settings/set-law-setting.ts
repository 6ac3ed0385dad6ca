import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { LAW_SETTINGS, lawSettingsFor, usableSetting, type LawSettingRefused } from '@gongkai/law';
import type { PermissionRefused } from '@gongkai/staff';
import { appendEvents, lawSettingChanges, transact, type AppendRefused, type Db } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';

export type SetLawSettingAsk = {
  readonly setting: string;
  readonly value: unknown;
  /** The first day that it holds for, earlier ones too: then what is open is counted anew. */
  readonly from: PlainDate;
  /** The official text or the practice that says so. */
  readonly reason: string;
  /** How many values the setting had when whoever sets it looked. */
  readonly seen: number;
};

export type SetLawSettingRefused =
  | LawSettingRefused
  | PermissionRefused
  | AppendRefused
  | Failure<'setting.reason-missing' | 'setting.day-unusable' | 'setting.same'>;

const LONGEST_REASON = 500;
/** Before the text of 2007 was in force there was nothing to count; in more than two years nobody knows what will hold. */
const FIRST = '2008-05-01';
const MOST_AHEAD_YEARS = 2;

/**
 * Sets what the law leaves open, from a day on. Nothing is overwritten: every value stays, with its day, its reason and who set it.
 * Deadlines are counted anew by the job that counts them after a notice of holidays (`countDeadlines`), which lists what moved.
 */
export function setLawSetting(
  { db }: { readonly db: Db },
  acting: Acting,
  ask: SetLawSettingAsk,
): Promise<Result<{ readonly seen: number }, SetLawSettingRefused>> {
  const { site, actor, now, today } = acting;
  return transact(db, async (tx): Promise<Result<{ readonly seen: number }, SetLawSettingRefused>> => {
    const refused = refusedTo(acting, 'lawSetting.set', {});
    if (refused) return fail(refused);
    const usable = usableSetting(ask.setting, ask.value);
    if (!usable.ok) return usable;
    const { setting, value } = usable.value;
    const { from, seen } = ask;
    const reason = ask.reason.normalize('NFC').trim();
    if (reason === '' || reason.length > LONGEST_REASON)
      return fail({ code: 'setting.reason-missing', params: { most: LONGEST_REASON } });
    const last = `${Number(today.slice(0, 4)) + MOST_AHEAD_YEARS}-12-31`;
    if (from < FIRST || from > last) return fail({ code: 'setting.day-unusable', params: { on: from, first: FIRST, last } });
    const before = (await lawSettingChanges(tx, site)).filter((each) => each.setting === setting);
    if (lawSettingsFor(before, { on: from })[setting] === value)
      return fail({ code: 'setting.same', params: { setting, on: from }, cites: LAW_SETTINGS[setting].cites });
    const saved = await appendEvents(tx, { site, stream: `setting/${setting}`, seen, actor, now }, [
      { type: 'setting.set', on: today, body: { setting, value, from, reason } },
    ]);
    return saved.ok ? ok({ seen: seen + 1 }) : saved;
  });
}

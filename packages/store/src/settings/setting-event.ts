import type { PlainDate } from '@gongkai/kernel';
import type { LawSettingId, LawSettingValue } from '@gongkai/law';

/** A site sets what the law leaves open, from a day on; the stream of a setting holds every value that it had. */
export type SettingEvent = {
  readonly type: 'setting.set';
  readonly on: PlainDate;
  readonly body: {
    readonly setting: LawSettingId;
    readonly value: LawSettingValue;
    readonly from: PlainDate;
    readonly reason: string;
  };
};

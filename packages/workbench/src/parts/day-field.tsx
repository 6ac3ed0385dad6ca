import { DatePicker, type DatePickerProps } from 'antd';
import zhCN from 'antd/locale/zh_CN.js';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';

dayjs.locale('zh-cn');

const WRITTEN = 'YYYY-MM-DD';
/** As documents write days, and as they are typed in a hurry. */
const TYPED = [WRITTEN, 'YYYY.M.D', 'YYYY/M/D', 'YYYYMMDD'];

/** What is written on the buttons is their name. */
const locale = {
  ...zhCN.default.DatePicker,
  lang: { ...zhCN.default.DatePicker?.lang, yearSelect: '', monthSelect: '' },
} as NonNullable<DatePickerProps['locale']>;

type DayFieldView = {
  readonly id?: string;
  /** `2026-03-01` */
  readonly value?: string | undefined;
  readonly onChange?: (day: string | undefined) => void;
  readonly size?: 'small' | 'middle';
  readonly allowClear?: boolean;
};

/** A day of the calendar, typed or picked. */
export function DayField({ value, onChange, allowClear = false, ...field }: DayFieldView) {
  return (
    <DatePicker
      {...field}
      locale={locale}
      className="whole-width"
      format={TYPED}
      allowClear={allowClear}
      value={value === undefined || value === '' ? null : dayjs(value, WRITTEN)}
      onChange={(day) => onChange?.(day === null ? undefined : day.format(WRITTEN))}
    />
  );
}

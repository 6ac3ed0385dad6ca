import { CALENDAR_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { DayField } from '../parts/day-field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { today } from '../parts/today.ts';
import type { Level } from './calendar-query.ts';

type Values = {
  readonly level: Level;
  readonly year: number;
  readonly notice?: string;
  readonly knownFrom: string;
  readonly region?: string;
  readonly table?: string;
};

type ImportNoticeView = {
  readonly open: boolean;
  readonly year: number;
  readonly onClose: () => void;
  readonly onImported: (changed: number, year: number) => void;
};

const LEVELS = Object.entries(TEXTS.levels).map(([value, label]) => ({ value, label }));

/** A notice as it was published, typed or pasted; every line that is wrong is named, and nothing is taken in by halves. */
export default function ImportNotice({ open, year, onClose, onImported }: ImportNoticeView) {
  const queries = useQueryClient();
  return (
    <FormDialog<Values, { readonly changed: readonly string[]; readonly year: number }>
      open={open}
      title={TEXTS.import}
      lead={TEXTS.importLead}
      submit={TEXTS.import}
      width={640}
      initial={{ level: 'national', year, knownFrom: today() }}
      send={async ({ level, year: of, notice = '', knownFrom, region, table = '' }) => {
        const named = region === undefined || region === '' ? {} : { region };
        const body = { level, year: of, notice, knownFrom, table, ...named };
        const { changed } = await answerOf(api.POST('/api/work/calendar/notices', { body }));
        return { changed, year: of };
      }}
      onDone={async ({ changed, year: of }) => {
        await queries.invalidateQueries({ queryKey: ['calendar'] });
        onImported(changed.length, of);
      }}
      onClose={onClose}
    >
      <div className="two-fields">
        <Form.Item name="level" label={TEXTS.level} rules={[{ required: true }]}>
          <Select options={LEVELS} />
        </Form.Item>
        <Form.Item name="year" label={TEXTS.year} rules={[{ required: true }]}>
          <InputNumber className="whole-width" min={2008} max={2100} controls={false} />
        </Form.Item>
        <Form.Item
          name="notice"
          label={TEXTS.notice}
          rules={[{ required: true, whitespace: true, message: TEXTS.noticeMissing }]}
        >
          <Input maxLength={300} autoComplete="off" />
        </Form.Item>
        <Form.Item name="knownFrom" label={TEXTS.knownFrom} rules={[{ required: true }]}>
          <DayField />
        </Form.Item>
        <Form.Item name="region" label={TEXTS.region} extra={TEXTS.regionHint}>
          <Input maxLength={6} autoComplete="off" inputMode="numeric" />
        </Form.Item>
      </div>
      <Form.Item name="table" label={TEXTS.table} rules={[{ required: true, whitespace: true, message: TEXTS.tableMissing }]}>
        <Input.TextArea rows={8} spellCheck={false} />
      </Form.Item>
    </FormDialog>
  );
}

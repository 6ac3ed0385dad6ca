import { REQUEST_PAGE_TEXTS, SEARCH_PART_NAMES, SEARCH_TEXTS as TEXTS } from '@gongkai/wording';
import { Form, Input, Radio } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { DayField } from '../parts/day-field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { today } from '../parts/today.ts';
import { useStep, type StepDialogView } from './step-dialogs.tsx';

type Values = {
  readonly which: 'yes' | 'no';
  readonly searchedOn: string;
  readonly searchers: string;
  readonly places: string;
  readonly keywords?: string;
  readonly scope?: string;
  readonly retention?: string;
  readonly result: string;
};

const NEEDED = { required: true, whitespace: true, message: REQUEST_PAGE_TEXTS.textMissing };
const linesOf = (text = ''): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const said = <Part extends string>(part: Part, text = '') => (text.trim() === '' ? {} : { [part]: text });

/** How a search was done, part by part: the letter that says that nothing exists tells it in the same words. */
export function SearchDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('search', view);
  return (
    <FormDialog<Values>
      {...dialog}
      width={640}
      lead={TEXTS.lead}
      initial={{ searchedOn: today(), searchers: view.request.assigned?.handler.name ?? '' }}
      send={({ which, searchedOn, searchers, places, keywords, scope, retention, result }) => {
        const lists = { searchers: linesOf(searchers), places: linesOf(places), keywords: linesOf(keywords) };
        const more: { scope?: string; retention?: string } = { ...said('scope', scope), ...said('retention', retention) };
        const body = { found: which === 'yes', searchedOn, ...lists, ...more, result, seen };
        return answerOf(api.POST('/api/work/requests/{id}/searches', { params, body }));
      }}
    >
      <Form.Item name="which" label={TEXTS.found} rules={[{ required: true, message: REQUEST_PAGE_TEXTS.textMissing }]}>
        <Radio.Group
          options={[
            { value: 'yes', label: TEXTS.results.yes },
            { value: 'no', label: TEXTS.results.no },
          ]}
        />
      </Form.Item>
      <Form.Item name="searchedOn" label={SEARCH_PART_NAMES.searchedOn} rules={[{ required: true }]}>
        <DayField />
      </Form.Item>
      <Form.Item name="searchers" label={SEARCH_PART_NAMES.searchers} extra={TEXTS.aPersonALine} rules={[NEEDED]}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.Item name="places" label={SEARCH_PART_NAMES.places} extra={TEXTS.placesHint} rules={[NEEDED]}>
        <Input.TextArea rows={3} maxLength={6000} />
      </Form.Item>
      <Form.Item
        name="keywords"
        label={SEARCH_PART_NAMES.keywords}
        extra={TEXTS.keywordsHint}
        dependencies={['which']}
        rules={[({ getFieldValue }) => (getFieldValue('which') === 'yes' ? {} : NEEDED)]}
      >
        <Input.TextArea rows={2} maxLength={6000} />
      </Form.Item>
      <Form.Item name="scope" label={SEARCH_PART_NAMES.scope}>
        <Input maxLength={2000} autoComplete="off" />
      </Form.Item>
      <Form.Item name="retention" label={SEARCH_PART_NAMES.retention} extra={TEXTS.retentionHint}>
        <Input.TextArea rows={2} maxLength={6000} />
      </Form.Item>
      <Form.Item name="result" label={SEARCH_PART_NAMES.result} rules={[NEEDED]}>
        <Input.TextArea rows={3} maxLength={6000} />
      </Form.Item>
    </FormDialog>
  );
}

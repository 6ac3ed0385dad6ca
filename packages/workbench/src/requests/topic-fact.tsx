import { SUBJECT_NAMES, TOPICS_TEXTS as TEXTS } from '@gongkai/wording';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { RefusableButton } from '../parts/permitted-button.tsx';
import { UnitField } from '../units/unit-field.tsx';
import { useUnits } from '../units/unit-query.ts';
import { useRequestAnew, type ShownRequest } from './request-query.ts';

type Subject = NonNullable<ShownRequest['topic']['subject']>;
type Values = { readonly subject?: Subject; readonly place?: string; readonly reason: string };

const SUBJECTS = (Object.entries(SUBJECT_NAMES) as readonly (readonly [Subject, string])[]).map(([value, label]) => ({
  value,
  label,
}));

/** What the request is about and for which place, with the way to put it right. */
export function TopicFact({ request: { id, seen, topic } }: { readonly request: ShownRequest }) {
  const [isAsking, setAsking] = useState(false);
  const anew = useRequestAnew();
  const units = useUnits();
  // Departments are of no place; the whole of the site is what is not said.
  const places = units.filter(({ kind, parent }) => kind !== 'department' && kind !== 'authorized' && parent !== null);
  const initial = {
    ...(topic.subject === null ? {} : { subject: topic.subject }),
    ...(topic.place === null ? {} : { place: topic.place }),
  };
  return (
    <>
      {TEXTS.factOf(topic.name, topic.placeName)}{' '}
      {topic.correctedOn === null ? null : <span className="soft small">{TEXTS.corrected(topic.correctedOn)}</span>}{' '}
      <RefusableButton size="small" why={topic.refused?.sentence} onClick={() => setAsking(true)}>
        {TEXTS.correct}
      </RefusableButton>
      <FormDialog<Values>
        open={isAsking}
        onClose={() => setAsking(false)}
        title={TEXTS.correct}
        submit={TEXTS.correct}
        lead={TEXTS.correctLead}
        done={TEXTS.done}
        initial={initial}
        labels={{ subject: TEXTS.subject, place: TEXTS.place, reason: TEXTS.reason }}
        onDone={anew}
        onConflict={anew}
        send={({ subject, place, reason }) =>
          answerOf(
            api.POST('/api/work/requests/{id}/topic', {
              params: { path: { id } },
              body: {
                reason,
                seen,
                ...(subject === undefined ? {} : { subject }),
                ...(place === undefined ? {} : { place }),
              },
            }),
          )
        }
      >
        <Form.Item name="subject" label={TEXTS.subject}>
          <Select options={SUBJECTS} allowClear showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="place" label={TEXTS.place}>
          <UnitField units={places} allowClear />
        </Form.Item>
        <Form.Item
          name="reason"
          label={TEXTS.reason}
          rules={[{ required: true, whitespace: true, message: TEXTS.reasonMissing }]}
        >
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </FormDialog>
    </>
  );
}

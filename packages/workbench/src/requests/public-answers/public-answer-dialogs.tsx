import { PublicAnswer } from '@gongkai/ui';
import { PUBLIC_ANSWER_WORK_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import { answerOf, api } from '../../api/client.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import { recordQuery } from '../request-query.ts';
import {
  usePublicAnswersAnew,
  type PublicText,
  type RequestPublicAnswer,
  type RequestPublicAnswers,
} from './public-answer-query.ts';

type DialogView = {
  readonly request: string;
  readonly of: RequestPublicAnswers;
  readonly answer: RequestPublicAnswer;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** What everybody will read, and what stays in it although it looks like somebody's. */
function Whole({ request, of, answer }: Omit<DialogView, 'open' | 'onClose'>) {
  const opened = useQuery(recordQuery(request, answer.text));
  return (
    <QueryPart query={opened} rows={4} isAskedOnce>
      {({ text }) => {
        const { title, asked, answered, kept } = JSON.parse(text) as PublicText;
        const about = { unit: of.unitName, outcome: of.outcome ?? '', answeredOn: of.answeredOn ?? '' };
        return (
          <>
            <PublicAnswer {...{ title, asked, answered }} {...about} rank={3} />
            {kept.length === 0 ? null : (
              <>
                <h3 className="part-head">{TEXTS.kept}</h3>
                <ul className="plain-list">
                  {kept.map((each) => (
                    <li key={`${each.part} ${each.text}`}>{TEXTS.keptOne(each.text, each.reason)}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        );
      }}
    </QueryPart>
  );
}

/** Another person reads it as everybody will, and lets it out. */
export function PublishDialog({ request, of, answer, open, onClose }: DialogView) {
  const anew = usePublicAnswersAnew();
  const params = { path: { id: request } };
  return (
    <FormDialog<{ readonly sure: boolean }>
      open={open}
      onClose={onClose}
      title={TEXTS.publishTitle}
      lead={TEXTS.publishLead}
      submit={TEXTS.publish}
      done={TEXTS.published}
      width={760}
      onDone={anew}
      onConflict={anew}
      send={() =>
        answerOf(
          api.POST('/api/work/requests/{id}/public-answers/publication', {
            params,
            body: { answer: answer.id, seen: of.seen },
          }),
        )
      }
    >
      <Whole request={request} of={of} answer={answer} />
      <Form.Item
        name="sure"
        valuePropName="checked"
        rules={[
          {
            validator: (_rule, value) =>
              value === true ? Promise.resolve() : Promise.reject(new Error(TEXTS.publishSureMissing)),
          },
        ]}
      >
        <Checkbox>{TEXTS.publishSure}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

/** Taken out again, or given up before it was let out. */
export function WithdrawDialog({ request, of, answer, open, onClose }: DialogView) {
  const anew = usePublicAnswersAnew();
  const params = { path: { id: request } };
  return (
    <FormDialog<{ readonly reason: string }>
      open={open}
      onClose={onClose}
      title={TEXTS.withdrawTitle}
      lead={TEXTS.withdrawLead}
      submit={answer.state === 'prepared' ? TEXTS.giveUp : TEXTS.withdraw}
      isGrave
      done={TEXTS.withdrawn}
      onDone={anew}
      onConflict={anew}
      send={({ reason }) =>
        answerOf(
          api.POST('/api/work/requests/{id}/public-answers/withdrawal', {
            params,
            body: { answer: answer.id, reason, seen: of.seen },
          }),
        )
      }
    >
      <Form.Item
        name="reason"
        label={TEXTS.withdrawReason}
        rules={[{ required: true, whitespace: true, message: TEXTS.withdrawReasonMissing }]}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDialog>
  );
}

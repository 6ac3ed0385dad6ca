import { AFTER_ANSWER_TEXTS as TEXTS, REMEDY_RESULT_NAMES, REMEDY_ROUTE_NAMES } from '@gongkai/wording';
import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { answerOf, api } from '../../api/client.ts';
import { DayField } from '../../parts/day-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { today } from '../../parts/today.ts';
import { ReportedOnItem } from '../step-dialogs.tsx';
import { useAfterAnswerAnew, type AfterAnswer, type RequestRemedy } from './after-answer-query.ts';

type Step = keyof typeof TEXTS.steps;
type Route = RequestRemedy['route'];
type Result = NonNullable<RequestRemedy['result']>;
const ROUTES = Object.keys(REMEDY_ROUTE_NAMES) as readonly Route[];
const RESULTS = ['upheld', 'corrected', 'other'] as const satisfies readonly Result[];
/** Not the id of any letter. */
const SILENCE = '';

export type AfterDialogView = {
  readonly request: string;
  readonly after: AfterAnswer;
  readonly open: boolean;
  readonly onClose: () => void;
};
export type RemedyDialogView = AfterDialogView & { readonly remedy: RequestRemedy };

function useAfterStep(step: Step, { request, after, open, onClose }: AfterDialogView) {
  const anew = useAfterAnswerAnew();
  const name = TEXTS.steps[step];
  return {
    dialog: { open, onClose, title: name, submit: name, done: TEXTS.done, onDone: anew, onConflict: anew },
    params: { path: { id: request } },
    seen: after.seen,
  };
}

type Filing = { readonly route: Route; readonly target: string; readonly review?: string; readonly on: string };

/** Somebody has gone to review or to court, against a letter that left or against there being none. */
export function FileRemedyDialog(view: AfterDialogView) {
  const { dialog, params, seen } = useAfterStep('fileRemedy', view);
  const { letters, remedies } = view.after;
  const targets = letters.map(({ id, title, number, on }) => ({ value: id, label: TEXTS.letterOf(title, number ?? '', on) }));
  const reviews = remedies.filter(({ route, decidedOn }) => route === 'review' && decidedOn !== null);
  return (
    <FormDialog<Filing>
      {...dialog}
      lead={TEXTS.fileLead}
      initial={{ route: 'review', on: today() }}
      send={({ route, target, review, on }) => {
        const against = target === SILENCE ? ({ kind: 'silence' } as const) : ({ kind: 'letter', letter: target } as const);
        const body = { route, against, on, seen, ...(review === undefined ? {} : { review }) };
        return answerOf(api.POST('/api/work/requests/{id}/remedies', { params, body }));
      }}
    >
      {(form) => (
        <>
          <Form.Item name="route" label={TEXTS.kind} rules={[{ required: true }]}>
            <Radio.Group options={ROUTES.map((value) => ({ value, label: REMEDY_ROUTE_NAMES[value] }))} />
          </Form.Item>
          <Form.Item
            name="target"
            label={TEXTS.target}
            rules={[
              {
                validator: (_rule, value) =>
                  value === undefined ? Promise.reject(new Error(TEXTS.targetMissing)) : Promise.resolve(),
                required: true,
              },
            ]}
          >
            <Select options={[...targets, { value: SILENCE, label: TEXTS.silence }]} />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(before: Filing, now: Filing) => before.route !== now.route}>
            {() =>
              form.getFieldValue('route') === 'suitAfterReview' ? (
                <Form.Item
                  name="review"
                  label={TEXTS.afterReview}
                  rules={[{ required: true, message: TEXTS.afterReviewMissing }]}
                >
                  <Select
                    options={reviews.map(({ id, filedOn }) => ({
                      value: id,
                      label: TEXTS.one(REMEDY_ROUTE_NAMES.review, filedOn),
                    }))}
                  />
                </Form.Item>
              ) : null
            }
          </Form.Item>
          <Form.Item name="on" label={TEXTS.filedOn} rules={[{ required: true }]}>
            <DayField />
          </Form.Item>
        </>
      )}
    </FormDialog>
  );
}

type Acceptance = { readonly procedure?: 'simple' | 'ordinary'; readonly on: string };

export function AcceptRemedyDialog(view: RemedyDialogView) {
  const { dialog, params, seen } = useAfterStep('acceptRemedy', view);
  const { procedures } = TEXTS.state;
  const isReview = view.remedy.route === 'review';
  return (
    <FormDialog<Acceptance>
      {...dialog}
      lead={isReview ? TEXTS.acceptLead : TEXTS.acceptLeadSuit}
      initial={{ on: today() }}
      send={({ procedure, on }) => {
        const body = { remedy: view.remedy.id, on, seen, ...(procedure === undefined ? {} : { procedure }) };
        return answerOf(api.POST('/api/work/requests/{id}/remedies/acceptance', { params, body }));
      }}
    >
      {isReview ? (
        <Form.Item name="procedure" label={TEXTS.procedure} rules={[{ required: true, message: TEXTS.procedureMissing }]}>
          <Radio.Group options={(['simple', 'ordinary'] as const).map((value) => ({ value, label: procedures[value] }))} />
        </Form.Item>
      ) : null}
      <ReportedOnItem />
    </FormDialog>
  );
}

export function CopyDialog(view: RemedyDialogView) {
  const { dialog, params, seen } = useAfterStep('receiveCopy', view);
  return (
    <FormDialog<{ readonly on: string }>
      {...dialog}
      lead={TEXTS.copyLead}
      initial={{ on: today() }}
      send={({ on }) =>
        answerOf(api.POST('/api/work/requests/{id}/remedies/copy', { params, body: { remedy: view.remedy.id, on, seen } }))
      }
    >
      <ReportedOnItem />
    </FormDialog>
  );
}

export function ReplyDialog(view: RemedyDialogView) {
  const { dialog, params, seen } = useAfterStep('replyToRemedy', view);
  return (
    <FormDialog<{ readonly reply?: string }>
      {...dialog}
      lead={TEXTS.replyLead}
      send={({ reply }) => {
        const body = { remedy: view.remedy.id, seen, ...said('reply', reply) };
        return answerOf(api.POST('/api/work/requests/{id}/remedies/reply', { params, body }));
      }}
    >
      <Form.Item name="reply" label={TEXTS.reply}>
        <Input.TextArea rows={4} maxLength={20_000} />
      </Form.Item>
    </FormDialog>
  );
}

type Decided = {
  readonly result: Result;
  readonly point?: string;
  readonly anew?: boolean;
  readonly until?: string;
  readonly on: string;
};

/** The decision or the judgement has come. Only a correction can order the answer anew. */
export function DecideRemedyDialog(view: RemedyDialogView) {
  const { dialog, params, seen } = useAfterStep('decideRemedy', view);
  return (
    <FormDialog<Decided>
      {...dialog}
      lead={TEXTS.decideLead}
      initial={{ on: today() }}
      send={({ result, point, anew, until, on }) => {
        const order = result === 'corrected' && anew === true ? { anew: until === undefined ? {} : { until } } : {};
        const body = { remedy: view.remedy.id, result, on, seen, ...said('point', point), ...order };
        return answerOf(api.POST('/api/work/requests/{id}/remedies/decision', { params, body }));
      }}
    >
      {(form) => (
        <>
          <Form.Item name="result" label={TEXTS.result} rules={[{ required: true, message: TEXTS.resultMissing }]}>
            <Radio.Group options={RESULTS.map((value) => ({ value, label: REMEDY_RESULT_NAMES[value] }))} />
          </Form.Item>
          <Form.Item
            noStyle
            shouldUpdate={(before: Decided, now: Decided) => before.result !== now.result || before.anew !== now.anew}
          >
            {() =>
              form.getFieldValue('result') === 'corrected' ? (
                <>
                  <Form.Item name="anew" valuePropName="checked">
                    <Checkbox>{TEXTS.anew}</Checkbox>
                  </Form.Item>
                  {form.getFieldValue('anew') === true ? (
                    <Form.Item name="until" label={TEXTS.until} extra={TEXTS.untilHint}>
                      <DayField allowClear />
                    </Form.Item>
                  ) : null}
                </>
              ) : null
            }
          </Form.Item>
          <Form.Item name="point" label={TEXTS.point}>
            <Input.TextArea rows={4} maxLength={20_000} />
          </Form.Item>
          <ReportedOnItem />
        </>
      )}
    </FormDialog>
  );
}

type Look = { readonly which: 'yes' | 'no'; readonly reason: string };

/** What is withheld is looked at again; neither answer is proposed. */
export function ReviewWithheldDialog(view: AfterDialogView) {
  const { dialog, params, seen } = useAfterStep('reviewWithheld', view);
  const { disclosableWays } = TEXTS;
  return (
    <FormDialog<Look>
      {...dialog}
      lead={TEXTS.withheldLead}
      send={({ which, reason }) => {
        const body = { disclosable: which === 'yes', reason, seen };
        return answerOf(api.POST('/api/work/requests/{id}/withheld-review', { params, body }));
      }}
    >
      <Form.Item name="which" label={TEXTS.disclosable} rules={[{ required: true, message: TEXTS.disclosableMissing }]}>
        <Radio.Group options={(['yes', 'no'] as const).map((value) => ({ value, label: disclosableWays[value] }))} />
      </Form.Item>
      <Form.Item name="reason" label={TEXTS.reason} rules={[{ required: true, whitespace: true, message: TEXTS.reason }]}>
        <Input.TextArea rows={4} maxLength={20_000} />
      </Form.Item>
    </FormDialog>
  );
}

/** What was left empty is not sent. */
const said = <Name extends string>(name: Name, text: string | undefined): { readonly [N in Name]?: string } =>
  text === undefined || text.trim() === '' ? {} : ({ [name]: text } as { readonly [N in Name]: string });

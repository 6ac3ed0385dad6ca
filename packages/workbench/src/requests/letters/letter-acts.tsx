import { DELIVERY_WAY_NAMES, LETTER_PAGE_TEXTS as TEXTS, REQUEST_PAGE_TEXTS, RETURN_REASON_NAMES } from '@gongkai/wording';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../../api/client.ts';
import { DayField } from '../../parts/day-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLettersAnew, type ShownLetter } from './letter-query.ts';

type Act = ShownLetter['acts'][number]['act'];
type Dialogue = Exclude<Act, 'redraft'>;
type Way = keyof typeof DELIVERY_WAY_NAMES;
type Why = keyof typeof RETURN_REASON_NAMES;
type Values = {
  readonly agrees?: boolean;
  readonly opinion?: string;
  readonly reason?: string;
  readonly way?: Way;
  readonly proof?: string;
  readonly on?: string;
  readonly why?: Why;
};

const optionsOf = <Id extends string>(names: Readonly<Record<Id, string>>) =>
  (Object.keys(names) as Id[]).map((value) => ({ value, label: names[value] }));
const WAYS = optionsOf(DELIVERY_WAY_NAMES);
const GRAVE: readonly Act[] = ['void', 'sendBack'];

/** What was left empty is not said. */
const said = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Sends what a dialog asked for. */
function sent(act: Dialogue, id: string, { id: letter, seen }: ShownLetter, values: Values): Promise<unknown> {
  const params = { path: { id, letter } };
  const { reason = '', way = 'post', why = 'absent', agrees = true, opinion = '' } = values;
  const proof = said({ proof: values.proof });
  const on = said({ on: values.on });
  const because = said({ reason: values.reason });
  switch (act) {
    case 'submit':
      return answerOf(api.POST('/api/work/requests/{id}/letters/{letter}/submit', { params, body: { seen } }));
    case 'opineSecrecy':
    case 'opineLegality': {
      const matter = act === 'opineSecrecy' ? 'secrecy' : 'legality';
      const body = { matter, agrees, opinion, seen } as const;
      return answerOf(api.POST('/api/work/requests/{id}/letters/{letter}/opinion', { params, body }));
    }
    case 'sendBack':
      return answerOf(api.POST('/api/work/requests/{id}/letters/{letter}/send-back', { params, body: { reason, seen } }));
    case 'sign':
      return answerOf(api.POST('/api/work/requests/{id}/letters/{letter}/sign', { params, body: { seen } }));
    case 'number':
      return answerOf(api.POST('/api/work/requests/{id}/letters/{letter}/number', { params, body: { seen } }));
    case 'dispatch':
      return answerOf(
        api.POST('/api/work/requests/{id}/letters/{letter}/dispatch', {
          params,
          body: { way, seen, ...proof, ...because, ...on },
        }),
      );
    case 'deliver':
      return answerOf(api.POST('/api/work/requests/{id}/letters/{letter}/delivery', { params, body: { seen, ...proof, ...on } }));
    case 'return':
      return answerOf(api.POST('/api/work/requests/{id}/letters/{letter}/return', { params, body: { why, seen, ...on } }));
    case 'sendAgain':
      return answerOf(
        api.POST('/api/work/requests/{id}/letters/{letter}/send-again', { params, body: { way, seen, ...proof, ...because } }),
      );
    case 'void':
      return answerOf(api.POST('/api/work/requests/{id}/letters/{letter}/void', { params, body: { reason, seen } }));
  }
}

const Reason = () => (
  <Form.Item name="reason" label={TEXTS.reason} rules={[{ required: true, whitespace: true, message: TEXTS.reasonMissing }]}>
    <Input.TextArea rows={3} maxLength={20_000} />
  </Form.Item>
);

/** The way, why it is not the one that the applicant chose, and the number by which it is proved. */
function WayItems({ chosen, provedAtOnce }: Pick<ShownLetter, 'chosen' | 'provedAtOnce'>) {
  const way = Form.useWatch<Way | undefined>('way');
  const differs = way !== undefined && chosen !== null && !chosen.ways.includes(way);
  return (
    <>
      <Form.Item
        name="way"
        label={TEXTS.way}
        extra={way === 'email' ? TEXTS.mailHint : chosen === null ? undefined : TEXTS.chosen(chosen.name)}
        rules={[{ required: true, message: TEXTS.wayMissing }]}
      >
        <Select options={WAYS} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={TEXTS.whyOther}
        extra={TEXTS.whyOtherHint}
        rules={differs ? [{ required: true, whitespace: true, message: TEXTS.whyOtherMissing }] : []}
      >
        <Input.TextArea rows={2} maxLength={20_000} />
      </Form.Item>
      <Proof name={TEXTS.proof} needed={way !== undefined && provedAtOnce.includes(way)} />
    </>
  );
}

const Proof = ({ name, needed }: { readonly name: string; readonly needed: boolean }) => (
  <Form.Item
    name="proof"
    label={name}
    extra={TEXTS.proofHint}
    rules={needed ? [{ required: true, whitespace: true, message: TEXTS.proofMissing }] : []}
  >
    <Input maxLength={80} autoComplete="off" />
  </Form.Item>
);

const On = () => (
  <Form.Item name="on" label={TEXTS.on}>
    <DayField allowClear />
  </Form.Item>
);

/** The fields that each act asks for. */
function fieldsOf(act: Dialogue, { proof, chosen, provedAtOnce }: ShownLetter): ReactNode {
  switch (act) {
    case 'opineSecrecy':
    case 'opineLegality':
      return (
        <>
          <Form.Item name="agrees" label={TEXTS.agrees} rules={[{ required: true, message: TEXTS.fieldMissing(TEXTS.agrees) }]}>
            <Radio.Group
              options={[
                { value: true, label: TEXTS.agree },
                { value: false, label: TEXTS.disagree },
              ]}
            />
          </Form.Item>
          <Form.Item name="opinion" label={TEXTS.opinion}>
            <Input.TextArea rows={3} maxLength={20_000} />
          </Form.Item>
        </>
      );
    case 'sendBack':
    case 'void':
      return <Reason />;
    case 'dispatch':
      return (
        <>
          <WayItems chosen={chosen} provedAtOnce={provedAtOnce} />
          <On />
        </>
      );
    case 'sendAgain':
      return <WayItems chosen={chosen} provedAtOnce={provedAtOnce} />;
    case 'deliver':
      return (
        <>
          {proof === null ? null : <Proof name={proof.name} needed={proof.needed} />}
          <On />
        </>
      );
    case 'return':
      return (
        <>
          <Form.Item name="why" label={TEXTS.why} rules={[{ required: true, message: TEXTS.whyMissing }]}>
            <Select options={optionsOf(RETURN_REASON_NAMES)} />
          </Form.Item>
          <On />
        </>
      );
    default:
      return null;
  }
}

/** What may be done with the letter by whoever looks, and folded under it what may not be, each with its reason. */
export function LetterActs({ request, letter }: { readonly request: string; readonly letter: ShownLetter }) {
  const anew = useLettersAnew();
  const navigate = useNavigate();
  const [doing, setDoing] = useState<Dialogue>();
  const open = letter.acts.filter(({ refused }) => refused === null);
  const shut = letter.acts.filter(({ refused }) => refused !== null);
  const name = letter.acts.find(({ act }) => act === doing)?.name ?? '';
  return (
    <section className="sheet" aria-labelledby="letter-acts">
      <h2 id="letter-acts">{TEXTS.acts}</h2>
      {open.length === 0 ? <p className="soft">{TEXTS.nothingToDo}</p> : null}
      <div className="unit-acts">
        {open.map(({ act, name: what }, nth) => (
          <Button
            key={act}
            type={nth === 0 ? 'primary' : 'default'}
            danger={act === 'void'}
            onClick={() => (act === 'redraft' ? void navigate(`/requests/${request}/letters/${letter.id}/edit`) : setDoing(act))}
          >
            {what}
          </Button>
        ))}
      </div>
      {shut.length === 0 ? null : (
        <details className="not-now">
          <summary>{REQUEST_PAGE_TEXTS.notNow}</summary>
          <ul className="plain-list">
            {shut.map(({ act, name: what, refused }) => (
              <li key={act}>
                <strong>{REQUEST_PAGE_TEXTS.because(what)}</strong>
                {refused}
              </li>
            ))}
          </ul>
        </details>
      )}
      <FormDialog<Values>
        open={doing !== undefined}
        title={name}
        lead={doing === undefined ? '' : TEXTS.lead[doing]}
        submit={name}
        isGrave={doing !== undefined && GRAVE.includes(doing)}
        send={(values) => (doing === undefined ? Promise.resolve() : sent(doing, request, letter, values))}
        done={TEXTS.done}
        onDone={anew}
        onConflict={anew}
        onClose={() => setDoing(undefined)}
      >
        {doing === undefined ? null : fieldsOf(doing, letter)}
      </FormDialog>
    </section>
  );
}

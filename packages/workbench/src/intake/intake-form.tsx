import { INTAKE_TEXTS as TEXTS } from '@gongkai/wording';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { DayField } from '../parts/day-field.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { SlowNote } from '../parts/slow-note.tsx';
import { usePermission, useWorking } from '../session/working-context.ts';
import { UnitField } from '../units/unit-field.tsx';
import { pathOf } from '../units/unit-rows.ts';
import { useUnits } from '../units/unit-query.ts';
import { IntakeFields } from './intake-fields.tsx';
import { checkForm, type Days, type IntakeNeeds, type Registered, type RequestFormValues, type Route } from './intake-query.ts';
import { ReceiptNotice } from './receipt-notice.tsx';
import { ScansPart, type Scan } from './scans-part.tsx';
import { SimilarNotice } from './similar-notice.tsx';

type Values = {
  readonly unit?: string;
  readonly route: Route;
  readonly days: Days;
  readonly form: RequestFormValues;
  readonly mayLack?: boolean;
};

type Checked = Awaited<ReturnType<typeof checkForm>>;

type IntakeFormView = {
  readonly needs: IntakeNeeds;
  readonly onRegistered: (done: { readonly unit: string; readonly route: string; readonly registered: Registered }) => void;
};

/** Days and texts that stand there, without those that were emptied. */
const said = <T extends object>(values: T | undefined): T =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined && value !== '')) as T;

/** Everything on one screen; nothing typed is lost whatever is refused. */
export function IntakeForm({ needs, onRegistered }: IntakeFormView) {
  const [form] = Form.useForm<Values>();
  const { session } = useWorking();
  const units = useUnitsToRegisterAt();
  // Of this form for as long as it is open: sent again after a lost answer it is the same request.
  const [key] = useState(() => crypto.randomUUID());
  const [scans, setScans] = useState<readonly Scan[]>([]);
  const [checked, setChecked] = useState<Checked>();
  const [compared, setCompared] = useState({ document: '', number: '', content: '' });
  const own = units.some(({ id }) => id === session.person.unit) ? session.person.unit : units[0]?.id;
  const unit = Form.useWatch('unit', form);
  const nature = Form.useWatch('form', form)?.nature === 'rectification' ? 'rectification' : 'disclosure';
  // The units may come later than the page.
  useEffect(() => {
    if (own !== undefined && form.getFieldValue('unit') === undefined) form.setFieldValue('unit', own);
  }, [form, own]);
  const route = Form.useWatch('route', form) ?? 'counter';
  const days = said(Form.useWatch('days', form));
  const rule = needs.routes.find((each) => each.route === route);
  const asked = rule?.days ?? [];
  const kept = said(Object.fromEntries(asked.map(({ fact }) => [fact, days[fact]]))) as Days;
  const first = asked[0]?.fact;

  const sending = useMutation({
    mutationFn: async ({ form: typed, mayLack = false }: Values): Promise<Registered | undefined> => {
      const body = said(typed);
      const found = await checkForm(body);
      setChecked(found);
      tellFields(found);
      if (found.faults.length > 0 || (found.lacks.length > 0 && !mayLack)) return undefined;
      const attachments = scans.flatMap(({ id }) => id ?? []);
      const identity = scans.flatMap(({ id, provesIdentity }) => (id !== undefined && provesIdentity ? [id] : []));
      const ask = { unit: unit ?? '', route, days: kept, form: body, mayLack, attachments, identity, key };
      return answerOf(api.POST('/api/work/requests', { body: ask }));
    },
    onSuccess: (registered) => {
      const name = units.find(({ id }) => id === unit)?.name ?? '';
      if (registered !== undefined) onRegistered({ unit: name, route: rule?.name ?? '', registered });
    },
  });

  const tellFields = ({ faults }: Checked) => {
    const names = Object.keys(form.getFieldsValue().form);
    form.setFields(
      names.map((field) => ({
        name: ['form', field as keyof RequestFormValues] as const,
        errors: faults.filter((each) => each.field === field).map(({ sentence }) => sentence),
      })) as unknown as Parameters<typeof form.setFields>[0],
    );
    const worst = faults[0]?.field;
    if (worst !== undefined) form.scrollToField(['form', worst as keyof RequestFormValues] as never, { focus: true });
  };

  /** When a field is left: what stands there now is compared, and lacks that were told are told anew. */
  const look = () => {
    const { document = '', number = '', content = '' } = form.getFieldsValue().form;
    setCompared({ document, number: number.trim(), content: content.trim() });
    if (number.trim() !== '' || checked !== undefined)
      void checkForm(said(form.getFieldsValue().form)).then((found) => {
        const isWrong = number.trim() !== '' && found.lacks.some(({ lack }) => lack === 'identity');
        const told = [...found.faults.filter(({ field }) => field === 'number').map(({ sentence }) => sentence)];
        form.setFields([{ name: ['form', 'number'] as never, warnings: isWrong ? [TEXTS.numberWrong] : [], errors: told }]);
        if (checked !== undefined) setChecked(found);
      });
  };

  const isWaiting = scans.some(({ id, trouble }) => id === undefined && trouble === undefined);
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      className="intake"
      initialValues={{
        route: 'counter',
        days: Object.fromEntries(needs.routes.flatMap((each) => each.days.slice(0, 1).map(({ fact }) => [fact, needs.today]))),
        form: { type: 'natural', document: 'residentCard', nature: 'disclosure' },
      }}
      onBlur={look}
      onKeyDown={({ key: pressed, ctrlKey, metaKey }) => {
        if (pressed === 'Enter' && (ctrlKey || metaKey)) form.submit();
      }}
      onFinish={() => {
        if (!sending.isPending && !isWaiting) sending.mutate(form.getFieldsValue(true) as Values);
      }}
    >
      <section className="sheet" aria-labelledby="intake-how">
        <h2 id="intake-how">{TEXTS.how}</h2>
        <Form.Item name="route" label={TEXTS.route}>
          <Radio.Group options={needs.routes.map(({ route: value, name: label }) => ({ value, label }))} />
        </Form.Item>
        <div className="intake-fields">
          <Form.Item name="unit" label={TEXTS.unit} {...(scans.length === 0 ? {} : { extra: TEXTS.unitFixed })}>
            <UnitField units={units} disabled={scans.length > 0} />
          </Form.Item>
          {asked.map(({ fact, name }, at) => (
            <Form.Item key={fact} name={['days', fact]} label={name} {...(at === 0 ? {} : { extra: TEXTS.confirmHint })}>
              <DayField allowClear={at > 0} />
            </Form.Item>
          ))}
        </div>
        <ReceiptNotice
          route={route}
          nature={nature}
          days={kept}
          rule={rule?.rule ?? ''}
          isSaid={first !== undefined && kept[first] !== undefined}
        />
        {rule?.confirm === true ? <p className="soft small">{TEXTS.confirmLead}</p> : null}
      </section>
      <IntakeFields similar={<SimilarNotice unit={unit} {...compared} />} />
      <ScansPart unit={unit ?? ''} limits={needs.attachments} scans={scans} onChange={setScans} />
      <ProblemNotice error={sending.error} />
      <SlowNote isWaiting={sending.isPending} />
      <div role="alert">
        {checked === undefined || checked.faults.length === 0 ? null : (
          <p className="notice notice-error">{TEXTS.faults(checked.faults.length)}</p>
        )}
        {checked === undefined || checked.lacks.length === 0 ? null : (
          <div className="notice notice-warning">
            <p>
              <strong>{TEXTS.lacksTitle}</strong>
            </p>
            <ul>
              {checked.lacks.map(({ lack, sentence }) => (
                <li key={lack}>{sentence}</li>
              ))}
            </ul>
            <p>{TEXTS.lacksLead}</p>
          </div>
        )}
      </div>
      <Form.Item name="mayLack" valuePropName="checked" hidden={(checked?.lacks.length ?? 0) === 0}>
        <Checkbox>{TEXTS.mayLack}</Checkbox>
      </Form.Item>
      <div className="intake-acts">
        <Button type="primary" htmlType="submit" loading={sending.isPending} disabled={isWaiting}>
          {TEXTS.register}
        </Button>
        <span className="soft small">{isWaiting ? TEXTS.attachmentsWaiting : TEXTS.otherShortcut}</span>
      </div>
    </Form>
  );
}

/** Units at which the person may take requests in. */
function useUnitsToRegisterAt() {
  const units = useUnits();
  const { refusal } = usePermission();
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.filter(({ id }) => {
    const path = [
      id,
      ...pathOf(byId, id)
        .slice(1)
        .map((above) => above.id),
    ];
    return refusal('case.register', { unit: id, path }) === undefined;
  });
}

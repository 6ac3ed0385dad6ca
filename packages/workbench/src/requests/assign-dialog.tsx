import { REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useMemo, useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { staffListQuery, type ListedStaff } from '../staff/staff-query.ts';
import { UnitField } from '../units/unit-field.tsx';
import { useUnits } from '../units/unit-query.ts';
import { pathOf, type TreeUnit } from '../units/unit-rows.ts';
import { useStep, type StepDialogView } from './step-dialogs.tsx';

type Values = { readonly unit: string; readonly handler: string };

/** May he handle what lies in the unit? As the table of permissions says; the server asks it again. */
const handlesIn = ({ appointments }: ListedStaff, path: readonly string[]): boolean =>
  appointments.some(
    ({ role, unit, scope }) =>
      role === 'handler' && (scope === 'site' || unit === path[0] || (scope === 'ownAndBelow' && path.includes(unit))),
  );

type HandlerFieldView = {
  readonly path: readonly string[];
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (id: string) => void;
};

/** One of those who may handle requests in the unit, found by name. */
function HandlerField({ path, ...field }: HandlerFieldView) {
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const ask = { role: 'handler' as const, state: 'active' as const, ...(text === '' ? {} : { text }) };
  const { data } = useQuery({ ...staffListQuery(ask), placeholderData: keepPreviousData });
  const options = (data?.staff ?? [])
    .filter((each) => handlesIn(each, path))
    .map(({ id, name, title }) => ({ value: id, label: title === null ? name : TEXTS.handlerOf(name, title) }));
  return (
    <Select
      {...field}
      options={options}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={TEXTS.noHandlers}
    />
  );
}

/** The agency that was asked and the units below it. */
function useUnitsBelow(top: string): readonly TreeUnit[] {
  const units = useUnits();
  return useMemo(() => {
    const byId = new Map<string, TreeUnit>(units.map((unit) => [unit.id, unit]));
    return units.filter(({ id }) => pathOf(byId, id).some((each) => each.id === top));
  }, [units, top]);
}

/** To a handler, or from one to another. */
export function AssignDialog(view: StepDialogView) {
  const { request } = view;
  const { dialog, params, seen } = useStep('assign', view);
  const units = useUnitsBelow(request.unit.id);
  const byId = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units]);
  return (
    <FormDialog<Values>
      {...dialog}
      lead={TEXTS.assignLead}
      initial={{ unit: request.assigned?.unit.id ?? request.unit.id }}
      send={({ unit, handler }) =>
        answerOf(api.POST('/api/work/requests/{id}/assign', { params, body: { unit, handler, seen } }))
      }
    >
      <Form.Item name="unit" label={TEXTS.assignUnit} rules={[{ required: true, message: TEXTS.assignUnitMissing }]}>
        <UnitField units={units} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before.unit !== after.unit}>
        {({ getFieldValue }) => (
          <Form.Item name="handler" label={TEXTS.assignHandler} rules={[{ required: true, message: TEXTS.assignHandlerMissing }]}>
            <HandlerField path={pathOf(byId, String(getFieldValue('unit'))).map(({ id }) => id)} />
          </Form.Item>
        )}
      </Form.Item>
    </FormDialog>
  );
}

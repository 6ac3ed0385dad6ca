import { ROLES, SCOPES, type Role, type Scope } from '@gongkai/staff';
import { PEOPLE_TEXTS, ROLE_NAMES, SCOPE_NAMES } from '@gongkai/wording';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { seenOf } from '../parts/seen.ts';
import { today } from '../parts/today.ts';
import { DayItem } from '../units/unit-dialogs.tsx';
import { UnitField } from '../units/unit-field.tsx';
import { useUnits } from '../units/unit-query.ts';
import type { Staff } from './staff-query.ts';

export type PersonDialogView = { readonly staff: Staff; readonly open: boolean; readonly onClose: () => void };

/** What has been read of the staff is read anew. */
export function useStaffAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['staff'] });
}

const of = ({ id }: Staff) => ({ path: { id } });

type RenameValues = { readonly on: string; readonly name: string };

export function RenameStaffDialog({ staff, open, onClose }: PersonDialogView) {
  const anew = useStaffAnew();
  return (
    <FormDialog<RenameValues>
      open={open}
      title={PEOPLE_TEXTS.rename}
      submit={PEOPLE_TEXTS.rename}
      initial={{ on: today(), name: staff.name }}
      send={(body) =>
        answerOf(api.POST('/api/work/staff/{id}/rename', { params: of(staff), body: { ...body, ...seenOf(staff) } }))
      }
      done={PEOPLE_TEXTS.renameDone}
      onDone={anew}
      onConflict={anew}
      labels={{ name: PEOPLE_TEXTS.newName }}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={PEOPLE_TEXTS.newName}
        rules={[{ required: true, whitespace: true, message: PEOPLE_TEXTS.nameMissing }]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <DayItem />
    </FormDialog>
  );
}

type DescribeValues = { readonly on: string; readonly title?: string; readonly phone?: string; readonly email?: string };

export function DescribeStaffDialog({ staff, open, onClose }: PersonDialogView) {
  const anew = useStaffAnew();
  const kept = (text: string | undefined): string | null => text?.trim() || null;
  return (
    <FormDialog<DescribeValues>
      open={open}
      title={PEOPLE_TEXTS.describe}
      submit={PEOPLE_TEXTS.describe}
      initial={{ on: today(), title: staff.title ?? '', phone: staff.phone ?? '', email: staff.email ?? '' }}
      send={({ on, title, phone, email }) =>
        answerOf(
          api.POST('/api/work/staff/{id}/describe', {
            params: of(staff),
            body: { on, change: { title: kept(title), phone: kept(phone), email: kept(email) }, ...seenOf(staff) },
          }),
        )
      }
      done={PEOPLE_TEXTS.describeDone}
      onDone={anew}
      onConflict={anew}
      labels={{ title: PEOPLE_TEXTS.jobTitle, phone: PEOPLE_TEXTS.phone, email: PEOPLE_TEXTS.email }}
      onClose={onClose}
    >
      <Form.Item name="title" label={PEOPLE_TEXTS.jobTitle}>
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={PEOPLE_TEXTS.phone}>
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item name="email" label={PEOPLE_TEXTS.email}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <DayItem />
    </FormDialog>
  );
}

export function TransferStaffDialog({ staff, open, onClose }: PersonDialogView) {
  const anew = useStaffAnew();
  const units = useUnits();
  return (
    <FormDialog<{ readonly on: string; readonly unit: string }>
      open={open}
      title={PEOPLE_TEXTS.transfer}
      lead={PEOPLE_TEXTS.transferLead}
      submit={PEOPLE_TEXTS.transfer}
      initial={{ on: today() }}
      send={(body) => answerOf(api.POST('/api/work/staff/{id}/transfer', { params: of(staff), body }))}
      done={PEOPLE_TEXTS.transferDone}
      onDone={anew}
      onClose={onClose}
    >
      <Form.Item name="unit" label={PEOPLE_TEXTS.newUnit} rules={[{ required: true, message: PEOPLE_TEXTS.unitMissing }]}>
        <UnitField units={units} without={[staff.unit]} />
      </Form.Item>
      <DayItem />
    </FormDialog>
  );
}

type AppointValues = { readonly on: string; readonly role: Role; readonly unit: string; readonly scope: Scope };

export function AppointStaffDialog({ staff, open, onClose }: PersonDialogView) {
  const anew = useStaffAnew();
  const units = useUnits();
  return (
    <FormDialog<AppointValues>
      open={open}
      title={PEOPLE_TEXTS.appoint}
      lead={PEOPLE_TEXTS.appointLead}
      submit={PEOPLE_TEXTS.appoint}
      initial={{ on: today(), unit: staff.unit, scope: 'ownUnit' }}
      send={(body) => answerOf(api.POST('/api/work/staff/{id}/appoint', { params: of(staff), body }))}
      done={PEOPLE_TEXTS.appointDone}
      onDone={anew}
      onClose={onClose}
    >
      <Form.Item name="role" label={PEOPLE_TEXTS.role} rules={[{ required: true, message: PEOPLE_TEXTS.roleMissing }]}>
        <Select options={ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }))} />
      </Form.Item>
      <Form.Item name="unit" label={PEOPLE_TEXTS.atUnit} rules={[{ required: true, message: PEOPLE_TEXTS.unitMissing }]}>
        <UnitField units={units} />
      </Form.Item>
      <Form.Item name="scope" label={PEOPLE_TEXTS.scope} rules={[{ required: true, message: PEOPLE_TEXTS.scopeMissing }]}>
        <Select options={SCOPES.map((scope) => ({ value: scope, label: SCOPE_NAMES[scope] }))} />
      </Form.Item>
      <DayItem />
    </FormDialog>
  );
}

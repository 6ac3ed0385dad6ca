import type { Role } from '@gongkai/staff';
import { PEOPLE_TEXTS, ROLE_NAMES } from '@gongkai/wording';
import { App, Form, Input } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { today } from '../parts/today.ts';
import { DayItem } from '../units/unit-dialogs.tsx';
import { useStaffAnew, type PersonDialogView } from './person-dialogs.tsx';
import type { OneTimePassword } from './staff-query.ts';

type EndingValues = { readonly on: string; readonly reason?: string };

const bodyOf = ({ on, reason = '' }: EndingValues) => ({ on, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) });

type Ending = 'suspend' | 'resume' | 'leave';
const ENDINGS = {
  suspend: {
    path: '/api/work/staff/{id}/suspend',
    title: PEOPLE_TEXTS.suspend,
    lead: PEOPLE_TEXTS.suspendLead,
    done: PEOPLE_TEXTS.suspendDone,
  },
  resume: { path: '/api/work/staff/{id}/resume', title: PEOPLE_TEXTS.resume, lead: undefined, done: PEOPLE_TEXTS.resumeDone },
  leave: {
    path: '/api/work/staff/{id}/leave',
    title: PEOPLE_TEXTS.leave,
    lead: PEOPLE_TEXTS.leaveLead,
    done: PEOPLE_TEXTS.leaveDone,
  },
} as const;

/** Suspending, resuming and leaving: a day and a reason. */
const endingDialog = (ending: Ending) =>
  function EndingDialog({ staff, open, onClose }: PersonDialogView) {
    const anew = useStaffAnew();
    const { path, title, lead, done } = ENDINGS[ending];
    return (
      <FormDialog<EndingValues>
        open={open}
        title={title}
        {...(lead === undefined ? {} : { lead })}
        submit={title}
        isGrave={ending !== 'resume'}
        initial={{ on: today() }}
        send={(values) => answerOf(api.POST(path, { params: { path: { id: staff.id } }, body: bodyOf(values) }))}
        done={done}
        onDone={anew}
        onClose={onClose}
      >
        <Form.Item name="reason" label={PEOPLE_TEXTS.reason}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <DayItem />
      </FormDialog>
    );
  };

export const SuspendDialog = endingDialog('suspend');
export const ResumeDialog = endingDialog('resume');
export const LeaveDialog = endingDialog('leave');

type RelieveView = PersonDialogView & {
  readonly held: { readonly role: Role; readonly unit: string };
  readonly unitName: string;
};

export function RelieveDialog({ staff, held: { role, unit }, unitName, open, onClose }: RelieveView) {
  const anew = useStaffAnew();
  return (
    <FormDialog<{ readonly on: string }>
      open={open}
      title={PEOPLE_TEXTS.relieveOne(ROLE_NAMES[role], unitName)}
      lead={PEOPLE_TEXTS.relieveLead(ROLE_NAMES[role], unitName)}
      submit={PEOPLE_TEXTS.relieve}
      isGrave
      initial={{ on: today() }}
      send={({ on }) =>
        answerOf(api.POST('/api/work/staff/{id}/relieve', { params: { path: { id: staff.id } }, body: { on, role, unit } }))
      }
      done={PEOPLE_TEXTS.relieveDone}
      onDone={anew}
      onClose={onClose}
    >
      <DayItem />
    </FormDialog>
  );
}

export function ResetPasswordDialog({
  staff,
  open,
  onClose,
  onReset,
}: PersonDialogView & { readonly onReset: (oneTime: OneTimePassword) => void }) {
  return (
    <FormDialog<object, OneTimePassword>
      open={open}
      title={PEOPLE_TEXTS.resetPassword}
      lead={PEOPLE_TEXTS.resetPasswordLead(staff.name)}
      submit={PEOPLE_TEXTS.resetPassword}
      isGrave
      send={() => answerOf(api.POST('/api/work/staff/{id}/reset-password', { params: { path: { id: staff.id } } }))}
      onDone={(oneTime) => onReset({ ...oneTime, signInName: staff.signInName })}
      onClose={onClose}
    />
  );
}

export function ResetSecondFactorDialog({ staff, open, onClose }: PersonDialogView) {
  return (
    <FormDialog<object>
      open={open}
      title={PEOPLE_TEXTS.resetSecondFactor}
      lead={PEOPLE_TEXTS.resetSecondFactorLead(staff.name)}
      submit={PEOPLE_TEXTS.resetSecondFactor}
      isGrave
      send={() => answerOf(api.POST('/api/work/staff/{id}/reset-second-factor', { params: { path: { id: staff.id } } }))}
      done={PEOPLE_TEXTS.resetSecondFactorDone}
      onClose={onClose}
    />
  );
}

export function UnlockDialog({ staff, open, onClose }: PersonDialogView) {
  return (
    <FormDialog<object>
      open={open}
      title={PEOPLE_TEXTS.unlock}
      lead={PEOPLE_TEXTS.unlockLead(staff.name)}
      submit={PEOPLE_TEXTS.unlock}
      send={() => answerOf(api.POST('/api/work/staff/{id}/unlock', { params: { path: { id: staff.id } } }))}
      done={PEOPLE_TEXTS.unlockDone}
      onClose={onClose}
    />
  );
}

export function EndSessionsDialog({ staff, open, onClose }: PersonDialogView) {
  const { message } = App.useApp();
  return (
    <FormDialog<object, { readonly ended: number }>
      open={open}
      title={PEOPLE_TEXTS.endSessions}
      lead={PEOPLE_TEXTS.endSessionsLead(staff.name)}
      submit={PEOPLE_TEXTS.endSessions}
      isGrave
      send={() => answerOf(api.DELETE('/api/work/staff/{id}/sessions', { params: { path: { id: staff.id } } }))}
      onDone={({ ended }) => void message.success(PEOPLE_TEXTS.endedSessions(ended))}
      onClose={onClose}
    />
  );
}

import { PEOPLE_TEXTS } from '@gongkai/wording';
import { Form, Input } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useStaffAnew, type PersonDialogView } from './person-dialogs.tsx';

/** What single sign-on calls somebody, as the provider's list of its users says; left empty, he comes in that way no longer. */
export function SingleSignOnDialog({ staff, open, onClose }: PersonDialogView) {
  const anew = useStaffAnew();
  return (
    <FormDialog<{ readonly externalId?: string }>
      open={open}
      title={PEOPLE_TEXTS.setSingleSignOn}
      lead={PEOPLE_TEXTS.setSingleSignOnLead(staff.name)}
      submit={PEOPLE_TEXTS.setSingleSignOn}
      send={({ externalId = '' }) =>
        answerOf(
          api.PUT('/api/work/staff/{id}/single-sign-on', {
            params: { path: { id: staff.id } },
            body: { externalId: externalId.trim() || null },
          }),
        )
      }
      done={PEOPLE_TEXTS.setSingleSignOnDone}
      onDone={anew}
      onClose={onClose}
    >
      <Form.Item name="externalId" label={PEOPLE_TEXTS.externalId}>
        <Input maxLength={200} autoComplete="off" spellCheck={false} />
      </Form.Item>
    </FormDialog>
  );
}

import { REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { usePermission } from '../session/working-context.ts';
import { useRequestAnew, type ShownRequest } from './request-query.ts';

type Why = 'expired' | 'asked';
type EraseView = { readonly request: ShownRequest; readonly record: string; readonly what: string };

/** Takes what somebody sent in away for good, once the request is closed; for whoever may, and nobody else sees it. */
export function ErasePart({ request, record, what }: EraseView) {
  const [isAsking, setAsking] = useState(false);
  const anew = useRequestAnew();
  const { anywhere } = usePermission();
  if (request.open || anywhere('case.erase') !== undefined) return null;
  const params = { path: { id: request.id } };
  return (
    <>
      <Button size="small" danger aria-label={TEXTS.openRecordOf(TEXTS.erase, what)} onClick={() => setAsking(true)}>
        {TEXTS.erase}
      </Button>
      <FormDialog<{ readonly why: Why }>
        open={isAsking}
        onClose={() => setAsking(false)}
        title={TEXTS.erase}
        submit={TEXTS.eraseForGood}
        isGrave
        lead={TEXTS.eraseLead}
        done={TEXTS.done}
        onDone={anew}
        onConflict={anew}
        send={({ why }) =>
          answerOf(api.POST('/api/work/requests/{id}/erasures', { params, body: { record, why, seen: request.seen } }))
        }
      >
        <Form.Item name="why" label={TEXTS.eraseWhy} rules={[{ required: true, message: TEXTS.eraseWhyMissing }]}>
          <Radio.Group options={(['expired', 'asked'] as const).map((value) => ({ value, label: TEXTS.eraseWhys[value] }))} />
        </Form.Item>
      </FormDialog>
    </>
  );
}

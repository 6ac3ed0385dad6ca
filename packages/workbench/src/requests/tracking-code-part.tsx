import { INTAKE_TEXTS, REGISTER_TEXTS as TEXTS } from '@gongkai/wording';
import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import type { components } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { PermittedButton } from '../parts/permitted-button.tsx';
import { usePermission } from '../session/working-context.ts';
import type { ShownRequest } from './request-query.ts';

type Given = components['schemas']['GivenTrackingCode'];
type PaperView = { readonly given: Given; readonly request: ShownRequest; readonly onClose: () => void };

/** What the applicant takes along: printed at once, for the code is kept nowhere. */
const Paper = ({ given, request, onClose }: PaperView) => (
  <>
    <div className="notice notice-done not-printed" role="status">
      <p>{TEXTS.codeOnce}</p>
      <div className="notice-acts">
        <Button type="primary" onClick={() => window.print()}>
          {INTAKE_TEXTS.print}
        </Button>
        <Button onClick={onClose}>{TEXTS.codeClose}</Button>
      </div>
    </div>
    <div className="receipt-paper" aria-label={TEXTS.codePaper} role="group">
      <p>{TEXTS.codeOfRequest(request.unit.name, request.number ?? INTAKE_TEXTS.noNumber)}</p>
      <div className="receipt-code">
        <div>
          <h3>{INTAKE_TEXTS.code}</h3>
          <p className="mono receipt-code-text">{given.code}</p>
          <p className="soft small">{INTAKE_TEXTS.codeHint}</p>
        </div>
        <figure>
          <img src={`data:image/svg+xml,${encodeURIComponent(given.qr)}`} alt={INTAKE_TEXTS.qr} width={140} height={140} />
          <figcaption className="small">{given.trackAt}</figcaption>
        </figure>
      </div>
    </div>
  </>
);

const isChecked = (_rule: unknown, value: unknown): Promise<void> =>
  value === true ? Promise.resolve() : Promise.reject(new Error(TEXTS.codeCheckedMissing));

/** A new code for an applicant who has lost his and shows who he is; the old one opens nothing any more. */
export function TrackingCodePart({ request }: { readonly request: ShownRequest }) {
  const { anywhere } = usePermission();
  const [isOpen, setOpen] = useState(false);
  const [given, setGiven] = useState<Given>();
  return (
    <section className={given === undefined ? 'sheet' : 'sheet printed-alone'} aria-labelledby="request-code">
      <h2 id="request-code">{TEXTS.code}</h2>
      {given === undefined ? (
        <>
          <p className="dialog-lead">{TEXTS.codeLead}</p>
          <PermittedButton refused={anywhere('case.register')} onClick={() => setOpen(true)}>
            {TEXTS.codeGive}
          </PermittedButton>
        </>
      ) : (
        <Paper given={given} request={request} onClose={() => setGiven(undefined)} />
      )}
      <FormDialog<{ readonly checked: boolean }, Given>
        open={isOpen}
        title={TEXTS.codeGive}
        submit={TEXTS.codeGive}
        isGrave
        lead={TEXTS.codeLead}
        send={() =>
          answerOf(api.POST('/api/work/requests/{id}/tracking-code', { params: { path: { id: request.id } }, body: {} }))
        }
        onDone={setGiven}
        onClose={() => setOpen(false)}
      >
        <Form.Item name="checked" valuePropName="checked" rules={[{ validator: isChecked }]}>
          <Checkbox>{TEXTS.codeChecked}</Checkbox>
        </Form.Item>
      </FormDialog>
    </section>
  );
}

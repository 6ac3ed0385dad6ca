import { PEOPLE_TEXTS, SIGN_IN_TEXTS } from '@gongkai/wording';
import { App, Button, Modal } from 'antd';
import { Facts } from '../parts/facts.tsx';
import { moment } from '../parts/moment.tsx';
import type { OneTimePassword } from './staff-query.ts';

type OneTimeView = { readonly oneTime: OneTimePassword | undefined; readonly onClose: () => void };

/** A password to be handed over, shown this once: it cannot be clicked away by accident. */
export function OneTimeDialog({ oneTime, onClose }: OneTimeView) {
  const { message } = App.useApp();
  const copy = (text: string) => {
    void navigator.clipboard.writeText(text).then(() => message.success(SIGN_IN_TEXTS.copied));
  };
  return (
    <Modal
      open={oneTime !== undefined}
      title={PEOPLE_TEXTS.oneTimeTitle}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={440}
      footer={
        <Button type="primary" onClick={onClose}>
          {PEOPLE_TEXTS.handedOver}
        </Button>
      }
    >
      {oneTime === undefined ? null : (
        <>
          <p className="dialog-lead">{PEOPLE_TEXTS.oneTimeLead(moment(oneTime.until))}</p>
          <Facts
            facts={[
              ...(oneTime.signInName === null
                ? []
                : [{ name: PEOPLE_TEXTS.signInName, value: <span className="mono">{oneTime.signInName}</span> }]),
              { name: PEOPLE_TEXTS.oneTimeTitle, value: <strong className="mono secret one-time">{oneTime.password}</strong> },
            ]}
          />
          {window.isSecureContext ? (
            <div className="unit-acts">
              <Button onClick={() => copy(oneTime.password)}>{SIGN_IN_TEXTS.copy}</Button>
            </div>
          ) : null}
        </>
      )}
    </Modal>
  );
}

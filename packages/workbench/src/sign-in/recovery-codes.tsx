import { SIGN_IN_TEXTS } from '@gongkai/wording';
import { App, Button } from 'antd';

type RecoveryCodesView = { readonly codes: readonly string[]; readonly onSaved: () => void };

/** The codes for the day the telephone is lost: shown once. */
export function RecoveryCodes({ codes, onSaved }: RecoveryCodesView) {
  const { message } = App.useApp();
  const text = codes.join('\n');
  const copy = () => {
    void navigator.clipboard.writeText(text).then(() => message.success(SIGN_IN_TEXTS.copied));
  };
  return (
    <>
      <ul className="recovery-codes mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="page-actions">
        {/* Only pages that came over TLS, or from this machine, may reach the clipboard. */}
        {window.isSecureContext ? <Button onClick={copy}>{SIGN_IN_TEXTS.copy}</Button> : null}
        <Button href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`} download={SIGN_IN_TEXTS.downloadName}>
          {SIGN_IN_TEXTS.download}
        </Button>
        <Button type="primary" onClick={onSaved}>
          {SIGN_IN_TEXTS.saved}
        </Button>
      </div>
    </>
  );
}

import { SIGN_IN_TEXTS } from '@gongkai/wording';
import { Button } from 'antd';
import { useProviderName } from './ways-query.ts';

const BEGIN = '/api/work/session/single-sign-on';

/** The other way in, by the single sign-on of the government, back to the page that one wanted; nothing where there is none. */
export function ProviderButton() {
  const provider = useProviderName();
  if (provider === undefined) return null;
  return (
    <>
      <p className="sign-in-or">{SIGN_IN_TEXTS.or}</p>
      <Button block size="large" href={`${BEGIN}?${new URLSearchParams({ to: window.location.pathname }).toString()}`}>
        {SIGN_IN_TEXTS.providerSubmit(provider)}
      </Button>
    </>
  );
}

/** The same where a session has ended over somebody's work: in a window of its own, so that what he has typed stays. */
export function ProviderBeside() {
  const provider = useProviderName();
  if (provider === undefined) return null;
  return (
    <>
      <p className="sign-in-or">{SIGN_IN_TEXTS.or}</p>
      <Button block href={BEGIN} target="_blank" rel="noopener">
        {SIGN_IN_TEXTS.providerSubmit(provider)}
      </Button>
      <p className="soft small">{SIGN_IN_TEXTS.providerBeside}</p>
    </>
  );
}

import { WORKBENCH_TEXTS } from '@gongkai/wording';
import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { PageHead } from '../parts/page-head.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useFailure } from './use-failure.ts';

export function NoSuchPage() {
  return <PageHead title={WORKBENCH_TEXTS.noSuchPage} lead={WORKBENCH_TEXTS.noSuchPageLead} />;
}

/** A page that broke, or whose files did not come. */
export function FailedPage() {
  const failure = useFailure(useRouteError());
  if (failure === undefined) return <Waiting />;
  const { title, lead, button, isTrying, again } = failure;
  return (
    <div role="alert">
      <PageHead key={title} title={title} lead={lead} />
      <Button type="primary" loading={isTrying} onClick={again}>
        {button}
      </Button>
    </div>
  );
}

import { PROBLEM_TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { PageHead } from '../parts/page-head.tsx';
import { reloadForNewVersion } from './new-version.ts';

export function NoSuchPage() {
  return <PageHead title={WORKBENCH_TEXTS.noSuchPage} lead={WORKBENCH_TEXTS.noSuchPageLead} />;
}

/** A page that broke. Where only its files are gone, because a newer version is there, that version is loaded. */
export function FailedPage() {
  const error = useRouteError();
  useEffect(() => reloadForNewVersion(error), [error]);
  return (
    <>
      <PageHead title={PROBLEM_TEXTS.pageFailed} lead={PROBLEM_TEXTS.pageFailedNext} />
      <Button type="primary" onClick={() => window.location.reload()}>
        {PROBLEM_TEXTS.reload}
      </Button>
    </>
  );
}

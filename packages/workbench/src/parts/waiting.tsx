import { WORKBENCH_TEXTS } from '@gongkai/wording';
import { Skeleton } from 'antd';

/** What stands where something is still to come. */
export function Waiting({ whole = false, rows = 4 }: { readonly whole?: boolean; readonly rows?: number }) {
  return (
    <div className={whole ? 'waiting whole' : 'waiting'} role="status">
      <span className="unseen">{WORKBENCH_TEXTS.loading}</span>
      {whole ? null : <Skeleton active title={false} paragraph={{ rows }} />}
    </div>
  );
}

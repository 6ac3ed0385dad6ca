import { INTAKE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { asProblem } from '../api/problem.ts';
import { receiptQuery, type Days, type Nature, type Route } from './intake-query.ts';

type ReceiptNoticeView = {
  readonly route: Route;
  readonly nature: Nature;
  /** Whether every day that the route needs is said; until then nothing can be counted. */
  readonly isSaid: boolean;
  readonly days: Days;
  /** Of the route: which day counts, and by which article. */
  readonly rule: string;
};

/** Which day the request is received on and when the answer is due, as route and days now stand; read aloud as it changes. */
export function ReceiptNotice({ route, nature, isSaid, days, rule }: ReceiptNoticeView) {
  const { data, error } = useQuery({ ...receiptQuery(route, nature, days), enabled: isSaid });
  return (
    <div className="receipt-notice notice" role="status">
      <p className="soft small">{rule}</p>
      {error === null || !isSaid ? null : <p className="refusal">{asProblem(error).detail}</p>}
      {data === undefined || error !== null || !isSaid ? null : (
        <>
          <p>
            <strong>{data.sentence}</strong>
          </p>
          {data.dueOn === null ? null : (
            <p>
              <strong>{data.receivedOn === null ? TEXTS.dueIfToday(data.dueOn) : TEXTS.due(data.dueOn)}</strong>
            </p>
          )}
          {data.provisional ? <p>{TEXTS.provisional}</p> : null}
          {data.warning === null ? null : <p className="refusal">{data.warning}</p>}
        </>
      )}
    </div>
  );
}

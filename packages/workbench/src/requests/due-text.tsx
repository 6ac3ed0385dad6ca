import { daysLeftText, REQUEST_PAGE_TEXTS as TEXTS, URGENCY_NAMES } from '@gongkai/wording';
import { Tag } from 'antd';
import { today } from '../parts/today.ts';
import type { ListedRequest } from './request-query.ts';

const COLOURS = { overdue: 'error', today: 'error', oneDay: 'warning', fiveDays: 'processing', later: 'default' } as const;

const DAY_MS = 86_400_000;
const daysSince = (on: string): number => Math.round((Date.parse(today()) - Date.parse(on)) / DAY_MS);

/** When an answer is due and how soon: in words, the colour beside them. */
export function DueText({ request }: { readonly request: ListedRequest }) {
  const { dueOn, daysLeft, noticeOn, noticeDaysLeft, urgency, provisional, waitingFor, stage, submittedOn } = request;
  if (stage === 'withdrawn') return <span className="soft">{TEXTS.givenUp}</span>;
  if (stage === 'submitted') return <span className="soft">{TEXTS.unconfirmed(submittedOn, daysSince(submittedOn))}</span>;
  if (dueOn === null) return <span className="soft">{TEXTS.notRunning}</span>;
  return (
    <span className="due-text">
      <time dateTime={dueOn}>{dueOn}</time>{' '}
      <Tag color={noticeOn === null ? COLOURS[urgency] : 'default'}>
        {daysLeft === null ? URGENCY_NAMES[urgency] : daysLeftText(daysLeft)}
      </Tag>
      {noticeOn === null || noticeDaysLeft === null ? null : (
        <span className="due-notice">
          {TEXTS.noticeBy} <time dateTime={noticeOn}>{noticeOn}</time>{' '}
          <Tag color={COLOURS[urgency]}>{daysLeftText(noticeDaysLeft)}</Tag>
        </span>
      )}
      {provisional ? <span className="soft small">{TEXTS.provisional}</span> : null}
      {waitingFor === null ? null : <span className="soft small">{TEXTS.waiting[waitingFor] ?? waitingFor}</span>}
    </span>
  );
}

import { DEADLINE_TEXTS } from '@gongkai/wording';
import { DeadlineCalendar } from './deadline-calendar.tsx';
import type { DeadlineView } from './deadline-view.ts';

/** When an answer is due, why, and day by day: for the page of a case, its public track, and paper. */
export const DeadlinePanel = ({ due, provisional, overdue, left, sentence, cites, calendar }: DeadlineView) => (
  <section className="deadline" aria-labelledby="deadline-title">
    <h2 id="deadline-title">{DEADLINE_TEXTS.title}</h2>
    <p className="deadline-due">
      {DEADLINE_TEXTS.due} <time dateTime={due}>{due}</time>
      {provisional ? <span className="deadline-provisional">{DEADLINE_TEXTS.provisional}</span> : null}{' '}
      <span className={overdue ? 'deadline-left is-overdue' : 'deadline-left'}>{left}</span>
    </p>
    <p>{sentence}</p>
    <ul className="deadline-cites" aria-label={DEADLINE_TEXTS.cites}>
      {cites.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
    {calendar === undefined ? null : (
      <details className="deadline-days">
        <summary>{DEADLINE_TEXTS.calendar}</summary>
        <DeadlineCalendar {...calendar} />
      </details>
    )}
  </section>
);

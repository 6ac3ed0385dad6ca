import { CALENDAR_TEXTS, DEADLINE_TEXTS } from '@gongkai/wording';
import type { CalendarView } from './deadline-view.ts';

/** The months of a period, each day with a sign that says whether it counts: a word, not a colour alone. */
export const DeadlineCalendar = ({ months, marks }: CalendarView) => (
  <div className="deadline-calendar">
    {months.map(({ year, month, weeks }) => (
      <table key={`${year}-${month}`}>
        <caption>{CALENDAR_TEXTS.month(year, month)}</caption>
        <thead>
          <tr>
            {CALENDAR_TEXTS.weekdays.map((name) => (
              <th key={name} scope="col" abbr={CALENDAR_TEXTS.weekday(name)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((day, at) =>
                day === undefined ? (
                  <td key={at} />
                ) : (
                  <td key={at} className={day.mark === undefined ? undefined : `day-${day.mark}`} title={day.name}>
                    <time dateTime={day.date}>{day.day}</time>
                    {day.mark === undefined ? null : <span className="day-sign">{CALENDAR_TEXTS.marks[day.mark]}</span>}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    ))}
    <ul className="legend" aria-label={DEADLINE_TEXTS.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          <span className={`legend-sign day-${mark}`}>{CALENDAR_TEXTS.marks[mark]}</span>
          {CALENDAR_TEXTS.legend[mark]}
        </li>
      ))}
    </ul>
  </div>
);

import { REGISTER_TEXTS, REQUEST_PAGE_TEXTS as TEXTS, URGENCY_NAMES } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { QueryPart } from '../parts/query-part.tsx';
import { requestCountsQuery } from '../requests/request-query.ts';
import { usePermission } from '../session/working-context.ts';

/** The steps at which somebody has to hurry. */
const PRESSING = ['overdue', 'today', 'oneDay', 'fiveDays'] as const;

type CountsView = { readonly title: string; readonly handler?: 'me' };

/** How many there are, and how many of them press; each number leads to its requests. */
function Counts({ title, handler }: CountsView) {
  const ask = handler === undefined ? {} : { handler };
  const counts = useQuery(requestCountsQuery(ask));
  const to = (more: Readonly<Record<string, string>>) => `/requests?${new URLSearchParams({ ...ask, ...more }).toString()}`;
  return (
    <div className="task-count">
      <h3>{title}</h3>
      <QueryPart query={counts} rows={2}>
        {(found) => (
          <ul>
            <li>{found.all === 0 ? TEXTS.noCases : <Link to={to({})}>{TEXTS.count(found.all)}</Link>}</li>
            {PRESSING.filter((each) => found[each] > 0).map((each) => (
              <li key={each} className={each === 'overdue' || each === 'today' ? 'alarming' : undefined}>
                <Link to={to({ urgency: each })}>{TEXTS.counted(URGENCY_NAMES[each], found[each])}</Link>
              </li>
            ))}
          </ul>
        )}
      </QueryPart>
    </div>
  );
}

/** Handlers ask for more time, and the head says yes or no. */
function ExtensionsAsked() {
  const counts = useQuery(requestCountsQuery({ stage: 'extensionAsked' }));
  return (
    <div className="task-count">
      <h3>{REGISTER_TEXTS.tasksExtension}</h3>
      <QueryPart query={counts} rows={2}>
        {({ all }) => (all === 0 ? <p>{TEXTS.noCases}</p> : <Link to="/requests?stage=extensionAsked">{TEXTS.count(all)}</Link>)}
      </QueryPart>
    </div>
  );
}

function Unassigned() {
  const counts = useQuery(requestCountsQuery({ handler: 'nobody' }));
  return (
    <div className="task-count">
      <h3>{TEXTS.tasksUnassigned}</h3>
      <QueryPart query={counts} rows={2}>
        {({ all }) => (all === 0 ? <p>{TEXTS.noCases}</p> : <Link to="/requests?handler=nobody">{TEXTS.count(all)}</Link>)}
      </QueryPart>
    </div>
  );
}

/** Requests that wait: one's own, those to be handed out, and for whoever answers for more, what is urgent within reach. */
export function RequestTasks() {
  const { anywhere } = usePermission();
  const handles = anywhere('case.handle') === undefined;
  return (
    <section className="sheet" aria-labelledby="request-tasks">
      <h2 id="request-tasks">{TEXTS.tasksTitle}</h2>
      <div className="task-counts">
        {handles ? <Counts title={TEXTS.tasksMine} handler="me" /> : null}
        {anywhere('case.assign') === undefined ? <Unassigned /> : null}
        {anywhere('case.extend') === undefined ? <ExtensionsAsked /> : null}
        <Counts title={TEXTS.tasksReach} />
      </div>
    </section>
  );
}

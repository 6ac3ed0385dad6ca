import { TASK_TEXTS } from '@gongkai/wording';
import { PageHead } from '../parts/page-head.tsx';
import { useWorking } from '../session/working-context.ts';

/** The page that opens in the morning. */
export default function TasksPage() {
  const { session } = useWorking();
  return (
    <>
      <PageHead title={TASK_TEXTS.title} lead={TASK_TEXTS.greeting(session.person.name)} />
      <section className="sheet" aria-labelledby="no-tasks">
        <h2 id="no-tasks">{TASK_TEXTS.emptyTitle}</h2>
        <p>{TASK_TEXTS.emptyLead}</p>
        <h3>{TASK_TEXTS.comingTitle}</h3>
        <ul className="rules">
          {TASK_TEXTS.coming.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

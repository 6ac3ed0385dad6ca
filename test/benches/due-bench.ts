import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countDeadlines, importNotice, openStoreBeside, type Acting, type Db } from '@gongkai/flows';
import { addDays, plainDate } from '@gongkai/kernel';
import { appendEvents, putRequestDues, transact } from '@gongkai/store';

/** `node test/benches/due-bench.ts`: a notice of holidays moves the due days of 40,000 open requests. */
const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 40_000);
const IN_ONE = 100;
const SITE = 1;
const NOW = new Date('2026-12-22T02:00:00Z');
let counts = 0;

const SUPPLY = { form: 'paper', way: 'post' } as const;
const SEALED = { record: 'none', sha256: '0'.repeat(64) };

async function register(db: Db, from: number): Promise<void> {
  await transact(db, async (tx) => {
    for (let n = from; n < from + IN_ONE; n += 1) {
      const id = `r${String(n).padStart(6, '0')}`;
      const on = addDays(plainDate('2026-11-23'), n % 30);
      const place = { site: SITE, stream: `request/${id}`, seen: 0, actor: 'staff/bench', now: NOW } as const;
      const done = await appendEvents(tx, place, [
        {
          type: 'request.submitted',
          on,
          body: {
            unit: 'u',
            route: 'counter',
            days: { submittedOn: on },
            applicantType: 'natural',
            application: SEALED,
            supply: SUPPLY,
          },
        },
        { type: 'request.received', on, body: { number: String(n), receivedOn: on, cites: '' } },
        { type: 'request.assigned', on, body: { unit: 'u', handler: 'h' } },
        { type: 'request.accepted', on, body: {} },
      ]);
      if (!done.ok) throw new Error(done.failure.code);
      const due = { request: id, unit: 'u', handlingUnit: 'u', open: true, stage: 'received', provisional: true } as const;
      await putRequestDues(tx, SITE, [{ ...due, urgentOn: on, calendarVersion: '', countedOn: on }], NOW);
    }
  });
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
const opened = await openStoreBeside({ url: undefined, folder, make: true });
if (!opened.ok) throw new Error(opened.failure.code);
const { db, close } = opened.value;
try {
  await db.insertInto('site').values({ id: SITE, name: '沭阳县人民政府' }).execute();
  const filling = performance.now();
  const starts = Array.from({ length: REQUESTS / IN_ONE }, (_, at) => at * IN_ONE);
  await Promise.all(
    [0, 1, 2, 3].map(async (lane) => {
      for (const [at, start] of starts.entries()) if (at % 4 === lane) await register(db, start);
    }),
  );
  console.log(`registered: ${((performance.now() - filling) / 1000).toFixed(1)} s`);
  const counting = async (what: string) => {
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    const { counted, moved } = await countDeadlines({ db }, { site: SITE, now: new Date(NOW.getTime() + (counts += 1)) });
    const { user, system } = process.cpuUsage(cpu);
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `${what}: ${counted} counted, ${moved.length} moved, ${seconds.toFixed(1)} s, processor ${((user + system) / 1e6).toFixed(1)} s`,
    );
  };
  await counting('first count');
  const acting: Acting = { site: SITE, person: undefined, actor: 'system/bench', now: NOW, today: plainDate('2026-12-22') };
  const own = { level: 'own', year: 2026, notice: '防汛停工', knownFrom: plainDate('2026-12-01') } as const;
  const imported = await importNotice({ db }, acting, { ...own, table: '2026-12-21 休 停工\n2026-12-22 休 停工' });
  if (!imported.ok) throw new Error(imported.failure.code);
  await counting('after a notice');
  await counting('nothing new');
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}

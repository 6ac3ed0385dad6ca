import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countDeadlines, importNotice, openStoreBeside, type Acting, type Db } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { sql } from 'kysely';

/** `node test/benches/due-bench.ts`: a notice of holidays moves the due days of 40,000 open requests. */
const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 40_000);
const SITE = 1;
const NOW = new Date('2026-12-22T02:00:00Z');
let counts = 0;

const SUPPLY = { form: 'paper', way: 'post' } as const;
const SEALED = { record: 'none', sha256: '0'.repeat(64) };

/** A tick of /proc. */
const TICK_MS = 10;

/** By process of the server, in ticks, what it has used of the processor; on Linux alone, elsewhere nothing. */
function databaseTicks(): ReadonlyMap<string, number> {
  const pids = existsSync('/proc/self/stat') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return new Map(
    pids.flatMap((pid) => {
      try {
        // Every process of a server works in its data folder.
        if (!readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)) return [];
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*[)] /, '')
          .split(' ');
        return [[pid, Number(fields[11]) + Number(fields[12])] as const];
      } catch {
        // It ended while it was looked at.
        return [];
      }
    }),
  );
}

/** What all of them have used since: the clock of the wall hangs on who else is on the machine, this does not. */
function databaseSeconds(since: ReadonlyMap<string, number>): number {
  const ticks = [...databaseTicks()].reduce((sum, [pid, used]) => sum + used - (since.get(pid) ?? 0), 0);
  return (ticks * TICK_MS) / 1000;
}

/** The events that the count reads, put in beside `appendEvents`, which would take minutes: their hashes do not hold, and nothing here looks at them. */
async function register(db: Db): Promise<void> {
  const event = (seq: number, type: string, body: object) =>
    sql`select ${SITE}::integer, 'request/r' || lpad(n::text, 6, '0'), ${seq}::integer, ${type}, date '2026-11-23' + n % 30, ${NOW}::timestamptz, 'staff/bench',
      jsonb_set(${JSON.stringify(body)}::jsonb, ${type === 'request.received' ? '{receivedOn}' : '{on}'}, to_jsonb(date '2026-11-23' + n % 30)),
      case when ${seq}::integer = 1 then null else ''::bytea end, decode(md5(n::text) || md5(n::text), 'hex')
      from generate_series(0, ${REQUESTS - 1}::integer) n`;
  const submitted = { unit: 'u', route: 'counter', days: {}, applicantType: 'natural', application: SEALED, supply: SUPPLY };
  const events = [
    event(1, 'request.submitted', submitted),
    event(2, 'request.received', { number: '1', cites: '' }),
    event(3, 'request.assigned', { unit: 'u', handler: 'h' }),
    event(4, 'request.accepted', {}),
  ];
  for (const each of events)
    await sql`insert into ledger_event (site_id, stream, seq, type, on_day, recorded_at, actor, body, previous_hash, hash) ${each}`.execute(
      db,
    );
  await sql`insert into request_due
      (site_id, request_id, unit_id, handling_unit_id, open, stage, urgent_on, provisional, calendar_version, counted_on, counted_at)
    select ${SITE}::integer, 'r' || lpad(n::text, 6, '0'), 'u', 'u', true, 'received', date '2026-11-23' + n % 30, true, '', date '2026-11-23', ${NOW}::timestamptz
      from generate_series(0, ${REQUESTS - 1}::integer) n`.execute(db);
  await sql`analyze ledger_event, request_due`.execute(db).catch(() => undefined);
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
const opened = await openStoreBeside({ url: undefined, folder, make: true });
if (!opened.ok) throw new Error(opened.failure.code);
const { db, close } = opened.value;
try {
  await db.insertInto('site').values({ id: SITE, name: '沭阳县人民政府' }).execute();
  const filling = performance.now();
  await register(db);
  console.log(`registered: ${((performance.now() - filling) / 1000).toFixed(1)} s`);
  const counting = async (what: string) => {
    const [started, cpu, database] = [performance.now(), process.cpuUsage(), databaseTicks()];
    const { counted, moved } = await countDeadlines({ db }, { site: SITE, now: new Date(NOW.getTime() + (counts += 1)) });
    const { user, system } = process.cpuUsage(cpu);
    const seconds = (performance.now() - started) / 1000;
    const own = ((user + system) / 1e6).toFixed(1);
    const theirs = databaseSeconds(database).toFixed(1);
    console.log(
      `${what}: ${counted} counted, ${moved.length} moved, ${seconds.toFixed(1)} s, processor ${own} s, of the database ${theirs} s`,
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

import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { changedDays, noticeLayer, noticeTableRows, type CalendarLayer, type LayerLevel, type NoticeRefused } from '@gongkai/law';
import type { PermissionRefused } from '@gongkai/staff';
import { appendEvents, readStream, transact, type AppendRefused, type Db } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import { siteCalendar } from './site-calendar.ts';

export type ImportNoticeAsk = {
  readonly level: LayerLevel;
  /** The year that it arranges. */
  readonly year: number;
  /** Title, with its number. */
  readonly notice: string;
  /** The day of publication. */
  readonly knownFrom: PlainDate;
  /** GB/T 2260 code, where a region's festivals are brought in. */
  readonly region?: string;
  /** Rows as they are typed or pasted: date, 休 or 班, name of the holiday. */
  readonly table: string;
};

export type ImportNoticeRefused =
  | NoticeRefused
  | PermissionRefused
  | AppendRefused
  | Failure<'notice.region-missing' | 'notice.title-missing' | 'notice.not-newer'>;

export type ImportedNotice = {
  readonly layer: CalendarLayer;
  /** Days that are worked now and were free, or the other way round. */
  readonly changed: readonly PlainDate[];
};

const REGION = /^\d{2}(?:\d{2}){0,2}$/;

/**
 * Brings a notice of holidays in for the site: next year's, a region's, the office's own. A later version of one stands in its place from
 * its publication. Deadlines are counted anew by a job (`countDeadlines`), which lists what moved.
 */
export function importNotice(
  { db }: { readonly db: Db },
  acting: Acting,
  ask: ImportNoticeAsk,
): Promise<Result<ImportedNotice, ImportNoticeRefused>> {
  const { site, actor, now, today } = acting;
  return transact(db, async (tx): Promise<Result<ImportedNotice, ImportNoticeRefused>> => {
    const refused = refusedTo(acting, 'calendar.import', {});
    if (refused) return fail(refused);
    const { level, year, knownFrom, region } = ask;
    const notice = ask.notice.normalize('NFC').trim();
    if (notice === '') return fail({ code: 'notice.title-missing' });
    if (level === 'region' && !REGION.test(region ?? '')) return fail({ code: 'notice.region-missing' });
    const of = level === 'region' && region !== undefined ? { region } : {};
    const id = ['region' in of ? `region-${region}` : level, year].join('-');
    const read = noticeLayer({ id, level, year, notice, knownFrom, ...of }, noticeTableRows(ask.table));
    if (!read.ok) return read;
    const before = await siteCalendar(tx, site);
    const last = before.layers
      .filter((layer) => layer.id === id)
      .map((layer) => layer.knownFrom)
      .toSorted()
      .at(-1);
    if (last !== undefined && knownFrom <= last) return fail({ code: 'notice.not-newer', params: { on: knownFrom, last } });
    const seen = (await readStream(tx, site, `calendar/${id}`)).length;
    const saved = await appendEvents(tx, { site, stream: `calendar/${id}`, seen, actor, now }, [
      { type: 'calendar.noticeImported', on: today, body: read.value },
    ]);
    if (!saved.ok) return saved;
    const after = await siteCalendar(tx, site);
    return ok({ layer: read.value, changed: changedDays(before.calendar, after.calendar) });
  });
}

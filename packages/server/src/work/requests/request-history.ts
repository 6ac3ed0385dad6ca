import type { ShownRequest } from '@gongkai/flows';
import type { RequestCase } from '@gongkai/requests';
import { actorText, historySentence, partyName, REQUEST_WORK_TEXTS, type HistoryNames } from '@gongkai/wording';
import { z } from 'zod';
import { day } from '../acting.ts';

export const historyLine = z
  .object({
    seq: z.number().int(),
    type: z.string(),
    on: day.meta({ description: '法定日期' }),
    recordedAt: z.iso.datetime(),
    by: z.string().meta({ description: '谁办的' }),
    sentence: z.string(),
    records: z.array(z.string()).meta({ description: '所附的密封记录；打开会记入台账' }),
    erased: z.boolean().meta({ description: '所附的记录已经删除' }),
  })
  .meta({ id: 'RequestHistoryLine', description: '经过中的一项' });

/** What somebody did, as whoever was overtaken by it is told. */
export type ChangedLine = Pick<z.output<typeof historyLine>, 'on' | 'by' | 'sentence'>;

/** Parties by their kind and place in the order in which they were named: what they are called is sealed. */
export function partyNames({ parties }: Pick<RequestCase, 'parties'>): ReadonlyMap<string, string> {
  const counted = new Map<string, number>();
  return new Map(
    [...parties].map(([id, { kind }]) => {
      const nth = (counted.get(kind) ?? 0) + 1;
      counted.set(kind, nth);
      return [id, partyName(kind, nth)] as const;
    }),
  );
}

/** Records that are gone, and letters, which their own part shows. */
const ELSEWHERE: ReadonlySet<string> = new Set(['record.erased', 'letter.drafted', 'letter.numbered']);

/** Every record that a body names, whatever it calls it. */
const recordsIn = (body: object): readonly string[] =>
  Object.values(body).flatMap((value: unknown): readonly string[] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    if ('record' in value && 'sha256' in value) return [String(value.record)];
    return recordsIn(value);
  });

/** What happened, as sentences; what is sealed is named by its record. From `after` on where only the newest is asked for. */
export function historyForm(
  { request, history, names }: Pick<ShownRequest, 'request' | 'history' | 'names'>,
  after = 0,
): z.input<typeof historyLine>[] {
  const nameOf = (stream: string) => names.get(stream) ?? stream.replace(/^\w+\//, '');
  const parties = partyNames(request);
  const words: HistoryNames = {
    staff: (id) => nameOf(`staff/${id}`),
    unit: (id) => nameOf(`unit/${id}`),
    party: (id) => parties.get(id) ?? '',
    letter: (id) => request.letters.get(id)?.step.code,
    nature: request.nature,
  };
  const erased = new Set(history.flatMap((event) => (event.type === 'record.erased' ? [event.body.record] : [])));
  return history.slice(after).map((event) => {
    const records = ELSEWHERE.has(event.type) ? [] : recordsIn(event.body);
    return {
      seq: event.seq,
      type: event.type,
      on: event.on,
      recordedAt: event.recordedAt.toISOString(),
      by: event.actor === 'public' ? REQUEST_WORK_TEXTS.outside : actorText(event.actor, names.get(event.actor) ?? null),
      sentence: historySentence(event, words),
      records: [...records],
      erased: records.some((record) => erased.has(record)),
    };
  });
}

import { dayInChina, type Result } from '@gongkai/kernel';
import {
  appendEvents,
  transact,
  type AccessEvent,
  type Actor,
  type AppendRefused,
  type Db,
  type SiteId,
  type StreamId,
  type Tx,
} from '@gongkai/store';

export type AccessToRecord = AccessEvent['body'] & {
  readonly site: SiteId;
  readonly actor: Actor;
  readonly now: Date;
  /** `exported` where the data left the program: a download, a print, a list. */
  readonly looked: 'viewed' | 'exported';
};

/**
 * Writes down that somebody was shown personal data. Called before the data are handed over, so that nobody sees what was not
 * recorded. A person has a stream of his own each month: people who look at the same time do not wait for each other.
 */
export const recordAccess = (db: Db, ask: AccessToRecord): Promise<Result<void, AppendRefused>> =>
  transact(db, (tx) => recordAccessIn(tx, ask));

/** The same in the transaction of a flow that loads the data. */
export function recordAccessIn(tx: Tx, ask: AccessToRecord): Promise<Result<void, AppendRefused>> {
  const { site, actor, now, looked, subject, data, reason } = ask;
  const on = dayInChina(now.getTime());
  const body = { subject, data, ...(reason === undefined ? {} : { reason }) };
  return appendEvents(tx, { site, stream: accessStream(actor, on), seen: 'end', actor, now }, [
    { type: `access.${looked}`, on, body },
  ]);
}

const accessStream = (actor: Actor, day: string): StreamId<'access'> => `access/${actor.replace('/', '.')}.${day.slice(0, 7)}`;

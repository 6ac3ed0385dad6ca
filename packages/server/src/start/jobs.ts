import { randomInt } from 'node:crypto';
import { OUTLETS, type Notice, type Outlet, type Wording } from '@gongkai/messages';
import {
  alertAllTopics,
  areFilesWaiting,
  countAllDeadlines,
  dueOutlets,
  noteLetterMails,
  purgeMessages,
  purgeQuarantine,
  purgeDrafts,
  purgeUploads,
  remindAllDue,
  remindAllFilings,
  scanWaitingFiles,
  sealLedger,
  sendMessages,
  type Db,
  type Jobs,
  type Message,
} from '@gongkai/flows';
import type { Post } from '@gongkai/post';
import type { Vault } from '@gongkai/vault';
import { encloseLetter } from './enclose-letter.ts';

export type JobsDeps = {
  readonly db: Db;
  readonly jobs: Jobs;
  readonly post: Post;
  readonly render: (notice: Notice) => Wording;
  readonly onFault: (error: unknown) => void;
  /** Where files are kept, where this program has a place for them. */
  readonly vault?: Vault;
  /** How often is looked whether something is due to leave. */
  readonly lookMs?: number;
};

const LOOK_MS = 2_000;
/** A job ends before its queue takes it for one that hangs; what is left is the next one's. */
const RUN_MS = 300_000;
/** What is due and may not leave yet (quiet hours, one before it that failed) is not asked after every other second. */
const REST_MS = 30_000;

/**
 * Puts this program to work: what leaves is sent within seconds of being queued, and once a minute in any case; the
 * ledger is sealed every five minutes; due days that a notice or a new day has moved are counted again; old things go at night. Any number of programs may do so on one database.
 *
 * @returns ends the looking; the jobs themselves end with `jobs.close()`
 */
export async function startJobs({
  db,
  jobs,
  post,
  render,
  onFault,
  vault,
  lookMs = LOOK_MS,
}: JobsDeps): Promise<() => Promise<void>> {
  const outlets = OUTLETS.filter((outlet) => post.senders[outlet] !== undefined);
  const now = () => new Date();
  const restUntil = new Map<Outlet, number>();
  const sending = {
    senders: post.senders,
    render,
    now,
    die: () => randomInt(2 ** 32) / 2 ** 32,
    ...(vault === undefined ? {} : { enclose: (message: Message) => encloseLetter({ db, vault, onFault }, message, now()) }),
  };
  const noteMails = async () => (vault === undefined ? 0 : noteLetterMails({ db, vault }, now()));

  // One at a time of each outlet, so that one that is slow does not keep the others waiting.
  await jobs.work(
    'send-messages',
    async ({ outlet }, ending) => {
      const stop = AbortSignal.any([ending, AbortSignal.timeout(RUN_MS)]);
      const tries = await sendMessages(db, [outlet], { ...sending, stop });
      if (tries === 0) restUntil.set(outlet, Date.now() + REST_MS);
      else if (outlet === 'email') await noteMails();
    },
    Math.max(1, outlets.length),
  );
  for (const outlet of outlets) await jobs.schedule('send-messages', '* * * * *', { outlet }, outlet);
  await jobs.work('seal-ledger', async () => void (await sealLedger(db, now)));
  await jobs.schedule('seal-ledger', '*/5 * * * *', {});
  await jobs.work('count-deadlines', async () => {
    await countAllDeadlines({ db }, now());
    // Those whose sender was killed between sending and noting, and those that a person has taken back.
    await noteMails();
    // By what was just counted: a notice of holidays that moved a due day moves its reminders.
    await remindAllDue(db, now());
    await alertAllTopics(db, now());
    await remindAllFilings(db, now());
  });
  await jobs.schedule('count-deadlines', '* * * * *', {});
  await jobs.work('purge', async (_payload, stop) => {
    await purgeMessages(db, { now: now(), stop });
    await purgeDrafts(db, { now: now() });
    if (vault === undefined) return;
    await purgeUploads(db, vault, { now: now() });
    await purgeQuarantine(db, vault, { now: now() });
  });
  await jobs.schedule('purge', '30 3 * * *', {});
  if (vault !== undefined) {
    await jobs.work('scan-files', async () => {
      const { refused } = await scanWaitingFiles(db, vault, { now: now() });
      for (const { code } of refused) onFault(new Error(code));
    });
    await jobs.schedule('scan-files', '* * * * *', {});
  }
  return look(lookMs, onFault, async () => {
    if (vault !== undefined && (await areFilesWaiting(db, now()))) await jobs.send('scan-files', {});
    const awake = outlets.filter((outlet) => (restUntil.get(outlet) ?? 0) <= Date.now());
    for (const outlet of await dueOutlets(db, awake, now())) await jobs.send('send-messages', { outlet }, outlet);
  });
}

/** Does it again and again, a pause after each; what goes wrong is told and does not end it. */
function look(pauseMs: number, onFault: (error: unknown) => void, act: () => Promise<void>): () => Promise<void> {
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<void> = Promise.resolve();
  const next = () => {
    if (ended) return;
    timer = setTimeout(() => {
      under = act().catch(onFault).finally(next);
    }, pauseMs);
    timer.unref();
  };
  next();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await under;
  };
}

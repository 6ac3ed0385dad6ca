import { messageText } from '@gongkai/wording';
import type { Db, Jobs } from '@gongkai/flows';
import { openPost, type PostSettings } from '@gongkai/post';
import type { Vault } from '@gongkai/vault';
import { startJobs } from './jobs.ts';

export type WorkToStart = {
  readonly db: Db;
  readonly openJobs: (options: { readonly onFault: (error: unknown) => void }) => Promise<Jobs>;
  readonly post: PostSettings;
  readonly vault: Vault | undefined;
  readonly onFault: (error: unknown) => void;
};

/**
 * Opens what jobs need and starts them, while the pages are already there: nobody waits for it.
 *
 * @returns finishes the jobs in hand, then closes all of it; undefined where it could not be started, which `onFault` was told
 */
export async function startWork({
  db,
  openJobs,
  post: settings,
  vault,
  onFault,
}: WorkToStart): Promise<(() => Promise<void>) | undefined> {
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const each of opened.toReversed()) await each();
  };
  try {
    const post = await openPost(settings);
    opened.push(post.close);
    const jobs = await openJobs({ onFault });
    opened.push(jobs.close);
    opened.push(await startJobs({ db, jobs, post, render: messageText, onFault, ...(vault === undefined ? {} : { vault }) }));
    return close;
  } catch (error) {
    onFault(error);
    await close();
    return undefined;
  }
}

import type { Failure } from '@gongkai/kernel';
import { keptFile, type SiteId, type Tx } from '@gongkai/store';

/** What comes with a request has to be there, and at the unit that is asked: whoever may see the request may then see it, too. */
export async function missingFile(
  tx: Tx,
  site: SiteId,
  unit: string,
  attachments: readonly string[],
): Promise<Failure<'request.file-missing'> | undefined> {
  for (const id of attachments) {
    const file = await keptFile(tx, site, id);
    if (file === undefined || file.unit !== unit || file.purpose !== 'case' || file.state === 'discarded')
      return { code: 'request.file-missing', params: { file: id } };
  }
  return undefined;
}

import { trackingCode, type PartyId } from '@gongkai/requests';
import { putRequestMark, type SiteId, type Tx } from '@gongkai/store';
import type { PlainDate } from '@gongkai/kernel';
import type { RequestDeps } from './request-deps.ts';
import { markOf } from './request-marks.ts';

type Asked = { readonly request: string; readonly party: PartyId };

/** The code that stands in the letter to a party: the same however often the letter is drafted under one key of the site, and kept nowhere else. */
export const replyCodeOf = ({ vault }: Pick<RequestDeps, 'vault'>, site: SiteId, { request, party }: Asked): string =>
  trackingCode(markOf(vault.ring(), site, 'code', JSON.stringify(['party', request, party])));

/** From now on the code finds the party. It opens nothing until the letter has left. */
export async function putReplyCode(
  tx: Tx,
  deps: Pick<RequestDeps, 'vault'>,
  site: SiteId,
  { on, ...asked }: Asked & { readonly on: PlainDate },
): Promise<void> {
  const mark = markOf(deps.vault.ring(), site, 'party', replyCodeOf(deps, site, asked));
  await putRequestMark(tx, site, { kind: 'party', mark, ...asked, on });
}

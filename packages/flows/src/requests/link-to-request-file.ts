import { fail, type Failure, type Result } from '@gongkai/kernel';
import { keptFile, readStream } from '@gongkai/store';
import type { Vault } from '@gongkai/vault';
import { signOwnLink, type SignedLink } from '../files/give-file-link.ts';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from './case-permission.ts';
import { filesOfRequest, withCase } from './files-of-request.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';

export type LinkToRequestFileRefused = RequestRefused | Failure<'file.not-found'>;

/**
 * A link to a file of a request, for the person alone and five minutes. Asked of the request and not of the file: whoever works on a request
 * that was passed on reads its papers, too. The opening of a proof of identity is recorded as a look at somebody's identity.
 */
export async function linkToRequestFile(
  deps: RequestDeps & { readonly vault: Vault },
  acting: Acting,
  { request: id, file }: { readonly request: string; readonly file: string },
): Promise<Result<SignedLink, LinkToRequestFileRefused>> {
  const { site, person, now } = acting;
  const found = withCase(await readStream(deps.db, site, `request/${id}`));
  if (!found) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(deps.db, acting, ['case.read'], found.request);
  if (refused) return fail(refused);
  const there = await filesOfRequest(deps, site, id, found);
  if (!there.ok) return there;
  const its = there.value.find((each) => each.file === file);
  const kept = its && (await keptFile(deps.db, site, file));
  if (its === undefined || kept?.state !== 'clean' || person === undefined) return fail({ code: 'file.not-found' });
  const data = its.kind === 'identity' ? 'identity' : 'file';
  const about = { site, id: file, variant: 'original', actor: `staff/${person.id}`, now } as const;
  return signOwnLink(deps.db, deps.vault, { ...about, data, reason: `request/${id}` });
}

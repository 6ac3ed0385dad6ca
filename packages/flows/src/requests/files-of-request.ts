import { ok, type Result } from '@gongkai/kernel';
import { foldRequest, type FileRef, type PartyId, type RequestCase, type RequestEvent } from '@gongkai/requests';
import type { Db, RecordedEvent, SiteId } from '@gongkai/store';
import { openApplication } from './kept-application.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';

/** What a file of a request is: what came with the application, what a party enclosed, what the office laid beside it, and what leaves. */
export const REQUEST_FILE_KINDS = ['identity', 'attachment', 'enclosure', 'material', 'copy'] as const;
export type RequestFileKind = (typeof REQUEST_FILE_KINDS)[number];

export type FileOfRequest = {
  readonly file: FileRef;
  readonly kind: RequestFileKind;
  /** Who enclosed it. */
  readonly party?: PartyId;
};

type Events = readonly RecordedEvent<RequestEvent>[];

/**
 * The files of a request, each once, in the order of their coming. Which came with the application stands in its sealed text alone: whoever
 * shows them has to have recorded that. Of an application that was erased there are none.
 */
export async function filesOfRequest(
  deps: Pick<RequestDeps, 'vault'> & { readonly db: Db },
  site: SiteId,
  id: string,
  { request, events }: { readonly request: RequestCase; readonly events: Events },
): Promise<Result<readonly FileOfRequest[], RequestRefused>> {
  const opened = await openApplication(deps.db, deps, site, id, request);
  if (!opened.ok && opened.failure.code !== 'record.erased') return opened;
  const { attachments, identity = [] } = opened.ok ? opened.value : { attachments: [] };
  const enclosed = events.flatMap(({ type, body }): FileOfRequest[] =>
    type === 'party.answered' ? (body.files ?? []).map((file) => ({ file, kind: 'enclosure', party: body.party })) : [],
  );
  const all: readonly FileOfRequest[] = [
    ...attachments.map((file): FileOfRequest => ({ file, kind: identity.includes(file) ? 'identity' : 'attachment' })),
    ...enclosed,
    ...request.materials.map(({ file }): FileOfRequest => ({ file, kind: 'material' })),
    ...request.copies.map(({ copy }): FileOfRequest => ({ file: copy, kind: 'copy' })),
  ];
  const once = new Map(all.toReversed().map((each) => [each.file, each]));
  return ok(all.filter((each) => once.get(each.file) === each));
}

/** The request with what it follows from; undefined: none. */
export const withCase = (events: Events): { readonly request: RequestCase; readonly events: Events } | undefined => {
  const request = foldRequest(events);
  return request && { request, events };
};

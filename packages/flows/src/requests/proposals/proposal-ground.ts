import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { careOf, foldRequest, type ProposalGround, type RequestCase } from '@gongkai/requests';
import { historiesOf, type SiteId, type Tx } from '@gongkai/store';
import { openApplication } from '../kept-application.ts';
import type { RequestDeps, RequestRefused } from '../request-deps.ts';

/** A request with what a proposal over it is decided on. */
export type GroundOfProposal = { readonly ground: ProposalGround; readonly request: RequestCase };

/**
 * What a proposal is decided on, in the order of the ids given. The applications are opened to see whether they tell of people: nobody is shown them here.
 *
 * @param taken which requests are behind a proposal that is not over
 */
export async function proposalGrounds(
  tx: Tx,
  deps: Pick<RequestDeps, 'vault'>,
  site: SiteId,
  requests: readonly string[],
  { on, taken }: { readonly on: PlainDate; readonly taken: ReadonlySet<string> },
): Promise<Result<readonly GroundOfProposal[], RequestRefused>> {
  const histories = await historiesOf(tx, site, requests);
  const grounds: GroundOfProposal[] = [];
  for (const id of requests) {
    const request = foldRequest(histories.get(id) ?? []);
    if (!request) return fail({ code: 'request.missing' });
    const opened = await openApplication(tx, deps, site, id, request);
    // What was erased tells of nobody any more.
    if (!opened.ok && opened.failure.code !== 'record.erased') return opened;
    const asked = opened.ok ? opened.value.application.content : undefined;
    grounds.push({
      request,
      ground: {
        request: id,
        unit: request.unit,
        ...(request.answer?.outcome !== undefined ? { outcome: request.answer.outcome } : {}),
        care: careOf(request, asked, on),
        ...(request.topic ? { topic: topicAlone(request.topic) } : {}),
        taken: taken.has(id),
      },
    });
  }
  return ok(grounds);
}

const topicAlone = ({ subject, place }: NonNullable<RequestCase['topic']>) => ({
  ...(subject === undefined ? {} : { subject }),
  ...(place === undefined ? {} : { place }),
});

import { trackRequest, type TrackedRequest, type TrackingProof } from '@gongkai/flows';
import { RequestProgress, TrackForm, type RequestProgressView, type TrackFormView } from '@gongkai/ui';
import { failureSentence, FRAME_TEXTS, TRACK_TEXTS } from '@gongkai/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderPage } from '../pages/render-page.tsx';
import { sendHtml } from '../pages/send-page.ts';
import { visitorOf } from '../security/visitor-address.ts';
import { ofAnySite as askSites, type Refused } from './of-any-site.ts';
import { statusOf } from './own-pages.ts';
import { progressView, type TypedCorrection } from './progress-view.ts';
import { publicly, type RequestContext } from './request-context.ts';

export type Asker = RequestProgressView['asker'];

/** What is said above the page of a request, and what was typed into its correction. */
export type Said = {
  readonly done?: string;
  readonly failure?: string;
  readonly correction?: TypedCorrection;
  /** What was typed into another form that was refused. */
  readonly typed?: NonNullable<RequestProgressView['typed']>;
};

/** Asks each government here with the code and the name. */
export const ofAnySite = <T,>(
  context: RequestContext,
  request: FastifyRequest,
  asker: Asker,
  ask: (proof: TrackingProof) => Promise<{ readonly ok: true; readonly value: T } | Refused>,
) => {
  const proof = { visitor: visitorOf(request), ...asker };
  return askSites(context, proof, (site) => ask({ site, ...proof }));
};

/** The request that code and name belong to. */
export const tracked = (context: RequestContext, request: FastifyRequest, asker: Asker) =>
  ofAnySite(context, request, asker, (proof) => trackRequest(context.requests, proof, publicly(context, proof.site).today));

/** How it stands with the request, or the form for code and name where they open nothing. */
export async function showProgress(
  context: RequestContext,
  request: FastifyRequest,
  reply: FastifyReply,
  asker: Asker,
  said: Said,
): Promise<FastifyReply> {
  const found = await tracked(context, request, asker);
  return found.ok ? showFound(context, reply, found, asker, said) : showUnknown(context, reply, asker, found);
}

export function showUnknown(context: RequestContext, reply: FastifyReply, asker: Asker, { failure }: Refused): FastifyReply {
  const html = trackFormPage(context, { ...asker, failure: `${failureSentence(failure)}。` });
  return sendHtml(reply, statusOf(reply, failure), html);
}

export async function showFound(
  context: RequestContext,
  reply: FastifyReply,
  found: { readonly value: TrackedRequest; readonly site: number },
  asker: Asker,
  { done = null, failure = null, correction, typed }: { readonly [Key in keyof Said]: Said[Key] | null },
): Promise<FastifyReply> {
  const view = await progressView(context, found.site, found.value, correction ?? undefined);
  const refusedFiles = correction?.refusedFiles ?? [];
  const html = renderPage(
    {
      title: TRACK_TEXTS.title,
      description: TRACK_TEXTS.description,
      assets: context.assets,
      current: 'track',
      crumbs,
      unlisted: true,
    },
    <RequestProgress
      {...view}
      done={done}
      failure={failure}
      refusedFiles={refusedFiles}
      {...(typed ? { typed } : {})}
      asker={asker}
    />,
  );
  const isRefused = failure !== null || refusedFiles.length > 0 || (correction?.faults ?? []).length > 0;
  return sendHtml(reply, isRefused ? 422 : 200, html);
}

const crumbs = [{ text: FRAME_TEXTS.archive, href: '/' }, { text: FRAME_TEXTS.track }];

export const trackFormPage = ({ assets }: RequestContext, view: TrackFormView): string =>
  renderPage(
    { title: TRACK_TEXTS.title, description: TRACK_TEXTS.description, assets, current: 'track', crumbs },
    <TrackForm {...view} />,
  );

import {
  giveReasonsByCode,
  proposeByCode,
  withdrawProposalByCode,
  readCopyByCode,
  rateByCode,
  readLetterByCode,
  withdrawByCode,
  type TrackingProof,
} from '@gongkai/flows';
import { failureSentence, TRACK_TEXTS } from '@gongkai/wording';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mediaTypeOf } from '@gongkai/vault';
import { attachment } from '../api/reports/attachment.ts';
import { sendHtml } from '../pages/send-page.ts';
import { fieldOf } from './form-body.ts';
import { sendPaper } from './letter-paper.ts';
import type { Refused } from './of-any-site.ts';
import { ofAnySite as askSites, showProgress, trackFormPage, type Asker, type Said } from './progress-page.tsx';
import type { RequestContext } from './request-context.ts';

/** What an applicant does here; each shows code and name again, for no cookie says who asks. */
const ACTS = {
  reasons: (context: RequestContext, proof: TrackingProof, request: FastifyRequest) =>
    giveReasonsByCode(context.requests, proof, context.clock(), fieldOf(request, 'content')),
  rate: (context: RequestContext, proof: TrackingProof, request: FastifyRequest) =>
    rateByCode(context.requests, proof, context.clock(), {
      rating: fieldOf(request, 'rating'),
      remark: fieldOf(request, 'remark'),
    }),
  propose: (context: RequestContext, proof: TrackingProof, request: FastifyRequest) =>
    proposeByCode(context.requests, proof, context.clock(), fieldOf(request, 'remark')),
  'withdraw-proposal': (context: RequestContext, proof: TrackingProof) =>
    withdrawProposalByCode(context.requests, proof, context.clock()),
  withdraw: (context: RequestContext, proof: TrackingProof, request: FastifyRequest) =>
    withdrawByCode(context.requests, proof, context.clock(), { sure: fieldOf(request, 'sure') === 'yes' }),
} as const;

/** GET and POST /track, and what may be done there: code and name come in the body, so that no log and no history has them. */
export function trackPages(app: FastifyInstance, context: RequestContext): void {
  app.get('/track', (_request, reply) => sendHtml(reply, 200, trackFormPage(context, { code: '', name: '', failure: null })));

  app.post('/track', async (request, reply) => show(context, request, reply, {}));

  app.post('/track/letter', (request, reply) => sendLetter(context, request, reply));

  app.post('/track/copy', (request, reply) => sendCopy(context, request, reply));

  for (const [act, take] of Object.entries(ACTS)) {
    app.post(`/track/${act}`, async (request, reply) => {
      const taken = await ofAnySite<unknown>(context, request, (proof) => take(context, proof, request));
      const said = taken.ok
        ? { done: TRACK_TEXTS.done }
        : { failure: `${failureSentence(taken.failure)}。`, typed: typedIn(request, act as keyof typeof ACTS) };
      return show(context, request, reply, said);
    });
  }
}

/** The letter as a file; where it cannot be had, the page says why. */
async function sendLetter(context: RequestContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const read = await ofAnySite(context, request, (proof) =>
    readLetterByCode(context.requests, proof, context.clock(), fieldOf(request, 'letter')),
  );
  const number = read.ok ? read.value.parts.find(({ part }) => part === 'number')?.text : undefined;
  const kind = fieldOf(request, 'kind') === 'docx' ? 'docx' : 'pdf';
  const refused = read.ok ? await sendPaper(reply, kind, { content: read.value, number }) : read;
  return refused ? show(context, request, reply, { failure: `${failureSentence(refused.failure)}。` }) : reply;
}

/** A copy that went with a letter, as it was proved. */
async function sendCopy(context: RequestContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const ask = { letter: fieldOf(request, 'letter'), copy: fieldOf(request, 'copy') };
  const read = await ofAnySite(context, request, (proof) => readCopyByCode(context.requests, proof, context.clock(), ask));
  if (!read.ok) return show(context, request, reply, { failure: `${failureSentence(read.failure)}。` });
  const { name, type, bytes } = read.value;
  return reply
    .type(mediaTypeOf(type))
    .header('content-disposition', attachment(name, `copy.${type}`))
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
    .send(Buffer.from(bytes));
}

/** What was refused stands in its form again. */
const typedIn = (request: FastifyRequest, act: keyof typeof ACTS): NonNullable<Said['typed']> => ({
  act,
  content: fieldOf(request, 'content'),
  rating: fieldOf(request, 'rating'),
  remark: fieldOf(request, 'remark'),
});

const keyOf = (request: FastifyRequest): Asker => ({ code: fieldOf(request, 'code'), name: fieldOf(request, 'name') });

const show = (context: RequestContext, request: FastifyRequest, reply: FastifyReply, said: Said) =>
  showProgress(context, request, reply, keyOf(request), said);

const ofAnySite = <T,>(
  context: RequestContext,
  request: FastifyRequest,
  ask: (proof: TrackingProof) => Promise<{ readonly ok: true; readonly value: T } | Refused>,
) => askSites(context, request, keyOf(request), ask);

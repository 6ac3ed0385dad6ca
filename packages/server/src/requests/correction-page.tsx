import { correctByCode, listUploads, removeUpload } from '@gongkai/flows';
import type { CorrectionForm } from '@gongkai/requests';
import { failureSentence, TRACK_TEXTS } from '@gongkai/wording';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { uploadsPerMinute } from '../security/rate-limit.ts';
import { visitorOf } from '../security/visitor-address.ts';
import { fileFaultSentence, keepSentFiles } from './keep-sent-files.ts';
import { showFound, showProgress, showUnknown, tracked } from './progress-page.tsx';
import { publicly, type RequestContext } from './request-context.ts';
import { readSentForm } from './sent-form.ts';

const FIELDS = [
  'content',
  'document',
  'number',
  'phone',
  'email',
  'address',
] as const satisfies readonly (keyof CorrectionForm)[];

/** POST /track/correct — the applicant brings what a notice to correct asks for: words, proof of identity, ways to reach him, files. */
export function correctionPage(app: FastifyInstance, context: RequestContext): void {
  app.post('/track/correct', { config: uploadsPerMinute(context.settings) }, (request, reply) =>
    takeCorrection(context, request, reply),
  );
}

async function takeCorrection(context: RequestContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { fields, drop, files, faults } = await readSentForm(request);
  const asker = { code: fields['code'] ?? '', name: fields['name'] ?? '' };
  const found = await tracked(context, request, asker);
  if (!found.ok) return showUnknown(context, reply, asker, found);
  const { site, value } = found;
  const acting = publicly(context, site);
  const formKey = fields['key'] ?? '';
  const isAsked = value.correctUntil !== undefined;
  // Nothing of what was not asked for, or comes a second time, is kept.
  if (isAsked) for (const file of drop) await removeUpload(context.requests, acting, formKey, file);
  const refusedFiles = [
    ...faults.map(fileFaultSentence),
    ...(isAsked ? await keepSentFiles(context, { site, unit: value.unit, formKey }, files) : []),
  ];
  const kept = isAsked ? await listUploads(context.requests, site, formKey) : [];
  const values = Object.fromEntries(FIELDS.map((field) => [field, fields[field] ?? '']));
  const typed = { values, faults: [], formKey, kept, refusedFiles };
  if (isAsked && refusedFiles.length > 0) return showFound(context, reply, found, asker, { correction: typed });
  const identity = kept.flatMap(({ file, provesIdentity }) => (provesIdentity ? [file] : []));
  const said = { brought: values, attachments: kept.map(({ file }) => file), identity };
  const done = await correctByCode(context.requests, { site, visitor: visitorOf(request), ...asker }, acting.now, said);
  if (done.ok) return showProgress(context, request, reply, asker, { done: TRACK_TEXTS.done });
  const { failure } = done;
  if ('fields' in failure) return showFound(context, reply, found, asker, { correction: { ...typed, faults: failure.fields } });
  const own = { 'request.text-missing': TRACK_TEXTS.correctNothing, 'correction.second': TRACK_TEXTS.correctAlready }[
    failure.code as string
  ];
  const again = { failure: own ?? `${failureSentence(failure)}。`, correction: typed };
  // Taken meanwhile by a second click, or ended: how it stands now is no longer what was found.
  return isAsked ? showProgress(context, request, reply, asker, again) : showFound(context, reply, found, asker, again);
}

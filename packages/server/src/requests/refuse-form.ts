import type { SaveDraftRefused, SendFormRefused } from '@gongkai/flows';
import type { RequestFormView } from '@gongkai/ui';
import { failureSentence } from '@gongkai/wording';
import type { FastifyReply } from 'fastify';
import { sendHtml } from '../pages/send-page.ts';
import { changedView, draftOfForm, formPage } from './form-page.tsx';
import { statusOf } from './own-pages.ts';
import type { RequestContext } from './request-context.ts';

/** A form as it came, to be shown again. */
export type SentAgain = Omit<RequestFormView, 'faults' | 'failure' | 'uploads'>;

/** The form again, with everything that is wrong and everything that was typed. */
export function refuseForm(
  context: RequestContext,
  reply: FastifyReply,
  form: SentAgain,
  failure: SendFormRefused | SaveDraftRefused,
): FastifyReply {
  const faults = failure.code === 'application.incomplete' && 'fields' in failure ? failure.fields : [];
  const sentence = faults.length > 0 ? null : `${failureSentence(failure)}。`;
  // Seen now: sent or saved once more, it is meant.
  const draft =
    failure.code === 'draft.changed' && 'saves' in failure
      ? draftOfForm(form.draft.days, failure.saves, { changed: changedView(failure, form.values) })
      : form.draft;
  const view = { ...form, faults, failure: sentence, draft };
  return sendHtml(reply, statusOf(reply, failure), formPage(context, view));
}

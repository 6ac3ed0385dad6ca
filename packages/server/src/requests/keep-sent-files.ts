import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { keepUpload } from '@gongkai/flows';
import { failureSentence, REQUEST_FORM_TEXTS } from '@gongkai/wording';
import { publicly, type RequestContext } from './request-context.ts';
import { UPLOAD_LIMITS, type FileFault, type SentFile } from './sent-form.ts';

/** Bytes of the key that makes two sendings of one form one. */
const FORM_KEY_BYTES = 16;

/** The key of a form that is shown for the first time. */
export const newFormKey = (): string => randomBytes(FORM_KEY_BYTES).toString('base64url');

/** Keeps what has come, whatever becomes of the form: nobody has to choose a file twice. What was not kept, in words. */
export async function keepSentFiles(
  context: RequestContext,
  { site, unit, formKey }: { readonly site: number; readonly unit: string; readonly formKey: string },
  files: readonly SentFile[],
): Promise<readonly string[]> {
  const refused: string[] = [];
  // A form without its own key could not be told from others.
  if (formKey.length < FORM_KEY_BYTES) return refused;
  const acting = publicly(context, site);
  for (const { field, name, bytes } of files) {
    const provesIdentity = field === 'identity';
    const called = provesIdentity ? REQUEST_FORM_TEXTS.identityName(name) : name;
    const file = { name: called, content: Readable.from([bytes]), provesIdentity };
    const kept = await keepUpload(context.requests, acting, { unit, formKey, ...file });
    if (!kept.ok) refused.push(`${name}：${failureSentence(kept.failure)}。`);
  }
  return refused;
}

/** What a form may bring along, as its page says it. */
export const UPLOADS_SHOWN = {
  megabytes: UPLOAD_LIMITS.bytes / (1024 * 1024),
  files: UPLOAD_LIMITS.files,
  endings: UPLOAD_LIMITS.endings,
} as const;

export const fileFaultSentence = ({ name, why }: FileFault): string =>
  REQUEST_FORM_TEXTS.fileFaults[why](name, UPLOADS_SHOWN.megabytes, UPLOADS_SHOWN.files);

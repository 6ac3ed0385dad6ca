import { fail, ok, type Result } from '@gongkai/kernel';
import { runRedaction } from '@gongkai/redaction';
import type { Acting } from '../people/acting.ts';
import { openCaseFile, type CaseFile } from './open-case-file.ts';
import type { LookRefused, RedactionDeps } from './redaction-deps.ts';

/** One page (from 1) as a PNG, for the screen on which masks are drawn. */
export async function drawPage(
  deps: RedactionDeps,
  acting: Acting,
  { page, ...ask }: CaseFile & { readonly page: number },
): Promise<Result<Uint8Array, LookRefused>> {
  const opened = await openCaseFile(deps, acting, ask);
  if (!opened.ok) return opened;
  const { bytes, type } = opened.value;
  const drawn = await runRedaction('picture', bytes, { type, page });
  if (!drawn.ok) return drawn;
  if (!drawn.value.ok) return drawn.value;
  return drawn.value.value === undefined
    ? fail({ code: 'redaction.page-missing', params: { page } })
    : ok(Buffer.from(drawn.value.value));
}

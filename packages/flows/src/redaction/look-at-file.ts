import { ok, type Result } from '@gongkai/kernel';
import { runRedaction, type Looked } from '@gongkai/redaction';
import type { Acting } from '../people/acting.ts';
import { openCaseFile, type CaseFile } from './open-case-file.ts';
import type { LookRefused, RedactionDeps } from './redaction-deps.ts';

export type RedactionSeen = Looked & { readonly name: string; readonly type: string };

/** The pages of a file and the personal data that the detectors find on them, for whoever is to mask them. */
export async function lookAtFile(
  deps: RedactionDeps,
  acting: Acting,
  ask: CaseFile,
): Promise<Result<RedactionSeen, LookRefused>> {
  const opened = await openCaseFile(deps, acting, ask);
  if (!opened.ok) return opened;
  const { bytes, type, name } = opened.value;
  const looked = await runRedaction('look', bytes, { type, on: acting.today });
  if (!looked.ok) return looked;
  return looked.value.ok ? ok({ ...looked.value.value, name, type }) : looked.value;
}

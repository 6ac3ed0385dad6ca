import { ok, type Result } from '@gongkai/kernel';
import type { Application, RequestCase } from '@gongkai/requests';
import type { Db, SiteId, Tx } from '@gongkai/store';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { openSealedText } from './seal-text.ts';

/** What the applicant sent, as it is sealed: the form, and the files of the vault that came with it. */
export type KeptApplication = {
  readonly application: Application;
  readonly attachments: readonly string[];
  /** Which of them prove who asks. */
  readonly identity?: readonly string[];
};

export const applicationText = (kept: KeptApplication): string => JSON.stringify(kept);

/** The application as it was corrected last, opened. Whoever shows it has to have recorded that. */
export async function openApplication(
  db: Db | Tx,
  deps: Pick<RequestDeps, 'vault'>,
  site: SiteId,
  request: string,
  { applications }: Pick<RequestCase, 'applications'>,
): Promise<Result<KeptApplication, RequestRefused>> {
  const { record } = applications.at(-1) ?? applications[0];
  const opened = await openSealedText(db, deps, site, request, record);
  return opened.ok ? ok(JSON.parse(opened.value.text) as KeptApplication) : opened;
}

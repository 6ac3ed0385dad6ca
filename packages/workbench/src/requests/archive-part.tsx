import { REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { answerOf, api } from '../api/client.ts';
import { FileButton } from '../parts/file-button.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import type { ShownRequest } from './request-query.ts';
import { useStep, type StepDialogView } from './step-dialogs.tsx';

/** Lays the request away with the digest of its file. */
export function ArchiveDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('archive', view);
  return (
    <FormDialog
      {...dialog}
      lead={TEXTS.archiveLead}
      send={() => answerOf(api.POST('/api/work/requests/{id}/archive', { params, body: { seen } }))}
    />
  );
}

/** All papers of the request as one zip, once it is received. */
export const ArchivePart = ({ request: { id, receivedOn, archivedOn } }: { readonly request: ShownRequest }) =>
  receivedOn === null ? null : (
    <section className="sheet" aria-labelledby="request-archive">
      <h2 id="request-archive">{TEXTS.archive}</h2>
      <p className="soft">{TEXTS.archiveHint}</p>
      {archivedOn === null ? null : <p className="soft">{TEXTS.archivedHint}</p>}
      <FileButton href={`${window.location.origin}/api/work/requests/${id}/archive.zip`} refused={undefined}>
        {TEXTS.archiveFile}
      </FileButton>
    </section>
  );

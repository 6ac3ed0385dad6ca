import { answerOf, api, fileOf } from '../api/client.ts';
import { keepFile } from '../parts/keep-file.ts';

/** A file of a request, by a link of one's own. */
export async function openRequestFile(request: string, file: string): Promise<void> {
  const path = { id: request, file };
  const { url } = await answerOf(api.POST('/api/work/requests/{id}/files/{file}/link', { params: { path } }));
  const { bytes, name } = await fileOf(`${window.location.origin}${url}`);
  keepFile(bytes, name);
}

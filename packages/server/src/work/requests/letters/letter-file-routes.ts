import type { FastifyInstance } from 'fastify';
import { readLetter, type RequestDeps } from '@gongkai/flows';
import { z } from 'zod';
import { actingOf, id } from '../../acting.ts';
import { workRoute } from '../../work-route.ts';
import { PAPERS, sendPaper, type PaperKind } from '../../../requests/letter-paper.ts';
import { LETTER_CODES } from './letter-refusals.ts';

const SAID: Readonly<Record<PaperKind, { readonly operationId: string; readonly summary: string }>> = {
  pdf: { operationId: 'getLetterPdf', summary: '文书的 PDF；定稿以前每页有“草稿”' },
  docx: { operationId: 'getLetterWord', summary: '文书的 Word；定稿以前每页有“草稿”' },
};

/** GET /requests/:id/letters/:letter/paper.pdf and .docx — the letter as a file. */
export function letterFileRoutes(
  work: FastifyInstance,
  { deps, clock }: { readonly deps: RequestDeps; readonly clock: () => Date },
): void {
  for (const kind of Object.keys(PAPERS) as PaperKind[])
    workRoute(work, {
      method: 'GET',
      url: `/requests/:id/letters/:letter/paper.${kind}`,
      verb: 'case.read',
      ...SAID[kind],
      tag: '依申请公开',
      params: z.strictObject({ id, letter: id }),
      answers: {},
      file: { type: PAPERS[kind].type, description: '文书' },
      refuses: LETTER_CODES,
      answer: async ({ params: { id: request, letter }, who }, { reply }) => {
        const shown = await readLetter(deps, actingOf(who, clock()), { request, letter, exported: true });
        if (!shown.ok) return shown;
        return sendPaper(reply, kind, { content: shown.value.content, number: shown.value.letter.number });
      },
    });
}

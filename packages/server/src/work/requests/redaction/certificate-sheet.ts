import type { Certificate } from '@gongkai/flows';
import type { CertificateSheet } from '@gongkai/papers';
import { CERTIFICATE_TEXTS as TEXTS } from '@gongkai/wording/letters';
import { certificateForm } from './redaction-answer.ts';

/** The certificate of a copy as it is set on paper: what was masked, page by page and by ground, and each proof. No word of either file. */
export function certificateSheet(
  of: Certificate,
  { name, by }: { readonly name: string; readonly by: string },
): CertificateSheet {
  const { on, source, result, masked, rejected, unread, tools, proofs } = certificateForm(of);
  const counts = new Map<string, { readonly cells: readonly string[]; readonly count: number }>();
  for (const { page, title, ground, cites } of masked) {
    const cells = [String(page), title, ground ?? TEXTS.noGround, cites ?? TEXTS.noGround];
    const key = cells.join('\n');
    counts.set(key, { cells, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    title: TEXTS.title,
    lines: [
      ...(name === '' ? [] : [name]),
      TEXTS.lines.on(on),
      TEXTS.lines.by(by),
      TEXTS.lines.source(source.pages, source.sha256),
      TEXTS.lines.result(result.size, result.sha256),
    ],
    tables: [
      {
        title: TEXTS.masked,
        columns: TEXTS.maskedColumns,
        rows: [...counts.values()].map(({ cells, count }) => [...cells, String(count)]),
      },
      ...(rejected.length === 0
        ? []
        : [
            {
              title: TEXTS.rejected,
              columns: TEXTS.rejectedColumns,
              rows: rejected.map(({ title, count }) => [title, String(count)]),
            },
          ]),
      {
        title: TEXTS.proofs,
        columns: TEXTS.proofColumns,
        rows: proofs.map(({ title, outcome, looked }) => [title, TEXTS.outcomes[outcome], String(looked)]),
      },
    ],
    notes: [
      ...(unread.length === 0 ? [] : [TEXTS.unread(unread.join('、'))]),
      TEXTS.tools(tools.map((tool) => `${tool.name} ${tool.version}`).join('，')),
      TEXTS.note,
    ],
  };
}

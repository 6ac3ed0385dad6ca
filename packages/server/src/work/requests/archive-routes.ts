import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  archiveRequest,
  gatherPapers,
  showRequest,
  type Acting,
  type CasePaper,
  type Db,
  type GatherPapersRefused,
} from '@gongkai/flows';
import { fail, ok, type Result } from '@gongkai/kernel';
import {
  caseArchive,
  certificatePdf,
  letterDocx,
  letterPdf,
  letterSheet,
  type ArchivedPaper,
  type GlyphMissing,
  type NoTypesetter,
} from '@gongkai/papers';
import { applicationPage, ARCHIVE_TEXTS, CERTIFICATE_TEXTS, conferencePage, searchPage } from '@gongkai/wording/letters';
import { z } from 'zod';
import { attachment } from '../../api/reports/attachment.ts';
import type { Vault } from '@gongkai/vault';
import { actingOf, id } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { LETTER_CODES } from './letters/letter-refusals.ts';
import { titleOnPaper, proceedingPaper, textFile } from './archive-proceedings.ts';
import { certificateSheet } from './redaction/certificate-sheet.ts';
import { overtakenOr } from './step-route.ts';

type Archive = { readonly bytes: Uint8Array; readonly number: string; readonly seen: number };
type ArchiveRefused = GatherPapersRefused | GlyphMissing | NoTypesetter;

const ZIP = 'application/zip';
const ARCHIVE_CODES = [...LETTER_CODES, 'file.not-found'] as const;

type Kept = { readonly db: Db; readonly vault: Vault };

/** The file of a request (案卷) as one zip, and laying it away with the digest of that zip. */
export function archiveRoutes(work: FastifyInstance, { db, clock, vault }: WorkDeps): void {
  if (vault === undefined) return;
  const deps = { db, vault };
  const given = { requests: deps, clock };

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/archive.zip',
    verb: 'case.read',
    operationId: 'getRequestArchive',
    tag: '依申请公开',
    summary:
      '案卷：申请、附件、检索、意见、发出的文书（PDF 和 Word），处理决定和判断过程、审批、送达和办理经过，附目录和 SHA-256；谁取走会记入台账',
    params: z.strictObject({ id }),
    answers: {},
    file: { type: ZIP, description: '案卷' },
    refuses: ARCHIVE_CODES,
    answer: async ({ params: { id: request }, who }, { reply }) => {
      const made = await archiveOf(deps, actingOf(who, clock()), request);
      if (!made.ok) return made;
      const { bytes, number } = made.value;
      await reply
        .type(ZIP)
        .header('content-disposition', attachment(`${ARCHIVE_TEXTS.name(number)}.zip`, 'archive.zip'))
        .send(Buffer.from(bytes));
      return undefined;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/archive',
    verb: 'case.handle',
    operationId: 'archiveRequest',
    tag: '依申请公开',
    summary: '归档：答复送达以后封存案卷，记下案卷的 SHA-256',
    params: z.strictObject({ id }),
    body: z.strictObject({ seen: z.number().int().min(1).meta({ description: '填写时所见的 seen；此后有人办过就拒绝' }) }),
    answers: {
      200: z
        .object({ seen: z.number().int(), digest: z.string().meta({ description: '案卷的 SHA-256' }) })
        .meta({ id: 'ArchivedRequest', description: '已归档' }),
    },
    refuses: ARCHIVE_CODES,
    answer: async ({ params: { id: request }, body: { seen }, who }, { reply }) => {
      const acting = actingOf(who, clock());
      const form = { who, request, before: seen };
      const shown = await showRequest(deps, acting, { request });
      if (!shown.ok) return shown;
      // The papers of a long case take their time: what cannot be laid away is told before they are opened, and nobody is noted as a reader.
      if (shown.value.seen !== seen)
        return overtakenOr(reply, given, form, fail({ code: 'store.conflict', params: { seen } } as const));
      const refused = shown.value.offered.steps.find(({ step }) => step === 'archive')?.refused;
      if (refused) return fail(refused);
      const made = await archiveOf(deps, acting, request);
      if (!made.ok) return made;
      const digest = createHash('sha256').update(made.value.bytes).digest('hex');
      // What has come since the officer looked, or since the papers were gathered, would be missing in it.
      const done = await archiveRequest(deps, acting, { request, seen: Math.min(seen, made.value.seen), digest });
      return overtakenOr(reply, given, form, done.ok ? ok({ seen: done.value.seen, digest }) : done);
    },
  });
}

async function archiveOf(deps: Kept, acting: Acting, request: string): Promise<Result<Archive, ArchiveRefused>> {
  const gathered = await gatherPapers(deps, acting, { request });
  if (!gathered.ok) return gathered;
  const { unit, number, papers, proceedings, seen } = gathered.value;
  const archived: ArchivedPaper[] = [];
  for (const paper of papers) {
    const made = await archivedPaper(paper, proceedings !== undefined);
    if (!made.ok) return made;
    archived.push(...made.value);
  }
  archived.push(...(proceedings ?? []).map((each) => proceedingPaper(each, gathered.value)));
  const zip = await caseArchive({ unit, registration: number, papers: archived });
  return zip.ok ? ok({ bytes: zip.value, number, seen }) : zip;
}

/** A paper as files of the archive. `hasWord`: letters are kept as Word, too; older archives have them as PDF alone. */
async function archivedPaper(
  paper: CasePaper,
  hasWord: boolean,
): Promise<Result<readonly ArchivedPaper[], GlyphMissing | NoTypesetter>> {
  if (paper.kind !== 'letter') {
    const made = await enclosedPaper(paper);
    return made.ok ? ok([made.value]) : made;
  }
  const { on, content, number } = paper;
  const sheet = letterSheet(
    content,
    content.annexes?.map(({ title }) => title),
    undefined,
  );
  const made = await letterPdf(sheet);
  if (!made.ok) return made;
  const named = { on, title: titleOnPaper(content, number) };
  const { bytes, pages } = made.value;
  return ok([
    { ...named, extension: 'pdf', bytes, pages },
    ...(hasWord ? [{ ...named, extension: 'docx', bytes: await letterDocx(sheet), pages }] : []),
  ]);
}

async function enclosedPaper(
  paper: Exclude<CasePaper, { readonly kind: 'letter' }>,
): Promise<Result<ArchivedPaper, GlyphMissing | NoTypesetter>> {
  const { on } = paper;
  switch (paper.kind) {
    case 'application':
    case 'correction':
      return ok({ on, title: ARCHIVE_TEXTS.papers[paper.kind], ...textFile(applicationPage(paper.kept.application)) });
    case 'conference':
    case 'conferenceAnew':
      return ok({ on, title: ARCHIVE_TEXTS.papers[paper.kind], ...textFile(conferencePage(paper.heldOn, paper.said)) });
    case 'searched':
      return ok({ on, title: ARCHIVE_TEXTS.papers.searched, ...textFile(searchPage(paper.said, paper.found)) });
    case 'copy':
      return ok({ on, title: ARCHIVE_TEXTS.copy(paper.name.replace(/\.[^.]*$/, '')), extension: paper.type, bytes: paper.bytes });
    case 'certificate': {
      const { certificate, name } = paper;
      const made = await certificatePdf(certificateSheet(certificate, paper));
      if (!made.ok) return made;
      return ok({ on, title: CERTIFICATE_TEXTS.file(name.replace(/\.[^.]*$/, '')), extension: 'pdf', ...made.value });
    }
    case 'file':
      return ok({ on, title: ARCHIVE_TEXTS.file(paper.name.replace(/\.[^.]*$/, '')), extension: paper.type, bytes: paper.bytes });
    default:
      return ok({ on, title: ARCHIVE_TEXTS.papers[paper.kind], ...textFile(paper.text) });
  }
}

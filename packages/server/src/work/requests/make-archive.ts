import { createHash } from 'node:crypto';
import { gatherPapers, type Acting, type CasePaper, type Db, type GatherPapersRefused } from '@gongkai/flows';
import { ok, type Result } from '@gongkai/kernel';
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
import type { Nature } from '@gongkai/requests';
import type { Vault } from '@gongkai/vault';
import {
  applicationPage,
  archiveNotice,
  ARCHIVE_TEXTS,
  CERTIFICATE_TEXTS,
  conferencePage,
  searchPage,
} from '@gongkai/wording/letters';
import { proceedingPaper, textFile, titleOnPaper } from './archive-proceedings.ts';
import { certificateSheet } from './redaction/certificate-sheet.ts';

type Kept = { readonly db: Db; readonly vault: Vault };
type Archive = {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes. */
  readonly digest: string;
  readonly number: string;
  readonly seen: number;
  /** It lies in the archive, and cannot be made again as it was. */
  readonly isChanged: boolean;
};
type ArchiveRefused = GatherPapersRefused | GlyphMissing | NoTypesetter;

/** How the papers of an archive are made. `hasWord`: letters are kept as Word, too; older archives have them as PDF alone. */
type Making = { readonly hasWord: boolean; readonly nature: Nature };

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The file of a request (案卷) as one zip; of one that was laid away, as it was then, or with a page that says that it no longer is. */
export async function makeArchive(deps: Kept, acting: Acting, request: string): Promise<Result<Archive, ArchiveRefused>> {
  const gathered = await gatherPapers(deps, acting, { request });
  if (!gathered.ok) return gathered;
  const { unit, number, papers, holds, proceedings, request: laid, names, laidAway, seen } = gathered.value;
  // Archives of before they told it are named as if all asked for information.
  const making: Making = { hasWord: holds !== undefined, nature: holds === 'standing' ? laid.nature : 'disclosure' };
  const archived: ArchivedPaper[] = [];
  for (const paper of papers) {
    const made = await archivedPaper(paper, making);
    if (!made.ok) return made;
    archived.push(...made.value);
  }
  const told = { names, request: { ...laid, nature: making.nature } };
  archived.push(...proceedings.map((each) => proceedingPaper(each, told)));
  const whole = { unit, registration: number, nature: making.nature, papers: archived };
  const zip = await caseArchive(whole);
  if (!zip.ok) return zip;
  const digest = sha256(zip.value);
  if (!laidAway || laidAway.digest === digest) return ok({ bytes: zip.value, digest, number, seen, isChanged: false });
  const changed = await caseArchive({ ...whole, notice: archiveNotice(laidAway) });
  return changed.ok ? ok({ bytes: changed.value, digest: sha256(changed.value), number, seen, isChanged: true }) : changed;
}

/** A paper as files of the archive. */
async function archivedPaper(
  paper: CasePaper,
  { hasWord, nature }: Making,
): Promise<Result<readonly ArchivedPaper[], GlyphMissing | NoTypesetter>> {
  if (paper.kind !== 'letter') {
    const made = await enclosedPaper(paper, nature);
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
  nature: Nature,
): Promise<Result<ArchivedPaper, GlyphMissing | NoTypesetter>> {
  const { on } = paper;
  switch (paper.kind) {
    case 'application':
      return ok({ on, title: ARCHIVE_TEXTS.application(nature), ...textFile(applicationPage(paper.kept.application)) });
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
    case 'erased':
      return ok({ on, title: erasedTitle(paper, nature), ...textFile(ARCHIVE_TEXTS.erased.page) });
    case 'file':
      return ok({ on, title: ARCHIVE_TEXTS.file(paper.name.replace(/\.[^.]*$/, '')), extension: paper.type, bytes: paper.bytes });
    default:
      return ok({ on, title: ARCHIVE_TEXTS.papers[paper.kind], ...textFile(paper.text) });
  }
}

function erasedTitle({ what, number = '' }: Extract<CasePaper, { readonly kind: 'erased' }>, nature: Nature): string {
  const { papers, erased, application } = ARCHIVE_TEXTS;
  if (what === 'application') return erased.title(application(nature));
  return erased.title(
    what in erased.kinds ? erased.kinds[what as keyof typeof erased.kinds](number) : papers[what as keyof typeof papers],
  );
}

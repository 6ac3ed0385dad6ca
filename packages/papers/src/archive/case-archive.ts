import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import type { Nature } from '@gongkai/requests';
import { ARCHIVE_TEXTS } from '@gongkai/wording/letters';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { madePdf, type NoTypesetter } from '../made-pdf.ts';
import { NO_DAY } from '../no-day.ts';
import { printable } from '../printable.ts';

export type ArchivedPaper = {
  readonly on: PlainDate;
  readonly title: string;
  /** Without the dot: `pdf`, `docx`, `jpg`. */
  readonly extension: string;
  /** Absent where a file has none, or nobody counted. */
  readonly pages?: number;
  readonly bytes: Uint8Array;
};

export type CaseArchive = {
  readonly unit: string;
  readonly registration: string;
  /** Absent: it asks for information. */
  readonly nature?: Nature;
  readonly papers: readonly ArchivedPaper[];
  /** Beside the papers, where it is no longer what was laid away. */
  readonly notice?: string | undefined;
};

const SOURCE = readFileSync(new URL('index.typ', import.meta.url), 'utf8');
/** 〓 is what printers set for a character that they have not got. */
const STAND_IN = '〓';
/** What some system cannot have in a name, and what would lead out of the folder. */
const UNUSABLE = /[\\/:*?"<>|]/gu;
/** Names are cut so that no system refuses them: 255 bytes on most, three a character. */
const LONGEST_TITLE = 60;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** 001_2026-03-27_政府信息部分公开告知书.pdf; the number keeps two papers of one title apart. */
function nameOf({ on, title, extension }: ArchivedPaper, at: number): string {
  const usable = [...printable(title).normalize('NFC').replace(UNUSABLE, ' ').trim()].slice(0, LONGEST_TITLE).join('');
  return `${String(at + 1).padStart(3, '0')}_${on}_${usable}.${extension.replace(/[^a-z0-9]/gi, '').toLowerCase()}`;
}

/**
 * All papers of a request as one zip, oldest first, with a page that lists them: number, day, title, pages and SHA-256 of each. Beside it
 * the sums as `sha256sum -c` reads them. The same papers make the same bytes.
 *
 * Refuses where no page can be set (`paper.no-typesetter`).
 */
export async function caseArchive({ papers, notice, ...of }: CaseArchive): Promise<Result<Uint8Array, NoTypesetter>> {
  const kept = papers
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((paper, at) => ({ ...paper, number: at + 1, name: nameOf(paper, at), sha256: sha256(paper.bytes) }));
  const index = await indexPage({ ...of, papers: kept });
  if (!index.ok) return index;
  const files: Zippable = {
    ...(notice === undefined ? {} : { [ARCHIVE_TEXTS.notice]: strToU8(notice) }),
    [ARCHIVE_TEXTS.index]: index.value,
    ...Object.fromEntries(kept.map(({ name, bytes }) => [name, bytes])),
    SHA256SUMS: strToU8(kept.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join('')),
  };
  // What comes in is compressed already, for the most part.
  return ok(zipSync(files, { mtime: NO_DAY, level: 1 }));
}

type Kept = ArchivedPaper & { readonly number: number; readonly sha256: string };

async function indexPage({
  unit,
  registration,
  nature,
  papers,
}: Omit<CaseArchive, 'papers' | 'notice'> & { readonly papers: readonly Kept[] }): Promise<Result<Uint8Array, NoTypesetter>> {
  const counted = papers.every(({ pages }) => pages !== undefined);
  const pages = counted ? papers.reduce((sum, paper) => sum + (paper.pages ?? 0), 0) : undefined;
  const sheet = {
    title: ARCHIVE_TEXTS.title(nature),
    lines: ARCHIVE_TEXTS.head(unit, registration).map(printable),
    words: ARCHIVE_TEXTS.columns,
    rows: papers.map((paper) => ({
      number: String(paper.number),
      date: paper.on,
      title: printable(paper.title),
      pages: paper.pages === undefined ? ARCHIVE_TEXTS.noPages : String(paper.pages),
      sha256: paper.sha256,
    })),
    notes: [ARCHIVE_TEXTS.count(papers.length, pages)],
  };
  const made = await madePdf(SOURCE, sheet);
  if (made.ok) return ok(made.value.bytes);
  if (made.failure.code === 'paper.no-typesetter') return { ok: false, failure: made.failure };
  // A name must not keep its case out of the archive: the paper itself has it.
  const { characters } = made.failure;
  const told = (text: string): string => characters.reduce((left, character) => left.replaceAll(character, STAND_IN), text);
  const again = await madePdf(SOURCE, {
    ...sheet,
    lines: sheet.lines.map(told),
    rows: sheet.rows.map((row) => ({ ...row, title: told(row.title) })),
    notes: [...sheet.notes, ARCHIVE_TEXTS.replaced],
  });
  if (!again.ok) throw new Error(`no stand-in for ${characters.join(' ')}`);
  return ok(again.value.bytes);
}

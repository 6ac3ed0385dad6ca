import { fail, ok, type Result } from '@gongkai/kernel';
import { REDACTABLE } from '@gongkai/redaction';
import { foldRequest, type RequestCase } from '@gongkai/requests';
import { namedFiles, namesOfStreams, readStream, transact } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from '../requests/case-permission.ts';
import { openApplication } from '../requests/kept-application.ts';
import type { RequestDeps, RequestRefused } from '../requests/request-deps.ts';

export type ListedCaseFile = {
  readonly file: string;
  readonly name: string;
  /** What its content is, as the scan found it; null until then. */
  readonly type: string | null;
  readonly size: number;
  /** Brought by the applicant, or by the office for giving. */
  readonly from: 'applicant' | 'office';
  readonly isClean: boolean;
  readonly isRedactable: boolean;
};

export type CaseFiles = {
  readonly files: readonly ListedCaseFile[];
  readonly copies: readonly (RequestCase['copies'][number] & { readonly name: string })[];
  /** With which letters each paper and copy goes. */
  readonly letters: ReadonlyMap<string, readonly string[]>;
  /** Names of members of staff, by their streams. */
  readonly names: ReadonlyMap<string, string>;
  readonly seen: number;
};

/** The files of a request that can be given in part, and the copies made of them. What was erased is no longer among them. */
export async function listCaseFiles(
  deps: RequestDeps,
  acting: Acting,
  { request: id }: { readonly request: string },
): Promise<Result<CaseFiles, RequestRefused>> {
  const { site, today } = acting;
  const events = await readStream(deps.db, site, `request/${id}`);
  const request = foldRequest(events);
  if (!request) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(deps.db, acting, ['case.handle'], request);
  if (refused) return fail(refused);
  // What came with the application stands in its sealed text.
  const looked = { ...acting, looked: 'viewed', subject: `request/${id}`, data: 'content' } as const;
  const recorded = await transact(deps.db, (tx) => recordAccessIn(tx, looked));
  if (!recorded.ok) return recorded;
  const opened = await openApplication(deps.db, deps, site, id, request);
  if (!opened.ok && opened.failure.code !== 'record.erased') return opened;
  const given = opened.ok ? opened.value.attachments : [];
  const sources = [
    ...given.map((file) => ({ file, from: 'applicant' as const })),
    ...request.materials.map(({ file }) => ({ file, from: 'office' as const })),
  ];
  const named = await namedFiles(deps.db, site, [...sources.map(({ file }) => file), ...request.copies.map(({ copy }) => copy)]);
  const files = sources.flatMap(({ file, from }): ListedCaseFile[] => {
    const kept = named.get(file);
    if (kept?.name === undefined || kept.state === 'discarded') return [];
    const { name, type, size, state } = kept;
    const isClean = state === 'clean';
    return [{ file, name, type, size, from, isClean, isRedactable: isClean && REDACTABLE.includes(type ?? '') }];
  });
  const copies = request.copies.flatMap((copy): CaseFiles['copies'][number][] => {
    const name = named.get(copy.copy)?.name;
    return name === undefined ? [] : [{ ...copy, name }];
  });
  const names = await namesOfStreams(deps.db, site, [...new Set(copies.map(({ by }) => `staff/${by}`))], today);
  const letters = new Map(
    [...copies.map(({ copy }) => copy), ...files.map(({ file }) => file)].map((copy) => [
      copy,
      [...request.letters].flatMap(([letter, each]) =>
        each.copies.includes(copy) || each.annexes?.some(({ file }) => file === copy) ? [letter] : [],
      ),
    ]),
  );
  return ok({ files, copies, letters, names, seen: events.length });
}

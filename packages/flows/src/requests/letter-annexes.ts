import type { CaseLetter, RequestCase } from '@gongkai/requests';
import { namedFiles, type Db, type SiteId, type Tx } from '@gongkai/store';

/** What leaves with a letter: a paper whole, or a redacted copy; under the digest that was fixed when it was attached. */
export type LetterAnnex = {
  readonly file: string;
  readonly kind: 'annex' | 'copy';
  /** As it is called; absent where the file is no more. */
  readonly name?: string;
  readonly sha256: string;
};

/** Annexes of a letter in the order in which they are listed: papers first, then copies. */
export async function letterAnnexes(
  db: Db | Tx,
  site: SiteId,
  { copies: proved }: Pick<RequestCase, 'copies'>,
  { annexes = [], copies }: Pick<CaseLetter, 'annexes' | 'copies'>,
): Promise<readonly LetterAnnex[]> {
  const all = [
    ...annexes.map(({ file, sha256 }) => ({ file, kind: 'annex' as const, sha256 })),
    ...proved
      .filter(({ copy }) => copies.includes(copy))
      .map(({ copy, sha256 }) => ({ file: copy, kind: 'copy' as const, sha256 })),
  ];
  const files = await namedFiles(
    db,
    site,
    all.map(({ file }) => file),
  );
  return all.map((each) => {
    const { name, state } = files.get(each.file) ?? {};
    return name === undefined || state === 'discarded' ? each : { ...each, name };
  });
}

/** As the letter lists them: without the ending of the file. */
export const annexTitles = (annexes: readonly LetterAnnex[]): readonly { readonly title: string; readonly sha256: string }[] =>
  annexes.map(({ name = '', sha256 }) => ({ title: name.replace(/\.[^.]*$/, ''), sha256 }));

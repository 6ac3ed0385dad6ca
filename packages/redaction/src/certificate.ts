import { createHash } from 'node:crypto';
import type { PlainDate } from '@gongkai/kernel';
import type { Made } from './make.ts';
import type { Proof } from './proof/proof.ts';
import { toolVersions } from './tool-versions.ts';
import type { MaskKind, Region } from './regions/region.ts';

/** The rules that a result is proved by; a newer program may prove again. */
export const PROOF_VERSION = 1;

/** What was masked, from what, into what, with which tools, and what proves it. Holds no word of either file. */
export type Certificate = {
  readonly version: number;
  readonly on: PlainDate;
  /** Who made it. */
  readonly by: string;
  readonly source: { readonly file: string; readonly sha256: string; readonly type: string; readonly pages: number };
  readonly result: { readonly file: string; readonly sha256: string; readonly type: string; readonly size: number };
  /** In page units of the source, rounded to hundredths. */
  readonly masked: readonly Region[];
  readonly counts: Readonly<Partial<Record<MaskKind, number>>>;
  /** Suggestions that were not followed, by detector. */
  readonly rejected: Readonly<Partial<Record<MaskKind, number>>>;
  readonly unread: readonly number[];
  readonly tools: Readonly<Record<string, string>>;
  readonly proofs: readonly Proof[];
};

export const isClean = (proofs: readonly Proof[]): boolean =>
  proofs.length > 0 && proofs.every(({ outcome }) => outcome !== 'leak');

/** Writes the certificate of a result. */
export function certificateOf(
  made: Made,
  proofs: readonly Proof[],
  said: Pick<Certificate, 'on' | 'by' | 'source'> & { readonly file: string },
): Certificate {
  const { on, by, source, file } = said;
  const hundredths = (value: number) => Math.round(value * 100) / 100;
  return {
    version: PROOF_VERSION,
    on,
    by,
    source,
    result: { file, sha256: createHash('sha256').update(made.bytes).digest('hex'), type: made.type, size: made.bytes.length },
    masked: made.masked.map(({ page, kind, ground, x, y, width, height }) => ({
      page,
      kind,
      ground,
      x: hundredths(x),
      y: hundredths(y),
      width: hundredths(width),
      height: hundredths(height),
    })),
    counts: counted(made.masked.map(({ kind }) => kind)),
    rejected: counted(made.rejected),
    unread: made.unread,
    tools: toolVersions(),
    proofs,
  };
}

function counted(kinds: readonly MaskKind[]): Readonly<Partial<Record<MaskKind, number>>> {
  const counts: Partial<Record<MaskKind, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

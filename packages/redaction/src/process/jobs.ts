import type { Result } from '@gongkai/kernel';
import type { Looked, LookAsk, PagePictureAsk } from '../look.ts';
import type { Made, MakeAsk, MakeRefused } from '../make.ts';
import type { OpenRefused } from '../pages/open-pdf.ts';
import type { Proof } from '../proof/proof.ts';
import type { ProveAsk } from '../proof/prove.ts';

/** What is done with a file in a process of its own: what is asked, and what comes back. */
export type Jobs = {
  readonly look: readonly [LookAsk, Result<Looked, OpenRefused>];
  readonly picture: readonly [PagePictureAsk, Result<Uint8Array | undefined, OpenRefused>];
  readonly make: readonly [MakeAsk, Result<Made, MakeRefused>];
  readonly prove: readonly [ProveAsk, readonly Proof[]];
};

export type Job = keyof Jobs;

export type JobAsk = { readonly [J in Job]: { readonly job: J; readonly bytes: Uint8Array; readonly ask: Jobs[J][0] } }[Job];

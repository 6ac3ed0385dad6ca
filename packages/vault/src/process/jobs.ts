import type { Inspection } from '../scan/inspect.ts';
import type { StripResult } from '../strip/strip.ts';

/** What is done with a whole file in a process of its own. */
export type Jobs = {
  readonly inspect: Inspection;
  readonly strip: StripResult;
};

export type Job = keyof Jobs;

export type JobAsk = { readonly job: Job; readonly bytes: Uint8Array; readonly name: string };

import type { PlainDate } from '@gongkai/kernel';

type Event<Type extends string, Body extends object> = { readonly type: Type; readonly on: PlainDate; readonly body: Body };

type Scanned = {
  /** Ending that fits its content. */
  readonly type: string;
  /** Version of the rules that it was looked at by, and whether an antivirus saw it. */
  readonly scan: number;
  readonly antivirus: boolean;
};

/** The life of a file. Neither its name nor a word of it stands here: what is in the ledger stays for ever. */
export type FileEvent =
  | Event<'file.received', { readonly unit: string; readonly purpose: string; readonly size: number; readonly sha256: string }>
  | Event<'file.cleared', Scanned>
  | Event<'file.held', Scanned & { /** Permanent codes. */ readonly reasons: readonly string[] }>
  /** Another person than the one who brought it lets it through. */
  | Event<'file.released', { readonly reason: string }>
  | Event<'file.queuedAgain', Readonly<Record<never, never>>>
  | Event<'file.stripped', { readonly size: number; readonly sha256: string }>
  | Event<'file.discarded', { readonly why: 'expired' | 'withdrawn' }>;

export type FileState = 'quarantined' | 'clean' | 'held' | 'discarded';

import type { SiteId } from '../../archive/site.ts';

/**
 * What is wrong: an event was `changed`, `removed`, `inserted` or `reordered` (it had the number `was`); the `head` of a stream
 * is not its last event; a `seal` is not what was sealed.
 */
export type LedgerBreak =
  | { readonly what: 'removed' | 'inserted' | 'head'; readonly site: SiteId; readonly stream: string; readonly seq: number }
  | {
      readonly what: 'changed';
      readonly site: SiteId;
      readonly stream: string;
      readonly seq: number;
      /** Where only a seal tells of it: one or more of the events from `seq` to this one. */
      readonly until?: number;
    }
  | { readonly what: 'reordered'; readonly site: SiteId; readonly stream: string; readonly seq: number; readonly was: number }
  | { readonly what: 'seal'; readonly site: SiteId; readonly seal: number };

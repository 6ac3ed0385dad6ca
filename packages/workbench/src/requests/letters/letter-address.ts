import type { OfferedLetter } from './letter-query.ts';

/** Where a letter that can be written is written, or the draft of it goes on. */
export const addressOf = (request: string, { code, party, open }: OfferedLetter): string =>
  open === null
    ? `/requests/${request}/letters/new?${new URLSearchParams({ code, ...(party === null ? {} : { party }) }).toString()}`
    : `/requests/${request}/letters/${open}`;

/** The place of an entry in a list by time: the next page begins after it. */
export type TimePlace = { readonly at: Date; readonly stream: string; readonly seq: number };

const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([a-z]+\/[A-Za-z0-9._-]+) (\d{1,9})$/;

export const toTimeCursor = ({ at, stream, seq }: TimePlace): string =>
  Buffer.from(`${at.toISOString()} ${stream} ${seq}`).toString('base64url');

/** Undefined for what no page has given. */
export function fromTimeCursor(cursor: string): TimePlace | undefined {
  const match = PLACE.exec(Buffer.from(cursor, 'base64url').toString());
  const at = new Date(match?.[1] ?? '');
  if (!match || Number.isNaN(at.getTime())) return undefined;
  return { at, stream: match[2] ?? '', seq: Number(match[3]) };
}

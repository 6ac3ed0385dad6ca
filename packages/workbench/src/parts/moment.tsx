const HOURS_MS = 8 * 3_600_000;

const china = (at: string): string => new Date(new Date(at).getTime() + HOURS_MS).toISOString();

/** An instant as clocks in China show it, whatever the clock of this machine is set to: `2026-03-01 09:30`. */
export const moment = (at: string): string => china(at).slice(0, 16).replace('T', ' ');

export const Moment = ({ at }: { readonly at: string }) => (
  <time dateTime={at} title={china(at).slice(0, 19).replace('T', ' ')}>
    {moment(at)}
  </time>
);

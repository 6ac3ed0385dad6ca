const HOURS_MS = 8 * 3_600_000;

/** An instant as clocks in China show it, whatever the clock of this machine is set to. */
export function Moment({ at }: { readonly at: string }) {
  const [day = '', time = ''] = new Date(new Date(at).getTime() + HOURS_MS).toISOString().split('T');
  return (
    <time dateTime={at} title={`${day} ${time.slice(0, 8)}`}>
      {day} {time.slice(0, 5)}
    </time>
  );
}

const HOURS_MS = 8 * 3600 * 1000;

/** A moment (ISO 8601) as clocks in China show it, which know one zone and no summer time: 2026-11-22 15:37. */
export const beijingTime = (moment: string): string =>
  new Date(Date.parse(moment) + HOURS_MS).toISOString().slice(0, 16).replace('T', ' ');

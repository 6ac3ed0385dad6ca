import type { PlainDate } from '@gongkai/kernel';

/** 休 is `off`, 班 is `worked`: a weekend day that a notice makes a working day, or a weekday that it takes away. */
export type CalendarDay = { readonly date: PlainDate; readonly kind: 'off' | 'worked'; readonly name: string };

export const LAYER_LEVELS = ['national', 'region', 'own'] as const;
export type LayerLevel = (typeof LAYER_LEVELS)[number];

/**
 * One notice: the State Council's for a year, a region's festivals, an office's own ad-hoc days. A later version of the same
 * notice has the same `id` and a later `knownFrom`, and stands in its place from then on.
 */
export type CalendarLayer = {
  readonly id: string;
  readonly level: LayerLevel;
  /** The year that it arranges; a few of its days may lie in the December before. */
  readonly year: number;
  /** Title, with its number where that is known. */
  readonly notice: string;
  /** The day of publication: before it, nobody could count by it. */
  readonly knownFrom: PlainDate;
  /** GB/T 2260 code of the region where a region's layer holds, as short as the region is wide (64, 4501). */
  readonly region?: string;
  readonly days: readonly CalendarDay[];
};

/** A version by which a deadline was counted, to be kept beside it: `national-2020@2020-01-26`. */
export const versionOf = ({ id, knownFrom }: CalendarLayer): string => `${id}@${knownFrom}`;

import { addDays, type PlainDate } from '@gongkai/kernel';
import type { LawSettings } from '@gongkai/law';

/** How a group grew: it has become as large as a group that is told of, or twice as large as it was. */
export const GROWTHS = ['reached', 'doubled'] as const;
export type Growth = (typeof GROWTHS)[number];

export type TopicCounts = {
  /** Received in the last weeks, and in as many before them. */
  readonly count: number;
  readonly before: number;
  /** When somebody was told of the group last, and how large it was then. */
  readonly told?: { readonly on: PlainDate; readonly count: number };
};

type GrowthSettings = Pick<LawSettings, 'hotTopicFewest' | 'hotTopicRequests' | 'hotTopicWeeks'>;

/** The weeks that are looked at, up to a day, and as many before them. */
export function topicWindow(on: PlainDate, { hotTopicWeeks }: Pick<GrowthSettings, 'hotTopicWeeks'>) {
  const days = hotTopicWeeks * 7;
  const from = addDays(on, 1 - days);
  return { from, to: on, beforeFrom: addDays(from, -days), beforeTo: addDays(from, -1) };
}

/**
 * Whether the growth of a group is something to tell the 政务公开办 of. Once it has been told within these weeks, only twice as many as then are news; what was
 * told before them is forgotten. A group that doubles is none before it has a few.
 */
export function growthOf({ count, before, told }: TopicCounts, on: PlainDate, settings: GrowthSettings): Growth | undefined {
  if (told && told.on >= topicWindow(on, settings).from) return count >= told.count * 2 ? 'doubled' : undefined;
  if (count >= settings.hotTopicRequests) return 'reached';
  return count >= settings.hotTopicFewest && before > 0 && count >= before * 2 ? 'doubled' : undefined;
}

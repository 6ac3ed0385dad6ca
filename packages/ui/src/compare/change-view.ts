import type { ComparedOver } from '@gongkai/report';
import { COMPARED_OVER, COMPARE_TEXTS } from '@gongkai/wording';

export type ChangeView = { readonly direction: 'more' | 'less' | 'same'; readonly text: string };

/** A difference in words; the share is left out where the first figure is 0. Null where a figure is missing. */
export function changeView(
  pair: { readonly a: number | null; readonly b: number | null } | undefined,
  over: ComparedOver,
): ChangeView | null {
  if (pair === undefined || pair.a === null || pair.b === null) return null;
  const words = COMPARED_OVER[over];
  const by = Math.round((pair.b - pair.a) * 1e6) / 1e6;
  if (by === 0) return { direction: 'same', text: words.same };
  const percent = pair.a > 0 ? COMPARE_TEXTS.percent(`${Math.round((1000 * Math.abs(by)) / pair.a) / 10}%`) : '';
  return by > 0
    ? { direction: 'more', text: words.increase(String(by)) + percent }
    : { direction: 'less', text: words.decrease(String(-by)) + percent };
}

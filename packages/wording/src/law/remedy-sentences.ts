import type { RemedyNotice, RemedyPeriod } from '@gongkai/law';

const ABOUT: Readonly<Record<RemedyNotice['about'], string>> = {
  answer: '如对本决定不服',
  given: '如对本告知书中予以公开的部分不服',
  withheld: '如对本告知书中不予公开的部分不服',
};

const period = ({ count, unit }: RemedyPeriod): string => `${count}${unit === 'day' ? '日' : '个月'}`;

export type RemedyNames = {
  /** One review body, or two of which the applicant may choose. */
  readonly reviewBodies: readonly [string, ...string[]];
  readonly court: string;
};

/**
 * The notice as it is printed at the foot of a letter; the words are our own, from the statutes. A letter with several notices
 * prints each as a paragraph.
 */
export function remedySentence(notice: RemedyNotice, { reviewBodies, court }: RemedyNames): string {
  const { kind, about, review, suit, suitAfterReview } = notice;
  const bodies = reviewBodies.join('或者');
  const afterReview = `可在收到复议决定书之日起${period(suitAfterReview)}内依法提起行政诉讼`;
  if (kind === 'RF' || suit === undefined)
    return `${ABOUT[about]}，应当自收到本告知书之日起${period(review)}内先向${bodies}申请行政复议；对行政复议决定不服的，${afterReview}。`;
  return `${ABOUT[about]}，可以自收到本告知书之日起${period(review)}内向${bodies}申请行政复议，或者自收到之日起${period(suit)}内向${court}提起行政诉讼。`;
}

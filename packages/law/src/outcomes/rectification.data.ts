import { cite } from '../citation/cite.ts';

/**
 * What an agency does with the claim that its record of somebody is inaccurate (条例 art. 41): found true, it is rectified and told; outside
 * its functions it may be passed on, or the applicant is told where to turn. That what is not found true is not rectified follows from 审核属实.
 */
export type RectificationResult = 'rectified' | 'refused' | 'transferred' | 'referred';

export type RectificationRow = {
  readonly id: RectificationResult;
  readonly title: string;
  /** Another agency has the right to rectify, and the letter names it. */
  readonly namesAgency: boolean;
  readonly cites: string;
};

const ART = cite('disclosure', 41);

export const RECTIFICATION_RESULTS: readonly RectificationRow[] = [
  { id: 'rectified', title: '予以更正', namesAgency: false, cites: ART },
  { id: 'refused', title: '不予更正', namesAgency: false, cites: ART },
  { id: 'transferred', title: '转送有权更正的机关', namesAgency: true, cites: ART },
  { id: 'referred', title: '告知向有权更正的机关提出', namesAgency: true, cites: ART },
];

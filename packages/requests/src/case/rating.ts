/** How content somebody is with an answer, from not at all, 1, to very, 5. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

/** Why a request waits for no answer although it has none: its applicant gave it up, another answers for it, or nobody confirmed it. */
export const GIVEN_UP = ['withdrawn', 'merged', 'ended'] as const;
export type GivenUp = (typeof GIVEN_UP)[number];

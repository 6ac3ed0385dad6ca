/** What the interface of the staff says of requests besides refusals. */
export const REQUEST_WORK_TEXTS = {
  /** Who did something from outside, without being signed in. */
  outside: '申请人或被征求意见的一方',
} as const;

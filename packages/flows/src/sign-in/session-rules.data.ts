/**
 * How long a session lasts. GB/T 22239-2019 8.1.4.1 asks that it ends when idle and says no number; OWASP ASVS 4.0.3 3.3.2 (level 2) says
 * 30 minutes idle or 12 hours at most.
 */
export const SESSION_RULES = {
  idleMinutes: 30,
  longestHours: 12,
  /** Between the password and the second factor. */
  halfWayMinutes: 10,
  /** When it was last used is written down so often. */
  seenSeconds: 60,
} as const;

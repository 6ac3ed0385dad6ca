import type { SessionLimits } from '@gongkai/store';
import { SESSION_RULES } from './session-rules.data.ts';

const MINUTE_MS = 60_000;

/** The moments before which a session is over. */
export const sessionLimits = (now: Date): SessionLimits => ({
  madeAfter: new Date(now.getTime() - SESSION_RULES.longestHours * 60 * MINUTE_MS),
  seenAfter: new Date(now.getTime() - SESSION_RULES.idleMinutes * MINUTE_MS),
});

/** Whether somebody who has shown a password only has taken too long over the second factor. */
export const isHalfWayOver = (madeAt: Date, now: Date): boolean =>
  now.getTime() - madeAt.getTime() >= SESSION_RULES.halfWayMinutes * MINUTE_MS;

/** Whether the session was last seen long enough ago to write it down again. */
export const isSeenAgain = (seenAt: Date, now: Date): boolean =>
  now.getTime() - seenAt.getTime() >= SESSION_RULES.seenSeconds * 1000;

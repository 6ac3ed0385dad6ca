import type { RequestDeps } from '@gongkai/flows';
import type { WorkDeps } from '../work-deps.ts';

/** What the routes of requests work with: there are none where nothing can be sealed. */
export type RequestWork = Pick<WorkDeps, 'clock'> & { readonly requests: RequestDeps };

export const requestWork = ({ db, clock, vault }: WorkDeps): RequestWork | undefined =>
  vault && { clock, requests: { db, vault } };

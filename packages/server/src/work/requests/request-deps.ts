import type { RequestDeps } from '@gongkai/flows';
import type { Vault } from '@gongkai/vault';
import type { WorkDeps } from '../work-deps.ts';

/** What the routes of requests work with: there are none where nothing can be sealed. */
export type RequestWork = Pick<WorkDeps, 'clock'> & { readonly requests: RequestDeps & { readonly vault: Vault } };

export const requestWork = ({ db, clock, vault, outlets }: WorkDeps): RequestWork | undefined =>
  vault && { clock, requests: { db, vault, outlets } };

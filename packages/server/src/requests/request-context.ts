import { dayInChina, type PlainDate } from '@gongkai/kernel';
import type { Acting, RequestDeps, SiteId } from '@gongkai/flows';
import type { Vault } from '@gongkai/vault';
import type { PageContext } from '../pages/page-context.ts';

/** What the pages of requests are made with. */
export type RequestContext = Omit<PageContext, 'requests'> & {
  readonly requests: RequestDeps & { readonly vault: Vault };
  readonly clock: () => Date;
};

/** Somebody who has not signed in, now. */
export function publicly({ clock }: Pick<RequestContext, 'clock'>, site: SiteId): Acting & { readonly today: PlainDate } {
  const now = clock();
  return { site, person: undefined, actor: 'public', now, today: dayInChina(now.getTime()) };
}

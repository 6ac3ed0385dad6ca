import { queryOptions } from '@tanstack/react-query';
import type { components, operations } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type AuditAsk = NonNullable<operations['searchAudit']['parameters']['query']>;
export type AuditConditions = Omit<AuditAsk, 'after'>;
export type AuditEntry = components['schemas']['AuditEntry'];

export const auditQuery = (query: AuditAsk) =>
  queryOptions({
    queryKey: ['audit', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/audit', { params: { query }, signal })),
  });

export const ledgerQuery = queryOptions({
  queryKey: ['audit', 'ledger'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/work/ledger', { signal })),
});

/** Where the same conditions are had as a file. */
export const auditFile = (conditions: AuditConditions): string =>
  `/api/work/audit.csv?${new URLSearchParams(Object.entries(conditions)).toString()}`;

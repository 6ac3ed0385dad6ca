import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { components } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';
import { today } from '../parts/today.ts';

/** All units of the site on a day, those that are no more among them where asked. */
export const unitsQuery = (on: string, closed: boolean) =>
  queryOptions({
    queryKey: ['units', { on, closed }],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/work/units', { params: { query: { on, closed: closed ? 'yes' : 'no' } }, signal })),
    staleTime: 60_000,
  });

export const unitQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: ['units', id, { on }],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/units/{id}', { params: { path: { id }, query: { on } }, signal })),
  });

/** Today's units, for choosing one. */
export function useUnits() {
  const { data } = useQuery(unitsQuery(today(), false));
  return data?.units ?? NONE;
}
const NONE: readonly never[] = [];

/** The name that a unit has today, also of one that is no more. */
export function useUnitNames(): (id: string) => string {
  const { data } = useQuery(unitsQuery(today(), true));
  return useMemo(() => {
    const names = new Map(data?.units.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  }, [data]);
}

export type Unit = components['schemas']['SiteUnit'];

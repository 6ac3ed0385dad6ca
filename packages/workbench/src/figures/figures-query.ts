import { queryOptions } from '@tanstack/react-query';
import type { components } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type Figures = components['schemas']['RequestFigures'];
export type CellCase = components['schemas']['CasesOfFigure']['cases'][number];
export type CellRemedy = components['schemas']['RemediesOfFigure']['cases'][number];
export type FiguresAsk = { readonly unit: string; readonly below: 'yes' | 'no'; readonly from: string; readonly to: string };

export const figuresQuery = (query: FiguresAsk) =>
  queryOptions({
    queryKey: ['figures', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/figures', { params: { query }, signal })),
  });

export const cellQuery = (query: FiguresAsk & { readonly cell: string; readonly after?: string }) =>
  queryOptions({
    queryKey: ['figures', 'cases', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/figures/cases', { params: { query }, signal })),
  });

export const cellRemediesQuery = (query: FiguresAsk & { readonly cell: string; readonly after?: string }) =>
  queryOptions({
    queryKey: ['figures', 'remedies', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/figures/remedies', { params: { query }, signal })),
  });

import type { Report } from '@gongkai/report';
import type { Examples } from '../gallery/examples.ts';
import { sampleReport } from '../gallery/sample-reports.ts';
import type { CompareBody } from './compare-body.tsx';
import { compareView } from './compare-view.ts';

const source = (id: string, report: Report) => ({ id: id.repeat(20), report, counts: { error: 0, warning: 1, info: 0 } });
const hrefs = { all: '/compare?ids=a,b', changed: '/compare?ids=a,b&only=changed' };
const [old, trial, now, next] = [
  sampleReport('2008'),
  sampleReport('2019'),
  sampleReport('2021', 'mixed', { year: 2022 }),
  sampleReport('2021', 'zeros', { sections: [{ id: 's1', heading: '一、总体情况', text: '另写的文字。' }] }),
];

export const examples: Examples<typeof CompareBody> = {
  'how to choose': { view: null, notices: ['只选了一份报告，还要再选一份或几份。'], hrefs },
  'one form, the same words': {
    view: compareView([source('a', now), source('b', sampleReport('2021', 'zeros'))], 'all'),
    notices: [],
    hrefs,
  },
  'one form, what changed': { view: compareView([source('a', now), source('b', next)], 'changed'), notices: [], hrefs },
  'nothing changed': { view: compareView([source('a', next), source('b', next)], 'changed'), notices: [], hrefs },
  'two units': {
    view: compareView([source('a', now), source('b', { ...next, organization: '云岭县人民政府' })], 'all'),
    notices: [],
    hrefs,
  },
  'over three forms': { view: compareView([source('a', old), source('b', trial), source('c', now)], 'all'), notices: [], hrefs },
};

import type { Examples } from '../gallery/examples.ts';
import type { ArchiveBody } from './archive-body.tsx';
import { archiveView, type ArchiveSource, type ListedReport } from './archive-view.ts';

const report = (id: string, year: number | null, errors: number): ListedReport => ({
  id: id.repeat(20),
  unitId: 'b'.repeat(16),
  organization: '松台县人民政府',
  region: '370285',
  year,
  edition: '2021',
  published: '2024-01-20',
  source: { name: `${id}.html` },
  importedAt: '2024-02-01 09:30',
  counts: { error: errors, warning: 0, info: 0 },
});

const source: ArchiveSource = {
  ask: {},
  reports: [report('a', 2023, 0), report('b', 2022, 2), report('c', null, 0)],
  total: 3,
  tooMany: false,
  after: 'bmV4dA',
  choices: {
    years: [
      { value: 2023, reports: 1 },
      { value: 2022, reports: 1 },
      { value: null, reports: 1 },
    ],
    editions: [
      { value: '2019', reports: 1 },
      { value: '2021', reports: 2 },
    ],
    worst: [
      { value: 'error', reports: 1 },
      { value: 'none', reports: 2 },
    ],
    within: [],
    regions: [{ value: { code: '37', name: '山东省' }, reports: 3 }],
  },
  divisions: new Map([['370285', '山东省青岛市莱西市']]),
  archive: 3,
};
const nothing = { ...source, reports: [], total: 0 };

export const examples: Examples<typeof ArchiveBody> = {
  'a first page': archiveView(source),
  narrowed: archiveView({
    ...source,
    ask: { year: 2023, region: '3702', worst: 'error', after: 'bmV4dA' },
    before: 'YmVmb3Jl',
    choices: {
      ...source.choices,
      within: [
        { code: '37', name: '山东省' },
        { code: '3702', name: '青岛市' },
      ],
    },
  }),
  'two versions of one report': archiveView({ ...source, reports: [report('a', 2023, 0), report('b', 2023, 2)] }),
  'a search with too many names': archiveView({ ...source, ask: { q: '县' }, total: null, tooMany: true }),
  'reports that break a rule': archiveView({ ...source, ask: { rule: 'R1' } }),
  'nothing found': archiveView({ ...nothing, ask: { q: '没有的' }, total: null }),
  'an empty archive': archiveView({
    ...nothing,
    archive: 0,
    choices: { years: [], editions: [], worst: [], within: [], regions: [] },
  }),
};

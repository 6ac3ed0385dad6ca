import { seriesOf, type EditionId } from '@gongkai/report';
import type { Examples } from '../gallery/examples.ts';
import type { LineChart } from './line-chart.tsx';
import { linesView } from './lines-view.ts';

const year = (of: number, edition: EditionId, figure: number) => ({
  year: of,
  edition,
  cells: {
    'stat.req.received': { state: 'printed', value: figure } as const,
    't3.in.new.total': { state: 'printed', value: figure } as const,
    't3.out.total.total': { state: 'printed', value: Math.round(figure * 0.9) } as const,
  },
});

const view = (...years: readonly ReturnType<typeof year>[]) => {
  const made = linesView('requests', '申请数量', seriesOf(years));
  if (made === null) throw new Error('two years make a chart');
  return made;
};

export const examples: Examples<typeof LineChart> = {
  'over three forms': view(
    year(2016, '2008', 120),
    year(2017, '2008', 131),
    year(2018, '2008', 90),
    year(2019, '2019', 200),
    year(2020, '2019', 260),
    year(2021, '2021', 240),
    year(2022, '2021', 14069),
  ),
  'a year is missing': view(year(2021, '2021', 4), year(2022, '2021', 3), year(2024, '2021', 5)),
  'all zero': view(year(2021, '2021', 0), year(2022, '2021', 0)),
};

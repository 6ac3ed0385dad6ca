import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DeadlineCalendar } from './deadline-calendar.tsx';
import { DeadlinePanel } from './deadline-panel.tsx';
import { SAMPLES } from './sample-deadlines.ts';

test.each([
  ['in time', { due: '2026-03-30', overdue: false, left: '还剩 10 个工作日', provisional: false }],
  ['overdue', { due: '2026-03-30', overdue: true, left: '已超期 2 个工作日' }],
  ['provisional', { due: '2027-01-07', provisional: true }],
  ['waiting for a correction', { due: '2026-07-31' }],
] as const)('%s', (name, wanted) => expect(SAMPLES[name]).toMatchObject(wanted));

test('a day that the agency set itself has no calendar', () => {
  expect(SAMPLES['set by the agency'].calendar).toBeUndefined();
  expect(renderToStaticMarkup(<DeadlinePanel {...SAMPLES['set by the agency']} />)).not.toContain('<table');
});

test('each day says in a word whether it counts, and a holiday its name', () => {
  const { calendar } = SAMPLES['over Spring Festival, with make-up days'];
  const markup = renderToStaticMarkup(calendar ? <DeadlineCalendar {...calendar} /> : null);
  expect(markup).toContain(
    '<td class="day-makeUp" title="春节"><time dateTime="2026-02-14">14</time><span class="day-sign">班</span>',
  );
  expect(markup).toContain(
    '<td class="day-holiday" title="春节"><time dateTime="2026-02-17">17</time><span class="day-sign">节</span>',
  );
  expect(markup).toContain('<td class="day-due"><time dateTime="2026-03-05">5</time><span class="day-sign">止</span>');
  expect(markup).toContain('<td><time dateTime="2026-03-06">6</time></td>');
});

import { proseOf, type Prose } from '../claims/prose.ts';
import type { Report, Section } from '../report.ts';

const known = new WeakMap<Section, Prose>();

/** A part of a report made even for reading; made once, because many rules look at it. */
export function proseIn(report: Report, section: Section): Prose {
  let prose = known.get(section);
  if (!prose) known.set(section, (prose = proseOf(section, report.script === 'traditional')));
  return prose;
}

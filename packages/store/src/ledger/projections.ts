import type { Tx } from '../database/database.ts';
import type { SiteId } from '../archive/site.ts';
import { projectStaff } from '../people/project-staff.ts';
import { projectUnit } from '../units/project-unit.ts';
import { projectCalendar } from '../calendar/project-calendar.ts';
import { projectFiling } from '../requests/filings.ts';
import { projectProposal } from '../requests/project-proposal.ts';
import { projectRequest } from '../requests/project-request.ts';
import { projectFile } from '../kept-files/project-file.ts';
import { projectSetting } from '../settings/project-setting.ts';
import { projectPhrasing } from '../phrasings/project-phrasing.ts';
import { projectAccess } from './access/project-access.ts';
import type { Projection } from './projection.ts';
import { kindOf, type LedgerEvent, type RecordedEvent, type StreamKind } from './stream-kinds.ts';

/** One projection for each kind of stream; a kind without one does not compile. */
export const PROJECTIONS: { readonly [K in StreamKind]: Projection<K> } = {
  access: projectAccess,
  unit: projectUnit,
  staff: projectStaff,
  file: projectFile,
  request: projectRequest,
  calendar: projectCalendar,
  filing: projectFiling,
  proposal: projectProposal,
  setting: projectSetting,
  phrasing: projectPhrasing,
};

/** Folds one event into the rows of its kind. Throws for a kind that this program does not know: a newer one has written it. */
export async function projectEvent(
  tx: Tx,
  site: SiteId,
  stream: string,
  event: RecordedEvent,
  whole?: readonly RecordedEvent[],
): Promise<void> {
  const kind = kindOf(stream);
  if (!Object.hasOwn(PROJECTIONS, kind)) throw new Error(`no projection for the stream ${stream}`);
  const { project } = PROJECTIONS[kind as StreamKind] as Folds;
  await project(tx, site, stream, event, whole);
}

/** A projection seen from outside, where the kind of the stream is only known as it runs. */
type Folds = {
  readonly project: (
    tx: Tx,
    site: SiteId,
    stream: string,
    event: RecordedEvent<LedgerEvent>,
    whole?: readonly RecordedEvent<LedgerEvent>[],
  ) => Promise<void>;
};

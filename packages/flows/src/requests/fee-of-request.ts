import { fail, plainDateOf, type PlainDate, type Result } from '@gongkai/kernel';
import { cite, feeByItems, feeByPages, type Fee, type FeeRefused, type LawSettings } from '@gongkai/law';
import { foldRequest, type RequestCase, type StepRefused } from '@gongkai/requests';
import { historiesOf, requestsOfApplicant, type RequestOfApplicant, type SiteId, type Tx } from '@gongkai/store';

/** More than anybody's month; a counter has to count. */
const MOST_IN_MONTH = 10_000;

/** A request and by which marks its applicant is found. */
export type OfApplicant = { readonly id: string; readonly request: RequestCase; readonly marks: readonly Uint8Array[] };

export type MonthOfApplicant = {
  /** Requests received in the month, this one included, at this agency (条例 art. 35). */
  readonly inMonth: number;
  /** Items and pages of the month that come before this request. */
  readonly itemsBefore: number;
  readonly pagesBefore: number;
};

/**
 * The counters of the calendar month, as the site counts them: at this agency or over all, by the day of receipt or of submission, with the items that
 * were charged by volume or without them.
 */
export async function monthBefore(
  tx: Tx,
  site: SiteId,
  { id, request, marks }: OfApplicant,
  settings: LawSettings,
): Promise<MonthOfApplicant> {
  const { unit } = request;
  const received = receivedDay(request);
  const bySubmission = settings.feeMonthBy === 'submission';
  const on = bySubmission ? submittedDay(request) : received;
  const month = monthTo(received);
  const found = await requestsOfApplicant(tx, site, marks, {
    // Received on the day of submission or after it.
    ...(bySubmission ? { receivedFrom: monthTo(on < received ? on : received).receivedFrom } : month),
    ...(settings.feeItemsCountedAt === 'site' ? {} : { unit }),
    most: MOST_IN_MONTH,
  });
  const others = found.filter((each) => each.request !== id);
  const isPlain = !bySubmission && settings.feeVolumeItemsKeepNumber && settings.feePagesCountedPer === 'request';
  const cases = isPlain ? new Map<string, RequestCase>() : await casesOf(tx, site, others);
  // Of one day, those that came in first; ids grow with the moment.
  const before = others.filter((each) => {
    const other = cases.get(each.request);
    const day = bySubmission && other ? submittedDay(other) : each.receivedOn;
    return day !== undefined && day <= on && day.slice(0, 7) === on.slice(0, 7) && (day !== on || each.request < id);
  });
  const pages = before.map((each) => pagesCharged(cases.get(each.request)));
  const here = others.filter(
    ({ unit: at, receivedOn: day }) => at === unit && day !== undefined && month.receivedFrom <= day && day <= month.receivedTo,
  );
  return {
    inMonth: here.length + 1,
    itemsBefore: before
      .filter((_each, at) => settings.feeVolumeItemsKeepNumber || pages[at] === undefined)
      .reduce((sum, { items }) => sum + items, 0),
    pagesBefore: settings.feePagesCountedPer === 'month' ? pages.reduce<number>((sum, each = 0) => sum + each, 0) : 0,
  };
}

const receivedDay = ({ receipt, submittedOn }: RequestCase): PlainDate => receipt?.on ?? submittedOn;

/** When the applicant handed it in or posted it, which may be before it was entered. */
const submittedDay = ({ days, submittedOn }: RequestCase): PlainDate => days.submittedOn ?? submittedOn;

const monthTo = (on: PlainDate) => ({
  receivedFrom: plainDateOf(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 1) ?? on,
  receivedTo: on,
});

async function casesOf(tx: Tx, site: SiteId, of: readonly RequestOfApplicant[]): Promise<ReadonlyMap<string, RequestCase>> {
  const histories = await historiesOf(
    tx,
    site,
    of.map(({ request }) => request),
  );
  return new Map(
    [...histories].flatMap(([id, events]) => {
      const folded = foldRequest(events);
      return folded ? [[id, folded] as const] : [];
    }),
  );
}

/** How many pages a notice charged for that was sent and not waived; undefined where none was, or it charged for items. */
function pagesCharged({ fee, letters }: Partial<RequestCase> = {}): number | undefined {
  const step = fee && fee.waivedOn === undefined ? letters?.get(fee.letter)?.step : undefined;
  return step?.code === 'L11' && step.by === 'pages' ? step.count : undefined;
}

/**
 * What a notice has to ask for: the schedule of the day of receipt, over what the month holds before it.
 *
 * Refuses pages of an answer that only points to what is public, where the site counts those as free.
 *
 * @param settings those that the request is counted by
 */
export function feeOfRequest(
  request: RequestCase,
  { by, count }: Pick<Fee, 'by' | 'count'>,
  { itemsBefore, pagesBefore }: Omit<MonthOfApplicant, 'inMonth'>,
  settings: LawSettings,
): Result<Fee, FeeRefused | StepRefused> {
  const on = receivedDay(request);
  if (by === 'pages' && settings.feeFreeWherePublic && request.decision?.outcome === 'granted.already_public')
    return fail({ code: 'fee.free-where-public', cites: cite('fees', 5) });
  return by === 'pages' ? feeByPages(on, count, pagesBefore) : feeByItems(on, itemsBefore, count);
}

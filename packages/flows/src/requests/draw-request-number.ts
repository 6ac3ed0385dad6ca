import type { PlainDate } from '@gongkai/kernel';
import { documentNumber, registrationNumber } from '@gongkai/requests';
import { drawNumber, numberPrefix, siteUnitOn, type Db, type NumberKind, type SiteId, type Tx } from '@gongkai/store';

/**
 * The next registration number (登记号) or document number (文号) of a unit in the year of the day. The transaction has to keep the event
 * that bears it; where it does not, the number is as if it had never been drawn.
 */
export async function drawRequestNumber(tx: Tx, site: SiteId, unit: string, kind: NumberKind, on: PlainDate): Promise<string> {
  const mark = await numberMark(tx, site, unit, kind, on);
  const year = Number(on.slice(0, 4));
  const serial = await drawNumber(tx, site, { unit, kind, year });
  return (kind === 'letter' ? documentNumber : registrationNumber)({ mark, year, serial });
}

/** 发文机关代字, or what stands before the year of registration numbers. */
export const numberMark = async (tx: Db | Tx, site: SiteId, unit: string, kind: NumberKind, on: PlainDate): Promise<string> =>
  (await numberPrefix(tx, site, { unit, kind })) ?? (await markByName(tx, site, unit, kind, on));

/** As offices write it where nobody has said otherwise: 沭阳县教育局公开告〔2026〕1号. */
async function markByName(tx: Db | Tx, site: SiteId, unit: string, kind: NumberKind, on: PlainDate): Promise<string> {
  if (kind === 'registration') return '';
  const found = await siteUnitOn(tx, site, unit, on);
  return `${found?.shortName ?? found?.name ?? ''}公开告`;
}

import type { PlainDate } from '@gongkai/kernel';
import { placeOf, subjectOf, type Topic } from '@gongkai/requests';
import { placeUnitsOn, type SiteId, type Tx } from '@gongkai/store';

/**
 * Tells what a text says that it is about, while it is open: subject and place, and nothing else of it. A town that is asked and names no other place
 * speaks of itself. Undefined where the words say neither. The places are read once, for as many texts as there are.
 */
export async function topicReader(
  tx: Tx,
  { site, unit, today }: { readonly site: SiteId; readonly unit: string; readonly today: PlainDate },
): Promise<(text: string) => Topic | undefined> {
  const places = await placeUnitsOn(tx, site, today);
  const own = places.find(({ id, kind }) => id === unit && kind === 'town')?.id;
  return (text) => {
    const subject = subjectOf(text, today);
    const place = placeOf(text, places) ?? own;
    if (subject === undefined && place === undefined) return undefined;
    return { ...(subject === undefined ? {} : { subject }), ...(place === undefined ? {} : { place }) };
  };
}

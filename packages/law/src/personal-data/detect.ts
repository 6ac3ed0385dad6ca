import { type PlainDate } from '@gongkai/kernel';
import { addresses } from './addresses.ts';
import { bankAccounts, cards, spacedCards } from './bank-numbers.ts';
import { birthdays } from './birthdays.ts';
import { type DetectorId, type Hit, type PersonalDatum } from './datum.ts';
import { BASES, DETECTORS } from './detectors.data.ts';
import { identityNumbers } from './identity-numbers.ts';
import { labelledNumbers } from './labelled-numbers.ts';
import { mailAddresses } from './mail.ts';
import { maskedNumbers } from './masked-numbers.ts';
import { minorsByName } from './named-minors.ts';
import { neverMasked } from './never-masked.ts';
import { normalized } from './normalized-text.ts';
import { numberRuns } from './number-runs.ts';
import { landlines, mobiles } from './phones.ts';
import { plates } from './plates.ts';
import { type Detector, type Reading } from './reading.ts';
import { tableRows } from './table-rows.ts';
import { traces } from './traces.ts';
import { travelDocuments } from './travel-documents.ts';

export type DetectionOptions = {
  /** The day of the check: ages and the latest birthday hang on it. */
  readonly on: PlainDate;
  /** What the agency has listed as its own (telephones, mailboxes, addresses): never reported, however it is written. */
  readonly allow?: readonly string[];
};

/** What is most certain reads first; a stretch that one detector has taken is closed to the later ones. */
const INSIDE_OUT: readonly Detector[] = [
  identityNumbers,
  maskedNumbers,
  mailAddresses,
  spacedCards,
  mobiles,
  cards,
  landlines,
  bankAccounts,
  travelDocuments,
  labelledNumbers,
  plates,
  traces,
  birthdays,
  addresses,
  minorsByName,
  tableRows,
];

const CODE = 2;
const TAKEN = 1;

/** Letters, digits and Chinese characters only, so that 0532-88406296 and （0532）88406296 are one. */
function compact(text: string): string {
  return normalized(text).text.replace(/[^0-9A-Za-z\p{Script=Han}]/gu, '');
}

/** Listed as it stands, without its area code or country, or as part of a longer listed address. */
function isAllowed(text: string, allowed: readonly string[]): boolean {
  const found = compact(text);
  const number = found.replace(/^(?:00)?86(?=1)/, '');
  const isPartOf = (each: string) => /\p{Script=Han}/u.test(found) && each.includes(found);
  const isLocalOf = (each: string) => /^\d{7,8}$/.test(each) && /^0\d+$/.test(found) && found.endsWith(each);
  return allowed.some((each) => each === found || each === number || isPartOf(each) || isLocalOf(each));
}

function isBelow(marks: Uint8Array, limit: number): (from: number, to: number) => boolean {
  return (from, to) => {
    for (let at = from; at < to; at += 1) if ((marks[at] ?? 0) >= limit) return false;
    return true;
  };
}

/**
 * Personal data in a text: published pages, documents, reports. Places count UTF-16 units of the text as given. Reads in
 * time proportional to the length. Finds what the rules of spec/privacy.md §3 describe; names alone are not found.
 */
export function detectPersonalData(text: string, options: DetectionOptions): readonly PersonalDatum[] {
  const { on, allow = [] } = options;
  const reading = normalized(text);
  const runs = numberRuns(reading.text);
  const marks = new Uint8Array(reading.text.length);
  for (const { from, to, kind } of neverMasked(reading.text, runs, on)) marks.fill(kind === 'code' ? CODE : TAKEN, from, to);
  const detecting: Reading = { text: reading.text, runs, on, isFree: isBelow(marks, TAKEN), isFreeOfCodes: isBelow(marks, CODE) };

  const hits: Hit[] = [];
  for (const detect of INSIDE_OUT) {
    // Two labels may lead to one number (开户行、账号:…).
    const seen = new Set<string>();
    const found = detect(detecting).filter(
      ({ detector, from }) => !seen.has(`${detector} ${from}`) && seen.add(`${detector} ${from}`),
    );
    for (const { from, to } of found) marks.fill(CODE, from, to);
    hits.push(...found);
  }

  const allowed = allow.map(compact).filter((each) => each !== '');
  return hits
    .map((hit) => ({ ...hit, ...reading.original(hit.from, hit.to) }))
    .map((hit): PersonalDatum => ({ ...hit, text: text.slice(hit.from, hit.to) }))
    .filter((datum) => !isAllowed(datum.text, allowed))
    .sort((a, b) => a.from - b.from || a.detector.localeCompare(b.detector));
}

/** On what authority the detector's data are not published, by the law in force on the day; '' before 2019. */
export function citesOf(detector: DetectorId, on: PlainDate): string {
  const basis = BASES.find(({ from }) => from <= on);
  const sensitive = DETECTORS.some(({ id, sensitive }) => id === detector && sensitive);
  return (sensitive ? basis?.sensitive : basis?.cites) ?? '';
}

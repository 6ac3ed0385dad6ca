import { type DatumReason, type DetectorId, type Hit } from './datum.ts';
import { after, before, type Reading } from './reading.ts';

type Document = {
  readonly detector: DetectorId;
  readonly reason: DatumReason;
  /** What a word of letters and digits must look like. */
  readonly shape: RegExp;
  /** A short number is nobody's without the name of its document near it. */
  readonly label: RegExp;
};

const DOCUMENTS: readonly Document[] = [
  {
    detector: 'P11',
    reason: 'privacy.passport',
    // Ordinary (E, G; since 2017 E and a letter without I and O), diplomatic, service and public-affairs passports.
    shape: /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]\d{7,8}|[A-Z]{2}\d{7})$/,
    label: /护照/,
  },
  {
    detector: 'P12',
    reason: 'privacy.travel-permit',
    shape: /^[CWHM]\d{8,10}$/,
    label: /通行证|回乡证|往来港澳|往来台湾/,
  },
  {
    detector: 'P12',
    reason: 'privacy.travel-permit',
    shape: /^\d{8}$/,
    label: /台胞证|台湾居民来往大陆通行证/,
  },
];

const WORD = /(?<![0-9A-Za-z*])[A-Z]{0,2}\d{7,10}(?![0-9A-Za-z*])/g;

/** P11 and P12, where the document is named within the twenty characters before or ten after. */
export function travelDocuments(reading: Reading): readonly Hit[] {
  const { text } = reading;
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: from }): readonly Hit[] => {
    const to = from + word.length;
    const near = before(text, from, 20) + after(text, to, 10);
    const document = DOCUMENTS.find(({ shape, label }) => shape.test(word) && label.test(near));
    if (!document || !reading.isFree(from, to)) return [];
    return [{ detector: document.detector, from, to, severity: 'warn', reason: document.reason }];
  });
}

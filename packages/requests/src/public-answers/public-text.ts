import { type PlainDate } from '@gongkai/kernel';
import { detectPersonalData, mask, maskName, type DetectorId, type PersonalDatum } from '@gongkai/law';
import { applicantDetails, applicantDetailsIn, bareText, type ApplicantDetail } from '../application/applicant-details.ts';
import type { Application } from '../application/application.ts';

/** What stands in the public list of one answer, in the order in which it is read. */
export const PUBLIC_TEXT_PARTS = ['title', 'asked', 'answered'] as const;
export type PublicTextPart = (typeof PUBLIC_TEXT_PARTS)[number];

/** Longest text of each part, in UTF-16 units; the answer itself is a letter, and this tells what it says. */
export const PUBLIC_TEXT_LONGEST: Readonly<Record<PublicTextPart, number>> = { title: 100, asked: 2000, answered: 5000 };

/** Something that looks like a datum of somebody and stays: a telephone of an office, say. With the reason, for whoever publishes. */
export type KeptDatum = { readonly part: PublicTextPart; readonly text: string; readonly reason: string };

export type PublicText = { readonly [Part in PublicTextPart]: string } & { readonly kept: readonly KeptDatum[] };

type Applicant = Application['applicant'];

/** What should go: found by a detector, or a detail of whoever asked. `masked`: what would stand in its place. */
export type Suggestion = {
  readonly part: PublicTextPart;
  /** UTF-16 offsets in the part. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly masked: string;
  readonly of:
    { readonly kind: 'datum'; readonly detector: DetectorId } | { readonly kind: 'applicant'; readonly detail: ApplicantDetail };
};

export type PublicTextFault =
  | { readonly fault: 'missing' | 'too-long'; readonly part: PublicTextPart }
  /** Nobody has said whether it goes or stays. */
  | { readonly fault: 'open'; readonly part: PublicTextPart; readonly suggestion: Suggestion }
  /** Who asked can be told; nothing makes that good. */
  | { readonly fault: 'applicant'; readonly part: PublicTextPart; readonly detail: ApplicantDetail };

type Given = {
  /** Everybody who asked: as it came, and as it was corrected. */
  readonly applicants: readonly Applicant[];
  readonly on: PlainDate;
  /** The office's own telephones and addresses. */
  readonly allow?: readonly string[];
};

/** Everything in the texts that should not be published, in the order of the text; a detail of the applicant goes before what a detector says of it. */
export function suggestPublicText(text: Pick<PublicText, PublicTextPart>, given: Given): readonly Suggestion[] {
  return PUBLIC_TEXT_PARTS.flatMap((part) => {
    const own = applicantPlaces(part, text[part], given.applicants);
    const found = detectPersonalData(text[part], { on: given.on, allow: given.allow ?? [] })
      .filter(isToBeSettled)
      .map((datum): Suggestion => ({ ...placeOf(part, datum), of: { kind: 'datum', detector: datum.detector } }))
      .filter(({ from, to }) => !own.some((each) => each.from < to && from < each.to));
    return [...own, ...found].toSorted((a, b) => a.from - b.from);
  });
}

/** What has its figures hidden already is no datum any more. */
const isToBeSettled = ({ reason }: PersonalDatum): boolean => reason !== 'privacy.masked';

const placeOf = (part: PublicTextPart, datum: PersonalDatum) => ({
  part,
  from: datum.from,
  to: datum.to,
  text: datum.text,
  masked: mask(datum),
});

/**
 * Everything that stands against the text: a part that is missing, data about which nobody has decided, and who asked, written however.
 * Empty: it may be published.
 */
export function checkPublicText(text: PublicText, given: Given): readonly PublicTextFault[] {
  const shape = PUBLIC_TEXT_PARTS.flatMap((part): readonly PublicTextFault[] => {
    const length = text[part].trim().length;
    if (length === 0) return [{ fault: 'missing', part }];
    return length > PUBLIC_TEXT_LONGEST[part] ? [{ fault: 'too-long', part }] : [];
  });
  const shown = PUBLIC_TEXT_PARTS.flatMap((part) =>
    applicantDetailsIn(text[part], given.applicants).map((detail): PublicTextFault => ({ fault: 'applicant', part, detail })),
  );
  const isKept = ({ part, text: said }: Suggestion) =>
    text.kept.some((each) => each.part === part && each.text === said && each.reason.trim() !== '');
  const open = suggestPublicText(text, given)
    .filter((each) => each.of.kind === 'datum' && !isKept(each))
    .map((suggestion): PublicTextFault => ({ fault: 'open', part: suggestion.part, suggestion }));
  return [...shape, ...shown, ...open];
}

/** Where details of the applicant stand, as long as they are; one within another is not told twice. */
function applicantPlaces(part: PublicTextPart, text: string, applicants: readonly Applicant[]): readonly Suggestion[] {
  // One character of the bare text for each place in the text, so that a hit leads back.
  const at: number[] = [];
  let plain = '';
  let next = 0;
  for (const character of text) {
    const kept = bareText(character);
    for (let unit = 0; unit < kept.length; unit += 1) at.push(next);
    plain += kept;
    next += character.length;
  }
  const found = applicants.flatMap(applicantDetails).flatMap(({ detail, bare: secret }) => {
    const hits: Suggestion[] = [];
    for (let hit = plain.indexOf(secret); hit >= 0; hit = plain.indexOf(secret, hit + secret.length)) {
      const from = at[hit] ?? 0;
      // Up to its own last character: what is dropped after it is not its own.
      const last = at[hit + secret.length - 1] ?? 0;
      const to = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
      const said = text.slice(from, to);
      const hidden = detail === 'name' || detail === 'contactPerson' ? maskName(said) : '*'.repeat(said.length);
      hits.push({ part, from, to, text: said, masked: hidden, of: { kind: 'applicant', detail } });
    }
    return hits;
  });
  return found
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter((each, at, all) => !all.slice(0, at).some((other) => other.from < each.to && each.from < other.to));
}

/** Ids of the detectors; see `detectors.data.ts`. */
export type DetectorId =
  | 'P01'
  | 'P02'
  | 'P03'
  | 'P04'
  | 'P05'
  | 'P06'
  | 'P07'
  | 'P08'
  | 'P09'
  | 'P10'
  | 'P11'
  | 'P12'
  | 'P13'
  | 'P14'
  | 'P15'
  | 'P16'
  | 'P17'
  | 'P18';

/** `block`: not published before a second person has approved. `warn`: the author decides. `info`: worth a look. */
export type DatumSeverity = 'block' | 'warn' | 'info';

/** Keys of the sentences that say why; the sentences stand in the catalogue of wording. */
export type DatumReason =
  | 'privacy.resident-id'
  | 'privacy.resident-id-15'
  | 'privacy.permanent-resident'
  | 'privacy.mobile'
  | 'privacy.mobile-contact'
  | 'privacy.landline'
  | 'privacy.bank-card'
  | 'privacy.bank-account'
  | 'privacy.address'
  | 'privacy.address-room'
  | 'privacy.address-person'
  | 'privacy.birthday'
  | 'privacy.plate'
  | 'privacy.passport'
  | 'privacy.travel-permit'
  | 'privacy.mail'
  | 'privacy.labelled-number'
  | 'privacy.condition-person'
  | 'privacy.child'
  | 'privacy.minor'
  | 'privacy.minor-named'
  | 'privacy.name-list'
  | 'privacy.coordinates'
  | 'privacy.journey'
  | 'privacy.masked'
  | 'privacy.masked-birthday-left';

/** Personal data found in a text. */
export type PersonalDatum = {
  readonly detector: DetectorId;
  /** UTF-16 offsets in the text as it was given: `text.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly severity: DatumSeverity;
  readonly reason: DatumReason;
  /** `kept`: how many characters a masked number still shows at its end. */
  readonly params?: Readonly<Record<string, string | number>>;
};

/** A datum with places in the normalised text, before its words are taken from the original. */
export type Hit = Omit<PersonalDatum, 'text'>;

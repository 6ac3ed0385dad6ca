/** What is proved of a result. Each is looked for in the finished bytes, not in what made them. */
export const PROOFS = [
  /** Nothing but pages of pictures, byte for byte: no second version, no string, nothing behind the end. */
  'structure',
  /** A reader finds no text layer. */
  'text',
  /** Nor title, author, program, day. */
  'metadata',
  /** Nor files, fields, layers, scripts, notes, thumbnails. */
  'carried',
  /** The masked words stand nowhere in the bytes, packed or not, in any encoding. */
  'bytes',
  /** Nor in the name of the file, which is not the source's either. */
  'name',
  /** Every mask is black, each dot of it. */
  'dots',
  /** Characters recognised in the dots hold no masked words. */
  'recognised',
  /** Masked words are not to be seen in another place of the same file. */
  'elsewhere',
] as const;

export type ProofId = (typeof PROOFS)[number];

/**
 * `unavailable`: the machine cannot; `partly`: some pages were not looked at, as `detail` says. Neither stands in the way of sending, and
 * the certificate says so. `leak`: the result may not leave.
 */
export type ProofOutcome = 'clean' | 'partly' | 'unavailable' | 'leak';

export type Proof = {
  readonly id: ProofId;
  readonly outcome: ProofOutcome;
  /** How many words, dots, pages or bytes were looked at. */
  readonly looked: number;
  /** Where something was found, without the words: a page, an encoding, a name of the format. */
  readonly detail?: string;
  readonly page?: number;
};

import { applicantKey, nameForTracking, type Application } from '@gongkai/requests';
import { lookupMark, lookupMarks, type KeyRing } from '@gongkai/vault';

/** By what a request is found again; each is a keyed hash, so that the rows alone tell nobody anything. */
type Said = {
  /** The same form, sent twice with the same key. */
  readonly submission: string;
  /** From which the code of a submission is made. */
  readonly code: string;
  readonly tracking: { readonly code: string; readonly name: string };
  readonly party: string;
  /** The key of a form that files have come with. */
  readonly upload: string;
  /** The key of a form that was saved half filled in. */
  readonly draftForm: string;
  /** From which the code of a draft is made: the key of its form. */
  readonly draftCode: string;
  /** The code of a draft. */
  readonly draft: string;
  readonly applicant: Application['applicant']['identity'];
  /** Who tries codes: an address. */
  readonly visitor: string;
  /** A code that is tried, whether it exists or not. */
  readonly tried: string;
};

const TEXT: { readonly [What in keyof Said]: (said: Said[What]) => string } = {
  submission: (said) => said,
  code: (said) => said,
  tracking: ({ code, name }) => JSON.stringify([code, nameForTracking(name)]),
  party: (said) => said,
  upload: (said) => said,
  draftForm: (said) => said,
  draftCode: (said) => said,
  draft: (said) => said,
  applicant: applicantKey,
  visitor: (said) => said,
  tried: (said) => said,
};

/** The mark under the key in use. */
export const markOf = <What extends keyof Said>(ring: KeyRing, site: number, what: What, said: Said[What]): Uint8Array =>
  lookupMark(ring, site, what, TEXT[what](said));

/** The marks under every key that there is, the newest first. */
export const marksOf = <What extends keyof Said>(
  ring: KeyRing,
  site: number,
  what: What,
  said: Said[What],
): readonly Uint8Array[] => lookupMarks(ring, site, what, TEXT[what](said));

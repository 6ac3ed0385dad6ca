import { cite, type LetterCode } from '@gongkai/law';

/** Who lets a letter go. `none`: it says only what the register says and goes at once. */
export type Signer = 'none' | 'handler' | 'disclosureHead' | 'signer';

export type ApprovalRow = {
  readonly signer: Signer;
  /** Opinions that must be there, and agree, before it is signed. */
  readonly opinions: readonly ('secrecy' | 'legality')[];
  /** Whoever wrote it may not sign it. */
  readonly otherPerson: boolean;
  readonly cites: string;
};

const BY_ITSELF: ApprovalRow = { signer: 'none', opinions: [], otherPerson: false, cites: cite('disclosure', 45) };
const BY_HANDLER: ApprovalRow = { signer: 'handler', opinions: [], otherPerson: false, cites: cite('disclosure', 45) };
const BY_HEAD: ApprovalRow = {
  signer: 'disclosureHead',
  opinions: [],
  otherPerson: true,
  cites: cite('disclosure', 33, { paragraph: 2 }),
};
/** 经办 → 审核 → 签发; secrecy and legality are looked into before anything is given or withheld (art. 17). */
const ANSWER: ApprovalRow = {
  signer: 'signer',
  opinions: ['secrecy', 'legality'],
  otherPerson: true,
  cites: cite('disclosure', 17, { paragraph: 1 }),
};

const ROWS: Readonly<Partial<Record<LetterCode, ApprovalRow>>> = {
  L01: BY_ITSELF,
  L02: BY_ITSELF,
  L03: BY_HEAD,
  L04: BY_HEAD,
  // The head's consent is a step of its own, and its letter cannot go without it.
  L05: BY_HANDLER,
  L06: BY_HEAD,
  L07: BY_HANDLER,
  L08: BY_HEAD,
  L09: BY_HEAD,
  L11: BY_HEAD,
  L12: BY_HEAD,
  // What closes a request that was given up says nothing about information.
  L35: BY_HANDLER,
};

/** What has to happen before a letter may leave; an answer, and what decides over a third party or a record, goes the whole way. */
export const approvalOf = (code: LetterCode): ApprovalRow => ROWS[code] ?? ANSWER;

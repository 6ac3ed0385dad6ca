/**
 * Where something that speaks of people is kept, sealed, outside the ledger: the ledger can never forget, and personal data must be
 * erased when its time is over (个人信息保护法 art. 47). The event keeps the digest, so that what was there can still be proved.
 */
export type SealedRef = { readonly record: string; readonly sha256: string };

export type StaffRef = string;
export type UnitRef = string;
export type LetterId = string;
export type PartyId = string;

/** Whom a letter asks: a third party whose rights disclosure may harm, a co-maker, another agency whose help is needed. */
export type PartyKind = 'thirdParty' | 'coMaker' | 'otherAgency';
export type PartyOpinion = 'agrees' | 'objects' | 'partly';

/** How a letter goes, and what proves it. */
export type DeliveryWay = 'pickup' | 'registeredPost' | 'post' | 'email' | 'online' | 'fax' | 'served';

/**
 * Where something that speaks of people is kept, sealed, outside the ledger: the ledger can never forget, and personal data must be
 * erased when its time is over (个人信息保护法 art. 47). The event keeps the digest, so that what was there can still be proved.
 */
export type SealedRef = { readonly record: string; readonly sha256: string };

export type StaffRef = string;
export type UnitRef = string;
export type RequestId = string;
export type LetterId = string;
export type PartyId = string;
/** A file of the vault. */
export type FileRef = string;
/** A conference on a hard case. */
export type ConferenceId = string;
/** A text for the public list of answers. */
export type PublicAnswerId = string;

/** Whom a letter asks: a third party whose rights disclosure may harm, a co-maker, another agency whose help is needed. */
export type PartyKind = 'thirdParty' | 'coMaker' | 'otherAgency';
export type PartyOpinion = 'agrees' | 'objects' | 'partly';

/** How a letter goes, and what proves it; `publicNotice` is for whom no other way reaches. */
export const DELIVERY_WAYS = ['pickup', 'registeredPost', 'post', 'email', 'online', 'fax', 'served', 'publicNotice'] as const;
export type DeliveryWay = (typeof DELIVERY_WAYS)[number];

/** Why a letter came back: 拒收, 查无此人, 迁移新址, 无人签收, 地址不详, 退信. */
export const RETURN_REASONS = ['refused', 'unknown', 'moved', 'absent', 'badAddress', 'bounced'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

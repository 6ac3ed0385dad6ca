/** Who asks, as the columns of table three have it (form of 2021): 自然人, and five kinds of 法人或其他组织. */
export const APPLICANT_TYPES = ['natural', 'enterprise', 'research', 'welfare', 'legal', 'other'] as const;
export type ApplicantType = (typeof APPLICANT_TYPES)[number];

export const isApplicantType = (text: string): text is ApplicantType => (APPLICANT_TYPES as readonly string[]).includes(text);

/** 条例 art. 29(2)(1) asks for a proof of identity and leaves open which. */
export const IDENTITY_DOCUMENTS = ['residentCard', 'passport', 'travelPermit', 'organizationCode', 'other'] as const;
export type IdentityDocument = (typeof IDENTITY_DOCUMENTS)[number];

/** The form asked for and the way in which it is to come (条例 arts. 29(2)(3), 40). */
export const SUPPLY_FORMS = ['paper', 'electronic', 'inspection'] as const;
export type SupplyForm = (typeof SUPPLY_FORMS)[number];

export const SUPPLY_WAYS = ['pickup', 'post', 'email', 'online', 'fax'] as const;
export type SupplyWay = (typeof SUPPLY_WAYS)[number];

export type Supply = { readonly form: SupplyForm; readonly way: SupplyWay };

import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { cite, hasResidentCheck, isUnifiedSocialCreditCode } from '@gongkai/law';
import { NATURES } from '../rectification/rectification.ts';
import {
  IDENTITY_DOCUMENTS,
  isApplicantType,
  SUPPLY_FORMS,
  SUPPLY_WAYS,
  type ApplicantType,
  type IdentityDocument,
  type Supply,
} from './applicant.ts';

/**
 * What art. 29(2) asks for and nothing else: name, proof of identity, ways to reach the applicant; what is asked for; in which form
 * and way it is to come. There is no field for a purpose: the text of 2019 took the test of special need away.
 */
export type Application = {
  readonly applicant: {
    readonly type: ApplicantType;
    readonly name: string;
    readonly identity: { readonly document: IdentityDocument; readonly number: string };
    readonly phone?: string;
    readonly email?: string;
    readonly address?: string;
    /** Who acts for an organisation. */
    readonly contactPerson?: string;
  };
  /** Name, document number or other marks by which the information can be found. */
  readonly content: string;
  readonly supply: Supply;
  /** It wants a record of the applicant rectified (art. 41): which one, and what proves it inaccurate; `content` says what is wrong, and what is right. */
  readonly rectification?: { readonly record: string; readonly evidence: string };
};

/** As a form gives it: every field may be missing or blank. */
export type ApplicationForm = {
  readonly type?: string;
  readonly name?: string;
  readonly document?: string;
  readonly number?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly contactPerson?: string;
  readonly content?: string;
  readonly form?: string;
  readonly way?: string;
  /** One of `NATURES`; blank: it asks for information. */
  readonly nature?: string;
  readonly record?: string;
  readonly evidence?: string;
};
export type ApplicationField = keyof ApplicationForm;

type FieldFault = 'missing' | 'unreachable' | 'unknown' | 'too-long' | 'not-valid' | 'not-for-type';
export type ApplicationRefused = Failure<'application.incomplete'> & {
  /** Every fault at once: whoever corrects one must not meet the next (art. 30 asks the same of the unit). */
  readonly fields: readonly { readonly field: ApplicationField; readonly fault: FieldFault }[];
};

/** Longest text of each field, in UTF-16 units; an application is a few sentences, and attachments hold the rest. */
export const LONGEST: Readonly<Record<ApplicationField, number>> = {
  type: 20,
  name: 100,
  document: 20,
  number: 40,
  phone: 30,
  email: 120,
  address: 200,
  contactPerson: 50,
  content: 5000,
  form: 20,
  way: 20,
  nature: 20,
  record: 500,
  evidence: 5000,
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^[+\d][\d\s()（）-]{5,28}$/;

/** What the way of supply needs to be known; without it nothing can be sent. */
const NEEDS: Readonly<Record<string, ApplicationField | undefined>> = { email: 'email', post: 'address', fax: 'phone' };

/** What a paper left out or has wrong, so that the applicant is told once and for everything (条例 art. 30). */
export const APPLICATION_LACKS = ['identity', 'reach', 'supply'] as const;
export type ApplicationLack = (typeof APPLICATION_LACKS)[number];

export type PaperApplication = {
  readonly application: Application;
  readonly lacks: readonly ApplicationLack[];
};

/**
 * The form as an application, or everything that is wrong with it. A resident's number and an organisation's code are held
 * against their check digits, which is where most slips of the pen show; other documents are taken as they are.
 */
export function readApplication(form: ApplicationForm): Result<Application, ApplicationRefused> {
  const read = readForm(form);
  return read.faults.length > 0 ? refused(read.faults, form) : ok(read.application);
}

/**
 * The same for what came on paper or by word of mouth: a letter that leaves out the proof of identity, the ways to reach the applicant or
 * how the information is to come has been received all the same, and the unit asks for what is missing (条例 art. 30). Who writes,
 * what kind of applicant that is and what is asked for have to be said.
 *
 * Of an identity that was not given the number is blank; a supply that was not asked for is what the unit would choose (art. 40).
 */
export function readPaperApplication(form: ApplicationForm): Result<PaperApplication, ApplicationRefused> {
  const { application, slips, lacks } = lookThrough(form);
  return slips.length > 0 ? refused(slips, form) : ok({ application, lacks });
}

/** What stands against registering a paper, and what it may lack all the same, both at once: for whoever is still typing. */
export function checkPaperApplication(form: ApplicationForm): {
  readonly slips: ApplicationRefused['fields'];
  readonly lacks: readonly ApplicationLack[];
} {
  const { slips, lacks } = lookThrough(form);
  return { slips, lacks };
}

/** What a correction brings: what is asked for in its corrected words, and what the paper lacked. */
export type CorrectionForm = Pick<ApplicationForm, 'content' | 'document' | 'number' | 'phone' | 'email' | 'address'>;

/**
 * The application with what its correction brings (条例 art. 30). Who asks stays who he was: a proof of identity is taken where none that holds
 * was given, and ways to reach him are added or replaced; what is left out stays. Refused where something that is brought cannot be.
 *
 * @param mustBeWhole refuses what still lacks something as well: a unit asks once, so who answers for himself is told before it is too late
 */
export function correctApplication(
  before: PaperApplication,
  brought: CorrectionForm,
  mustBeWhole = false,
): Result<PaperApplication, ApplicationRefused> {
  const { applicant, content, supply } = before.application;
  const { identity, ...same } = applicant;
  const { document, number, ...more } = brought;
  const proves = before.lacks.includes('identity') && (mustBeWhole || (number ?? '').trim() !== '');
  const said = Object.entries(more).filter(([, text]) => text.trim() !== '');
  const form = { ...same, ...identity, content, ...supply, ...Object.fromEntries(said) };
  const proof = mustBeWhole
    ? { document: document ?? '', number: number ?? '' }
    : { ...(document === undefined ? {} : { document }), ...(number === undefined ? {} : { number }) };
  const { application, faults } = readForm(proves ? { ...form, ...proof } : form);
  const slips = faults.filter((each) => mustBeWhole || lackOf(each) === undefined || (proves && lackOf(each) === 'identity'));
  return slips.length > 0
    ? refused(slips)
    : ok({ application, lacks: [...new Set(faults.flatMap((each) => lackOf(each) ?? []))] });
}

function lookThrough(form: ApplicationForm) {
  const { application, faults } = readForm(form);
  // No notice asks for what is missing of a record to be rectified (art. 41): it is asked for before it is entered.
  const lacking = (fault: Fault) => (form.nature === 'rectification' ? undefined : lackOf(fault));
  const slips = faults.filter((each) => lacking(each) === undefined);
  return { application, slips, lacks: [...new Set(faults.flatMap((each) => lacking(each) ?? []))] };
}

type Fault = ApplicationRefused['fields'][number];

const refused = (fields: readonly Fault[], { nature }: ApplicationForm = {}): Result<never, ApplicationRefused> =>
  fail({
    code: 'application.incomplete',
    params: { faults: fields.length },
    cites: nature === 'rectification' ? cite('disclosure', 41) : cite('disclosure', 29, { paragraph: 2 }),
    fields,
  });

/** What a paper may lack; anything else is a slip of whoever typed it. */
function lackOf({ field, fault }: Fault): ApplicationLack | undefined {
  if (fault === 'unreachable') return 'reach';
  if (field === 'number' && (fault === 'missing' || fault === 'not-valid')) return 'identity';
  if (field === 'document' && (fault === 'missing' || fault === 'not-for-type')) return 'identity';
  if ((field === 'form' || field === 'way') && fault === 'missing') return 'supply';
  // The way that was asked for cannot be gone.
  return fault === 'missing' && ['email', 'address', 'phone'].includes(field) ? 'reach' : undefined;
}

function readForm(form: ApplicationForm): { readonly application: Application; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const blame = (field: ApplicationField, fault: FieldFault) => faults.push({ field, fault });
  const given = (field: ApplicationField): string | undefined => {
    const text = form[field]?.normalize('NFC').trim();
    if (text === undefined || text === '') return undefined;
    if (text.length > LONGEST[field]) blame(field, 'too-long');
    return text;
  };
  const asked = (field: ApplicationField): string => {
    const text = given(field);
    if (text === undefined) blame(field, 'missing');
    return text ?? '';
  };
  const oneOf = <const T extends string>(field: ApplicationField, all: readonly T[]): T | undefined => {
    const text = asked(field);
    const found = all.find((each) => each === text);
    if (found === undefined && text !== '') blame(field, 'unknown');
    return found;
  };

  const typed = asked('type');
  const type = isApplicantType(typed) ? typed : undefined;
  if (type === undefined && typed !== '') blame('type', 'unknown');
  const name = asked('name');
  const document = oneOf('document', IDENTITY_DOCUMENTS);
  const number = asked('number').toUpperCase();
  if (number !== '' && document !== undefined) {
    if (!isNumberOf(document, number)) blame('number', 'not-valid');
    // An organisation proves itself by its code, a person by a document of a person.
    if (type !== undefined && (document === 'organizationCode') !== (type !== 'natural') && document !== 'other')
      blame('document', 'not-for-type');
  }
  const [phone, email, address, contactPerson] = [given('phone'), given('email'), given('address'), given('contactPerson')];
  if (phone !== undefined && !PHONE.test(phone)) blame('phone', 'not-valid');
  if (email !== undefined && !EMAIL.test(email)) blame('email', 'not-valid');
  if (phone === undefined && email === undefined && address === undefined) blame('phone', 'unreachable');
  const rectifies = given('nature') !== undefined && oneOf('nature', NATURES) === 'rectification';
  const record = rectifies ? asked('record') : '';
  const content = asked('content');
  const rectification = rectifies ? { record, evidence: asked('evidence') } : undefined;
  // Who wants a record rectified is told by letter, and given nothing.
  const supplyForm = rectifies ? 'paper' : oneOf('form', SUPPLY_FORMS);
  const way = oneOf('way', SUPPLY_WAYS);
  const needed = way === undefined ? undefined : NEEDS[way];
  if (needed !== undefined && given(needed) === undefined && !faults.some(({ field }) => field === needed))
    blame(needed, 'missing');
  const application: Application = {
    applicant: {
      type: type ?? 'other',
      name,
      identity: { document: document ?? 'other', number },
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      ...(address === undefined ? {} : { address }),
      ...(contactPerson === undefined ? {} : { contactPerson }),
    },
    content,
    supply: {
      form: supplyForm ?? 'paper',
      way: way ?? (address !== undefined ? 'post' : email !== undefined ? 'email' : 'pickup'),
    },
    ...(rectification === undefined ? {} : { rectification }),
  };
  return { application, faults };
}

function isNumberOf(document: IdentityDocument, number: string): boolean {
  if (document === 'residentCard') return /^\d{17}[\dX]$/.test(number) && hasResidentCheck(number);
  if (document === 'organizationCode') return isUnifiedSocialCreditCode(number);
  return /^[\dA-Z()（）-]{4,40}$/.test(number);
}

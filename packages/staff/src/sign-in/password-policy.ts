import { toPlainDate, type Failure, type PlainDate } from '@gongkai/kernel';
import { CHINESE_COMMON_WORDS, PASSWORD_POLICIES, type PasswordPolicy } from './password-policy.data.ts';

export type PasswordRefused = Failure<
  | 'password.too-short'
  | 'password.too-long'
  | 'password.too-few-classes'
  | 'password.unprintable'
  | 'password.plain'
  | 'password.common'
  | 'password.holds-name'
  | 'password.used-before'
>;

/** The default in force on the day. */
export function passwordPolicyOn(day: PlainDate): PasswordPolicy {
  const row = PASSWORD_POLICIES.find(({ from }) => from <= day) ?? PASSWORD_POLICIES.at(-1);
  if (!row) throw new Error('no password policy');
  return row.policy;
}

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];
/** What reaches the hash must be typed the same everywhere: no control, format or lone surrogate characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;
const SHORTEST_NAME = 3;
const FEWEST_DIFFERENT = 5;

export type PasswordAbout = {
  /** Sign-in name, name, telephone, mailbox, names of the unit: none may stand in the password, forwards or backwards. */
  readonly names: readonly string[];
  /** Is the word, in small letters, on a list of leaked passwords? The list is large, so whoever asks brings it. */
  readonly isCommon: (word: string) => boolean;
};

/**
 * All that is wrong with a new password, so that it has to be thought out once; none: it may be used. What was used before
 * stands in hashes, which only the holder of the account can compare.
 */
export function passwordProblems(policy: PasswordPolicy, password: string, about: PasswordAbout): readonly PasswordRefused[] {
  const problems: PasswordRefused[] = [];
  const signs = [...password];
  if (signs.length < policy.leastLength) problems.push({ code: 'password.too-short', params: { least: policy.leastLength } });
  if (signs.length > policy.mostLength) problems.push({ code: 'password.too-long', params: { most: policy.mostLength } });
  if (UNPRINTABLE.test(password)) problems.push({ code: 'password.unprintable' });
  if (CLASSES.filter((each) => each.test(password)).length < policy.leastClasses)
    problems.push({ code: 'password.too-few-classes', params: { least: policy.leastClasses } });
  if (new Set(signs).size < FEWEST_DIFFERENT || isRun(signs)) problems.push({ code: 'password.plain' });
  if (coresOf(password).some((core) => core === '' || CHINESE_COMMON_WORDS.includes(core) || about.isCommon(core)))
    problems.push({ code: 'password.common' });
  if (holdsName(password, about.names)) problems.push({ code: 'password.holds-name' });
  return problems;
}

/** Almost nothing but steps of one: abcdefgh12, 987654321a. */
function isRun(signs: readonly string[]): boolean {
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  const even = steps.filter((step, at) => Math.abs(step) <= 1 && (step === steps[at - 1] || step === steps[at + 1])).length;
  return steps.length > 0 && even * 4 >= steps.length * 3;
}

const DISGUISES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** The password as it stands, without what is hung on at both ends, and without disguises: `P@ssw0rd2025!` → `password`. */
function coresOf(password: string): readonly string[] {
  const small = password.toLowerCase();
  const bare = small.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const tail = small.replace(/[\p{Nd}\p{P}\p{S}]+$/u, '');
  const undisguised = (text: string) => [...text].map((sign) => DISGUISES[sign] ?? sign).join('');
  return [small, bare, undisguised(bare), undisguised(tail), small.replace(/[^\p{L}\p{Nd}]/gu, '')];
}

function holdsName(password: string, names: readonly string[]): boolean {
  const small = password.toLowerCase();
  const words = names.flatMap((name) => [name, ...name.split(/[@._\s-]+/)]).map((word) => word.toLowerCase());
  return words
    .filter((word) => [...word].length >= SHORTEST_NAME || /^\p{Script=Han}{2,}$/u.test(word))
    .some((word) => small.includes(word) || small.includes([...word].toReversed().join('')));
}

/** Has it to be changed because of its age? Days count from the one on which it was set. */
export function isPasswordOutdated(policy: PasswordPolicy, setOn: PlainDate, day: PlainDate): boolean {
  return policy.mostDays !== undefined && daysBetween(setOn, day) >= policy.mostDays;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days from the one date to the other, negative where the other is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(date: PlainDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const leaps = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  const leapDay = month > 2 && toPlainDate(`${date.slice(0, 4)}-02-29`) !== undefined ? 1 : 0;
  return (year - 1) * 365 + leaps + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day;
}

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = '10X98765432';

/** GB 11643: is the 18th character (a digit, X or x) the check character of the 17 digits before it? */
export function hasResidentCheck(number: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(number)) return false;
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return RESIDENT_CHECKS[sum % 11] === number[17]?.toUpperCase();
}

/** ISO/IEC 7812: is the last digit the Luhn check digit of those before it? */
export function hasLuhnCheck(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 1; place <= digits.length; place += 1) {
    const digit = Number(digits[digits.length - place]);
    const weighed = place % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 11714: eight characters 0–9 A–Z and their check character, no hyphen (组织机构代码). */
export function isOrganizationCode(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return false;
  // A–Z count 10–35, as parseInt does in base 36.
  const sum = ORGANIZATION_WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(code[at] ?? '', 36), 0);
  return '0123456789X0'[11 - (sum % 11)] === code[8];
}

/** GB 32100: 18 characters of a 统一社会信用代码, whose 9th to 17th are an organisation code. Capital letters. */
export function isUnifiedSocialCreditCode(code: string): boolean {
  if (code.length !== 18 || !isOrganizationCode(code.slice(8, 17))) return false;
  let sum = 0;
  for (const [at, weight] of CODE_WEIGHTS.entries()) {
    const value = CODE_ALPHABET.indexOf(code[at] ?? ' ');
    if (value < 0) return false;
    sum += value * weight;
  }
  return CODE_ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}

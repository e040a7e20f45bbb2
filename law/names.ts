// Numbers that stand for persons and bodies: are they right, and how are they shown without giving them away.
import { isPlainDate, type PlainDate } from './calendar/plain-date.ts';

const identityPattern = /^[1-8]\d{16}[\dX]$/;
const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const identityChecks = '10X98765432';
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditPattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const mobilePattern = /^1[3-9]\d{9}$/;

function cleaned(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}

function datePart(number: string): PlainDate {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

function identityCheck(number: string): string {
  const sum = identityWeights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return identityChecks[sum % 11] ?? '';
}

/**
 * Whether a text is a valid citizen identity number: eighteen places, a real birthday, the right check digit.
 *
 * @basis GB 11643-1999
 * @unit  boolean
 * @example isIdentityNumber('11010519491231002X') // true
 */
export function isIdentityNumber(text: string): boolean {
  const number = cleaned(text);
  return identityPattern.test(number) && isPlainDate(datePart(number)) && identityCheck(number) === number[17];
}

/**
 * The birthday in an identity number; undefined when the number is not valid.
 *
 * @basis GB 11643-1999
 * @unit  calendar date
 * @example birthOnOf('11010519491231002X') // '1949-12-31'
 */
export function birthOnOf(text: string): PlainDate | undefined {
  return isIdentityNumber(text) ? datePart(cleaned(text)) : undefined;
}

/**
 * The sex an identity number states; undefined when the number is not valid.
 *
 * @basis GB 11643-1999
 * @unit  'male' or 'female'
 * @example sexOf('11010519491231002X') // 'female'
 */
export function sexOf(text: string): 'male' | 'female' | undefined {
  if (!isIdentityNumber(text)) return undefined;
  return Number(cleaned(text)[16]) % 2 === 1 ? 'male' : 'female';
}

/**
 * Whether a text is a mainland mobile number, with or without +86.
 *
 * @basis 《电信网编号计划》 (memory)
 * @unit  boolean
 * @example isMobileNumber('138 0013 8000') // true
 */
export function isMobileNumber(text: string): boolean {
  return mobilePattern.test(cleaned(text).replace(/^(?:\+86|0086)/, ''));
}

/**
 * Whether a text is a valid unified social credit code of an employer or a union.
 *
 * @basis GB 32100-2015
 * @unit  boolean
 * @example isCreditCode('91350100M000100Y43') // true
 */
export function isCreditCode(text: string): boolean {
  const code = cleaned(text);
  if (!creditPattern.test(code)) return false;
  const sum = creditWeights.reduce(
    (total, weight, index) => total + weight * creditAlphabet.indexOf(code[index] ?? ''),
    0,
  );
  return creditAlphabet[(31 - (sum % 31)) % 31] === code[17];
}

/** Keeps the first and last places of a text and stars between; short texts are starred whole. */
function masked(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return '*'.repeat(text.length);
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
}

/**
 * An identity number with only its first three and last four places readable; of a passport or permit, which is
 * shorter, the first and the last three.
 *
 * @basis 《个人信息保护法》第六条、第五十一条
 * @unit  text
 * @example maskIdentityNumber('11010519491231002X') // '110***********002X'
 */
export function maskIdentityNumber(text: string): string {
  const number = cleaned(text);
  return number.length < 15 ? masked(number, 1, 3) : masked(number, 3, 4);
}

/**
 * A telephone number with its middle starred.
 *
 * @basis 《个人信息保护法》第六条、第五十一条
 * @unit  text
 * @example maskPhone('13800138000') // '138****8000'
 */
export function maskPhone(text: string): string {
  return masked(text.replace(/[\s-]/g, ''), 3, 4);
}

/**
 * An address down to the county or street, the rest starred; where no such level is found, the first six places.
 *
 * @basis 《个人信息保护法》第六条、第五十一条
 * @unit  text
 * @example maskAddress('江苏省南通市海门区解放路12号3幢') // '江苏省南通市海门区****'
 */
export function maskAddress(text: string): string {
  const trimmed = text.trim();
  const divisions =
    /^(?:.{2,9}?(?:省|自治区))?(?:.{2,10}?(?:市|自治州|地区|盟))?(?:.{1,9}?(?:区|县|旗|市))?/.exec(trimmed)?.[0] ?? '';
  if (divisions !== '' && divisions.length < trimmed.length) return `${divisions}****`;
  return trimmed === '' ? '' : `${trimmed.slice(0, Math.min(6, Math.floor(trimmed.length / 2)))}****`;
}

/** What people type between the groups of a number. */
const gap = '[ \\u00a0\\u3000\\u2010-\\u2015－-]?';
const identityInText = new RegExp(
  `(?<![\\dA-Za-z])[1-8]\\d{5}${gap}(?:18|19|20)\\d{2}${gap}\\d{4}${gap}\\d{3}[\\dXx](?![\\dA-Za-z])`,
  'g',
);
const mobileInText = new RegExp(`(?<!\\d)(?:(?:\\+|00)?86${gap})?1[3-9]\\d${gap}\\d{4}${gap}\\d{4}(?!\\d)`, 'g');
/** With its area code, for seven digits alone are an amount as often as a telephone. */
const landlineInText = new RegExp(
  `(?<![\\d.A-Za-z])(?:[(（]0\\d{2,3}[)）]|0\\d{2,3})${gap}[2-9]\\d{6,7}(?![\\d.])`,
  'g',
);
/** Passports, and permits of Hong Kong, Macao and Taiwan; P and S before a date are the names of pictures. */
const passportInText =
  /(?<![\dA-Za-z])(?:[EeGg]\d{8}|[Ee][A-HJ-NP-Za-hj-np-z]\d{7}|[HMhm]\d{8}(?:\d{2})?|[CDPSTcdpst](?!(?:19|20)\d\d[01]\d[0-3]\d)\d{8})(?![\dA-Za-z])/g;
/** Cards of banks: sixteen to nineteen places by their usual beginnings; a credit code begins otherwise. */
const cardInText = new RegExp(
  `(?<![\\dA-Za-z])(?:[456]\\d{3}|3[57]\\d{2}|955[89])${gap}\\d{4}${gap}\\d{4}${gap}\\d{4}(?:${gap}\\d{1,3})?(?![\\dA-Za-z])`,
  'g',
);
const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0b]/g;

/**
 * Free text with identity numbers, passports, bank cards, mobile numbers and landlines in it masked, in digits of
 * either width.
 * A number that fails its check digit is masked as well: it is more likely mistyped than meant as something else.
 *
 * @basis 《个人信息保护法》第六条、第五十一条
 * @unit  text
 * @example redactPersonal('电话13800138000') // '电话138****8000'
 */
export function redactPersonal(text: string): string {
  return text
    .replace(fullWidth, (letter) => letter.normalize('NFKC'))
    .replace(identityInText, (found) => maskIdentityNumber(found.replace(/[^\dXx]/g, '')))
    .replace(cardInText, (found) => masked(found.replace(/\D/g, ''), 0, 4))
    .replace(mobileInText, (found) => maskPhone(found.replace(/[^\d+]/g, '')))
    .replace(landlineInText, (found) => maskPhone(found.replace(/\D/g, '')))
    .replace(passportInText, maskIdentityNumber);
}

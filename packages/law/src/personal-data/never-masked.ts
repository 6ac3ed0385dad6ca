import { type PlainDate } from '@gongkai/kernel';
import { birthOf } from './birth.ts';
import { isUnifiedSocialCreditCode } from './checksums.ts';
import { divisionByCode } from '../divisions/lookup.ts';
import { isResidentNumber } from './identity-numbers.ts';
import { type NumberRun } from './number-runs.ts';
import { before } from './reading.ts';

/** A stretch of what is never masked. `code`: not even a resident number is looked for in it. */
export type Exempt = { readonly from: number; readonly to: number; readonly kind: 'code' | 'number' };

/** 005283492/2021-00013, 11370812004339255B/2020-22849, 6107280000/2024-001005, 0142768-8/2022-00185. */
const INDEX_NUMBER = /(?<![0-9A-Za-z])[0-9A-Z]{6,20}(?:-[0-9A-Z])?\/(?:19|20)\d{2}(?:0[1-9]|1[0-2])?-\d{4,6}(?!\d)/g;
/** 2020-370285-48-03-012345, the code of a project on the online approval platform. */
const PROJECT_CODE = /(?<![0-9A-Za-z])\d{4}-\d{6}-\d{2}-\d{2}-\d{6}(?!\d)/g;
/** An address on the web, or the name of a page or a file: art_6228480402564890018.html. */
const WEB_ADDRESS =
  /(?:https?:\/\/|www\.)[^\s"'<>，。；、()]+|(?<![\w-])[\w-]{4,}\.(?:s?html?|pdf|docx?|xlsx?|jspx?|aspx?|php)(?![0-9a-z])/gi;
/** Asked of what stands before a number of four digits or more. */
const CODE_LABEL =
  /(?:网安备|公安备|ICP备|ICP证|标识码|索引号|信用代码|机构代码|文号|发文字号|项目代码|(?:项目|合同|招标|采购|标段|公告|信息|证书|备案|许可证?|登记)编号|(?:许可|备案|登记|合格|资质)证?书?号|案号|流水号|邮编|邮政编码|ISBN|ISSN)[:： ]{0,2}[0-9A-Za-z〔〕()[\]\-/.]{0,30}$/;
/** Amounts and counts: an eleven-digit number of yuan is no telephone. */
const MEASURED = /^(?:\.\d+)? ?(?:元|万|亿|次|人|条|个|份|件|项|篇|户|吨|米|平方|公里|字|%)/;

const UNIFIED_CODE = /(?<![0-9A-Za-z*])[0-9A-HJ-NP-RTUWXY]{18}(?![0-9A-Za-z*])/g;

/**
 * An all-digit 统一社会信用代码 may by chance be a good resident number too; then the division inside it decides, which a
 * code has at its third character and a resident number has not.
 */
function isCodeAndNoPerson(code: string, on: PlainDate): boolean {
  if (!isUnifiedSocialCreditCode(code)) return false;
  return !isResidentNumber(code, on) || divisionByCode(code.slice(2, 8)) !== undefined;
}

/** 20210129153000 and longer are times, 978… and 979… of 13 digits are books. */
function isTimeOrBook(digits: string, on: PlainDate): boolean {
  if (digits.length === 13) return /^97[89]/.test(digits);
  if (digits.length !== 14 && digits.length !== 17) return false;
  return birthOf(digits, on) !== undefined && /^.{8}(?:[01]\d|2[0-3])[0-5]\d[0-5]\d/.test(digits);
}

/** Spec: 统一社会信用代码, 索引号, 文号, 项目代码, 许可证号, amounts and times are published as they are. */
export function neverMasked(text: string, runs: readonly NumberRun[], on: PlainDate): readonly Exempt[] {
  const exempt: Exempt[] = [];
  const add = (pattern: RegExp, kind: Exempt['kind'], holds: (found: string) => boolean = () => true) => {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (holds(found)) exempt.push({ from: index, to: index + found.length, kind });
    }
  };
  add(UNIFIED_CODE, 'code', (code) => isCodeAndNoPerson(code, on));
  add(INDEX_NUMBER, 'code');
  add(PROJECT_CODE, 'code');
  add(WEB_ADDRESS, 'code');
  for (const { from, to, text: digits } of runs.flatMap(({ groups }) => groups)) {
    const amount = MEASURED.test(text.slice(to, to + 16)) || /[￥¥$]$/.test(text.slice(from - 1, from));
    const labelled = digits.length > 3 && CODE_LABEL.test(before(text, from, 42));
    if (amount || labelled || isTimeOrBook(digits, on)) exempt.push({ from, to, kind: 'number' });
  }
  return exempt;
}
